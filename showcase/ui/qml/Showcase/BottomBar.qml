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
    readonly property bool tight: width < 130 * Theme.step * Theme.textUnit / Theme.unit

    signal languageAsked
    signal accessAsked

    height: floating ? 112 * Theme.unit : Theme.barHeight
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Always here")

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
        x: bar.floating ? 2.5 * Theme.step : 4 * Theme.step
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2 * Theme.step
        PillButton {
            text: qsTr("Home")
            objectName: "home"
            iconName: "home"
            onClicked: bar.exhibition.navigator.home()
        }
        PillButton {
            text: bar.tight ? "" : qsTr("Back")
            objectName: "back"
            Accessible.name: qsTr("Back")
            iconName: "back"
            visible: bar.exhibition.navigator.canGoBack
            onClicked: bar.exhibition.navigator.back()
        }
    }
    Item {
        anchors.left: leading.right
        anchors.right: trailing.left
        anchors.margins: 2 * Theme.step
        height: parent.height
        clip: true
        Row {
            anchors.centerIn: parent
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("You are here: %1").arg(bar.exhibition.navigator.whereText)
            LabelText {
                text: qsTr("You are ")
                visible: bar.exhibition.navigator.page === "home" && !bar.tight
                Accessible.ignored: true
            }
            Repeater {
                model: bar.exhibition.navigator.crumbs
                LabelText {
                    required property int index
                    required property string title
                    readonly property bool last: index === bar.exhibition.navigator.crumbs.count - 1

                    text: last ? title : title + " › "
                    weight: last ? 600 : 400
                    color: last ? Theme.ink : Theme.inkSoft
                    visible: last || !bar.tight
                    Accessible.ignored: true
                }
            }
        }
    }
    Row {
        id: trailing
        anchors.right: parent.right
        anchors.rightMargin: leading.x
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2 * Theme.step
        PillButton {
            readonly property string base: bar.exhibition.language.split("-")[0].toUpperCase()

            text: bar.tight && bar.exhibition.languageEasy ? base : bar.exhibition.languageName
            objectName: "language"
            Accessible.name: qsTr("Language: %1").arg(bar.exhibition.languageName)
            iconName: bar.exhibition.languageEasy ? "easy" : "globe"
            onClicked: bar.languageAsked()
        }
        PillButton {
            text: bar.tight ? "" : qsTr("Accessibility")
            objectName: "access"
            Accessible.name: qsTr("Accessibility")
            iconName: "access"
            onClicked: bar.accessAsked()
        }
    }
}
