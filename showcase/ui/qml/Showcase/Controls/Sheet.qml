import QtQuick
import Showcase.Theme

// A choice laid over the page; a touch beside it puts it away.
FocusScope {
    id: sheet

    default property alias content: column.data
    property string title: ""
    property string detail: ""
    property bool dismissable: true
    property real sheetWidth: 110 * Theme.step

    signal dismissed

    anchors.fill: parent
    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: title
    Keys.onEscapePressed: if (dismissable)
        dismissed()

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
        MouseArea {
            anchors.fill: parent
            onClicked: if (sheet.dismissable)
                sheet.dismissed()
        }
    }
    Surface {
        width: Math.min(sheet.sheetWidth, sheet.width - 2 * Theme.margin)
        height: Math.min(column.implicitHeight + 10 * Theme.step, sheet.height - 4 * Theme.step)
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.portrait ? Math.min(parent.height * 0.82 - height, parent.height * 0.5) : (parent.height - height) / 2
        MouseArea {
            anchors.fill: parent
        }
        ScrollPane {
            anchors.fill: parent
            anchors.margins: 5 * Theme.step
            Column {
                id: column
                width: parent.width
                spacing: 2 * Theme.step
                TitleText {
                    anchors.left: parent.left
                    width: parent.width - 12 * Theme.step
                    text: sheet.title
                    visible: text !== ""
                }
                BodyText {
                    width: parent.width
                    text: sheet.detail
                    color: Theme.inkSoft
                    visible: text !== ""
                }
            }
        }
        RoundButton {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: 3 * Theme.step
            text: qsTr("Close")
            objectName: "closeSheet"
            iconName: "close"
            visible: sheet.dismissable
            onClicked: sheet.dismissed()
        }
    }
}
