"""A picture made to harm ends its own process, and nothing else."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from showcase.content import drawing
from showcase.content.drawing_process import UndrawableError, draw_apart
from showcase.domain.media import PictureFile
from tests.builders import SVG

_OPEN = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 64">'
_AREA = 'width="96" height="64"'
_USES = "".join(
    f'<g id="u{number}">{f"""<use href="#u{number - 1}"/>""" * 10}</g>'
    for number in range(1, 10)
)
_TURBULENCE = (
    '<filter id="f"><feTurbulence baseFrequency="9" numOctaves="9999999"/></filter>'
    f'<rect {_AREA} filter="url(#f)"/>'
)
_BLURS = (
    '<filter id="f" x="-999" y="-999" width="9999" height="9999">'
    '<feGaussianBlur stdDeviation="99999"/></filter>'
    f'<rect {_AREA} filter="url(#f)"/>' * 999
)
linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps to limits")


def drawn(shapes: str, folder: Path, limit_s: float = 60) -> str:
    """Why it cannot be drawn."""
    file = PictureFile("day.svg", f"{_OPEN}{shapes}</svg>".encode())
    with pytest.raises(UndrawableError) as refused:
        draw_apart(file, folder, "320", limit_s)
    assert list(folder.iterdir()) == []
    return str(refused.value)


def test_a_sound_picture_is_drawn(tmp_path: Path) -> None:
    draw_apart(PictureFile("day.svg", SVG), tmp_path, "32,64")
    assert {file.name for file in tmp_path.iterdir()} == {"32.webp", "64.webp"}


def test_a_drawing_that_uses_itself_a_billion_times_is_given_up(
    tmp_path: Path,
) -> None:
    uses = f'<rect id="u0" {_AREA}/>{_USES}<use href="#u9"/>'
    assert "nodes limit" in drawn(uses, tmp_path)


def test_a_drawing_nested_without_end_breaks_only_its_own_process(
    tmp_path: Path,
) -> None:
    assert "breaks what draws it" in drawn("<g>" * 99_999 + "</g>" * 99_999, tmp_path)


@pytest.mark.parametrize("effect", [_TURBULENCE, _BLURS])
def test_an_effect_without_end_is_cut_off(tmp_path: Path, effect: str) -> None:
    assert drawn(effect, tmp_path, 1) == "it takes longer than 1 s"


def test_a_drawing_of_a_giant_height_is_given_up(tmp_path: Path) -> None:
    giant = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 100000000"/>'
    with pytest.raises(UndrawableError):
        draw_apart(PictureFile("day.svg", giant), tmp_path, "320")


def limited(tmp_path: Path, deed: str) -> subprocess.CompletedProcess[str]:
    """What becomes of a deed under the limits of the drawing program, for real."""
    program = (
        "import importlib.util, sys\n"
        f"spec = importlib.util.spec_from_file_location('d', {drawing.__file__!r})\n"
        "drawing = importlib.util.module_from_spec(spec)\n"
        "spec.loader.exec_module(drawing)\n"
        f"drawing.MOST_S = 1\ndrawing.confine()\n{deed}\n"
    )
    command = [sys.executable, "-I", "-c", program]
    return subprocess.run(
        command, cwd=tmp_path, capture_output=True, text=True, check=False
    )


@linux
@pytest.mark.parametrize(
    ("deed", "said"),
    [
        ("bytearray(2 << 30)", "MemoryError"),
        ("open('large', 'wb').write(bytes(70 << 20))", "File too large"),
        ("files = [open('/dev/null') for _ in range(99)]", "Too many open files"),
    ],
)
def test_the_process_cannot_take_more_than_its_share(
    tmp_path: Path, deed: str, said: str
) -> None:
    done = limited(tmp_path, deed)
    assert done.returncode == 1
    assert said in done.stderr


@linux
def test_out_of_time_the_process_is_ended_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended = limited(tmp_path, "while True: pass").returncode
    assert ended == -signal.SIGXCPU
    program = tmp_path / "program.py"
    program.write_text(f"import os; os.kill(os.getpid(), {-ended})")
    monkeypatch.setattr(drawing, "__file__", str(program))
    with pytest.raises(UndrawableError, match="it takes longer than 30 s"):
        draw_apart(PictureFile("day.svg", SVG), tmp_path, "320")
