pragma ComponentBehavior: Bound

import QtQuick
import Showcase.Controls
import Showcase.Models
import Showcase.Theme

// All projects as cards; chips narrow them and say how many are left.
VisitorPage {
    id: page

    readonly property Catalogue catalogue: exhibition.catalogue
    readonly property int columns: {
        const fits = Math.max(1, Math.floor((width - 2 * Theme.margin) / (48 * Theme.step * Theme.textUnit / Theme.unit)));
        return Math.min(fits, Theme.portrait ? 2 : Math.max(3, Math.min(4, catalogue.shown)));
    }
    readonly property real keyboardHeight: InputMethod.visible ? InputMethod.keyboardRectangle.height : 0
    readonly property bool stacked: Theme.portrait && Theme.large // the search stands below the name

    objectName: "projectsPage"
    onShown: pane.contentY = 0

    PageHeader {
        id: header
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: 4 * Theme.step
        width: parent.width - 2 * Theme.margin - (page.stacked ? 0 : search.width + Theme.margin)
        title: qsTr("Projects")
        detail: qsTr("%1 of %2 shown").arg(page.catalogue.shown).arg(page.catalogue.total)
    }
    SearchField {
        id: search
        objectName: "search"
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: page.stacked ? header.y + header.height + 1.5 * Theme.step : 5 * Theme.step
        width: page.stacked ? parent.width - 2 * Theme.margin : implicitWidth
        hint: qsTr("Search projects")
        text: page.catalogue.searchText
        onTextEdited: page.catalogue.searchText = text
        onTextChanged: if (text !== page.catalogue.searchText)
            page.catalogue.searchText = text
    }

    component TagChip: ChipButton {
        required property string id
        required property string name
        required property var model

        required count
        required selected
        text: name
        objectName: "tag-" + id
        iconName: model.icon
        enabled: count > 0 || selected
        onClicked: page.catalogue.toggleTag(id)
    }

    ScrollPane {
        id: pane
        objectName: "projectsPane"
        anchors.top: page.stacked ? search.bottom : header.bottom
        anchors.topMargin: 1.5 * Theme.step
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin - 3 * Theme.step
        anchors.right: parent.right
        anchors.rightMargin: Theme.step
        height: page.contentHeight - y - page.keyboardHeight
        // The chips move with the cards: in some languages they fill half the page.
        Flow {
            id: chips
            anchors.left: parent.left
            anchors.leftMargin: 3 * Theme.step
            y: Theme.step
            width: grid.width
            spacing: Theme.gap
            visible: page.keyboardHeight === 0
            height: visible ? implicitHeight : 0
            ChipButton {
                text: qsTr("All")
                objectName: "chip-all"
                iconName: "grid"
                count: page.catalogue.total
                selected: !page.catalogue.filtered
                onClicked: page.catalogue.clear()
            }
            Repeater {
                model: page.catalogue.themes
                TagChip {}
            }
            Repeater {
                model: page.catalogue.sectors
                TagChip {}
            }
            Rectangle {
                width: Theme.edge
                height: Theme.targetChip
                color: Theme.divider
            }
            Repeater {
                model: page.catalogue.statuses
                ChipButton {
                    required property string id
                    required property string name

                    required count
                    required selected
                    text: name
                    objectName: "status-" + id
                    enabled: count > 0 || selected
                    onClicked: page.catalogue.setStatus(selected ? "" : id)
                }
            }
        }
        Flow {
            id: grid
            anchors.left: parent.left
            anchors.leftMargin: 3 * Theme.step
            y: chips.height + 4 * Theme.step
            width: pane.overflows ? parent.width - 4 * Theme.step : page.width - 2 * Theme.margin
            spacing: Theme.gutter
            bottomPadding: 5 * Theme.step
            Repeater {
                model: page.catalogue.cards
                ProjectCard {
                    required property string id

                    objectName: "project-" + id
                    width: (grid.width - (page.columns - 1) * Theme.gutter) / page.columns - 0.5
                    height: Math.max(implicitHeight, page.columns < 4 ? Math.min(pane.height - chips.height - 10 * Theme.step, width * 0.98) : 0)
                    onClicked: page.exhibition.navigator.open("project", id)
                }
            }
        }
        Column {
            anchors.horizontalCenter: parent.horizontalCenter
            y: grid.y
            topPadding: 8 * Theme.step
            spacing: 3 * Theme.step
            visible: page.catalogue.shown === 0
            HeadingText {
                anchors.horizontalCenter: parent.horizontalCenter
                text: qsTr("Nothing found")
            }
            PillButton {
                anchors.horizontalCenter: parent.horizontalCenter
                text: qsTr("Did you mean “%1”?").arg(page.catalogue.suggestion)
                objectName: "suggestion"
                iconName: "search"
                visible: page.catalogue.suggestion !== ""
                onClicked: page.catalogue.searchText = page.catalogue.suggestion
            }
            PillButton {
                anchors.horizontalCenter: parent.horizontalCenter
                text: qsTr("Show all projects")
                objectName: "showAll"
                iconName: "grid"
                onClicked: page.catalogue.clear()
            }
        }
    }
}
