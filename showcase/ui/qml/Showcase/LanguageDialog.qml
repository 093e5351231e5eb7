pragma ComponentBehavior: Bound

import QtQuick
import Showcase.Controls
import Showcase.Models
import Showcase.Theme

// Every language by its own name; the change is seen at once.
Sheet {
    id: dialog

    required property Exhibition exhibition

    objectName: "languageDialog"
    title: qsTr("Language")
    sheetWidth: 90 * Theme.step

    Flow {
        width: parent.width
        spacing: 2 * Theme.step
        Repeater {
            model: dialog.exhibition.languages
            PillButton {
                required property string code
                required property string name

                text: name
                objectName: "language-" + code
                filled: code === dialog.exhibition.language
                iconName: filled ? "check" : ""
                height: Theme.targetPrimary
                onClicked: {
                    dialog.exhibition.setLanguage(code);
                    dialog.dismissed();
                }
            }
        }
    }
}
