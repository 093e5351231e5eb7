pragma ComponentBehavior: Bound

import QtQuick
import Showcase.Controls
import Showcase.Models
import Showcase.Theme

// Faults, each with its place and what mends it, and then the remarks.
Column {
    id: list

    required property ProofNotes notes

    spacing: 2 * Theme.step

    component Note: Column {
        required property string where
        required property string what
        required property string mend
        property color colour: Theme.late

        width: list.width
        LabelText {
            width: parent.width
            text: parent.where
            weight: 600
            color: parent.colour
            wrapMode: Text.WrapAnywhere
        }
        BodyText {
            width: parent.width
            text: parent.what
        }
        BodyText {
            width: parent.width
            text: parent.mend
            color: Theme.inkSoft
            visible: text !== ""
        }
    }

    Repeater {
        model: list.notes.faults
        Note {}
    }
    Repeater {
        model: list.notes.remarks
        Note {
            colour: Theme.warn
        }
    }
}
