import QtQuick
import Showcase.Theme

// A stroke icon in any colour; its meaning stands beside it in words.
Image {
    id: icon

    required property string name
    property color color: Theme.ink
    property real size: Theme.icon

    width: size
    height: size
    sourceSize: Qt.size(Math.round(size), Math.round(size))
    source: name === "" ? "" : "image://icons/" + name + "?color=" + color.toString().slice(-6)
    Accessible.ignored: true
}
