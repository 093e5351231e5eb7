import QtQuick
import Showcase.Theme

// A story to open: its picture beside or above a word and its title.
TouchTarget {
    id: tile

    required property string picture
    property string kicker: ""
    property bool beside: false // the picture stands beside the words, not above them

    radius: Theme.radiusCard
    Accessible.name: kicker + ": " + text

    background: Surface {
        radius: tile.radius
    }
    contentItem: Item {
        Picture {
            id: image
            name: tile.picture
            width: tile.beside ? tile.width * 0.24 : tile.width
            height: tile.beside ? tile.height : tile.height - words.height - 5 * Theme.step
            radius: tile.radius
            corners: tile.beside ? "left" : "top"
        }
        Column {
            id: words
            x: tile.beside ? image.width + 3.5 * Theme.step : 3.5 * Theme.step
            y: tile.beside ? (tile.height - height) / 2 : tile.height - height - 2.5 * Theme.step
            width: tile.width - x - (tile.beside ? 10 : 2) * Theme.step
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
                elide: Text.ElideRight
                maximumLineCount: tile.beside && Theme.large ? 1 : 2
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
