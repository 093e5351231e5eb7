pragma ComponentBehavior: Bound

import QtQuick
import Showcase.Controls
import Showcase.Theme

// What the three lines of a walk mean.
Surface {
    id: legend

    required property real room // how wide it may be
    readonly property real wide: walked.width + next.width + coming.width + 14 * Theme.step

    depth: 2
    radius: Theme.targetPrimary / 2
    width: lines.width + 7 * Theme.step
    height: Math.max(Theme.targetPrimary, lines.height + 4 * Theme.step)

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

    Grid {
        id: lines
        anchors.centerIn: parent
        columns: legend.wide > legend.room ? 1 : 3
        columnSpacing: 3.5 * Theme.step
        Line {
            id: walked
            word: qsTr("walked")
            tone: Theme.ink
        }
        Line {
            id: next
            word: qsTr("this way next")
            tone: Theme.brick
        }
        Line {
            id: coming
            word: qsTr("still to come")
            tone: Theme.brick
            dotted: true
        }
    }
}
