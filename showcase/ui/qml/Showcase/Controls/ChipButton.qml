import QtQuick
import Showcase.Theme

// A filter that is on or off and says how many things it leaves.
TouchTarget {
    id: chip

    property string iconName: ""
    property int count: -1
    property bool selected: false
    readonly property color textColour: !enabled ? Theme.inkSoft : selected ? Theme.onFill : Theme.ink

    implicitHeight: Theme.targetChip
    implicitWidth: row.implicitWidth + 2 * horizontalPadding
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
                anchors.verticalCenter: parent.verticalCenter
                name: chip.iconName
                size: 28 * Theme.textUnit
                color: chip.textColour
                visible: name !== ""
            }
            LabelText {
                anchors.verticalCenter: parent.verticalCenter
                text: chip.text
                color: chip.textColour
                weight: 600
                Accessible.ignored: true
            }
            CountBadge {
                anchors.verticalCenter: parent.verticalCenter
                count: chip.count
                color: chip.selected ? Theme.onFill : Theme.inkSoft
                visible: chip.count >= 0
            }
        }
    }
}
