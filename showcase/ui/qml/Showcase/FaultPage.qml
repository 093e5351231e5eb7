import QtQuick
import Showcase.Controls
import Showcase.Theme

// What stands on the screen while there is nothing to show: plain, and it says why.
Window {
    id: window

    property string fault: ""
    property string remedy: ""

    title: qsTr("Antwerp Showcase")
    color: Theme.paper

    Binding {
        target: Theme
        property: "shortSide"
        value: Math.min(window.width, window.height)
    }
    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: 2 * Theme.margin
        spacing: 4 * Theme.step
        AppMark {}
        TitleText {
            width: parent.width
            text: qsTr("The exhibition will be back soon")
        }
        BodyText {
            objectName: "fault"
            width: Math.min(parent.width, Theme.measure)
            text: window.fault
        }
        BodyText {
            width: Math.min(parent.width, Theme.measure)
            text: window.remedy
            color: Theme.inkSoft
        }
        LabelText {
            text: qsTr("This screen looks again every ten seconds.")
        }
    }
}
