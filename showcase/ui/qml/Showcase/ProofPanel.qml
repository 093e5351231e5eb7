pragma ComponentBehavior: Bound

import QtQuick
import Showcase.Controls
import Showcase.Models
import Showcase.Theme

// Over the page an editor looks at: how much there is to mend, and what, when asked.
Item {
    id: panel

    required property ProofNotes notes
    readonly property int faults: notes.faults.count
    readonly property int remarks: notes.remarks.count
    readonly property string summary: faults > 0 ? qsTr("%n to mend; shown is what was there before", "", faults) : qsTr("%n remark(s)", "", remarks)
    property bool unfolded: false

    visible: faults + remarks > 0
    onFaultsChanged: unfolded = faults > 0

    Surface {
        objectName: "proofPanel"
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 2 * Theme.step
        width: panel.unfolded ? Math.min(120 * Theme.step, parent.width - 4 * Theme.step) : fold.width
        height: panel.unfolded ? Math.min(parent.height * 0.45, fold.height + list.implicitHeight + 7 * Theme.step) : fold.height
        radius: panel.unfolded ? Theme.radiusPanel : height / 2
        depth: 2

        MouseArea {
            anchors.fill: parent
        }
        PillButton {
            id: fold
            anchors.right: parent.right
            objectName: "proofFold"
            text: panel.summary
            iconName: panel.unfolded ? "up" : "down"
            filled: true
            fill: panel.faults > 0 ? Theme.late : Theme.warn
            onClicked: panel.unfolded = !panel.unfolded
        }
        ScrollPane {
            id: pane
            anchors.fill: parent
            anchors.margins: 3 * Theme.step
            anchors.topMargin: fold.height + 2 * Theme.step
            visible: panel.unfolded
            NoteList {
                id: list
                width: pane.width - (pane.overflows ? 12 * Theme.step : 0)
                notes: panel.notes
            }
        }
    }
}
