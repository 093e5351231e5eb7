import Showcase.Keyboard

// Names of places and firms stand in Latin letters in Russian texts too.
SearchLayout {
    rows: ["йцукенгшщзхъ", "фывапролджэё", "ячсмитьбю"]
    latinRows: ["qwertyuiop", "asdfghjkl", "zxcvbnm"]
    scriptName: "АБВ"
}
