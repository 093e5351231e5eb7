import QtQuick
import QtQuick.Templates as T
import Showcase.Theme

// One line to type in; the on-screen keyboard comes when it is touched.
T.TextField {
    id: field

    property string hint: ""

    implicitHeight: Theme.target
    implicitWidth: Math.max(53 * Theme.step, hintText.implicitWidth + leftPadding + 4 * Theme.step)
    leftPadding: 9 * Theme.step
    rightPadding: 9 * Theme.step
    verticalAlignment: TextInput.AlignVCenter
    font.family: Theme.sans
    font.pixelSize: Theme.body
    font.variableAxes: ({ "wght": 400 })
    color: Theme.ink
    selectionColor: Theme.scheldt
    selectedTextColor: Theme.onFill
    maximumLength: 80
    inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
    Accessible.name: hint
    Accessible.role: Accessible.EditableText

    background: Rectangle {
        radius: height / 2
        color: Theme.card
        border.width: field.activeFocus ? 2 * Theme.edge : Theme.edge
        border.color: field.activeFocus ? Theme.scheldt : Theme.controlEdge
    }
    Icon {
        anchors.left: parent.left
        anchors.leftMargin: 3 * Theme.step
        anchors.verticalCenter: parent.verticalCenter
        name: "search"
        color: Theme.inkSoft
    }
    LabelText {
        id: hintText
        anchors.left: parent.left
        anchors.leftMargin: field.leftPadding
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: Theme.body
        text: field.hint
        visible: field.length === 0 && field.preeditText === ""
        Accessible.ignored: true
    }
    TouchTarget {
        id: clearButton
        anchors.right: parent.right
        width: field.height
        height: field.height
        text: qsTr("Clear the search")
        visible: field.length > 0
        onClicked: field.clear()
        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                name: "close"
            }
        }
    }
}
