import QtQuick
import Showcase.Controls
import Showcase.Models
import Showcase.Theme

// Nearer, farther, back to where I am: nobody has to pinch.
Column {
    id: buttons

    required property MapBridge bridge

    spacing: Theme.gap
    RoundButton {
        text: qsTr("Zoom in")
        objectName: "zoomIn"
        iconName: "plus"
        onClicked: buttons.bridge.zoomIn()
    }
    RoundButton {
        text: qsTr("Zoom out")
        objectName: "zoomOut"
        iconName: "minus"
        onClicked: buttons.bridge.zoomOut()
    }
    RoundButton {
        text: qsTr("Where am I?")
        objectName: "locate"
        iconName: "locate"
        onClicked: buttons.bridge.locate()
    }
}
