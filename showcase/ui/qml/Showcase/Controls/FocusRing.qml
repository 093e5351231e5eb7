import QtQuick
import Showcase.Theme

// Shows where the keys are: a ring round the control, a white line between.
Item {
    id: ring

    property real radius: Theme.radiusPanel
    property bool night: false
    readonly property real distance: 4 * Theme.unit

    anchors.fill: parent
    Rectangle {
        anchors.fill: parent
        anchors.margins: -ring.distance
        radius: ring.radius + ring.distance
        color: "transparent"
        border.width: ring.distance
        border.color: ring.night ? Theme.night : Theme.onFill
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: -2 * ring.distance
        radius: ring.radius + 2 * ring.distance
        color: "transparent"
        border.width: ring.distance
        border.color: ring.night ? Theme.nightBrass : Theme.scheldt
    }
}
