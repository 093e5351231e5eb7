import QtQuick
import Showcase.Controls
import Showcase.Theme

// A stop in the list of a walk: its number, name and the minutes to it.
TouchTarget {
    id: row

    required property int number
    required property string title
    required property string subtitle
    required property int minutesTo

    text: title
    objectName: "stop-" + number
    radius: Theme.radiusPanel
    implicitHeight: Math.max(Theme.target, words.implicitHeight + 1.5 * Theme.step)
    Accessible.name: number + ". " + title
    Accessible.description: subtitle

    background: Rectangle {
        radius: row.radius
        color: Theme.shade
        opacity: row.down ? 0.08 : 0
    }
    contentItem: Item {
        Rectangle {
            id: mark
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: 6.5 * Theme.step
            height: width
            radius: width / 2
            color: Theme.brick
            HeadingText {
                anchors.centerIn: parent
                text: row.number
                color: Theme.onFill
                font.pixelSize: Math.round(28 * Theme.unit)
                Accessible.ignored: true
            }
        }
        Column {
            id: words
            anchors.left: mark.right
            anchors.leftMargin: 2.5 * Theme.step
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
                width: parent.width
                text: row.subtitle
                Accessible.ignored: true
            }
        }
        IconTag {
            id: time
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            iconName: "walk"
            text: qsTr("%n min", "", row.minutesTo)
            visible: row.minutesTo > 0
        }
    }
}
