pragma ComponentBehavior: Bound

import QtQuick
import Showcase.Controls
import Showcase.Models
import Showcase.Theme

// The whole walk in words: how long, which stops, and how to take it along.
Item {
    id: overview

    required property Tour tour
    readonly property real inset: (Theme.portrait ? 5 : 6) * Theme.step

    ScrollPane {
        id: pane
        anchors.top: parent.top
        anchors.bottom: foot.top
        anchors.bottomMargin: 2 * Theme.step
        x: overview.inset
        width: parent.width - 2 * x
        Column {
            width: parent.width
            Column {
                width: parent.width
                topPadding: 5 * Theme.step
                bottomPadding: 2 * Theme.step
                spacing: 1.5 * Theme.step
                IconTag {
                    width: parent.width
                    iconName: "clock"
                    text: overview.tour.asItWasText
                    color: Theme.brass
                    visible: text !== ""
                }
                TitleText {
                    width: parent.width
                    text: overview.tour.title
                }
                BodyText {
                    width: parent.width
                    text: overview.tour.lead
                }
                Flow {
                    width: parent.width
                    spacing: 4 * Theme.step
                    IconTag {
                        iconName: "clock"
                        text: qsTr("%n min in all", "", overview.tour.totalMinutes)
                        color: Theme.ink
                    }
                    IconTag {
                        iconName: "walk"
                        text: qsTr("%1, %n min on foot", "", overview.tour.walkMinutes).arg(overview.tour.distanceText)
                        color: Theme.ink
                    }
                }
            }
            Repeater {
                model: overview.tour.stops
                StopRow {
                    width: parent ? (parent as Column).width : 0
                    onClicked: overview.tour.show(number - 1)
                }
            }
            OriginNote {
                width: parent.width
                text: overview.tour.originText
            }
        }
    }
    Item {
        id: foot
        x: overview.inset
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 3 * Theme.step
        width: parent.width - 2 * x
        height: Math.max(28 * Theme.step, code.implicitHeight)
        QrTile {
            id: code
            anchors.left: parent.left
            codeSize: (Theme.large ? 21 : 26) * Theme.step
            width: parent.width - start.width - Theme.gutter
            height: parent.height
            source: overview.tour.qr
            title: qsTr("Take it along")
            hint: qsTr("Scan: the whole walk opens in your phone’s map")
        }
        PillButton {
            id: start
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: Theme.targetPrimary
            text: qsTr("Start")
            objectName: "startTour"
            iconName: "walk"
            filled: true
            fill: Theme.brick
            onClicked: overview.tour.next()
        }
    }
}
