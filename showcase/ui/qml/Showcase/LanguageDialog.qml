pragma ComponentBehavior: Bound

import QtQuick
import Showcase.Controls
import Showcase.Models
import Showcase.Theme

// Every language by its own name, the easy-to-read ones apart; the change is seen at
// once.
Sheet {
    id: dialog

    required property Exhibition exhibition

    objectName: "languageDialog"
    title: qsTr("Language")
    sheetWidth: 106 * Theme.step

    component Languages: Grid {
        id: languages

        required property bool easy

        width: parent.width
        columns: Theme.large || easy ? 1 : 2
        spacing: 2 * Theme.step
        Repeater {
            model: dialog.exhibition.languages
            PillButton {
                required property string code
                required property string name
                required property bool easy
                readonly property bool chosen: code === dialog.exhibition.language

                width: (languages.width - (languages.columns - 1) * languages.spacing) / languages.columns
                height: Theme.targetPrimary
                visible: easy === languages.easy
                text: name
                objectName: "language-" + code
                Accessible.checkable: true
                Accessible.checked: chosen
                filled: chosen
                iconName: easy ? "easy" : chosen ? "check" : ""
                onClicked: {
                    dialog.exhibition.setLanguage(code);
                    dialog.dismissed();
                }
            }
        }
    }

    Languages {
        easy: false
    }
    Rectangle {
        width: parent.width
        height: Theme.edge
        color: Theme.divider
        visible: easyLanguages.height > 0
    }
    Languages {
        id: easyLanguages
        easy: true
    }
}
