import QtQuick
import Showcase.Theme

// A button of the blue hour: white when chosen, an outline when not.
TouchTarget {
    id: pill

    property bool chosen: false
    property string iconName: ""
    readonly property color inkColour: chosen ? Theme.shade : Theme.nightText

    nightRing: true
    implicitHeight: Theme.target
    implicitWidth: row.implicitWidth + 8 * Theme.step
    background: Rectangle {
        radius: pill.radius
        color: pill.chosen ? Theme.nightText : Theme.nightVeil
        border.width: pill.chosen ? 0 : Theme.edge
        border.color: Theme.nightSoft
    }
    contentItem: Item {
        Row {
            id: row
            anchors.centerIn: parent
            spacing: 1.5 * Theme.step
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: pill.iconName
                color: pill.inkColour
                visible: name !== ""
            }
            LabelText {
                text: pill.text
                weight: 600
                font.pixelSize: Theme.body
                color: pill.inkColour
                Accessible.ignored: true
            }
        }
    }
}
