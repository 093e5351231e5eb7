import QtQuick
import Showcase.Controls
import Showcase.Theme

// The way to the next stop: how long, how far, what to look for.
Rectangle {
    id: leg

    required property string title
    required property int minutes
    required property int metres
    required property string text
    default property alias aside: side.data // what can be done about it

    implicitHeight: Math.max(words.implicitHeight, side.implicitHeight) + 4 * Theme.step
    radius: Theme.radiusCard
    color: Theme.brickTint
    border.width: Theme.contrast ? Theme.edge : 0
    border.color: Theme.controlEdge

    Rectangle {
        id: mark
        anchors.left: parent.left
        anchors.leftMargin: 3 * Theme.step
        anchors.verticalCenter: parent.verticalCenter
        width: 9 * Theme.step
        height: width
        radius: width / 2
        color: Theme.brick
        Icon {
            anchors.centerIn: parent
            name: "walk"
            color: Theme.onFill
            size: 5 * Theme.step
        }
    }
    Column {
        id: words
        anchors.left: mark.right
        anchors.leftMargin: 2.5 * Theme.step
        anchors.right: side.left
        anchors.rightMargin: 2 * Theme.step
        anchors.verticalCenter: parent.verticalCenter
        BodyText {
            width: parent.width
            text: qsTr("Next: %1 · %2 min, %3 m").arg(leg.title).arg(leg.minutes).arg(leg.metres)
            weight: 600
            lineHeight: 1
        }
        LabelText {
            width: parent.width
            text: leg.text
            wrapMode: Text.Wrap
            color: Theme.ink
            visible: text !== ""
        }
    }
    Column {
        id: side
        anchors.right: parent.right
        anchors.rightMargin: 2 * Theme.step
        anchors.verticalCenter: parent.verticalCenter
    }
}
