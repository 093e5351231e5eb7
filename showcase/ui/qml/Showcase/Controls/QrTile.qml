import QtQuick
import Showcase.Theme

// A code for the visitor's phone, with a word of what it does.
Surface {
    id: tile

    required property string source
    required property string title
    property string hint: ""
    property real codeSize: 21 * Theme.step

    implicitHeight: Math.max(codeSize + 2 * Theme.step, words.implicitHeight + 4 * Theme.step)
    Accessible.role: Accessible.Graphic
    Accessible.name: title + ". " + hint

    Image {
        id: code
        anchors.left: parent.left
        anchors.leftMargin: Theme.step
        anchors.verticalCenter: parent.verticalCenter
        width: tile.codeSize
        height: width
        source: tile.source
        sourceSize: Qt.size(Math.round(width), Math.round(width))
        smooth: false
        Accessible.ignored: true
    }
    Column {
        id: words
        anchors.left: code.right
        anchors.right: parent.right
        anchors.margins: 2.5 * Theme.step
        anchors.verticalCenter: parent.verticalCenter
        spacing: 1.5 * Theme.step
        IconTag {
            width: parent.width
            iconName: "phone"
            text: tile.title
            color: Theme.scheldt
        }
        LabelText {
            width: parent.width
            text: tile.hint
            color: Theme.ink
        }
    }
}
