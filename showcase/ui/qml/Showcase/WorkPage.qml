pragma ComponentBehavior: Bound

import QtQuick
import Showcase.Controls
import Showcase.Models
import Showcase.Theme

// What Antwerp offers a guest, for whom, how it starts - and when that was so.
VisitorPage {
    id: page

    readonly property int columns: Theme.portrait || Theme.large ? 1 : Math.max(1, Math.min(3, exhibition.work.offers.count))

    objectName: "workPage"
    onShown: pane.contentY = 0

    PageHeader {
        id: header
        x: Theme.margin
        y: 4 * Theme.step
        width: parent.width - 2 * x
        title: qsTr("Work with Antwerp")
        detail: qsTr("Nothing you do here is kept about you")
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
                model: page.exhibition.work.offers
                OfferCard {
                    width: (grid.width - (page.columns - 1) * Theme.gutter) / page.columns - 0.5
                    height: page.columns === 1 ? implicitHeight : Math.max(implicitHeight, pane.height - 6 * Theme.step)
                }
            }
        }
    }
}
