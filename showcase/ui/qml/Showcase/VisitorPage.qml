import QtQuick
import Showcase.Models
import Showcase.Theme

// The root of every page: what it may rely on and where it may put things.
FocusScope {
    id: page

    required property Exhibition exhibition
    required property MapBridge mapBridge
    property bool current: false // set by the stage: this page is the one shown
    property Item mapSlot: null // where the one map view goes while this page is shown
    property string mapContent: "pins" // what the map shows then: "pins" or "route"
    property bool mapCoveredAbove: true // something of the page lies along its upper edge
    property bool mapCoveredBelow: false // or in a lower corner

    // Free of the bar: in portrait it floats in the reach band, landscape at the foot.
    readonly property real contentHeight: height - (Theme.portrait ? height - barTop : Theme.barHeight)
    readonly property real barTop: Theme.portrait ? 1464 * Theme.unit * Math.min(1, height / (1920 * Theme.unit)) : height - Theme.barHeight

    signal shown

    onCurrentChanged: if (current) {
        forceActiveFocus();
        shown();
    }
}
