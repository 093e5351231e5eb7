import QtQuick
import Showcase.Controls
import Showcase.Models
import Showcase.Theme

// Where a project is, on the map and on the visitor's phone.
Row {
    id: tiles

    required property Exhibition exhibition
    readonly property Project project: exhibition.project
    readonly property real tileWidth: (width - spacing) / 2

    visible: project.placeId !== "" // some projects are nowhere in particular
    height: visible ? Math.max(23 * Theme.step, place.implicitHeight, code.implicitHeight) : 0
    spacing: Theme.gutter
    PlaceTile {
        id: place
        width: tiles.tileWidth
        height: tiles.height
        project: tiles.project
        language: tiles.exhibition.language
        onClicked: tiles.exhibition.navigator.open("map", tiles.project.placeId)
    }
    QrTile {
        id: code
        width: tiles.tileWidth
        height: tiles.height
        source: tiles.project.placeQr
        title: qsTr("Take it along")
        hint: qsTr("Scan: the place opens in your phone’s map")
    }
}
