import QtQuick
import Showcase.Theme

// One of the ways in: colour, icon, a word and what it leads to.
TouchTarget {
    id: tile

    required property string iconName
    required property color fill
    property string detail: ""
    readonly property real inset: (Theme.portrait ? 3 : 5) * Theme.step

    radius: Theme.radiusCard
    implicitHeight: 2.3 * inset + mark.height + words.implicitHeight
    Accessible.description: detail

    background: Item {
        Elevation {
            radius: tile.radius
        }
        Rectangle {
            anchors.fill: parent
            radius: tile.radius
            color: tile.down ? Qt.darker(tile.fill, 1.1) : tile.fill
        }
    }
    contentItem: Item {
        Rectangle {
            id: mark
            anchors.left: parent.left
            anchors.leftMargin: tile.inset
            y: tile.inset
            width: Math.min(12 * Theme.step, tile.width * 0.24)
            height: width
            radius: width / 2
            color: Theme.onFillTint
            Icon {
                anchors.centerIn: parent
                name: tile.iconName
                size: parent.width * 0.56
                color: Theme.onFill
            }
        }
        Icon {
            anchors.right: parent.right
            anchors.rightMargin: tile.inset
            anchors.verticalCenter: mark.verticalCenter
            name: "forward"
            color: Theme.onFill
            size: 44 * Theme.unit
        }
        Column {
            id: words
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.leftMargin: tile.inset
            anchors.rightMargin: 2 * Theme.step
            anchors.bottomMargin: tile.inset * 0.8
            HeadingText {
                width: parent.width
                text: tile.text
                font.pixelSize: Math.round(Math.min(48 * Theme.textUnit, tile.width / 6))
                color: Theme.onFill
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.label
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            LabelText {
                width: parent.width
                text: tile.detail
                font.pixelSize: Math.round(Math.min(Theme.body, tile.width / 12))
                color: Theme.onFill
                Accessible.ignored: true
            }
        }
    }
}
