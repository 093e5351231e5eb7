import QtQuick
import Showcase.Theme

// The name of a page or stop.
Text {
    property int weight: 600

    color: Theme.ink
    font.family: Theme.serif
    font.pixelSize: Theme.title
    font.variableAxes: ({ "wght": weight, "opsz": 44 })
    font.letterSpacing: -0.5 * Theme.textUnit
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    horizontalAlignment: Text.AlignLeft // also for a name in other letters
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
