import QtQuick
import Showcase.Theme

// The page's name, and a quieter line beside or below it.
Flow {
    id: header

    required property string title
    property string detail: ""

    spacing: 3 * Theme.step
    TitleText {
        id: name
        text: header.title
        width: Math.min(implicitWidth, header.width)
    }
    LabelText {
        width: Math.min(implicitWidth, header.width)
        height: Math.max(name.height, implicitHeight)
        text: header.detail
        font.pixelSize: Theme.body
        verticalAlignment: Text.AlignVCenter
        visible: text !== ""
        topPadding: Theme.step
    }
}
