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
    height: visible ? 23 * Theme.step * (Theme.large ? 1.3 : 1) : 0
    spacing: Theme.gutter
    PlaceTile {
        width: tiles.tileWidth
        height: tiles.height
        project: tiles.project
        language: tiles.exhibition.language
        onClicked: tiles.exhibition.navigator.open("map", tiles.project.placeId)
    }
    QrTile {
        width: tiles.tileWidth
        height: tiles.height
        source: tiles.project.placeQr
        title: qsTr("Take it along")
        hint: qsTr("Scan: the place opens in your phone’s map")
    }
}
