import Showcase.Keyboard

SearchLayout {
    rows: ["azertyuiopé", "qsdfghjklmè", "wxcvbnçà"]
}
