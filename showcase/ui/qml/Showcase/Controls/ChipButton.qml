import QtQuick
import Showcase.Theme

// A filter that is on or off and says how many things it leaves.
TouchTarget {
    id: chip

    property string iconName: ""
    property int count: -1
    property bool selected: false
    readonly property real rest: 2 * horizontalPadding + (mark.visible ? mark.width + row.spacing : 0) + (badge.visible ? badge.width + row.spacing : 0)
    readonly property color textColour: !enabled ? Theme.inkSoft : selected ? Theme.onFill : Theme.ink

    implicitHeight: Math.max(Theme.targetChip, row.height + 2 * Theme.step)
    implicitWidth: rest + word.implicitWidth
    horizontalPadding: 3 * Theme.step
    checkable: false
    Accessible.name: count < 0 ? text : text + ", " + count
    Accessible.checkable: true
    Accessible.checked: selected

    background: Rectangle {
        radius: chip.radius
        color: !chip.enabled ? Theme.disabled : chip.selected ? Theme.scheldt : Theme.card
        border.width: chip.selected ? 0 : Theme.edge
        border.color: chip.enabled ? Theme.controlEdge : Theme.divider
        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.shade
            opacity: chip.down ? 0.08 : 0
        }
    }
    contentItem: Item {
        Row {
            id: row
            anchors.centerIn: parent
            spacing: 1.25 * Theme.step
            Icon {
                id: mark
                anchors.verticalCenter: parent.verticalCenter
                name: chip.iconName
                size: 28 * Theme.textUnit
                color: chip.textColour
                visible: name !== ""
            }
            LabelText {
                anchors.verticalCenter: parent.verticalCenter
                id: word
                width: Math.min(implicitWidth, chip.width - chip.rest)
                text: chip.text
                color: chip.textColour
                weight: 600
                Accessible.ignored: true
            }
            CountBadge {
                id: badge
                anchors.verticalCenter: parent.verticalCenter
                count: chip.count
                color: chip.selected ? Theme.onFill : Theme.inkSoft
                visible: chip.count >= 0
            }
        }
    }
}
