"""The interface's words: Qt Linguist files, compiled when first needed."""

import hashlib
import subprocess
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, QTranslator

from showcase.errors import SettingsError


class Translations:
    """Installs the words of one language at a time.

    Attributes:
        sources: folder of the `showcase_<code>.ts` files.
        cache: folder that keeps their compiled form.
    """

    def __init__(self, sources: Path, cache: Path) -> None:
        """Remember where the words lie; nothing is read yet."""
        self.sources = sources
        self.cache = cache
        self._installed: QTranslator | None = None
        self._loaded: dict[str, QTranslator] = {}

    def speak(self, code: str) -> None:
        """Use a language's words from now on; English stands where none are.

        Raises:
            SettingsError: when its file cannot be compiled or read.
        """
        if self._installed is not None:
            QCoreApplication.removeTranslator(self._installed)
            self._installed = None
        source = self.sources / f"showcase_{code}.ts"
        if not source.exists():
            return
        if code not in self._loaded:
            self._loaded[code] = _loaded(self._compiled(source))
        self._installed = self._loaded[code]
        QCoreApplication.installTranslator(self._installed)

    def _compiled(self, source: Path) -> Path:
        mark = hashlib.sha256(source.read_bytes()).hexdigest()[:16]
        target = self.cache / f"{source.stem}-{mark}.qm"
        if not target.exists():
            try:
                self._release(source, target)
            except OSError as error:
                raise SettingsError(
                    f"{source.name} cannot be compiled ({error}): make room and "
                    f"rights in {self.cache}, or install PySide6 anew"
                ) from error
        return target

    def _release(self, source: Path, target: Path) -> None:
        self.cache.mkdir(parents=True, exist_ok=True)
        fresh = target.with_suffix(".new")
        _compile(source, fresh)
        fresh.replace(target)


def _compile(source: Path, target: Path) -> None:
    folder = Path(PySide6.__file__).parent
    program = next(folder.glob("lrelease*"), folder / "lrelease")
    done = subprocess.run(  # noqa: S603
        [program, "-silent", source, "-qm", target],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise SettingsError(f"{source.name} cannot be compiled: {done.stderr.strip()}")


def _loaded(compiled: Path) -> QTranslator:
    translator = QTranslator()
    if not translator.load(str(compiled)):
        raise SettingsError(
            f"{compiled} cannot be read: delete it, it is made again at the next start"
        )
    return translator
