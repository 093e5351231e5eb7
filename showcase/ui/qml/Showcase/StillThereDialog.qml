import QtQuick
import Showcase.Controls
import Showcase.Models
import Showcase.Theme

// Asks before it gives up: any touch keeps the visitor's page.
Sheet {
    id: dialog

    required property Exhibition exhibition

    objectName: "stillThereDialog"
    title: qsTr("Are you still there?")
    detail: qsTr("This screen starts afresh in %n second(s).", "", exhibition.session.secondsLeft)
    sheetWidth: 100 * Theme.step
    Accessible.description: detail
    onDismissed: exhibition.session.stay()

    Rectangle {
        width: parent.width
        height: 1.5 * Theme.step
        radius: height / 2
        color: Theme.track
        Rectangle {
            anchors.left: parent.left
            width: parent.width * dialog.exhibition.session.secondsLeft / dialog.exhibition.session.askingSeconds
            height: parent.height
            radius: parent.radius
            color: Theme.brick
        }
    }
    Flow {
        width: parent.width
        spacing: 2 * Theme.step
        topPadding: 2 * Theme.step
        PillButton {
            text: qsTr("Keep looking")
            objectName: "stay"
            filled: true
            height: Theme.targetPrimary
            onClicked: dialog.exhibition.session.stay()
        }
        PillButton {
            text: qsTr("I am done")
            objectName: "leave"
            height: Theme.targetPrimary
            onClicked: dialog.exhibition.session.leave()
        }
    }
}
