import Showcase.Keyboard

SearchLayout {
    rows: ["azertyuiop", "qsdfghjklm", "wxcvbn"]
}
