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
    readonly property size wanted: Qt.size(Math.round(width), Math.round(height))
    readonly property bool drawable: name !== "" && wanted.width > 0 && wanted.height > 0
    readonly property bool pending: drawable && image.status !== Image.Ready && image.status !== Image.Error
    property bool placed: false // once its size stands: a picture half as high is not asked for
    readonly property bool missing: name === "" || image.status === Image.Error

    onDrawableChanged: Qt.callLater(() => placed = drawable)

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
        retainWhileLoading: true
        sourceSize: frame.wanted
        source: !(frame.drawable && frame.placed) ? "" : "image://pictures/" + frame.name + "?night=" + (frame.night ? 1 : 0) + "&radius=" + Math.round(frame.radius) + "&corners=" + frame.corners + "&issue=" + Theme.pictureIssue
    }
}
