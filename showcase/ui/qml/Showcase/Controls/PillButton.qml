import QtQuick
import Showcase.Theme

// A button with an icon and a word. `fill` set: a filled one with white text.
TouchTarget {
    id: button

    property string iconName: ""
    property bool iconAfter: false
    property bool filled: false
    property bool wordless: false // the icon alone, where there is no room
    property color fill: Theme.scheldt
    readonly property real rest: 2 * horizontalPadding + (mark.visible ? mark.width + (word.visible ? row.spacing : 0) : 0)
    readonly property color textColour: !enabled ? Theme.inkSoft : filled ? Theme.onFill : Theme.ink

    implicitHeight: Math.max(Theme.target, row.height + 2 * Theme.step)
    implicitWidth: wordless ? implicitHeight : rest + (word.visible ? word.implicitWidth : 0)
    horizontalPadding: 3.5 * Theme.step

    background: Rectangle {
        radius: button.radius
        color: !button.enabled ? Theme.disabled : button.filled ? button.fill : Theme.card
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
        Row {
            id: row
            anchors.centerIn: parent
            spacing: 1.5 * Theme.step
            layoutDirection: button.iconAfter ? Qt.RightToLeft : Qt.LeftToRight
            Icon {
                id: mark
                anchors.verticalCenter: parent.verticalCenter
                name: button.iconName
                color: button.textColour
                visible: name !== ""
            }
            LabelText {
                anchors.verticalCenter: parent.verticalCenter
                id: word
                width: Math.min(implicitWidth, button.width - button.rest)
                text: button.text
                color: button.textColour
                weight: 600
                visible: text !== "" && !button.wordless
                Accessible.ignored: true
            }
        }
    }
}
