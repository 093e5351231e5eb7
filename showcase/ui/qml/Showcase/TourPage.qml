pragma ComponentBehavior: Bound

import QtQuick
import Showcase.Controls
import Showcase.Models
import Showcase.Theme

// One walk: first the whole of it, then stop by stop; map and text move as one.
VisitorPage {
    id: page

    readonly property Tour tour: exhibition.tour
    readonly property bool overview: tour.index < 0

    objectName: "tourPage"
    mapSlot: slot
    mapContent: "route"
    mapCoveredAbove: !overview
    mapCoveredBelow: !overview

    Item {
        id: slot
        objectName: "mapSlot"
        anchors.left: parent.left
        width: Theme.portrait ? parent.width : Math.round(parent.width * (Theme.large ? 0.46 : 0.567))
        height: Theme.portrait ? 620 * Theme.unit : page.contentHeight
        Rectangle {
            anchors.fill: parent
            color: Theme.sand
            z: -1
        }
    }
    RouteLegend {
        anchors.left: slot.left
        anchors.leftMargin: 4 * Theme.step
        room: slot.width - zoom.width - 10 * Theme.step
        y: 4 * Theme.step
        visible: !page.overview
    }
    MapButtons {
        id: zoom
        anchors.right: slot.right
        anchors.rightMargin: 4 * Theme.step
        y: 4 * Theme.step
        bridge: page.mapBridge
    }
    PillButton {
        anchors.left: slot.left
        anchors.leftMargin: 4 * Theme.step
        anchors.bottom: slot.bottom
        anchors.bottomMargin: 4 * Theme.step
        text: qsTr("Show the whole walk")
        objectName: "wholeWalk"
        iconName: "eye"
        visible: !page.overview
        onClicked: page.tour.overview()
    }
    Loader {
        anchors.right: parent.right
        y: Theme.portrait ? slot.height : 0
        width: Theme.portrait ? page.width : page.width - slot.width
        height: page.contentHeight - y
        sourceComponent: page.overview ? whole : single
    }
    Component {
        id: whole
        TourOverview {
            tour: page.tour
        }
    }
    Component {
        id: single
        TourStop {
            exhibition: page.exhibition
        }
    }
}
