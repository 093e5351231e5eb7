pragma ComponentBehavior: Bound

import QtQuick
import Showcase.Controls
import Showcase.Models
import Showcase.Theme

// One project: picture first, then the lead, three figures and the story in tabs.
VisitorPage {
    id: page

    readonly property Project project: exhibition.project
    readonly property string shownId: project.id
    property string tab: "what"
    readonly property real pictureWidth: Theme.portrait ? width : Math.round(width * (Theme.large ? 0.32 : 0.4))
    readonly property real pictureHeight: Theme.portrait ? 520 * Theme.unit : contentHeight
    property real headHeight: 0 // of the head that is shown
    readonly property bool cramped: Theme.large || headHeight > side.height - 35 * Theme.step

    objectName: "projectPage"
    onShown: startOver()
    onShownIdChanged: if (current)
        storyChanged()

    // Later, because it may put another head in the place of the one measured.
    function measure(height: real): void {
        headHeight = height;
    }

    function startOver(): void {
        open("what");
    }

    Picture {
        id: picture
        anchors.left: parent.left
        width: page.pictureWidth
        height: page.pictureHeight
        name: page.project.picture
        alt: page.project.alt
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: caption.implicitHeight + 4 * Theme.step
            color: Theme.captionGround
            visible: page.project.caption !== ""
            LabelText {
                id: caption
                x: 4 * Theme.step
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - 2 * x
                text: page.project.caption
                color: Theme.onFill
            }
        }
    }
    Loader {
        id: side
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: Theme.portrait ? page.pictureHeight + 3 * Theme.step : 5 * Theme.step
        width: parent.width - (Theme.portrait ? 0 : page.pictureWidth) - 2 * Theme.margin
        height: page.contentHeight - y - 3 * Theme.step
        sourceComponent: page.cramped ? scrolled : fitted
    }
    // The story alone moves; place and code are always there.
    Component {
        id: fitted
        Item {
            ProjectHead {
                id: head
                width: parent.width
                exhibition: page.exhibition
                tab: page.tab
                onOpened: kind => page.open(kind)
                onHeightChanged: Qt.callLater(page.measure, height)
            }
            ScrollPane {
                id: storyPane
                Connections {
                    target: page
                    function onStoryChanged(): void {
                        storyPane.contentY = 0;
                    }
                }
                anchors.top: head.bottom
                anchors.topMargin: 2 * Theme.step
                anchors.bottom: tiles.top
                anchors.bottomMargin: 2 * Theme.step
                width: parent.width
                ProjectTexts {
                    width: parent.width
                    exhibition: page.exhibition
                    tab: page.tab
                }
            }
            ProjectTiles {
                id: tiles
                anchors.bottom: parent.bottom
                width: parent.width
                exhibition: page.exhibition
            }
        }
    }
    // Large text and long words need the room: everything moves.
    Component {
        id: scrolled
        ScrollPane {
            id: wholePane

            Column {
                width: parent.width
                spacing: 3 * Theme.step
                ProjectHead {
                    width: parent.width
                    exhibition: page.exhibition
                    tab: page.tab
                    onOpened: kind => page.tab = kind
                    onHeightChanged: Qt.callLater(page.measure, height)
                }
                ProjectTexts {
                    width: parent.width
                    exhibition: page.exhibition
                    tab: page.tab
                }
                ProjectTiles {
                    width: parent.width
                    exhibition: page.exhibition
                }
            }
        }
    }

    signal storyChanged

    function open(kind: string): void {
        tab = kind;
        storyChanged();
    }
}
