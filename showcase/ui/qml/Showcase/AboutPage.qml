pragma ComponentBehavior: Bound

import QtQuick
import Showcase.Controls
import Showcase.Models
import Showcase.Theme

// Who made this, from which sources, under which terms, and what it keeps: nothing.
VisitorPage {
    id: page

    readonly property About about: exhibition.about
    property string tab: "about"

    objectName: "aboutPage"
    onShown: open("about")

    function open(name: string): void {
        tab = name;
        pane.contentY = 0;
    }

    component Line: LabelText {
        width: parent?.width ?? 0
        color: Theme.ink
    }

    PageHeader {
        id: header
        x: Theme.margin
        y: 4 * Theme.step
        width: parent.width - 2 * x
        title: qsTr("About this exhibition")
    }
    Flow {
        id: tabs
        x: Theme.margin
        anchors.top: header.bottom
        anchors.topMargin: Theme.step
        width: parent.width - 2 * x
        TabButton {
            text: qsTr("The exhibition")
            objectName: "about-about"
            selected: page.tab === "about"
            onClicked: page.open("about")
        }
        TabButton {
            text: qsTr("Sources (%1)").arg(page.about.sources.count)
            objectName: "about-sources"
            selected: page.tab === "sources"
            onClicked: page.open("sources")
        }
        TabButton {
            text: qsTr("Pictures and software")
            objectName: "about-credits"
            selected: page.tab === "credits"
            onClicked: page.open("credits")
        }
    }
    ScrollPane {
        id: pane
        anchors.top: tabs.bottom
        anchors.topMargin: 3 * Theme.step
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        width: (parent.width - 2 * Theme.margin) * (Theme.portrait || page.tab !== "about" ? 1 : 0.56)
        height: page.contentHeight - y - 2 * Theme.step
        Column {
            width: parent.width
            height: visible ? implicitHeight : 0
            spacing: 3 * Theme.step
            visible: page.tab === "about"
            HeadingText {
                anchors.left: parent.left
                width: Math.min(parent.width, Theme.measure)
                weight: 400
                text: qsTr("Antwerp’s smart-city projects, the places they changed and the walks between them.")
            }
            BodyText {
                anchors.left: parent.left
                width: Math.min(parent.width, Theme.measure)
                text: qsTr("It began with one visit: on Monday 9 July 2018 a delegation was shown The Beacon, SuperNova and the Smart Zone. Every figure here names its source and its date. What is not known is left out.")
            }
            BodyText {
                anchors.left: parent.left
                width: Math.min(parent.width, Theme.measure)
                text: qsTr("This screen works without the internet and keeps nothing about you. When you leave, your choices go too.")
            }
            Column {
                width: Math.min(parent.width, Theme.measure)
                spacing: Theme.step
                BodyText {
                    width: parent.width
                    text: qsTr("How the texts came about")
                    weight: 600
                }
                Repeater {
                    model: page.about.provenances
                    Line {
                        required property string name
                        required property bool own
                        required property string ways

                        width: Math.min(parent.width, Theme.measure)
                        text: name + " · " + ways
                        weight: own ? 600 : 400
                    }
                }
            }
            LabelText {
                width: parent.width
                text: qsTr("Version %1 · content %2").arg(page.about.version).arg(page.about.contentVersion)
            }
        }
        Column {
            width: parent.width
            height: visible ? implicitHeight : 0
            spacing: 1.25 * Theme.step
            visible: page.tab === "sources"
            Repeater {
                model: page.about.sources
                Line {
                    required property string publisher
                    required property string title
                    required property string date

                    text: [publisher, title, date].filter(part => part !== "").join(" · ")
                }
            }
        }
        Column {
            width: parent.width
            height: visible ? implicitHeight : 0
            spacing: 1.25 * Theme.step
            visible: page.tab === "credits"
            Line {
                weight: 600
                text: qsTr("Made with Qt, PySide6, folium, Leaflet, SQLite and the typefaces Source Serif 4 and Source Sans 3. The program is free software: GPL-3.0-or-later.")
            }
            Repeater {
                model: page.about.credits
                Line {
                    required property string title
                    required property string credit
                    required property string licence

                    text: [title, credit, licence].filter(part => part !== "").join(" · ")
                }
            }
        }
    }
    Picture {
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: pane.y
        width: parent.width * 0.36
        height: page.contentHeight - y - 4 * Theme.step
        name: "harbour"
        radius: Theme.radiusCard
        alt: qsTr("The Antwerp waterfront")
        visible: page.tab === "about" && !Theme.portrait
    }
}
