import QtQuick
import Showcase.Controls
import Showcase.Models
import Showcase.Theme

// Hear a text: listen, pause, go on; while it lasts, also from the start again.
Grid {
    id: bar

    required property Exhibition exhibition
    required property string noun
    required property string thing
    required property string part
    required property string what // its name, for those who hear the buttons
    property bool compact: false // icons alone, one below the other
    readonly property Narration narration: exhibition.narration
    readonly property string source: narration.sourceOf(noun, thing, part, exhibition.language)
    readonly property string playback: source !== "" && narration.source === source ? narration.state : "idle"
    readonly property bool begun: playback === "playing" || playback === "paused"
    readonly property real widest: words.width + Theme.gap + Theme.targetChip

    columns: compact ? 1 : 2
    spacing: begun ? Theme.gap : 0
    visible: source !== ""
    PillButton {
        id: words
        implicitHeight: Theme.targetChip
        text: bar.playback === "playing" ? qsTr("Pause") : bar.playback === "paused" ? qsTr("Go on") : bar.playback === "failed" ? qsTr("No sound here") : qsTr("Listen")
        objectName: "listen-" + bar.part
        iconName: bar.playback === "playing" ? "pause" : bar.playback === "paused" ? "play" : bar.playback === "failed" ? "warning" : "listen"
        wordless: bar.compact
        Accessible.name: text + ": " + bar.what
        onClicked: bar.playback === "playing" ? bar.narration.pause() : bar.narration.play(bar.source)
    }
    RoundButton {
        implicitWidth: Theme.targetChip
        implicitHeight: Theme.targetChip
        text: qsTr("From the start: %1").arg(bar.what)
        objectName: "repeat-" + bar.part
        iconName: "repeat"
        visible: bar.begun
        onClicked: bar.narration.repeat()
    }
}
