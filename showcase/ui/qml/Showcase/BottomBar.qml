pragma ComponentBehavior: Bound

import QtQuick
import Showcase.Controls
import Showcase.Models
import Showcase.Theme

// On every page, in the same corners: home, back, where am I, language, access.
Item {
    id: bar

    required property Exhibition exhibition
    readonly property bool floating: Theme.portrait
    // Words go when they leave no room for where one is: first these, then all.
    readonly property real pill: Theme.icon + 10.5 * Theme.step
    readonly property real least: 34 * Theme.step * Theme.textUnit / Theme.unit
    readonly property real named: 2 * pill + letters.advanceWidth(home.label + exhibition.languageName)
    readonly property bool tight: width < named + 2 * pill + letters.advanceWidth(back.label + access.label) + least
    readonly property bool bare: tight && width < named + 2 * pill + least

    signal languageAsked
    signal accessAsked

    height: floating ? 112 * Theme.unit : Theme.barHeight
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Always here")

    FontMetrics {
        id: letters
        font.family: Theme.sans
        font.pixelSize: Theme.label
        font.weight: 600
    }
    MouseArea {
        anchors.fill: parent
    }
    Surface {
        anchors.fill: parent
        radius: height / 2
        depth: 2
        visible: bar.floating
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.card
        visible: !bar.floating
        Rectangle {
            width: parent.width
            height: Theme.edge
            color: Theme.divider
        }
    }
    Row {
        id: leading
        anchors.left: parent.left
        anchors.leftMargin: bar.floating ? 2.5 * Theme.step : 4 * Theme.step
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2 * Theme.step
        PillButton {
            id: home
            readonly property string label: qsTr("Home")

            text: bar.bare ? "" : label
            objectName: "home"
            Accessible.name: label
            iconName: "home"
            onClicked: bar.exhibition.navigator.home()
        }
        PillButton {
            id: back
            readonly property string label: qsTr("Back")

            text: bar.tight ? "" : label
            objectName: "back"
            Accessible.name: label
            iconName: "back"
            visible: bar.exhibition.navigator.canGoBack
            onClicked: bar.exhibition.navigator.back()
        }
    }
    Item {
        id: where
        anchors.left: leading.right
        anchors.right: trailing.left
        anchors.margins: 2 * Theme.step
        height: parent.height
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("You are here: %1").arg(bar.exhibition.navigator.whereText)
        Row {
            id: path
            readonly property bool fits: before.implicitWidth + last.implicitWidth <= where.width

            anchors.centerIn: parent
            LabelText {
                id: before
                text: bar.exhibition.navigator.page === "home" ? qsTr("You are ") : bar.exhibition.navigator.pathText
                visible: path.fits && text !== ""
                Accessible.ignored: true
            }
            LabelText {
                id: last
                width: Math.min(implicitWidth, where.width)
                text: bar.exhibition.navigator.hereText
                lineHeight: 0.9
                horizontalAlignment: Text.AlignHCenter
                weight: 600
                color: Theme.ink
                Accessible.ignored: true
            }
        }
    }
    Row {
        id: trailing
        anchors.right: parent.right
        anchors.rightMargin: leading.anchors.leftMargin
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2 * Theme.step
        PillButton {
            readonly property string base: bar.exhibition.language.split("-")[0].toUpperCase()

            text: bar.bare ? "" : bar.tight && bar.exhibition.languageEasy ? base : bar.exhibition.languageName
            objectName: "language"
            Accessible.name: qsTr("Language: %1").arg(bar.exhibition.languageName)
            iconName: bar.exhibition.languageEasy ? "easy" : "globe"
            onClicked: bar.languageAsked()
        }
        PillButton {
            id: access
            readonly property string label: qsTr("Accessibility")

            text: bar.tight ? "" : label
            objectName: "access"
            Accessible.name: label
            iconName: "access"
            onClicked: bar.accessAsked()
        }
    }
}
