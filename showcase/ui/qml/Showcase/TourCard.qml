import QtQuick
import Showcase.Controls
import Showcase.Theme

// A walk to open: picture, name, how far, how long, with or without steps.
TouchTarget {
    id: card

    required property string title
    required property string subtitle
    required property string picture
    required property string alt
    required property int stops
    required property int walkMinutes
    required property int totalMinutes
    required property string distanceText
    required property string stepFree
    required property string asItWasText

    text: title
    radius: Theme.radiusCard
    implicitHeight: words.implicitHeight + 40 * Theme.step
    Accessible.name: title
    Accessible.description: [subtitle, asItWasText, distanceText].filter(part => part !== "").join(". ")

    background: Surface {
        radius: card.radius
    }
    contentItem: Item {
        Picture {
            width: card.width
            height: card.height - words.height - 6 * Theme.step
            name: card.picture
            alt: card.alt
            radius: card.radius
            corners: "top"
        }
        Column {
            id: words
            x: 4 * Theme.step
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 3.5 * Theme.step
            width: card.width - 2 * x
            spacing: 1.25 * Theme.step
            IconTag {
                width: parent.width
                iconName: "clock"
                text: card.asItWasText
                color: Theme.brass
                visible: text !== ""
            }
            HeadingText {
                width: parent.width
                text: card.title
                Accessible.ignored: true
            }
            LabelText {
                width: parent.width
                text: card.subtitle
                font.pixelSize: Theme.body
                Accessible.ignored: true
            }
            Flow {
                width: parent.width
                spacing: 3.5 * Theme.step
                topPadding: Theme.step
                IconTag {
                    iconName: "clock"
                    text: qsTr("%n min", "", card.totalMinutes)
                    color: Theme.ink
                }
                IconTag {
                    iconName: "walk"
                    text: qsTr("%1, %n min on foot", "", card.walkMinutes).arg(card.distanceText)
                    color: Theme.ink
                }
                IconTag {
                    iconName: "pin"
                    text: qsTr("%n stop(s)", "", card.stops)
                    color: Theme.ink
                }
                IconTag {
                    iconName: card.stepFree === "yes" ? "step-free" : "steps"
                    text: card.stepFree === "yes" ? qsTr("step-free") : qsTr("with steps")
                    color: Theme.ink
                    visible: card.stepFree !== "unknown"
                }
            }
        }
    }
}
