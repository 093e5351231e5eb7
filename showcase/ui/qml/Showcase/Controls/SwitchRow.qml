import QtQuick
import Showcase.Theme

// A choice that is on or off, with a line of what it does.
TouchTarget {
    id: row

    property string iconName: ""
    property string detail: ""
    property bool on: false

    radius: Theme.radiusPanel
    implicitHeight: Math.max(Theme.targetPrimary, words.implicitHeight + 3 * Theme.step)
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: on
    Accessible.description: detail

    background: Rectangle {
        radius: row.radius
        color: row.on ? Theme.sand : Theme.card
        border.width: Theme.edge
        border.color: row.on ? Theme.scheldt : Theme.controlEdge
    }
    contentItem: Item {
        Icon {
            id: mark
            anchors.left: parent.left
            anchors.leftMargin: 3 * Theme.step
            anchors.verticalCenter: parent.verticalCenter
            name: row.iconName
        }
        Column {
            id: words
            anchors.left: mark.right
            anchors.right: lever.left
            anchors.margins: 2.5 * Theme.step
            anchors.verticalCenter: parent.verticalCenter
            LabelText {
                width: parent.width
                text: row.text
                font.pixelSize: Theme.body
                weight: 600
                color: Theme.ink
                Accessible.ignored: true
            }
            LabelText {
                width: parent.width
                text: row.detail
                wrapMode: Text.Wrap
                visible: text !== ""
                Accessible.ignored: true
            }
        }
        Rectangle {
            id: lever
            anchors.right: parent.right
            anchors.rightMargin: 3 * Theme.step
            anchors.verticalCenter: parent.verticalCenter
            width: 11 * Theme.step
            height: 6 * Theme.step
            radius: height / 2
            color: row.on ? Theme.scheldt : Theme.card
            border.width: Theme.edge
            border.color: row.on ? Theme.scheldt : Theme.controlEdge
            Rectangle {
                x: row.on !== Theme.mirrored ? parent.width - width - Theme.step : Theme.step
                anchors.verticalCenter: parent.verticalCenter
                width: 4 * Theme.step
                height: width
                radius: height / 2
                color: row.on ? Theme.onFill : Theme.controlEdge
            }
        }
    }
}
