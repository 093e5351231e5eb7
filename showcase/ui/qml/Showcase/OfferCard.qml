pragma ComponentBehavior: Bound

import QtQuick
import Showcase.Controls
import Showcase.Theme

// One offer: what one gets, for whom it is, how it starts, as of when.
Surface {
    id: card

    required property string title
    required property string lead
    required property string icon
    required property string picture
    required property string alt
    required property string whatHtml
    required property string whomHtml
    required property string startHtml
    required property string asOfText
    required property string originText

    implicitHeight: image.height + words.implicitHeight + 6 * Theme.step

    component Part: Column {
        id: part

        required property string heading
        required property string html

        width: words.width
        LabelText {
            width: parent.width
            text: part.heading
            weight: 700
            color: Theme.scheldt
        }
        LabelText {
            width: parent.width
            text: part.html
            textFormat: Text.StyledText
            wrapMode: Text.Wrap
            color: Theme.ink
        }
    }

    Picture {
        id: image
        width: parent.width
        height: 150 * Theme.unit
        name: card.picture
        alt: card.alt
        radius: card.radius
        corners: "top"
    }
    Column {
        id: words
        x: 3.5 * Theme.step
        anchors.top: image.bottom
        anchors.topMargin: 2.5 * Theme.step
        width: parent.width - 2 * x
        spacing: Theme.step
        Row {
            width: parent.width
            spacing: 1.5 * Theme.step
            Icon {
                id: mark
                y: (nameText.height - height) / 2
                name: card.icon
                color: Theme.brick
            }
            HeadingText {
                id: nameText
                width: parent.width - mark.width - parent.spacing
                text: card.title
            }
        }
        LabelText {
            width: parent.width
            text: card.asOfText
            color: Theme.brass
            weight: 700
        }
        Part {
            heading: qsTr("What you get")
            html: card.whatHtml
        }
        Part {
            heading: qsTr("For whom")
            html: card.whomHtml
        }
        Part {
            heading: qsTr("How it starts")
            html: card.startHtml
        }
        OriginNote {
            width: parent.width
            text: card.originText
        }
    }
}
