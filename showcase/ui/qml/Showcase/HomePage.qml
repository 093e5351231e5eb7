pragma ComponentBehavior: Bound

import QtQuick
import Showcase.Controls
import Showcase.Theme

// Three ways in and one story, read in three seconds from two metres.
VisitorPage {
    id: page

    readonly property var featured: exhibition.featured
    readonly property real tileTop: contentHeight - (Theme.portrait ? tileHeight + Theme.gap + storyHeight + 14 * Theme.unit : tileHeight + 24 * Theme.unit)
    readonly property real tileHeight: Math.max((Theme.portrait ? 216 : 328) * Theme.unit, discover.implicitHeight, map.implicitHeight, walk.implicitHeight, Theme.portrait ? 0 : story.implicitHeight + Theme.gap + work.height)
    readonly property real storyHeight: Math.max(118 * Theme.unit, story.implicitHeight)
    readonly property real tileWidth: Theme.portrait ? (width - 2 * Theme.margin - 2 * Theme.gutter) / 3 : (width - 2 * Theme.margin - 3 * Theme.gutter) / 4

    objectName: "homePage"

    Rectangle {
        width: parent.width
        height: picture.y + Theme.step
        color: Theme.sky
        visible: Theme.portrait
    }
    Picture {
        id: picture
        name: "harbour"
        alt: qsTr("The Antwerp waterfront")
        // The quay stands just above the tiles; in portrait The Beacon and the MAS fill it.
        x: Theme.portrait ? -0.14 * width : 0
        y: Theme.portrait ? page.tileTop - 24 * Theme.unit - 0.715 * height : -170 * Theme.unit
        width: Theme.portrait ? 1.9 * parent.width : parent.width
        height: Theme.portrait ? width * 9 / 16 : parent.height
    }
    Rectangle {
        y: picture.y + picture.height - Theme.step
        width: parent.width
        height: parent.height - y
        color: Theme.water
    }
    AppMark {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: 48 * Theme.unit
    }
    Row {
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: 40 * Theme.unit
        spacing: 3 * Theme.step
        IconTag {
            anchors.verticalCenter: parent.verticalCenter
            iconName: "clock"
            text: page.exhibition.clock.text
            color: Theme.ink
            visible: !Theme.portrait
        }
        PillButton {
            text: qsTr("About")
            objectName: "about"
            iconName: "info"
            onClicked: page.exhibition.navigator.open("about")
        }
    }
    Column {
        // The sky is free at the right: there the title stands in every language.
        LayoutMirroring.enabled: Theme.mirrored && Theme.portrait
        LayoutMirroring.childrenInherit: true
        x: Theme.portrait ? Theme.margin * 1.6 : parent.width - width - Theme.margin
        y: (Theme.portrait ? 190 : 136) * Theme.unit
        width: Theme.portrait ? parent.width - 3.2 * Theme.margin : parent.width * 0.4
        spacing: 2 * Theme.step
        TitleText {
            width: parent.width
            text: qsTr("A harbour city at work")
            font.pixelSize: Math.round((Theme.portrait ? 112 : 80) * Theme.unit)
            fontSizeMode: Theme.portrait ? Text.FixedSize : Text.HorizontalFit
            minimumPixelSize: Math.round(48 * Theme.unit)
            wrapMode: Theme.portrait ? Text.WordWrap : Text.NoWrap
            lineHeight: 0.82
            horizontalAlignment: Theme.portrait ? Text.AlignLeft : Text.AlignRight
        }
        BodyText {
            width: parent.width
            text: qsTr("Smart projects, places by the water, and walks between them.")
            font.pixelSize: Math.round(34 * Theme.unit)
            color: Theme.ink
            visible: Theme.portrait
        }
    }
    Row {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: page.tileTop
        spacing: Theme.gutter
        WayTile {
            id: discover
            width: page.tileWidth
            height: page.tileHeight
            text: qsTr("Discover")
            objectName: "discover"
            detail: qsTr("The city’s smart projects")
            iconName: "grid"
            fill: Theme.scheldt
            onClicked: page.exhibition.navigator.open("projects")
        }
        WayTile {
            id: map
            width: page.tileWidth
            height: page.tileHeight
            text: qsTr("Map")
            objectName: "map"
            detail: qsTr("See where it all happens")
            iconName: "map"
            fill: Theme.brick
            onClicked: page.exhibition.navigator.open("map")
        }
        WayTile {
            id: walk
            width: page.tileWidth
            height: page.tileHeight
            text: qsTr("Walk")
            objectName: "tours"
            detail: qsTr("Tours, stop by stop")
            iconName: "walk"
            fill: Theme.park
            onClicked: page.exhibition.navigator.open("tours")
        }
    }
    Item {
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: page.tileTop + (Theme.portrait ? page.tileHeight + Theme.gap : 0)
        width: Theme.portrait ? page.width - 2 * Theme.margin : page.tileWidth
        height: Theme.portrait ? page.storyHeight : page.tileHeight
        StoryTile {
            id: story
            anchors.left: parent.left
            width: Theme.portrait ? parent.width - work.width - Theme.gap : parent.width
            height: Theme.portrait ? parent.height : parent.height - work.height - Theme.gap
            beside: Theme.portrait
            text: page.featured.title
            objectName: "story"
            picture: page.featured.picture
            kicker: qsTr("Story")
            onClicked: page.exhibition.navigator.open("story", page.featured.id)
        }
        PillButton {
            id: work
            anchors.right: parent.right
            y: Theme.portrait ? (parent.height - height) / 2 : parent.height - height
            width: Theme.portrait ? Math.min(implicitWidth, 0.4 * parent.width) : parent.width
            text: qsTr("Work with Antwerp")
            objectName: "work"
            iconName: "handshake"
            onClicked: page.exhibition.navigator.open("work")
        }
    }
}
