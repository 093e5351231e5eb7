import QtQuick
import Showcase.Theme

// A round button with an icon alone; `text` is its name for those who hear it.
TouchTarget {
    id: button

    required property string iconName
    property bool filled: false

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    background: Rectangle {
        radius: button.radius
        color: !button.enabled ? Theme.disabled : button.filled ? Theme.scheldt : Theme.card
        border.width: button.filled ? 0 : Theme.edge
        border.color: Theme.controlEdge
        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.shade
            opacity: button.down ? 0.08 : 0
        }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: button.iconName
            color: !button.enabled ? Theme.inkSoft : button.filled ? Theme.onFill : Theme.ink
        }
    }
}
