import QtQuick
import QtQuick.VirtualKeyboard.Components

// A key that types one character. Not Qt's own `Key`: PySide takes an item of that
// name for the enum of the same name and crashes when the item is walked over.
BaseKey {
    id: letterKey

    key: text.toUpperCase().charCodeAt(0)
    keyPanelDelegate: KeyFace {}
    objectName: "key-" + text
    Accessible.role: Accessible.Button
    Accessible.name: displayText
}
