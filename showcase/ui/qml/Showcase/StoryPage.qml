pragma ComponentBehavior: Bound

import QtQuick
import Showcase.Controls
import Showcase.Models
import Showcase.Theme

// A story in chapters, its picture beside it, and the walk as it was.
VisitorPage {
    id: page

    readonly property Story story: exhibition.story
    property int chapter: 0

    objectName: "storyPage"
    onShown: open(0)

    function open(index: int): void {
        chapter = index;
        exhibition.narration.stop();
        pane.contentY = 0;
    }

    component ChapterPicture: Picture {
        required property int index

        anchors.fill: parent
        visible: index === page.chapter
    }

    Item {
        id: pictures
        anchors.left: parent.left
        width: Theme.portrait ? parent.width : Math.round(parent.width * (Theme.large ? 0.32 : 0.4))
        height: Theme.portrait ? 560 * Theme.unit : page.contentHeight
        Repeater {
            model: page.story.chapters
            ChapterPicture {
                required property string picture

                name: visible ? picture : ""
            }
        }
    }
    ScrollPane {
        id: pane
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: Theme.portrait ? pictures.height + 3 * Theme.step : 5 * Theme.step
        width: parent.width - (Theme.portrait ? 0 : pictures.width) - 2 * Theme.margin
        height: page.contentHeight - y - 3 * Theme.step
        Column {
            width: parent.width
            spacing: 2 * Theme.step
            Column {
                width: parent.width
                spacing: 1.75 * Theme.step
                Item {
                    width: parent.width
                    implicitHeight: Math.max(happened.implicitHeight, listen.visible ? listen.height : 0)
                    IconTag {
                        id: happened
                        anchors.left: parent.left
                        anchors.right: listen.left
                        anchors.verticalCenter: parent.verticalCenter
                        iconName: "calendar"
                        text: page.story.whenText
                        color: Theme.brass
                    }
                    NarrationBar {
                        id: listen
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        exhibition: page.exhibition
                        noun: "story"
                        thing: page.story.id
                        part: "lead"
                        what: page.story.title
                    }
                }
                TitleText {
                    width: parent.width
                    text: page.story.title
                    font.pixelSize: Math.round(64 * Theme.textUnit)
                }
                HeadingText {
                    width: parent.width
                    text: page.story.lead
                    weight: 400
                }
                Flow {
                    width: parent.width
                    Repeater {
                        model: page.story.chapters
                        TabButton {
                            required property int index
                            required property string title

                            text: title
                            objectName: "chapter-" + index
                            selected: index === page.chapter
                            onClicked: page.open(index)
                        }
                    }
                    TabButton {
                        text: qsTr("Sources")
                        objectName: "chapter-sources"
                        selected: page.chapter === page.story.chapters.count
                        onClicked: page.open(page.story.chapters.count)
                    }
                }
                Rectangle {
                    width: parent.width
                    height: Theme.edge
                    color: Theme.divider
                }
            }
            Column {
                width: parent.width
                spacing: Theme.step
                Repeater {
                    model: page.story.chapters
                    BodyText {
                        required property int index
                        required property string html

                        anchors.left: parent?.left
                        width: Math.min(parent ? (parent as Column).width : 0, Theme.measure)
                        visible: index === page.chapter
                        text: html
                        textFormat: Text.StyledText
                    }
                }
                Repeater {
                    model: page.story.chapters
                    NarrationBar {
                        required property int index
                        required property string id
                        required property string title

                        anchors.left: parent?.left
                        visible: index === page.chapter && source !== ""
                        exhibition: page.exhibition
                        noun: "story"
                        thing: page.story.id
                        part: "chapter." + id
                        what: title
                    }
                }
                Repeater {
                    model: page.story.sources
                    LabelText {
                        required property string publisher
                        required property string title
                        required property string date

                        width: parent ? (parent as Column).width : 0
                        visible: page.chapter === page.story.chapters.count
                        text: [publisher, title, date].filter(part => part !== "").join(" · ")
                    }
                }
                OriginNote {
                    width: Math.min(parent.width, Theme.measure)
                    text: page.story.originText
                }
            }
            Flow {
                width: parent.width
                spacing: Theme.gap * 1.4
                PillButton {
                    width: Math.min(implicitWidth, parent.width)
                    text: page.story.tourTitle
                    objectName: "storyTour"
                    iconName: "walk"
                    filled: true
                    fill: Theme.park
                    visible: page.story.tourId !== ""
                    onClicked: page.exhibition.navigator.open("tour", page.story.tourId)
                }
                Repeater {
                    model: page.story.projects
                    PillButton {
                        required property string id
                        required property string title

                        text: title
                        objectName: "storyProject-" + id
                        iconName: "grid"
                        onClicked: page.exhibition.navigator.open("project", id)
                    }
                }
            }
        }
    }
}
