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

    Picture {
        id: picture
        width: parent.width
        height: Math.round(parent.height * (Theme.large ? 0.2 : Theme.portrait ? 0.28 : 0.22))
        name: stop.now.picture ?? ""
        alt: stop.now.alt ?? ""
    }
    Column {
        id: head
        x: stop.inset
        anchors.top: picture.bottom
        anchors.topMargin: 2.5 * Theme.step
        width: parent.width - 2 * x
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
            elide: Text.ElideRight
            maximumLineCount: 2
        }
    }
    ScrollPane {
        id: pane
        anchors.top: head.bottom
        anchors.topMargin: Theme.step
        anchors.bottom: buttons.top
        anchors.bottomMargin: 2 * Theme.step
        x: stop.inset
        width: parent.width - 2 * x
        Column {
            width: pane.width - (pane.overflows ? 11 * Theme.step : 0)
            spacing: 2 * Theme.step
            HeadingText {
                width: parent.width
                text: stop.now.subtitle ?? ""
                weight: 400
                visible: text !== ""
            }
            BodyText {
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
            LegCard {
                width: parent.width
                visible: !stop.last
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
            PillButton {
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
