import QtQuick
import Showcase.Theme

// How many things a chip stands for.
LabelText {
    property int count: 0

    text: count.toLocaleString(Qt.locale(), "f", 0)
    Accessible.ignored: true
}
