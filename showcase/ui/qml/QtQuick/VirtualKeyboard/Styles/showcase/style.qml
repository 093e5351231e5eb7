pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard.Styles
import Showcase.Controls
import Showcase.Keyboard
import Showcase.Theme

// The look of Qt's keyboard: a sheet of sand with keys of paper on it. Its height
// follows from its width, so both are given as the keyboard view makes them.
KeyboardStyle {
    id: style

    readonly property real rim: Theme.step // round the sheet
    readonly property real inset: rim + 1.25 * Theme.step // to the keys

    keyboardDesignWidth: Theme.keyboardWidth
    keyboardDesignHeight: 4 * (Theme.target + Theme.gap) + 2 * inset
    keyboardRelativeLeftMargin: inset / keyboardDesignWidth
    keyboardRelativeRightMargin: keyboardRelativeLeftMargin
    keyboardRelativeTopMargin: inset / keyboardDesignHeight
    keyboardRelativeBottomMargin: keyboardRelativeTopMargin

    keyboardBackground: Item {
        Surface {
            anchors.fill: parent
            anchors.margins: style.rim
            color: Theme.sand
            depth: 2
        }
    }
    shiftKeyPanel: ShiftFace {}
    backspaceKeyPanel: KeyFace {
        iconName: "backspace"
        quiet: true
    }
    hideKeyPanel: KeyFace {
        iconName: "keyboard"
        secondIconName: "down"
        quiet: true
    }
    enterKeyPanel: KeyFace {
        iconName: "search"
        filled: true
    }

    characterPreviewMargin: 0
    characterPreviewDelegate: KeyPreview {}
}
