import QtQuick
import QtQuick.VirtualKeyboard
import Showcase.Theme

// The shift key: filled while the next letter is a capital, underlined while all are.
KeyFace {
    id: face

    iconName: "shift"
    quiet: true
    filled: InputContext.uppercase

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        width: Theme.icon
        height: 2 * Theme.edge
        radius: Theme.edge
        color: face.inkColour
        visible: InputContext.capsLockActive
    }
}
