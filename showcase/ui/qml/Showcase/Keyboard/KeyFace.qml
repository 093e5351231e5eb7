import QtQuick
import QtQuick.VirtualKeyboard.Styles
import Showcase.Controls
import Showcase.Theme

// How a key looks: paper with its letter or icons; `quiet` for the keys beside the
// letters, `filled` for the one that ends the typing or is switched on.
KeyPanel {
    id: face

    property string iconName: ""
    property string secondIconName: ""
    property bool quiet: false
    property bool filled: false
    readonly property bool pressed: control?.pressed ?? false
    readonly property color inkColour: filled ? Theme.onFill : Theme.ink

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.gap / 2
        radius: Theme.radiusPanel
        color: face.filled ? Theme.scheldt : face.quiet ? Theme.disabled : Theme.card
        border.width: face.filled ? 0 : Theme.edge
        border.color: Theme.controlEdge
        scale: face.pressed ? 0.98 : 1
        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.shade
            opacity: face.pressed ? 0.08 : 0
        }
    }
    Text {
        readonly property string letter: face.control?.displayText ?? ""

        anchors.centerIn: parent
        text: face.control?.uppercased ? letter.toUpperCase() : letter
        color: face.inkColour
        font.family: Theme.sans
        font.pixelSize: Theme.heading
        font.variableAxes: ({ "wght": 600 })
        visible: face.iconName === ""
        Accessible.ignored: true
    }
    Row {
        anchors.centerIn: parent
        visible: face.iconName !== ""
        Icon {
            name: face.iconName
            color: face.inkColour
            size: Theme.icon
        }
        Icon {
            name: face.secondIconName
            color: face.inkColour
            size: Theme.icon
            visible: name !== ""
        }
    }
}
