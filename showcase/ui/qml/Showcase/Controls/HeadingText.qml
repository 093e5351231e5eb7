import QtQuick
import Showcase.Theme

// Card titles and leads.
Text {
    property int weight: 600

    color: Theme.ink
    font.family: Theme.serif
    font.pixelSize: Theme.heading
    font.variableAxes: ({ "wght": weight, "opsz": 20 })
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    horizontalAlignment: Text.AlignLeft // also for a name in other letters
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
