"""What a visitor can ask of the screen: larger, higher in contrast, calmer."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Showcase.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("the exhibition has one")
class Access(QObject):  # type: ignore[operator]
    """The accessibility choices of the visitor who is there."""

    largeChanged = Signal()
    contrastChanged = Signal()
    reducedMotionChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with nothing chosen."""
        super().__init__(parent)
        self._large = self._contrast = self._reduced_motion = False

    @Property(bool, notify=largeChanged)
    def large(self) -> bool:
        """Whether all text is half as large again."""
        return self._large

    @large.setter  # type: ignore[no-redef]
    def large(self, wanted: bool) -> None:
        if wanted != self._large:
            self._large = wanted
            self.largeChanged.emit()

    @Property(bool, notify=contrastChanged)
    def contrast(self) -> bool:
        """Whether the theme has contrasts of 7:1 and more."""
        return self._contrast

    @contrast.setter  # type: ignore[no-redef]
    def contrast(self, wanted: bool) -> None:
        if wanted != self._contrast:
            self._contrast = wanted
            self.contrastChanged.emit()

    @Property(bool, notify=reducedMotionChanged)
    def reducedMotion(self) -> bool:
        """Whether nothing moves."""
        return self._reduced_motion

    @reducedMotion.setter  # type: ignore[no-redef]
    def reducedMotion(self, wanted: bool) -> None:
        if wanted != self._reduced_motion:
            self._reduced_motion = wanted
            self.reducedMotionChanged.emit()

    @Slot()
    def reset(self) -> None:
        """Forget what was chosen."""
        for name in ("large", "contrast", "reducedMotion"):
            setattr(self, name, False)
