import sys
from pathlib import Path

import pytest

from showcase.content import drawing, renditions
from showcase.content.drawing_process import UndrawableError, draw_apart
from showcase.content.renditions import canvases, render, undrawable
from showcase.domain.media import Picture, PictureFile, PictureId
from tests.builders import SVG, a_picture


@pytest.fixture(autouse=True)
def fresh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache without any drawing, and a program that only copies its input."""
    program = tmp_path / "program.py"
    program.write_text(
        "import sys, pathlib, threading\n"
        "content = sys.stdin.buffer.read()\n"
        "if b'hang' in content: threading.Event().wait()\n"
        "if b'fail' in content: sys.exit('first line\\nit is broken')\n"
        "if b'mute' in content: sys.exit(3)\n"
        "for width in sys.argv[3].split(',') if sys.argv[3] else ['10', '9']:\n"
        "    (pathlib.Path(sys.argv[2]) / f'{width}.webp').write_bytes(content)\n"
    )
    monkeypatch.setenv("SHOWCASE_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(drawing, "__file__", str(program))
    return tmp_path / "cache" / "renditions"


def drawn(content: bytes) -> Picture:
    return a_picture(day=PictureFile("day.svg", content))


def test_every_file_is_rendered_in_order_of_width() -> None:
    picture = a_picture(night=PictureFile("night.svg", b"night"))
    made = render([picture])
    assert [(each.night, each.width, each.content) for each in made] == [
        (False, 9, SVG),
        (False, 10, SVG),
        (True, 9, b"night"),
        (True, 10, b"night"),
    ]


def test_what_was_drawn_once_is_not_drawn_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first = render([a_picture()])
    monkeypatch.setattr(sys, "executable", "/nowhere")
    assert render([a_picture()]) == first


def test_the_same_file_in_two_pictures_is_drawn_once(fresh: Path) -> None:
    render([a_picture(), a_picture(id=PictureId("again"))])
    assert len(list(fresh.iterdir())) == 1


def test_another_renderer_draws_anew(
    fresh: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    render([a_picture()])
    monkeypatch.setitem(drawing.VERSIONS, ".svg", "2")
    render([a_picture()])
    assert len(list(fresh.iterdir())) == 2


def test_a_picture_that_cannot_be_drawn_says_why(fresh: Path) -> None:
    wanted = canvases([drawn(b"fine"), drawn(b"fail"), drawn(b"mute")])
    assert list(undrawable(wanted).items()) == [
        (wanted[1], "it is broken"),
        (wanted[2], "drawing it failed"),
    ]
    assert len(list(fresh.iterdir())) == 1


def test_rendering_stops_at_a_picture_that_cannot_be_drawn() -> None:
    with pytest.raises(UndrawableError, match=r"media/blue/day\.svg: it is broken"):
        render([drawn(b"fail")])


def test_a_picture_that_takes_too_long_is_given_up(fresh: Path) -> None:
    (why,) = undrawable(canvases([drawn(b"hang")]), limit_s=0.3).values()
    assert why == "it takes longer than 0.3 s"
    assert list(fresh.iterdir()) == []


def test_two_builds_may_draw_the_same(
    fresh: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def beaten(file: PictureFile, folder: Path, order: str, limit_s: float) -> None:
        draw_apart(file, folder, order, limit_s)
        other = fresh / renditions._key(file, ())
        other.mkdir()
        (other / "9.webp").write_bytes(b"the other's")

    monkeypatch.setattr(renditions, "draw_apart", beaten)
    assert [each.content for each in render([a_picture()])] == [b"the other's"]


def test_a_cache_that_cannot_be_written_is_no_silent_loss(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", full)
    with pytest.raises(OSError, match="No space left"):
        render([a_picture()])
