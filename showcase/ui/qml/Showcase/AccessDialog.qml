import QtQuick
import Showcase.Controls
import Showcase.Models
import Showcase.Theme

// Larger, clearer, calmer: each is one tap and goes when the visitor goes.
Sheet {
    id: dialog

    required property Exhibition exhibition
    readonly property Access access: exhibition.access

    objectName: "accessDialog"
    title: qsTr("Accessibility")
    detail: qsTr("Your choices last until you leave.")

    SwitchRow {
        width: parent.width
        objectName: "large"
        text: qsTr("Large text")
        detail: qsTr("One and a half times as large")
        iconName: "text-size"
        on: dialog.access.large
        onClicked: dialog.access.large = !dialog.access.large
    }
    SwitchRow {
        width: parent.width
        objectName: "contrast"
        text: qsTr("High contrast")
        detail: qsTr("Dark text on white, clear edges")
        iconName: "contrast"
        on: dialog.access.contrast
        onClicked: dialog.access.contrast = !dialog.access.contrast
    }
    SwitchRow {
        width: parent.width
        objectName: "reducedMotion"
        text: qsTr("Less motion")
        detail: qsTr("Nothing slides or fades")
        iconName: "motion"
        on: dialog.access.reducedMotion
        onClicked: dialog.access.reducedMotion = !dialog.access.reducedMotion
    }
    PillButton {
        anchors.left: parent.left
        text: qsTr("As it was")
        objectName: "accessReset"
        iconName: "reset"
        enabled: dialog.access.large || dialog.access.contrast || dialog.access.reducedMotion
        onClicked: dialog.access.reset()
    }
}
