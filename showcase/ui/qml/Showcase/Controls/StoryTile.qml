import QtQuick
import Showcase.Theme

// A story to open: its picture beside or above a word and its title.
TouchTarget {
    id: tile

    required property string picture
    property string kicker: ""
    property bool beside: false // the picture stands beside the words, not above them
    readonly property real inset: (beside ? image.width : 0) + 3.5 * Theme.step

    radius: Theme.radiusCard
    implicitHeight: words.implicitHeight + (beside ? 3 : 16) * Theme.step
    Accessible.name: kicker + ": " + text

    background: Surface {
        radius: tile.radius
    }
    contentItem: Item {
        Picture {
            id: image
            anchors.left: parent.left
            name: tile.picture
            width: tile.beside ? tile.width * 0.24 : tile.width
            height: tile.beside ? tile.height : tile.height - words.height - 5 * Theme.step
            radius: tile.radius
            corners: !tile.beside ? "top" : Theme.mirrored ? "right" : "left"
        }
        Column {
            id: words
            anchors.left: parent.left
            anchors.leftMargin: tile.inset
            y: tile.beside ? (tile.height - height) / 2 : tile.height - height - 2.5 * Theme.step
            width: tile.width - tile.inset - (tile.beside ? 10 : 2) * Theme.step
            spacing: tile.beside ? 0 : Theme.step
            IconTag {
                width: parent.width
                iconName: "star"
                text: tile.kicker
                color: Theme.brass
            }
            HeadingText {
                width: parent.width
                text: tile.text
                lineHeight: 0.85
                font.pixelSize: tile.beside ? Theme.body : Theme.heading
                Accessible.ignored: true
            }
        }
        Icon {
            anchors.right: parent.right
            anchors.rightMargin: 3.5 * Theme.step
            anchors.verticalCenter: parent.verticalCenter
            name: "forward"
            visible: tile.beside
        }
    }
}
