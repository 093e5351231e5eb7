pragma ComponentBehavior: Bound

import QtQuick
import Showcase.Controls
import Showcase.Models
import Showcase.Theme

// What stands over a project's story: tags, name, lead, figures and the tabs.
Column {
    id: head

    required property Exhibition exhibition
    readonly property Project project: exhibition.project
    property string tab: "what"

    signal opened(string kind)

    spacing: 1.75 * Theme.step
    Item {
        width: head.width
        // In the fitted page the button may stand out into the margin and the leading.
        implicitHeight: Math.max(tags.implicitHeight, Theme.large && listen.visible ? listen.height : 0)
        Flow {
            id: tags
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.rightMargin: listen.visible ? listen.widest + 2 * Theme.step : 0
            anchors.verticalCenter: parent.verticalCenter
            spacing: 4 * Theme.step
            Repeater {
                model: head.project.tags
                IconTag {
                    required property int index
                    required property string name
                    required property string icon
                    required property string hue

                    visible: index < 2
                    text: name
                    iconName: icon
                    color: Theme.hue(hue)
                }
            }
            IconTag {
                iconName: "calendar"
                text: head.project.statusText
                color: Theme.inkSoft
            }
        }
        NarrationBar {
            id: listen
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            exhibition: head.exhibition
            noun: "project"
            thing: head.project.id
            part: "lead"
            what: head.project.title
        }
    }
    TitleText {
        width: head.width
        text: head.project.title
        font.pixelSize: Math.round(64 * Theme.textUnit)
    }
    HeadingText {
        width: head.width
        text: head.project.lead
        weight: 400
    }
    Row {
        id: figures
        width: head.width
        spacing: Theme.gutter
        topPadding: Theme.step
        Repeater {
            model: head.project.figures
            KeyFigure {
                width: (figures.width - 2 * Theme.gutter) / 3
            }
        }
    }
    Flow {
        width: head.width
        Repeater {
            model: head.project.sections
            TabButton {
                required property string kind
                required property string title

                text: title
                objectName: "tab-" + kind
                selected: head.tab === kind
                onClicked: head.opened(kind)
            }
        }
        TabButton {
            text: qsTr("Timeline")
            objectName: "tab-timeline"
            selected: head.tab === "timeline"
            onClicked: head.opened("timeline")
        }
        TabButton {
            text: qsTr("Sources")
            objectName: "tab-sources"
            selected: head.tab === "sources"
            onClicked: head.opened("sources")
        }
        TabButton {
            text: qsTr("See also")
            objectName: "tab-more"
            selected: head.tab === "more"
            onClicked: head.opened("more")
        }
    }
    Rectangle {
        width: head.width
        height: Theme.edge
        color: Theme.divider
    }
}
