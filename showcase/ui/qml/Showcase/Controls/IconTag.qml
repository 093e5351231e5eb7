import QtQuick
import Showcase.Theme

// A word with its icon, in the colour of its meaning.
Item {
    id: tag

    property alias iconName: mark.name
    property alias text: word.text
    property color color: Theme.inkSoft
    readonly property real room: mark.visible ? mark.width + 1.25 * Theme.step : 0

    implicitWidth: room + word.implicitWidth
    implicitHeight: Math.max(mark.height, word.implicitHeight)
    Icon {
        id: mark
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        name: ""
        size: 28 * Theme.textUnit
        color: tag.color
        visible: name !== ""
    }
    LabelText {
        id: word
        anchors.left: parent.left
        anchors.leftMargin: tag.room
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, tag.width - tag.room)
        color: tag.color
        weight: 700
    }
}
