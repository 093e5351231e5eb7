"""Draws one picture in the widths wanted: the program of a small process of its own.

A picture is untrusted: it is read with a limit on time and memory, by a process that
knows nothing of the rest. So this module imports nothing of ours, and can be run as a
script: the picture comes on standard input, the results go into a folder.
"""

import io
import sys
import warnings
from pathlib import Path
from typing import Final

import resvg_py
from PIL import Image, ImageOps

VERSION: Final = "1"  # raised when the same picture would be drawn otherwise
WIDTHS: Final = (640, 1280, 2560)
_WIDEST: Final = 3840  # a scene that fills a 4K screen
_SCENE: Final = (1920, 16 / 9)  # from this natural width, at about this shape
_QUALITY: Final = 90
_MOST_PIXELS: Final = 60_000_000
_FORMATS: Final = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG", ".webp": "WEBP"}


def draw(content: bytes, suffix: str, widths: tuple[int, ...] = ()) -> dict[int, bytes]:
    """Draw a picture.

    Args:
        content: the file's bytes.
        suffix: what it is: ".svg", ".png", ".jpg", ".jpeg" or ".webp".
        widths: in pixels; those of `widths_for` when none is given. A photograph is
            never drawn wider than it is.

    Returns:
        WebP files by width.

    Raises:
        ValueError: when it is no such picture, or broken.
    """
    if suffix == ".svg":
        return _draw_svg(content, widths)
    photograph = _photograph(content, suffix)
    wanted = widths or widths_for(*photograph.size, drawn=False)
    fitting = {min(width, photograph.width) for width in wanted}
    return {width: _webp(_sharp(photograph, width)) for width in sorted(fitting)}


def widths_for(width: int, height: int, *, drawn: bool) -> tuple[int, ...]:
    """The widths that a picture of a natural size is shown in.

    Args:
        width: natural width in pixels.
        height: natural height in pixels.
        drawn: whether it is a drawing, which can be made as large as one likes.
    """
    widths = (*WIDTHS, _WIDEST) if _is_scene(width, height) else WIDTHS
    if drawn:
        return widths
    return tuple(each for each in widths if each <= width) or (width,)


def main(suffix: str, folder: str, widths: str) -> int:
    """Draw what comes on standard input into a folder; the widths joined by commas."""
    wanted = tuple(int(width) for width in widths.split(",") if width)
    try:
        drawn = draw(sys.stdin.buffer.read(), suffix, wanted)
    except (ValueError, MemoryError) as error:
        sys.stderr.write(" ".join(str(error).split()) or "it needs too much memory")
        return 1
    for width, content in drawn.items():
        (Path(folder) / f"{width}.webp").write_bytes(content)
    return 0


def _draw_svg(content: bytes, widths: tuple[int, ...]) -> dict[int, bytes]:
    largest = _svg(content, max(widths or WIDTHS))
    wanted = widths or WIDTHS
    if not widths and _is_scene(*largest.size):
        # Only a scene is asked how large it was drawn: that is a drawing more.
        wanted = widths_for(*_svg(content).size, drawn=True)
    if max(wanted) > largest.width:
        largest = _svg(content, max(wanted))
    return {width: _webp(_reduced(largest, width)) for width in wanted}


def _is_scene(width: int, height: int) -> bool:
    return width >= _SCENE[0] and abs(width / height - _SCENE[1]) < 0.1


def _sharp(photograph: Image.Image, width: int) -> Image.Image:
    return _scaled(photograph, width, Image.Resampling.LANCZOS)


def _reduced(drawing: Image.Image, width: int) -> Image.Image:
    # A filter without overshoot: flat colours stay flat up to their edges.
    return _scaled(drawing, width, Image.Resampling.HAMMING)


def _svg(content: bytes, width: int | None = None) -> Image.Image:
    drawn = resvg_py.svg_to_bytes(
        svg_string=content.decode(), width=width, skip_system_fonts=True
    )
    return Image.open(io.BytesIO(bytes(drawn)))


def _photograph(content: bytes, suffix: str) -> Image.Image:
    Image.MAX_IMAGE_PIXELS = _MOST_PIXELS
    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            opened = Image.open(io.BytesIO(content), formats=[_FORMATS[suffix]])
            upright = ImageOps.exif_transpose(opened)
        except (
            OSError,
            SyntaxError,  # Pillow's word for a broken PNG
            Image.DecompressionBombWarning,
            Image.DecompressionBombError,
        ) as error:
            raise ValueError(f"it is no {_FORMATS[suffix]} picture: {error}") from error
    return upright.convert("RGBA" if upright.has_transparency_data else "RGB")


def _scaled(
    picture: Image.Image, width: int, sampling: Image.Resampling
) -> Image.Image:
    height = max(1, round(picture.height * width / picture.width))
    return picture.resize((width, height), sampling)


def _webp(image: Image.Image) -> bytes:
    flat = image if image.mode == "RGB" or _is_clear(image) else image.convert("RGB")
    out = io.BytesIO()
    flat.save(out, "WEBP", quality=_QUALITY, method=4)
    return out.getvalue()


def _is_clear(image: Image.Image) -> bool:
    lowest, _ = image.getchannel("A").getextrema()
    return float(str(lowest)) < 255


if __name__ == "__main__":  # pragma: no cover (another process)
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))
    sys.exit(main(*sys.argv[1:]))
