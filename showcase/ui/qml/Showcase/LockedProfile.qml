// A web profile that keeps nothing and downloads nothing.
import QtQuick
import QtWebEngine

QtObject {
    id: lockedProfile

    property WebEngineProfile profile: null
    readonly property WebEngineProfilePrototype prototype: WebEngineProfilePrototype {
        httpCacheType: WebEngineProfile.NoCache
        persistentCookiesPolicy: WebEngineProfile.NoPersistentCookies
        persistentPermissionsPolicy: WebEngineProfile.AskEveryTime
    }
    readonly property Connections downloads: Connections {
        target: lockedProfile.profile

        function onDownloadRequested(download: WebEngineDownloadRequest): void {
            download.cancel();
        }
    }

    // As a binding, instance() crashes.
    Component.onCompleted: profile = prototype.instance()
}
