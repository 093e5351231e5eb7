pragma ComponentBehavior: Bound

import QtQuick
import Showcase.Controls
import Showcase.Theme

// What the three lines of a walk mean.
Surface {
    id: legend

    depth: 2
    radius: height / 2
    width: row.implicitWidth + 7 * Theme.step
    height: Theme.targetPrimary

    component Line: Row {
        id: line

        required property string word
        required property color tone
        property bool dotted: false

        spacing: 1.5 * Theme.step
        Item {
            width: 6 * Theme.step
            height: Theme.step
            anchors.verticalCenter: parent.verticalCenter
            Rectangle {
                anchors.fill: parent
                radius: height / 2
                color: line.tone
                visible: !line.dotted
            }
            Row {
                spacing: 1.25 * Theme.step
                visible: line.dotted
                Repeater {
                    model: 3
                    Rectangle {
                        width: Theme.step
                        height: width
                        radius: width / 2
                        color: line.tone
                    }
                }
            }
        }
        LabelText {
            text: line.word
            color: Theme.ink
            weight: 600
        }
    }

    Row {
        id: row
        anchors.centerIn: parent
        spacing: 3.5 * Theme.step
        Line {
            word: qsTr("walked")
            tone: Theme.ink
        }
        Line {
            word: qsTr("this way next")
            tone: Theme.brick
        }
        Line {
            word: qsTr("still to come")
            tone: Theme.brick
            dotted: true
        }
    }
}
