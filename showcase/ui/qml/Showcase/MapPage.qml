pragma ComponentBehavior: Bound

import QtQuick
import Showcase.Controls
import Showcase.Models
import Showcase.Theme

// Everything at its place; the list beside it says the same without a map.
VisitorPage {
    id: page

    readonly property MapModel map: exhibition.map
    readonly property real listWidth: Theme.portrait ? width : Math.max(520 * Theme.unit, 400 * Theme.textUnit)

    objectName: "mapPage"
    mapSlot: slot
    mapContent: "pins"

    Item {
        id: slot
        objectName: "mapSlot"
        anchors.left: parent.left
        width: Theme.portrait ? parent.width : parent.width - page.listWidth
        height: Theme.portrait ? 860 * Theme.unit : page.contentHeight
        Rectangle {
            anchors.fill: parent
            color: Theme.sand
            z: -1
        }
    }
    Flow {
        anchors.left: slot.left
        anchors.right: zoom.left
        anchors.leftMargin: 4 * Theme.step
        anchors.rightMargin: 2 * Theme.step
        y: 4 * Theme.step
        spacing: Theme.gap
        ChipButton {
            text: qsTr("All")
            objectName: "filter-all"
            iconName: "grid"
            count: page.map.allCount
            selected: page.map.filter === "all"
            onClicked: page.map.filter = "all"
        }
        ChipButton {
            text: qsTr("Projects")
            objectName: "filter-project"
            iconName: "chip"
            count: page.map.projectCount
            selected: page.map.filter === "project"
            onClicked: page.map.filter = "project"
        }
        ChipButton {
            text: qsTr("Places")
            objectName: "filter-place"
            iconName: "building"
            count: page.map.placeCount
            selected: page.map.filter === "place"
            onClicked: page.map.filter = "place"
        }
        // What narrows the list of projects narrows the map as well.
        ChipButton {
            text: qsTr("%1 of %2 projects").arg(page.exhibition.catalogue.shown).arg(page.exhibition.catalogue.total)
            objectName: "filter-step"
            iconName: "close"
            selected: true
            visible: page.exhibition.catalogue.filtered
            Accessible.description: qsTr("Show all projects")
            onClicked: page.exhibition.catalogue.clear()
        }
    }
    MapButtons {
        id: zoom
        anchors.right: slot.right
        anchors.rightMargin: 4 * Theme.step
        y: 4 * Theme.step
        bridge: page.mapBridge
    }
    PinCard {
        objectName: "pinCard"
        anchors.left: slot.left
        anchors.leftMargin: 4 * Theme.step
        anchors.bottom: slot.bottom
        anchors.bottomMargin: 4 * Theme.step
        width: Math.min(448 * Theme.textUnit, slot.width - 8 * Theme.step)
        map: page.map
        visible: page.map.selectedId !== ""
        onOpened: (kind, id) => page.exhibition.navigator.open(kind, id)
    }

    Rectangle {
        id: side
        anchors.right: parent.right
        y: Theme.portrait ? slot.height : 0
        width: page.listWidth
        height: page.contentHeight - y
        color: Theme.card
        Rectangle {
            anchors.left: parent.left
            width: Theme.portrait ? parent.width : Theme.edge
            height: Theme.portrait ? Theme.edge : parent.height
            color: Theme.divider
        }
        Column {
            id: head
            x: 3.5 * Theme.step
            y: 3.5 * Theme.step
            width: parent.width - 2 * x
            HeadingText {
                width: parent.width
                text: qsTr("Near you")
            }
            LabelText {
                width: parent.width
                text: qsTr("Minutes on foot from here, about")
            }
        }
        ScrollPane {
            id: list
            objectName: "pinList"
            anchors.top: head.bottom
            anchors.topMargin: 1.5 * Theme.step
            anchors.bottom: parent.bottom
            width: parent.width
            anchors.bottomMargin: 2 * Theme.step
            buttonsBelow: true
            Column {
                width: list.width
                Repeater {
                    model: page.map.pins
                    PinRow {
                        required property var model

                        iconName: model.icon
                        width: list.width
                        chosen: id === page.map.selectedId
                        onClicked: page.map.select(id)
                    }
                }
            }
        }
    }
}
