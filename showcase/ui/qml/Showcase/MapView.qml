pragma ComponentBehavior: Bound

import QtQuick
import QtWebChannel
import QtWebEngine
import Showcase.Models
import Showcase.Theme

// The one web view: it shows the map page, and can do nothing else.
Item {
    id: mapView

    required property MapBridge bridge
    required property QtObject profile
    property bool shown: true
    property bool coveredAbove: true // by the page's chips or legend
    property bool coveredBelow: false // by the page's button
    property bool ready: false
    property bool moving: false // shown anew: what was asked for is not yet painted
    readonly property bool pending: shown && (!ready || moving || bridge.drawing)
    // On a screen of more pixels the tiles' names and lines grow as all else does.
    readonly property real grown: Math.max(1, Theme.unit)
    readonly property real step: Theme.step / grown // in the page's own pixels
    readonly property url page: "showcase://map/index.html"

    objectName: "mapView"
    onShownChanged: if (shown) {
        moving = true;
        bridge.present();
    }

    Binding {
        target: mapView.bridge
        property: "lookJson"
        value: JSON.stringify({
            style: Theme.contrast ? "contrast" : "light",
            language: mapView.bridge.language,
            credits: mapView.bridge.credits,
            scale: Theme.textUnit / mapView.grown,
            still: Theme.reducedMotion || !mapView.shown, // beside the screen nothing moves
            colours: {
                ink: String(Theme.ink),
                soft: String(Theme.inkSoft),
                card: String(Theme.card),
                ground: String(Theme.sand),
                scheldt: String(Theme.scheldt),
                teal: String(Theme.teal),
                plum: String(Theme.plum),
                brass: String(Theme.brass),
                brick: String(Theme.brick),
                park: String(Theme.park)
            },
            // What the pages' chips, buttons and cards cover.
            insets: {
                top: (mapView.coveredAbove ? 14 : 4) * mapView.step,
                right: 13 * mapView.step,
                bottom: (mapView.coveredBelow ? 14 : 4) * mapView.step,
                left: 4 * mapView.step,
                card: 60 * mapView.step
            }
        })
    }
    Connections {
        target: mapView.bridge
        function onReady(): void {
            mapView.ready = true;
        }
        function onPresented(): void {
            mapView.moving = false;
        }
    }
    WebChannel {
        id: channel
        propertyUpdateInterval: 10 // ms; what changes together still goes together
        Component.onCompleted: channel.registerObjects({
            bridge: mapView.bridge
        })
    }
    Timer {
        id: minute
        property int deaths: 0
        interval: 60000
        onTriggered: deaths = 0
    }
    WebEngineView {
        id: web

        function revive(): void {
            mapView.ready = false;
            minute.deaths += 1;
            minute.start();
            if (minute.deaths > 5)
                mapView.bridge.failed();
            else
                web.reload();
        }
        function refuse(request: var): void {
            request.accepted = true;
            request.dialogReject();
        }

        anchors.fill: parent
        objectName: "mapWebView"
        activeFocusOnTab: false // the list beside the map says the same to the keys
        onChildrenChanged: children.forEach(part => part.activeFocusOnTab = false)
        profile: mapView.profile as WebEngineProfile
        zoomFactor: mapView.grown
        backgroundColor: Theme.sand
        url: mapView.page
        webChannel: channel

        settings.accelerated2dCanvasEnabled: false
        settings.allowGeolocationOnInsecureOrigins: false
        settings.allowRunningInsecureContent: false
        settings.allowWindowActivationFromJavaScript: false
        settings.autoLoadIconsForPage: false
        settings.backForwardCacheEnabled: false
        settings.dnsPrefetchEnabled: false
        settings.errorPageEnabled: false
        settings.focusOnNavigationEnabled: false
        settings.fullScreenSupportEnabled: false
        settings.hyperlinkAuditingEnabled: false
        settings.javascriptCanAccessClipboard: false
        settings.javascriptCanOpenWindows: false
        settings.javascriptCanPaste: false
        settings.localContentCanAccessFileUrls: false
        settings.localContentCanAccessRemoteUrls: false
        settings.localStorageEnabled: false
        settings.navigateOnDropEnabled: false
        settings.pdfViewerEnabled: false
        settings.pluginsEnabled: false
        settings.screenCaptureEnabled: false
        settings.showScrollBars: false
        settings.touchIconsEnabled: false
        settings.unknownUrlSchemePolicy: WebEngineSettings.DisallowUnknownUrlSchemes
        settings.webGLEnabled: false

        onRenderProcessTerminated: web.revive()
        onNavigationRequested: request => {
            if (String(request.url) !== String(mapView.page))
                request.reject();
        }
        // Chromium goes to about:blank without asking.
        onUrlChanged: if (String(url) !== String(mapView.page))
            url = mapView.page;
        onCertificateError: error => error.rejectCertificate()
        onSelectClientCertificate: selection => selection.selectNone()
        onAuthenticationDialogRequested: request => web.refuse(request)
        onColorDialogRequested: request => web.refuse(request)
        onFileDialogRequested: request => web.refuse(request)
        onJavaScriptDialogRequested: request => web.refuse(request)
        onContextMenuRequested: request => request.accepted = true
        onTooltipRequested: request => request.accepted = true
        onTouchSelectionMenuRequested: request => request.accepted = true
        onDesktopMediaRequested: request => request.cancel()
        onWebAuthUxRequested: request => request.cancel()
        onFileSystemAccessRequested: request => request.reject()
        onFullScreenRequested: request => request.reject()
        onQuotaRequested: request => request.reject()
        onRegisterProtocolHandlerRequested: request => request.reject()
        onPermissionRequested: permission => permission.deny()
        onFeaturePermissionRequested: (origin, feature) => web.grantFeaturePermission(origin, feature, false)
        // To answer none of these is to refuse it.
        onNewWindowRequested: {}
        onGeometryChangeRequested: {}
        onPrintRequested: {}
        onPrintRequestedByFrame: {}
        onWindowCloseRequested: {}
    }
    // What was seen last, by another visitor perhaps, is never seen again.
    Rectangle {
        objectName: "mapCover"
        anchors.fill: parent
        color: Theme.sand
        visible: mapView.shown && (mapView.moving || !mapView.ready)
    }
}
