pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

// All it takes to type a search, on one page: three rows of letters and the digits
// beside them. A language's layout names its letters and no more; one of another script
// names the Latin ones too, and a key that shows either.
KeyboardLayout {
    id: layout

    required property list<string> rows
    property list<string> latinRows: []
    property string scriptName: ""
    property bool latin: false
    readonly property list<string> shown: latin ? latinRows : rows
    readonly property int columns: Math.max(10, ...shown.map(row => row.length))
    readonly property real between: 0.4 // from letters to digits, in keys
    readonly property real switchKeys: latinRows.length > 0 ? 1.5 : 0

    inputMode: InputEngine.InputMode.Latin
    keyWeight: width / (columns + between + 3)
    onVisibleChanged: if (!visible)
        latin = false

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
        id: first
        readonly property real indent: (layout.columns - layout.shown[0].length) / 2

        Gap {
            keys: first.indent
        }
        Letters {
            model: layout.shown[0].split("")
        }
        Gap {
            keys: first.indent
        }
        Gap {}
        Letters {
            model: ["1", "2", "3"]
        }
    }
    KeyboardRow {
        id: second
        readonly property real indent: (layout.columns - layout.shown[1].length) / 2

        Gap {
            keys: second.indent
        }
        Letters {
            model: layout.shown[1].split("")
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
        readonly property real side: (layout.columns - layout.shown[2].length) / 2 * layout.keyWeight

        ShiftKey {
            objectName: "key-shift"
            weight: third.side
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Capitals")
        }
        Letters {
            model: layout.shown[2].split("")
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
        BaseKey {
            objectName: "key-script"
            weight: layout.switchKeys * layout.keyWeight
            visible: layout.switchKeys > 0
            displayText: layout.latin ? layout.scriptName : "ABC"
            functionKey: true
            noKeyEvent: true
            keyPanelDelegate: KeyFace {
                quiet: true
            }
            Accessible.role: Accessible.Button
            Accessible.name: displayText
            onClicked: layout.latin = !layout.latin
        }
        LetterKey {
            text: "'"
        }
        LetterKey {
            text: " "
            objectName: "key-space"
            key: Qt.Key_Space
            weight: (layout.columns - 6 - layout.switchKeys) * layout.keyWeight
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
