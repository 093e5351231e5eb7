import QtQuick
import Showcase.Theme

// An illustration that fills its frame, cropped, with round corners if wanted.
Item {
    id: frame

    required property string name
    property string alt: ""
    property bool night: false
    property real radius: 0
    property string corners: "all"
    readonly property bool pending: name !== "" && width > 0 && image.status === Image.Loading
    readonly property bool missing: name === "" || image.status === Image.Error

    Accessible.role: Accessible.Graphic
    Accessible.name: alt
    Accessible.ignored: alt === ""

    Rectangle {
        anchors.fill: parent
        radius: frame.radius
        color: frame.night ? Theme.night : Theme.sand
        visible: image.status !== Image.Ready
    }
    Image {
        id: image
        anchors.fill: parent
        asynchronous: true
        cache: true
        sourceSize: Qt.size(Math.round(width), Math.round(height))
        source: frame.name === "" || width < 1 || height < 1 ? "" : "image://pictures/" + frame.name + "?night=" + (frame.night ? 1 : 0) + "&radius=" + Math.round(frame.radius) + "&corners=" + frame.corners
    }
}
