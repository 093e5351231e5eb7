import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import Showcase.Theme

// The on-screen keyboard: comes up when a field is touched, in the visitor's language,
// and rests on the bar. Main makes it when it is first needed.
Item {
    id: view

    property string locale
    property real restY: height

    LayoutMirroring.enabled: false // keys lie as on every keyboard
    LayoutMirroring.childrenInherit: true

    InputPanel {
        objectName: "keyboard"
        width: Math.min(parent.width, Theme.keyboardWidth)
        x: (parent.width - width) / 2
        y: view.restY - height
        visible: active
    }
    Binding {
        target: VirtualKeyboardSettings
        property: "locale"
        value: view.locale
    }
    Component.onCompleted: {
        VirtualKeyboardSettings.closeOnReturn = true;
        VirtualKeyboardSettings.defaultInputMethodDisabled = true; // no words foretold
        VirtualKeyboardSettings.handwritingModeDisabled = true;
        InputMethod.show(); // the field asked before there was a keyboard to come
    }
}
