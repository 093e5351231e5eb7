pragma ComponentBehavior: Bound

import QtQuick
import Showcase.Controls
import Showcase.Theme

// The walks one can take, each with its length, time and steps.
VisitorPage {
    id: page

    readonly property int columns: Theme.portrait ? 1 : Theme.large ? 2 : Math.max(2, Math.min(3, exhibition.tours.cards.count))

    objectName: "toursPage"
    onShown: pane.contentY = 0

    PageHeader {
        id: header
        x: Theme.margin
        y: 4 * Theme.step
        width: parent.width - 2 * x
        title: qsTr("Walks")
        detail: qsTr("Follow one stop by stop, or take it along on your phone")
    }
    ScrollPane {
        id: pane
        anchors.top: header.bottom
        anchors.topMargin: 3 * Theme.step
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin - 3 * Theme.step
        anchors.right: parent.right
        anchors.rightMargin: Theme.step
        height: page.contentHeight - y
        Flow {
            id: grid
            anchors.left: parent.left
            anchors.leftMargin: 3 * Theme.step
            y: Theme.step
            width: pane.overflows ? parent.width - 4 * Theme.step : page.width - 2 * Theme.margin
            spacing: Theme.gutter
            bottomPadding: 5 * Theme.step
            Repeater {
                model: page.exhibition.tours.cards
                TourCard {
                    required property string id

                    objectName: "tour-" + id
                    width: (grid.width - (page.columns - 1) * Theme.gutter) / page.columns - 0.5
                    height: Theme.portrait ? Math.max(implicitHeight, 620 * Theme.unit) : Math.max(implicitHeight, pane.height - 6 * Theme.step)
                    onClicked: page.exhibition.navigator.open("tour", id)
                }
            }
        }
    }
}
