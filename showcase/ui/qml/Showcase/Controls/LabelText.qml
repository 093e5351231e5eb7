import QtQuick
import Showcase.Theme

// Chips, tags and second lines: the smallest text there is.
Text {
    property int weight: 400

    color: Theme.inkSoft
    font.family: Theme.sans
    font.pixelSize: Theme.label
    font.variableAxes: ({ "wght": weight })
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    horizontalAlignment: Text.AlignLeft // also for a name in other letters
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
