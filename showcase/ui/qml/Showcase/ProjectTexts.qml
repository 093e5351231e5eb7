pragma ComponentBehavior: Bound

import QtQuick
import Showcase.Controls
import Showcase.Models
import Showcase.Theme

// What stands under a project's tabs: its sections, timeline, sources and relations.
Column {
    id: texts

    required property Exhibition exhibition
    required property string tab
    readonly property Project project: exhibition.project
    readonly property real firstColumn: Math.min(34 * Theme.step * Theme.textUnit / Theme.unit, width * 0.4)

    spacing: 1.5 * Theme.step

    Repeater {
        model: texts.project.sections
        BodyText {
            required property string kind
            required property string html

            anchors.left: parent?.left
            width: Math.min(texts.width, Theme.measure)
            visible: texts.tab === kind
            text: html
            textFormat: Text.StyledText
        }
    }
    Repeater {
        model: texts.project.partners
        Row {
            id: partner

            required property string name
            required property string role

            visible: texts.tab === "who"
            spacing: 2 * Theme.step
            BodyText {
                width: texts.firstColumn
                text: partner.name
                weight: 600
            }
            BodyText {
                width: texts.width - texts.firstColumn - partner.spacing
                text: partner.role
            }
        }
    }
    Repeater {
        model: texts.project.milestones
        Row {
            id: milestone

            required property string when
            required property string text

            visible: texts.tab === "timeline"
            spacing: 2 * Theme.step
            BodyText {
                width: texts.firstColumn
                text: milestone.when
                weight: 600
                color: Theme.brass
            }
            BodyText {
                width: texts.width - texts.firstColumn - milestone.spacing
                text: milestone.text
            }
        }
    }
    BodyText {
        width: texts.width
        visible: texts.tab === "sources"
        text: texts.project.checkedText
        weight: 600
    }
    Repeater {
        model: texts.project.sources
        LabelText {
            required property string publisher
            required property string title
            required property string date

            width: texts.width
            visible: texts.tab === "sources"
            wrapMode: Text.Wrap
            text: [publisher, title, date].filter(part => part !== "").join(" · ")
        }
    }
    Flow {
        width: texts.width
        spacing: Theme.gap * 1.4
        visible: texts.tab === "more"
        Repeater {
            model: texts.project.tours
            PillButton {
                required property string id
                required property string title
                required property int minutes

                text: qsTr("%1 · %2 min").arg(title).arg(minutes)
                objectName: "tour-" + id
                iconName: "walk"
                onClicked: texts.exhibition.navigator.open("tour", id)
            }
        }
        Repeater {
            model: texts.project.related
            PillButton {
                required property string id
                required property string title

                text: title
                objectName: "related-" + id
                iconName: "grid"
                onClicked: texts.exhibition.navigator.open("project", id)
            }
        }
        Repeater {
            model: texts.project.stories
            PillButton {
                required property string id
                required property string title

                text: title
                objectName: "story-" + id
                iconName: "star"
                onClicked: texts.exhibition.navigator.open("story", id)
            }
        }
    }
    OriginNote {
        width: Math.min(texts.width, Theme.measure)
        text: texts.project.originText
    }
}
