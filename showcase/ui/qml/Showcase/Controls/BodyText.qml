import QtQuick
import Showcase.Theme

// Running text: sans, at most 75 characters a line.
Text {
    property int weight: 400

    color: Theme.ink
    font.family: Theme.sans
    font.pixelSize: Theme.body
    font.variableAxes: ({ "wght": weight })
    lineHeight: Theme.bodyLeading / 1.257 // Source Sans 3 leads itself by 1.257
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    horizontalAlignment: Text.AlignLeft // also for a name in other letters
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
