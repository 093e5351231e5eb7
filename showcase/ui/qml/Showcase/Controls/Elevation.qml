pragma ComponentBehavior: Bound

import QtQuick
import Showcase.Theme

// A soft shadow without an effect: the software renderer draws no blur.
Item {
    id: elevation

    property real radius: Theme.radiusCard
    property int depth: 1 // 1 a card, 2 over the map

    readonly property real reach: (depth === 1 ? 20 : 14) * Theme.unit
    readonly property real drop: (depth === 1 ? 10 : 4) * Theme.unit

    anchors.fill: parent
    visible: !Theme.contrast
    Repeater {
        model: 5
        Rectangle {
            required property int index
            readonly property real grow: elevation.reach * (index + 1) / 5

            anchors.fill: parent
            anchors.leftMargin: -grow
            anchors.rightMargin: -grow
            anchors.topMargin: elevation.drop - grow
            anchors.bottomMargin: -elevation.drop - grow
            radius: elevation.radius + grow
            color: Theme.shade
            opacity: 0.018
        }
    }
    Rectangle {
        anchors.fill: parent
        anchors.topMargin: Theme.edge
        anchors.bottomMargin: -Theme.edge
        radius: elevation.radius
        color: Theme.divider
        visible: elevation.depth === 1
    }
}
