"""The preview: a kiosk that follows an editor's folder."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from showcase.kiosk.fault_page import plain_page
from showcase.kiosk.kiosk import Kiosk
from showcase.storage.publication import Publication
from showcase.ui.proof_notes import Fault, ProofNotes, Remark

if TYPE_CHECKING:
    from PySide6.QtQml import QQmlApplicationEngine

_LOOK_MS = 150


class Proof(Protocol):
    """What a reading of the folder gave."""

    @property
    def faults(self) -> Iterable[Fault]:
        """What must be mended."""

    @property
    def remarks(self) -> Iterable[Remark]:
        """What is good to know."""

    @property
    def publication(self) -> Publication | None:
        """What the folder would show; None when there is a fault."""


class Preview(QObject):
    """Looks at the folder on a thread of its own, and shows what it reads.

    A fault changes nothing on the screen but the list of faults over it. While there
    was never anything to show, a plain page lists them.

    Attributes:
        kiosk: the kiosk; None until the folder was first without a fault.
    """

    _looked = Signal(object)

    def __init__(
        self,
        look: Callable[[], Proof | None],
        open_kiosk: Callable[[Publication, ProofNotes], Kiosk],
        show: Callable[[Kiosk, Publication], None],
    ) -> None:
        """Follow a folder once told to.

        Args:
            look: gives a proof when there is a new one; called on another thread.
            open_kiosk: opens the kiosk on the first publication.
            show: shows another one on it.
        """
        super().__init__()
        self.kiosk: Kiosk | None = None
        self._look = look
        self._open_kiosk = open_kiosk
        self._show = show
        self._notes = ProofNotes(self)
        self._page: QQmlApplicationEngine | None = None
        self._thread = QThreadPool(self)
        self._thread.setMaxThreadCount(1)
        self._looked.connect(self._take)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._send)

    def follow(self, first: Proof) -> None:
        """Show a first proof, and from now on what changes."""
        self._take(first)
        self._timer.start(_LOOK_MS)

    def close(self) -> None:
        """Stop looking, and close what is open."""
        self._timer.stop()
        self._thread.waitForDone()
        self._close_page()
        if self.kiosk is not None:
            self.kiosk.close()

    def _send(self) -> None:
        if not self._thread.activeThreadCount():
            self._thread.start(self._look_there)

    def _look_there(self) -> None:
        # On the thread.
        proof = self._look()
        if proof is not None:
            self._looked.emit(proof)

    def _take(self, proof: Proof) -> None:
        self._notes.tell(proof.faults, proof.remarks)
        if proof.publication is None:
            if self.kiosk is None and self._page is None:
                self._page = plain_page("ProofPage.qml", {"notes": self._notes})
        elif self.kiosk is None:
            self.kiosk = self._open_kiosk(proof.publication, self._notes)
            self._close_page()
        else:
            self._show(self.kiosk, proof.publication)

    def _close_page(self) -> None:
        if self._page is not None:
            self._page.rootObjects()[0].setProperty("visible", False)  # noqa: FBT003
            self._page.deleteLater()
            self._page = None
