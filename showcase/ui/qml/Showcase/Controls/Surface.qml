import QtQuick
import Showcase.Theme

// A card of paper that lies on the page or over the map.
Item {
    id: surface

    default property alias content: sheet.data
    property alias color: sheet.color
    property real radius: Theme.radiusCard
    property int depth: 1

    Elevation {
        radius: surface.radius
        depth: surface.depth
    }
    Rectangle {
        id: sheet
        anchors.fill: parent
        radius: surface.radius
        color: Theme.card
        border.width: Theme.contrast ? Theme.edge : 0
        border.color: Theme.controlEdge
    }
}
