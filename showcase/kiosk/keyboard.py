"""The on-screen keyboard: what Qt must be told before there is an application."""

from pathlib import Path

# WORKAROUND Qt 6.11: the keyboard's own files make Qt warn, from the thread that loads
# QML. Nobody can mend that here, and a log kept in Python would wait for that thread
# while the thread waits for Python, when a test's touch brings up the keyboard. So do
# the threads of multimedia, which name libraries for video that nobody needs.
_SILENCED = "qt.qml.propertyCache.append=false;qt.multimedia.*=false"


def keyboard_environment(qml_folder: Path) -> dict[str, str]:
    """The variables that choose Qt's keyboard, our look of it and our letters.

    Args:
        qml_folder: the folder of our QML modules; the engine needs it as an import
            path as well, because the look is found there.
    """
    layouts = qml_folder / "Showcase" / "Keyboard" / "layouts"
    return {
        "QT_IM_MODULE": "qtvirtualkeyboard",
        "QT_VIRTUALKEYBOARD_STYLE": "showcase",
        "QT_VIRTUALKEYBOARD_LAYOUT_PATH": str(layouts),
        # Otherwise Qt opens a window of its own until our keyboard is made.
        "QT_VIRTUALKEYBOARD_DESKTOP_DISABLE": "1",
        "QT_LOGGING_RULES": _SILENCED,
    }
