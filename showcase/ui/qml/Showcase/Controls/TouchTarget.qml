import QtQuick
import QtQuick.Templates as T
import Showcase.Theme

// The root of all that can be touched: name, focus ring, press, keys.
T.AbstractButton {
    id: target

    property real radius: height / 2
    property bool nightRing: false

    objectName: text
    Accessible.name: text
    Accessible.role: Accessible.Button
    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus
    scale: down ? 0.98 : 1
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    Behavior on scale {
        NumberAnimation {
            duration: Theme.quick
            easing.type: Easing.Bezier
            easing.bezierCurve: Theme.easing
        }
    }

    FocusRing {
        radius: target.radius
        night: target.nightRing
        visible: target.visualFocus
        z: 1
    }
}
