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
    // What points along the line of reading points the other way where that does.
    mirror: Theme.mirrored && ["back", "forward", "walk"].includes(name)
    Accessible.ignored: true
}
