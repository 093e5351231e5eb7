import QtQuick
import Showcase.Controls
import Showcase.Models
import Showcase.Theme

// Where a project is: a piece of the map, the address, the walks that pass.
TouchTarget {
    id: tile

    required property Project project
    required property string language

    text: qsTr("On the map")
    objectName: "onTheMap"
    radius: Theme.radiusCard
    implicitHeight: words.implicitHeight + 4 * Theme.step
    Accessible.description: project.address

    background: Surface {
        radius: tile.radius
    }
    contentItem: Item {
        Image {
            id: inset
            anchors.left: parent.left
            width: Math.round(tile.width * 0.44)
            height: Math.round(tile.height)
            asynchronous: true
            sourceSize: Qt.size(width, height)
            source: tile.project.mapInset === "" ? "" : tile.project.mapInset + "?language=" + tile.language + "&radius=" + Math.round(tile.radius) + "&corners=" + (Theme.mirrored ? "right" : "left") + "&scale=" + Theme.unit
            Accessible.ignored: true
            Rectangle {
                anchors.centerIn: parent
                width: 7 * Theme.step
                height: width
                radius: width / 2
                color: Theme.hue(tile.project.hue)
                border.width: Theme.edge * 1.5
                border.color: Theme.onFill
                Icon {
                    anchors.centerIn: parent
                    name: "pin"
                    color: Theme.onFill
                    size: 4 * Theme.step
                }
            }
        }
        Column {
            id: words
            anchors.left: inset.right
            anchors.right: parent.right
            anchors.margins: 2.5 * Theme.step
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.step
            IconTag {
                width: parent.width
                iconName: "map"
                text: tile.text
                color: Theme.scheldt
            }
            LabelText {
                width: parent.width
                text: tile.project.address
                color: Theme.ink
            }
            LabelText {
                width: parent.width
                text: tile.project.openText
                visible: text !== ""
            }
        }
    }
}
