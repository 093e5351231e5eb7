import QtQuick
import Showcase.Theme

// One of a row of tabs: the chosen one is underlined.
TouchTarget {
    id: tab

    property bool selected: false

    radius: Theme.radiusPanel
    implicitHeight: Theme.targetChip
    implicitWidth: word.implicitWidth + 2 * Theme.step
    Accessible.role: Accessible.PageTab
    Accessible.selected: selected

    background: Rectangle {
        color: Theme.shade
        opacity: tab.down ? 0.08 : 0
        radius: tab.radius
    }
    contentItem: Item {
        LabelText {
            id: word
            anchors.centerIn: parent
            text: tab.text
            weight: 600
            color: tab.selected ? Theme.scheldt : Theme.inkSoft
            Accessible.ignored: true
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 5 * Theme.unit
        color: Theme.scheldt
        visible: tab.selected
    }
}
