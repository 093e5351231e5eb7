pragma ComponentBehavior: Bound

import QtQuick
import Showcase.Models
import Showcase.Theme

// The one window: the stage of pages, the one map, the bar, and what lies over them.
Window {
    id: window

    required property Exhibition exhibition
    required property MapBridge mapBridge
    property ProofNotes proofNotes: null // where an editor follows a folder
    property QtObject mapProfile: null // comes once idle: the attract loop is painted first
    readonly property string page: exhibition.navigator.page
    readonly property bool asking: exhibition.session.state === "asking"
    property bool mapWanted: false // set once idle: the map is ready before it is asked for
    property bool keyboardWanted: false // set by the first field that is typed into
    readonly property bool mapReady: (mapLoader.item as MapView)?.ready ?? false

    title: qsTr("Antwerp Showcase")
    color: page === "attract" ? Theme.night : Theme.paper
    LayoutMirroring.enabled: Theme.mirrored
    LayoutMirroring.childrenInherit: true

    onActiveFocusItemChanged: if (activeFocusItem instanceof TextInput)
        keyboardWanted = true

    function prepare(): void {
        mapWanted = true;
        stage.prepared = ["home", "projects", "project", "map", "tours", "tour", "story", "work", "about"];
    }

    Binding {
        target: Theme
        property: "shortSide"
        value: Math.min(window.width, window.height)
    }
    Binding {
        target: Theme
        property: "portrait"
        value: window.height > window.width
    }
    Binding {
        target: Theme
        property: "large"
        value: window.exhibition.access.large
    }
    Binding {
        target: Theme
        property: "contrast"
        value: window.exhibition.access.contrast
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: window.exhibition.access.reducedMotion
    }
    Binding {
        target: Theme
        property: "mirrored"
        value: Qt.locale(window.exhibition.locale).textDirection === Qt.RightToLeft
    }
    Binding {
        target: Theme
        property: "pictureIssue"
        value: window.exhibition.pictureIssue
    }
    Connections {
        target: window.exhibition.session
        function onReset(): void {
            overlay.sourceComponent = null;
            window.keyboardWanted = false;
            stage.forget();
        }
    }
    // In portrait, water lies below the bar, out of reach: nothing there to touch.
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.portrait ? window.height - (stage.currentPage?.barTop ?? window.height) - 56 * Theme.unit : 0
        color: Theme.water
        visible: window.page !== "attract" && !Theme.contrast
    }
    PageStage {
        id: stage
        anchors.fill: parent
        exhibition: window.exhibition
        mapBridge: window.mapBridge
        enabled: overlay.sourceComponent === null && !window.asking
    }
    // Beside the screen, not hidden: a hidden web view is slow to draw when it is shown.
    Item {
        id: mapRest
        x: 2 * window.width
        width: Theme.portrait ? window.width : window.width - 520 * Theme.unit
        height: Theme.portrait ? 860 * Theme.unit : window.height - Theme.barHeight
    }
    Loader {
        id: mapLoader
        readonly property Item slot: stage.currentPage?.mapSlot ?? null

        parent: slot ?? mapRest
        anchors.fill: parent
        active: window.mapProfile !== null && (window.mapWanted || slot !== null)
        sourceComponent: MapView {
            bridge: window.mapBridge
            profile: window.mapProfile
            shown: mapLoader.slot !== null
            coveredAbove: stage.currentPage?.mapCoveredAbove ?? true
            coveredBelow: stage.currentPage?.mapCoveredBelow ?? false
        }
    }
    Binding {
        target: window.mapBridge
        property: "content"
        value: stage.currentPage?.mapContent ?? "pins"
        when: mapLoader.slot !== null
    }
    BottomBar {
        objectName: "bar"
        exhibition: window.exhibition
        visible: window.page !== "attract"
        enabled: stage.enabled
        x: floating ? Theme.margin : 0
        y: stage.currentPage?.barTop ?? window.height - height
        width: window.width - 2 * x
        onLanguageAsked: overlay.sourceComponent = languageDialog
        onAccessAsked: overlay.sourceComponent = accessDialog
    }
    Loader {
        anchors.fill: parent
        active: window.keyboardWanted
        Component.onCompleted: setSource("KeyboardView.qml", {
            locale: Qt.binding(() => window.exhibition.locale),
            restY: Qt.binding(() => stage.currentPage?.barTop ?? window.height)
        })
    }
    Loader {
        id: overlay
        anchors.fill: parent
        focus: item !== null
    }
    Component {
        id: languageDialog
        LanguageDialog {
            exhibition: window.exhibition
            onDismissed: overlay.sourceComponent = null
        }
    }
    Component {
        id: accessDialog
        AccessDialog {
            exhibition: window.exhibition
            onDismissed: overlay.sourceComponent = null
        }
    }
    Loader {
        anchors.fill: parent
        active: window.asking
        focus: active
        sourceComponent: StillThereDialog {
            exhibition: window.exhibition
        }
    }
    Loader {
        anchors.fill: parent
        active: window.proofNotes !== null
        sourceComponent: ProofPanel {
            notes: window.proofNotes
        }
    }
    Item { // over all: a touch is seen here before a control takes it
        anchors.fill: parent
        PointHandler {
            acceptedDevices: PointerDevice.AllDevices
            onActiveChanged: {
                if (!active)
                    return;
                stage.touched = point.position;
                if (!window.asking)
                    window.exhibition.session.touch();
            }
        }
    }
}
