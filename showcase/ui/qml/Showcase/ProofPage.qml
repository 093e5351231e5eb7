import QtQuick
import Showcase.Controls
import Showcase.Models
import Showcase.Theme

// What an editor sees whose folder never was without a fault: all there is to mend.
Window {
    id: window

    required property ProofNotes notes

    title: qsTr("Antwerp Showcase")
    color: Theme.paper

    Binding {
        target: Theme
        property: "shortSide"
        value: Math.min(window.width, window.height)
    }
    TitleText {
        id: title
        objectName: "proofTitle"
        x: Theme.margin
        y: Theme.margin
        width: parent.width - 2 * Theme.margin
        text: qsTr("To mend before this can be shown: %1").arg(window.notes.faults.count)
    }
    ScrollPane {
        id: pane
        objectName: "proofPane"
        x: Theme.margin
        anchors.top: title.bottom
        anchors.topMargin: 3 * Theme.step
        anchors.bottom: foot.top
        anchors.bottomMargin: 2 * Theme.step
        width: parent.width - 2 * x
        focus: true
        NoteList {
            width: pane.width - 12 * Theme.step
            notes: window.notes
        }
    }
    LabelText {
        id: foot
        x: Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 3 * Theme.step
        width: parent.width - 2 * x
        text: qsTr("The exhibition opens by itself once they are mended and saved.")
    }
}
