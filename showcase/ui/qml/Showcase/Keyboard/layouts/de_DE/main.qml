import Showcase.Keyboard

SearchLayout {
    rows: ["qwertzuiopü", "asdfghjklöä", "yxcvbnmß"]
}
