import QtQuick
import Showcase.Theme

// A button of the blue hour: white when chosen, an outline when not.
TouchTarget {
    id: pill

    property bool chosen: false

    nightRing: true
    implicitHeight: Theme.target
    implicitWidth: word.implicitWidth + 8 * Theme.step
    background: Rectangle {
        radius: pill.radius
        color: pill.chosen ? Theme.nightText : Theme.nightVeil
        border.width: pill.chosen ? 0 : Theme.edge
        border.color: Theme.nightSoft
    }
    contentItem: Item {
        LabelText {
            id: word
            anchors.centerIn: parent
            text: pill.text
            weight: 600
            font.pixelSize: Theme.body
            color: pill.chosen ? Theme.shade : Theme.nightText
            Accessible.ignored: true
        }
    }
}
