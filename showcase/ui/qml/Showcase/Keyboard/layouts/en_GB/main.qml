import Showcase.Keyboard

SearchLayout {
    rows: ["qwertyuiop", "asdfghjkl", "zxcvbnm"]
}
