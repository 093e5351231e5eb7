import QtQuick
import Showcase.Theme

// Content taller than its frame: moved by finger, by keys, and by two buttons,
// so that nobody has to drag.
Item {
    id: pane

    default property alias content: holder.data
    property alias contentY: flick.contentY
    property alias flickable: flick
    property alias contentHeight: flick.contentHeight
    // Looked at after the layout, because the content's width may depend on it.
    property bool overflows: false
    property bool buttonsBelow: false // else they stand beside the content
    readonly property real beside: overflows && !buttonsBelow ? Theme.target + 2 * Theme.step : 0

    function look(): void {
        // The buttons make the content narrower, and pictures with it less high.
        overflows = flick.contentHeight > pane.height * (overflows ? 0.9 : 1) + 1;
    }
    function turn(direction: int): void {
        const target = flick.contentY + direction * flick.height * 0.8;
        mover.to = Math.max(0, Math.min(target, flick.contentHeight - flick.height));
        mover.restart();
    }

    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) {
            turn(event.key === Qt.Key_PageDown ? 1 : -1);
            event.accepted = true;
        }
    }

    Flickable {
        id: flick
        anchors.fill: parent
        anchors.bottomMargin: row.visible ? row.height + 2 * Theme.step : 0
        clip: true
        contentHeight: holder.childrenRect.height
        onContentHeightChanged: Qt.callLater(pane.look)
        onHeightChanged: Qt.callLater(pane.look)
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick
        interactive: pane.overflows
        Item {
            id: holder
            x: Theme.mirrored ? pane.beside : 0
            width: flick.width - pane.beside
            height: childrenRect.height
        }
        NumberAnimation {
            id: mover
            target: flick
            property: "contentY"
            duration: Theme.pageTurn
            easing.type: Easing.Bezier
            easing.bezierCurve: Theme.easing
        }
    }
    Column {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 2 * Theme.step
        spacing: Theme.gap
        visible: pane.overflows && !pane.buttonsBelow
        RoundButton {
            text: qsTr("Scroll up")
            objectName: "scrollUp"
            iconName: "up"
            enabled: !flick.atYBeginning
            onClicked: pane.turn(-1)
        }
        RoundButton {
            text: qsTr("Scroll down")
            objectName: "scrollDown"
            iconName: "down"
            enabled: !flick.atYEnd
            onClicked: pane.turn(1)
        }
    }
    Row {
        id: row
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.gap
        visible: pane.buttonsBelow && pane.overflows
        PillButton {
            width: (pane.width - 8 * Theme.step) / 2
            text: qsTr("Up")
            objectName: "scrollUp"
            iconName: "up"
            enabled: !flick.atYBeginning
            onClicked: pane.turn(-1)
        }
        PillButton {
            width: (pane.width - 8 * Theme.step) / 2
            text: qsTr("Down")
            objectName: "scrollDown"
            iconName: "down"
            enabled: !flick.atYEnd
            onClicked: pane.turn(1)
        }
    }
}
