import QtQuick
import Showcase.Theme

// A number that matters, what it counts and when it was so.
Item {
    id: figure

    required property string value
    required property string label
    required property string asOf

    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: value + " " + label + (asOf === "" ? "" : ", " + asOf)

    Rectangle {
        anchors.left: parent.left
        width: 4 * Theme.unit
        height: parent.height
        color: Theme.brassShape
    }
    Column {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 2.5 * Theme.step
        HeadingText {
            width: parent.width
            text: figure.value
            font.pixelSize: Math.round(Theme.heading * 1.1)
            Accessible.ignored: true
        }
        LabelText {
            width: parent.width
            text: figure.label
            Accessible.ignored: true
        }
        LabelText {
            width: parent.width
            text: figure.asOf
            visible: text !== ""
            Accessible.ignored: true
        }
    }
}
