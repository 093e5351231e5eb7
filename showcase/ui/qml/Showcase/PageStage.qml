pragma ComponentBehavior: Bound

import QtQuick
import Showcase.Models
import Showcase.Theme

// Keeps every page once opened, shows the current one, and lets it come from where
// it was touched. `forget` drops them all: the next visitor finds nothing.
Item {
    id: stage

    required property Exhibition exhibition
    required property MapBridge mapBridge
    property point touched: Qt.point(width / 2, height / 2)
    readonly property string page: exhibition.navigator.page
    property VisitorPage currentPage: null

    // Pages whose first opening should not be waited for are made while idle.
    property var prepared: []

    function forget(): void {
        stage.prepared = [];
        for (let i = 0; i < pages.count; i++)
            (pages.itemAt(i) as PageLoader).forget();
    }

    component PageLoader: Loader {
        id: loader

        required property string modelData
        readonly property bool current: stage.page === modelData
        property bool opened: false

        function forget(): void {
            loader.opened = loader.current;
        }

        anchors.fill: parent
        active: opened || current || stage.prepared.includes(modelData)
        visible: current || leaving.running
        enabled: current
        z: current ? 1 : 0
        focus: current
        onCurrentChanged: {
            if (!current) {
                leaving.restart();
                return;
            }
            opened = true;
            take();
            // A map is there at once: growing it would be slow, and its pins are waited for.
            if (!(loader.item as VisitorPage)?.mapSlot)
                arriving.restart();
        }
        onLoaded: take()

        function take(): void {
            const shown = loader.item as VisitorPage;
            if (shown === null)
                return;
            shown.current = Qt.binding(() => loader.current);
            if (loader.current)
                stage.currentPage = shown;
        }

        Component.onCompleted: {
            const name = modelData.charAt(0).toUpperCase() + modelData.slice(1) + "Page.qml";
            setSource(Qt.resolvedUrl(name), {
                exhibition: stage.exhibition,
                mapBridge: stage.mapBridge
            });
        }

        transform: Scale {
            id: growth
            origin.x: stage.touched.x
            origin.y: stage.touched.y
        }
        ParallelAnimation {
            id: arriving
            NumberAnimation {
                target: loader
                property: "opacity"
                from: 0.3
                to: 1
                duration: Theme.pageTurn
                easing.type: Easing.Bezier
                easing.bezierCurve: Theme.easing
            }
            NumberAnimation {
                target: growth
                properties: "xScale,yScale"
                from: 0.97
                to: 1
                duration: Theme.pageTurn
                easing.type: Easing.Bezier
                easing.bezierCurve: Theme.easing
            }
        }
        PauseAnimation {
            id: leaving
            duration: Theme.pageTurn
        }
        onVisibleChanged: if (!visible)
            opacity = 1
    }

    Repeater {
        id: pages
        model: ["attract", "home", "projects", "project", "map", "tours", "tour", "story", "work", "about"]
        PageLoader {}
    }
}
