pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

// All it takes to type a search, on one page: three rows of letters, ten keys wide,
// and the digits beside them. A language's layout names its letters and no more.
KeyboardLayout {
    id: layout

    required property list<string> rows
    readonly property real between: 0.4 // from letters to digits, in keys

    inputMode: InputEngine.InputMode.Latin
    keyWeight: width / (10 + between + 3)

    component Letters: Repeater {
        delegate: LetterKey {
            required property string modelData
            text: modelData
        }
    }
    component Gap: FillerKey {
        property real keys: layout.between
        weight: keys * layout.keyWeight
        visible: keys > 0
    }

    KeyboardRow {
        Letters {
            model: layout.rows[0].split("")
        }
        Gap {}
        Letters {
            model: ["1", "2", "3"]
        }
    }
    KeyboardRow {
        id: second
        readonly property real indent: (10 - layout.rows[1].length) / 2

        Gap {
            keys: second.indent
        }
        Letters {
            model: layout.rows[1].split("")
        }
        Gap {
            keys: second.indent
        }
        Gap {}
        Letters {
            model: ["4", "5", "6"]
        }
    }
    KeyboardRow {
        id: third
        readonly property real side: (10 - layout.rows[2].length) / 2 * layout.keyWeight

        ShiftKey {
            objectName: "key-shift"
            weight: third.side
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Capitals")
        }
        Letters {
            model: layout.rows[2].split("")
        }
        BackspaceKey {
            objectName: "key-backspace"
            weight: third.side
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Delete a letter")
        }
        Gap {}
        Letters {
            model: ["7", "8", "9"]
        }
    }
    KeyboardRow {
        HideKeyboardKey {
            objectName: "key-hide"
            weight: 1.5 * layout.keyWeight
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Put the keyboard away")
        }
        LetterKey {
            text: "'"
        }
        LetterKey {
            text: " "
            objectName: "key-space"
            key: Qt.Key_Space
            weight: 4 * layout.keyWeight
            showPreview: false
            Accessible.name: qsTr("Space")
        }
        LetterKey {
            text: "-"
        }
        EnterKey {
            objectName: "key-enter"
            weight: 2.5 * layout.keyWeight
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Show what was found")
        }
        Gap {
            keys: layout.between + 1
        }
        LetterKey {
            text: "0"
        }
        Gap {
            keys: 1
        }
    }
}
