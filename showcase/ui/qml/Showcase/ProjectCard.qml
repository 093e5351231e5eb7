import QtQuick
import Showcase.Controls
import Showcase.Theme

// A project to open: picture, name, a few words, how it stands.
TouchTarget {
    id: card

    required property string title
    required property string subtitle
    required property string picture
    required property string alt
    required property string hue
    required property string statusText
    required property string statusIcon

    text: title
    radius: Theme.radiusCard
    implicitHeight: words.implicitHeight + 23 * Theme.step + 5 * Theme.step
    Accessible.name: title
    Accessible.description: subtitle + ". " + statusText

    background: Surface {
        radius: card.radius
    }
    contentItem: Item {
        Picture {
            width: card.width
            height: card.height - words.height - 5 * Theme.step
            name: card.picture
            alt: card.alt
            radius: card.radius
            corners: "top"
        }
        Column {
            id: words
            x: 3 * Theme.step
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 3 * Theme.step
            width: card.width - 6 * Theme.step
            spacing: 0.75 * Theme.step
            HeadingText {
                width: parent.width
                text: card.title
                font.pixelSize: Math.round(34 * Theme.textUnit)
                Accessible.ignored: true
            }
            LabelText {
                width: parent.width
                text: card.subtitle
                Accessible.ignored: true
            }
            IconTag {
                width: parent.width
                iconName: card.statusIcon
                text: card.statusText
                color: Theme.hue(card.hue)
            }
        }
    }
}
