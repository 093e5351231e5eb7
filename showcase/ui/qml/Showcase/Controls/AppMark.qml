import QtQuick
import Showcase.Theme

// The exhibition's mark and name.
Row {
    id: mark

    property bool night: false
    property string name: qsTr("Antwerp Showcase")

    spacing: 2 * Theme.step
    Accessible.role: Accessible.StaticText
    Accessible.name: name
    Icon {
        anchors.verticalCenter: parent.verticalCenter
        name: mark.night ? "mark-night" : "mark"
        size: 56 * Theme.unit
    }
    HeadingText {
        anchors.verticalCenter: parent.verticalCenter
        text: mark.name
        font.pixelSize: Math.round(30 * Theme.unit)
        color: mark.night ? Theme.nightText : Theme.ink
        Accessible.ignored: true
    }
}
