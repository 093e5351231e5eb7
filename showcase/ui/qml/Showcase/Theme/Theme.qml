pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// Every colour by its meaning and every size by its role: pages know no value.
// A design pixel is 1/1080 of the screen's short side: 0.311 mm on a 27-inch 1080p
// screen, the smallest the exhibition is made for; larger screens only grow it.
QtObject {
    id: theme

    // Set by the window and by the visitor's choices.
    property real shortSide: 1080
    property bool portrait: false
    property bool large: false
    property bool contrast: false
    property bool reducedMotion: false
    property bool mirrored: false // the language runs from right to left
    property int pictureIssue: 0 // another one when other pictures go by the same names

    readonly property real unit: shortSide / 1080
    readonly property real textUnit: unit * (large ? 1.5 : 1)

    // Space: steps of 8, margins and gutters of the grid.
    readonly property real step: 8 * unit
    readonly property real margin: (portrait ? 40 : 64) * unit
    readonly property real gutter: (portrait ? 20 : 32) * unit
    readonly property real barHeight: (large ? 136 : 104) * unit
    readonly property real hairline: Math.max(1, Math.round(unit))
    readonly property real edge: 2 * unit

    // Targets: 24 mm, 20 mm and never less; gaps of 3.7 mm.
    readonly property real targetPrimary: 80 * unit * (large ? 1.25 : 1)
    readonly property real target: 72 * unit * (large ? 1.25 : 1)
    readonly property real targetChip: 64 * unit * (large ? 1.25 : 1)
    readonly property real gap: 12 * unit
    readonly property real keyboardWidth: (portrait ? 1080 : 1500) * unit

    readonly property real radiusCard: 24 * unit
    readonly property real radiusPanel: 16 * unit

    // Type: five sizes.
    readonly property string serif: "Source Serif 4"
    readonly property string sans: "Source Sans 3"
    readonly property int display: Math.round(96 * textUnit)
    readonly property int title: Math.round(56 * textUnit)
    readonly property int heading: Math.round(36 * textUnit)
    readonly property int body: Math.round(28 * textUnit)
    readonly property int label: Math.round(24 * textUnit)
    readonly property real bodyLeading: 40 / 28
    readonly property real icon: 32 * textUnit
    readonly property real measure: 75 * 13.2 * textUnit // at most 75 characters of body

    // Motion: one easing, three lengths, none when the visitor wants none.
    readonly property var easing: [0.2, 0, 0, 1, 1, 1]
    readonly property int quick: reducedMotion ? 0 : 200
    readonly property int pageTurn: reducedMotion ? 0 : 300
    readonly property int mapMove: reducedMotion ? 0 : 400
    readonly property int crossFade: reducedMotion ? 0 : 1200
    readonly property int slideStay: 12000

    // Ground.
    readonly property color paper: contrast ? "#FFFFFF" : "#FBF7F0"
    readonly property color card: contrast ? "#FFFFFF" : "#FFFDF8"
    readonly property color sand: contrast ? "#FFFFFF" : "#F3ECDF"
    readonly property color track: contrast ? "#595959" : "#E7DCC8"
    readonly property color divider: contrast ? "#000000" : "#E7DCC8"
    readonly property color controlEdge: contrast ? "#000000" : "#948466"
    readonly property color disabled: contrast ? "#FFFFFF" : "#EFE8DA"
    readonly property color shade: "#14213D"
    readonly property color veil: "#B30E1B3A"
    readonly property color captionGround: contrast ? "#000000" : "#E014213D"

    // Text.
    readonly property color ink: contrast ? "#000000" : "#14213D"
    readonly property color inkSoft: contrast ? "#1F1F1F" : "#4A556B"
    readonly property color onFill: "#FFFFFF"
    readonly property color onFillTint: "#33FFFFFF"

    // Meanings.
    readonly property color scheldt: contrast ? "#062A44" : "#0F4C75"
    readonly property color teal: contrast ? "#0B3B40" : "#1B6A72"
    readonly property color plum: contrast ? "#4A2044" : "#6F3B66"
    readonly property color brass: contrast ? "#4A3510" : "#7A5410"
    readonly property color brick: contrast ? "#6B1B10" : "#A63D2F"
    readonly property color park: contrast ? "#1E3D1C" : "#386339"
    readonly property color brassShape: contrast ? "#4A3510" : "#D9A441"
    readonly property color brickTint: contrast ? "#FFFFFF" : "#F6E7E3"
    readonly property color late: contrast ? "#6B1B10" : "#8E3327"
    readonly property color lateGround: contrast ? "#FFFFFF" : "#F9E6E1"
    readonly property color warn: contrast ? "#4A3510" : "#74500E"
    readonly property color warnGround: contrast ? "#FFFFFF" : "#FDF1DC"
    readonly property color water: contrast ? "#FFFFFF" : "#5C9AB3"
    readonly property color sky: contrast ? "#FFFFFF" : "#BFDEE3"

    // The blue hour: the attract loop.
    readonly property color night: "#0E1B3A"
    readonly property color nightText: "#F4F1EA"
    readonly property color nightSoft: "#C6D3E6"
    readonly property color nightBrass: "#FFE3A3"
    readonly property color nightBrassInk: "#4A3510"
    readonly property color nightBrassRing: "#66FFE3A3"
    readonly property color nightVeil: "#990E1B3A"

    function hue(name: string): color {
        const hues = {
            "scheldt": theme.scheldt,
            "teal": theme.teal,
            "plum": theme.plum,
            "brass": theme.brass,
            "brick": theme.brick,
            "park": theme.park
        };
        return hues[name] ?? theme.ink;
    }
}
