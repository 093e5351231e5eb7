pragma ComponentBehavior: Bound

import QtQuick
import Showcase.Controls
import Showcase.Theme

// Nobody there: slow pictures of the blue hour, each with a line in one language.
// A touch starts in the language just seen.
VisitorPage {
    id: page

    property int slide: 0
    readonly property string language: exhibition.language

    objectName: "attractPage"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Touch the screen to discover Antwerp")
    Keys.onPressed: event => {
        event.accepted = true;
        page.exhibition.session.begin(page.language);
    }
    onShown: slide = firstIn(language)
    onSlideChanged: if (slides.count > 0)
        exhibition.setLanguage(spoken())

    onLanguageChanged: if (current && spoken() !== language)
        slide = firstIn(language)

    function spoken(): string {
        return (slides.itemAt(slide) as Slide)?.language ?? "";
    }
    function firstIn(code: string): int {
        for (let i = 0; i < slides.count; i++)
            if ((slides.itemAt(i) as Slide).language === code)
                return i;
        return 0;
    }

    component Slide: Item {
        id: slideItem

        required property int index
        required property string picture
        required property string alt
        required property string language
        required property string line
        required property string detail
        readonly property bool near: index === page.slide || index === (page.slide + 1) % slides.count
        readonly property alias pending: image.pending

        anchors.fill: parent
        opacity: index === page.slide ? 1 : 0
        visible: opacity > 0

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.crossFade
            }
        }
        Picture {
            id: image
            // In landscape the subject stands left of the middle: the line is at the right.
            x: Theme.portrait || slideItem.picture === "harbour" ? 0 : -0.26 * parent.width
            width: parent.width - x
            height: parent.height
            name: slideItem.near && page.current ? slideItem.picture : ""
            alt: slideItem.alt
            night: true
        }
        Rectangle {
            width: parent.width
            height: parent.height * 0.5
            gradient: Gradient {
                GradientStop {
                    position: 0
                    color: Theme.nightVeil
                }
                GradientStop {
                    position: 1
                    color: "transparent"
                }
            }
        }
        Column {
            // The sky is free at the right: there the line stands in every language.
            LayoutMirroring.enabled: Theme.mirrored && Theme.portrait
            LayoutMirroring.childrenInherit: true
            x: Theme.portrait ? Theme.margin * 1.6 : parent.width - width - Theme.margin * 1.25
            y: Theme.portrait ? 200 * Theme.unit : 72 * Theme.unit
            width: Theme.portrait ? parent.width - 3.2 * Theme.margin : parent.width * 0.42
            spacing: 2 * Theme.step
            TitleText {
                width: parent.width
                text: slideItem.line
                color: Theme.nightText
                font.pixelSize: Math.round((Theme.portrait ? 88 : 96) * Theme.unit)
                lineHeight: 0.9
                horizontalAlignment: Theme.portrait ? Text.AlignLeft : Text.AlignRight
            }
            BodyText {
                width: parent.width
                text: slideItem.detail
                color: Theme.nightSoft
                font.pixelSize: Math.round(32 * Theme.unit)
                horizontalAlignment: Theme.portrait ? Text.AlignLeft : Text.AlignRight
            }
        }
    }

    component Languages: Flow {
        id: languages

        required property bool easy
        readonly property real room: page.width - 4.5 * Theme.margin - (Theme.portrait ? 0 : invitation.width)
        readonly property real natural: {
            let sum = 0;
            for (let i = 0; i < pills.count; i++)
                sum += pills.itemAt(i)?.visible ? pills.itemAt(i).implicitWidth + spacing : 0;
            return sum;
        }

        width: Math.min(natural, room)
        spacing: 1.5 * Theme.step
        Repeater {
            id: pills
            model: page.exhibition.languages
            NightPill {
                required property string code
                required property string name
                required property bool easy

                visible: easy === languages.easy
                text: name
                objectName: "begin-" + code
                iconName: easy ? "easy" : ""
                chosen: code === page.language
                onClicked: page.exhibition.session.begin(code)
            }
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.night
    }
    Repeater {
        id: slides
        model: page.exhibition.attract
        onCountChanged: if (page.slide >= count)
            page.slide = 0
        Slide {}
    }
    Timer {
        interval: Theme.slideStay
        running: page.current && slides.count > 1
        repeat: true
        onTriggered: page.slide = (page.slide + 1) % slides.count
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 320 * Theme.unit
        gradient: Gradient {
            GradientStop {
                position: 0
                color: "transparent"
            }
            GradientStop {
                position: 1
                color: Theme.nightVeil
            }
        }
    }
    MouseArea {
        objectName: "attractTouch"
        anchors.fill: parent
        onClicked: page.exhibition.session.begin(page.language)
    }
    AppMark {
        x: Theme.margin * 1.5 // across from the line, in every language
        y: 72 * Theme.unit
        night: true
    }
    Row {
        id: invitation
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin * 1.5
        y: (Theme.portrait ? 1260 * Theme.unit : parent.height - 166 * Theme.unit)
        spacing: 4 * Theme.step
        Rectangle {
            width: 108 * Theme.unit
            height: width
            radius: width / 2
            color: Theme.nightBrassRing
            Rectangle {
                anchors.centerIn: parent
                width: 68 * Theme.unit
                height: width
                radius: width / 2
                color: Theme.nightBrass
                Icon {
                    anchors.centerIn: parent
                    name: "touch"
                    color: Theme.nightBrassInk
                    size: 38 * Theme.unit
                }
            }
        }
        Column {
            anchors.verticalCenter: parent.verticalCenter
            HeadingText {
                text: qsTr("Touch the screen")
                color: Theme.nightText
            }
            BodyText {
                text: qsTr("to discover Antwerp")
                color: Theme.nightSoft
            }
        }
    }
    Column {
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin * 1.5
        y: Theme.portrait ? 1404 * Theme.unit : parent.height - 76 * Theme.unit - height
        spacing: 1.5 * Theme.step
        Languages {
            anchors.right: parent.right
            easy: false
        }
        Languages {
            anchors.right: parent.right
            easy: true
        }
    }
}
