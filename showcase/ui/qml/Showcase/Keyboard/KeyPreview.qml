import QtQuick
import Showcase.Controls
import Showcase.Theme

// The letter under the finger, shown above it: Qt's keyboard sets `text` and the size.
Item {
    id: preview

    property string text: ""

    Surface {
        anchors.fill: parent
        anchors.margins: -Theme.gap / 2
        radius: Theme.radiusPanel
        color: Theme.scheldt
        depth: 2
    }
    Text {
        anchors.centerIn: parent
        text: preview.text
        color: Theme.onFill
        font.family: Theme.sans
        font.pixelSize: Theme.title
        font.variableAxes: ({ "wght": 600 })
        Accessible.ignored: true
    }
}
