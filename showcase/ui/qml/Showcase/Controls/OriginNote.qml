import QtQuick
import Showcase.Theme

// Under a text that a machine translated and nobody has checked: said, not shouted.
Item {
    id: note

    property alias text: words.text

    implicitHeight: words.implicitHeight
    visible: text !== ""
    Icon {
        id: mark
        anchors.left: parent.left
        name: "chip"
        size: 28 * Theme.textUnit
        color: Theme.inkSoft
    }
    LabelText {
        id: words
        anchors.left: mark.right
        anchors.leftMargin: 1.25 * Theme.step
        anchors.right: parent.right
    }
}
