pragma ComponentBehavior: Bound

import QtQuick
import Showcase.Controls
import Showcase.Models
import Showcase.Theme

// One stop: picture, text, and the way to the next.
Item {
    id: stop

    required property Exhibition exhibition
    readonly property Tour tour: exhibition.tour
    readonly property var now: tour.current
    readonly property var then: tour.nextStop
    readonly property bool last: tour.index === tour.stopCount - 1
    readonly property real inset: (Theme.portrait ? 5 : 6) * Theme.step

    component NextCard: LegCard {
        title: stop.then.title ?? ""
        minutes: stop.then.minutesTo ?? 0
        metres: stop.then.metresTo ?? 0
        text: stop.then.leg ?? ""
        NarrationBar {
            compact: true
            exhibition: stop.exhibition
            noun: "tour"
            thing: stop.tour.id
            part: "stop." + (stop.tour.index + 2) + ".leg"
            what: qsTr("the way to %1").arg(stop.then.title ?? "")
        }
    }

    Picture {
        id: picture
        width: parent.width
        // It gives room to the words, but never all of it.
        readonly property real spare: parent.height - pane.contentHeight - buttons.height - (next.visible ? next.height : 0) - 10 * Theme.step

        height: Math.round(parent.height * Math.max(0.12, Math.min(spare / parent.height, 0.28)))
        name: stop.now.picture ?? ""
        alt: stop.now.alt ?? ""
    }
    ScrollPane {
        id: pane
        anchors.top: picture.bottom
        anchors.bottom: next.visible ? next.top : buttons.top
        anchors.bottomMargin: 2 * Theme.step
        x: stop.inset
        width: parent.width - 2 * x
        Column {
            width: parent.width
            spacing: 2 * Theme.step
            Column {
                width: parent.width
                topPadding: 2.5 * Theme.step
                spacing: 1.5 * Theme.step
                Item {
                    width: parent.width
                    implicitHeight: Math.max(number.implicitHeight, listen.visible ? listen.height : 0)
                    LabelText {
                        id: number
                        anchors.left: parent.left
                        anchors.right: listen.visible ? listen.left : parent.right
                        anchors.rightMargin: listen.visible ? 2 * Theme.step : 0
                        anchors.verticalCenter: parent.verticalCenter
                        text: qsTr("Stop %1 of %2 · %3").arg(stop.tour.index + 1).arg(stop.tour.stopCount).arg(stop.tour.title)
                        weight: 600
                        color: Theme.brick
                    }
                    NarrationBar {
                        id: listen
                        anchors.right: parent.right
                        exhibition: stop.exhibition
                        noun: "tour"
                        thing: stop.tour.id
                        part: "stop." + (stop.tour.index + 1)
                        what: stop.now.title ?? ""
                    }
                }
                Row {
                    id: progress
                    width: parent.width
                    spacing: Theme.step
                    Accessible.ignored: true
                    Repeater {
                        model: stop.tour.stopCount
                        Rectangle {
                            required property int index

                            width: (progress.width - (stop.tour.stopCount - 1) * Theme.step) / stop.tour.stopCount
                            height: 1.5 * Theme.step
                            radius: height / 2
                            color: index < stop.tour.index ? Theme.ink : index === stop.tour.index ? Theme.brick : Theme.track
                        }
                    }
                }
                TitleText {
                    width: parent.width
                    text: stop.now.title ?? ""
                    font.pixelSize: Math.round(64 * Theme.textUnit)
                }
            }
            HeadingText {
                width: parent.width
                text: stop.now.subtitle ?? ""
                weight: 400
                visible: text !== ""
            }
            BodyText {
                anchors.left: parent.left
                width: Math.min(parent.width, Theme.measure)
                text: stop.now.html ?? ""
                textFormat: Text.StyledText
            }
            IconTag {
                width: parent.width
                iconName: "clock"
                text: stop.now.openText ?? ""
                color: Theme.brick
                visible: text !== ""
            }
            NextCard {
                width: parent.width
                visible: Theme.large && !stop.last
            }
            PillButton {
                anchors.left: parent.left
                text: qsTr("Read the project")
                objectName: "readProject"
                iconName: "book"
                visible: (stop.now.projectId ?? "") !== ""
                onClicked: stop.exhibition.navigator.open("project", stop.now.projectId)
            }
            OriginNote {
                width: parent.width
                text: stop.tour.originText
            }
        }
    }
    // Always in sight; large text needs the room, there it moves with the rest.
    NextCard {
        id: next
        x: stop.inset
        anchors.bottom: buttons.top
        anchors.bottomMargin: 2 * Theme.step
        width: parent.width - 2 * x
        visible: !Theme.large && !stop.last
    }
    Row {
        id: buttons
        x: stop.inset
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 3 * Theme.step
        width: parent.width - 2 * x
        spacing: 2 * Theme.step
        RoundButton {
            id: previous
            text: qsTr("Previous stop")
            objectName: "previousStop"
            width: 12 * Theme.step
            iconName: "back"
            onClicked: stop.tour.previous()
        }
        PillButton {
            width: parent.width - previous.width - parent.spacing
            text: stop.last ? qsTr("The whole walk again") : qsTr("Next stop")
            objectName: "nextStop"
            iconName: stop.last ? "eye" : "forward"
            iconAfter: true
            filled: true
            fill: stop.last ? Theme.ink : Theme.brick
            onClicked: stop.last ? stop.tour.overview() : stop.tour.next()
        }
    }
}
