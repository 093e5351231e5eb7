import QtQuick
import Showcase.Controls
import Showcase.Theme

// A pin of the map as a row of the list.
TouchTarget {
    id: row

    required property string id
    required property string title
    required property string subtitle
    required property string hue
    required property string openText
    required property int minutes
    property string iconName: ""
    property bool chosen: false

    text: title
    objectName: "pin-" + id
    radius: 0
    implicitHeight: Math.max(11 * Theme.step, words.implicitHeight + 2.5 * Theme.step)
    Accessible.name: title
    Accessible.description: detail.text + ", " + time.text
    Accessible.selected: chosen

    background: Rectangle {
        color: row.chosen ? Theme.brickTint : Theme.card
        Rectangle {
            anchors.left: parent.left
            width: 6 * Theme.unit
            height: parent.height
            color: Theme.brick
            visible: row.chosen
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.hairline
            color: Theme.divider
        }
    }
    contentItem: Item {
        Rectangle {
            id: mark
            anchors.left: parent.left
            anchors.leftMargin: 2.5 * Theme.step
            anchors.verticalCenter: parent.verticalCenter
            width: 7 * Theme.step
            height: width
            radius: width / 2
            color: Theme.hue(row.hue)
            Icon {
                anchors.centerIn: parent
                name: row.iconName
                size: 4 * Theme.step
                color: Theme.onFill
            }
        }
        Column {
            id: words
            anchors.left: mark.right
            anchors.leftMargin: 2 * Theme.step
            anchors.right: time.left
            anchors.rightMargin: Theme.step
            anchors.verticalCenter: parent.verticalCenter
            LabelText {
                width: parent.width
                text: row.title
                font.pixelSize: Theme.body
                weight: 600
                color: Theme.ink
                Accessible.ignored: true
            }
            LabelText {
                id: detail
                width: parent.width
                text: row.openText === "" ? row.subtitle : row.openText
                Accessible.ignored: true
            }
        }
        LabelText {
            id: time
            anchors.right: parent.right
            anchors.rightMargin: 3 * Theme.step
            anchors.verticalCenter: parent.verticalCenter
            text: row.minutes === 0 ? qsTr("here") : qsTr("%n min", "", row.minutes)
            weight: 600
            Accessible.ignored: true
        }
    }
}
