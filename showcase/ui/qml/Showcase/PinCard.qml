import QtQuick
import Showcase.Controls
import Showcase.Models
import Showcase.Theme

// The touched pin: what it is, whether it is open, and the way to its story.
Surface {
    id: card

    required property MapModel map
    readonly property var pin: map.selected

    signal opened(string kind, string id)

    depth: 2
    height: picture.height + words.height + 6 * Theme.step
    MouseArea {
        anchors.fill: parent
    }
    Picture {
        id: picture
        width: parent.width
        height: 176 * Theme.unit
        name: card.pin.picture ?? ""
        alt: card.pin.alt ?? ""
        radius: card.radius
        corners: "top"
    }
    RoundButton {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 1.5 * Theme.step
        text: qsTr("Close")
        objectName: "closePin"
        iconName: "close"
        onClicked: card.map.clear()
    }
    Column {
        id: words
        x: 3.5 * Theme.step
        anchors.top: picture.bottom
        anchors.topMargin: 2 * Theme.step
        width: parent.width - 2 * x
        spacing: Theme.step
        HeadingText {
            width: parent.width
            text: card.pin.title ?? ""
        }
        LabelText {
            width: parent.width
            text: card.pin.subtitle ?? ""
        }
        IconTag {
            width: parent.width
            iconName: "clock"
            text: card.pin.openText ?? ""
            color: card.pin.openNow ? Theme.park : Theme.brick
            visible: text !== ""
        }
        LabelText {
            width: parent.width
            text: card.pin.address ?? ""
            visible: text !== ""
        }
        OriginNote {
            width: parent.width
            text: card.pin.originText ?? ""
        }
        PillButton {
            anchors.left: parent.left
            text: qsTr("Read")
            objectName: "readPin"
            iconName: "forward"
            iconAfter: true
            filled: true
            fill: Theme.ink
            visible: (card.pin.project ?? "") !== ""
            onClicked: card.opened("project", card.pin.project)
        }
    }
}
