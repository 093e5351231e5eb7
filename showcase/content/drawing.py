"""Draws one picture in the widths wanted: the program of a small process of its own.

A picture is untrusted: it is read with limits on time, memory and files, by a process
that knows nothing of the rest. So this module imports nothing of ours, and can be run
as a script: the picture comes on standard input, the results go into a folder.
"""

import io
import sys
import warnings
from pathlib import Path
from typing import Final

import resvg_py
from PIL import Image, ImageCms, ImageOps

# Raised when the same drawing, or photograph, would come out otherwise.
VERSIONS: Final = {".svg": "1", ".png": "2", ".jpg": "2", ".jpeg": "2", ".webp": "2"}
KEPT: Final = "kept"  # in place of widths: as a photograph is kept
MOST_S: Final = 30  # of the processor's time
_MOST_MEMORY: Final = 1 << 30
_MOST_FILE: Final = 64 << 20
_MOST_OPEN: Final = 32
WIDTHS: Final = (640, 1280, 2560)
_WIDEST: Final = 3840  # a scene that fills a 4K screen
_SCENE: Final = (1920, 16 / 9)  # from this natural width, at about this shape
_QUALITY: Final = 90
_KEPT_QUALITY: Final = 95  # it is drawn from again
_MOST_PIXELS: Final = 60_000_000
_SRGB: Final = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
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


def reencode(content: bytes, suffix: str) -> dict[int, bytes]:
    """A photograph as it is kept: its pixels upright and in sRGB, and nothing else.

    Args:
        content: the file's bytes.
        suffix: what it is, as for `draw`; no drawing.

    Returns:
        one WebP file by its width, no larger than a 4K screen, however it hangs.

    Raises:
        ValueError: when it is no such picture, or broken.
    """
    photograph = _photograph(content, suffix)
    photograph.thumbnail((_WIDEST, _WIDEST), Image.Resampling.LANCZOS)
    return {photograph.width: _webp(photograph, _KEPT_QUALITY)}


def confine() -> None:
    """Give up all that drawing does not need, before anything untrusted is read.

    Only Linux keeps to all of it; elsewhere the deadline of whoever waits must do.
    """
    if sys.platform != "linux":
        return
    import resource  # noqa: PLC0415 (Windows has none)

    for limit, most in (
        (resource.RLIMIT_AS, _MOST_MEMORY),
        (resource.RLIMIT_CPU, MOST_S),
        (resource.RLIMIT_FSIZE, _MOST_FILE),
        (resource.RLIMIT_NOFILE, _MOST_OPEN),
        (resource.RLIMIT_CORE, 0),
    ):
        _, hard = resource.getrlimit(limit)
        # One more at the top: who runs out of time is told so, not just killed.
        top = most + 1 if hard == resource.RLIM_INFINITY else min(most + 1, hard)
        resource.setrlimit(limit, (min(most, top), top))


def main(suffix: str, folder: str, order: str) -> int:
    """Draw what comes on standard input into a folder.

    Args:
        suffix: what it is, as for `draw`.
        folder: where to.
        order: the widths joined by commas, or KEPT.
    """
    content = sys.stdin.buffer.read()
    try:
        if order == KEPT:
            drawn = reencode(content, suffix)
        else:
            widths = tuple(int(width) for width in order.split(",") if width)
            drawn = draw(content, suffix, widths)
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
            upright = _in_srgb(ImageOps.exif_transpose(opened))
        except (
            OSError,
            SyntaxError,  # Pillow's word for a broken PNG
            Image.DecompressionBombWarning,
            Image.DecompressionBombError,
        ) as error:
            raise ValueError(f"it is no {_FORMATS[suffix]} picture: {error}") from error
    return upright.convert("RGBA" if upright.has_transparency_data else "RGB")


def _in_srgb(picture: Image.Image) -> Image.Image:
    if picture.mode.startswith("I"):
        # 16 bits of grey, which Pillow would cut off at white.
        return picture.convert("I").point(lambda level: level * (1 / 256)).convert("L")
    profile = picture.info.get("icc_profile")
    if picture.mode == "P" or not profile:
        return picture
    try:
        given = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        mode = "RGBA" if picture.mode == "RGBA" else "RGB"
        meant = ImageCms.profileToProfile(picture, given, _SRGB, outputMode=mode)
    except (ImageCms.PyCMSError, OSError):
        return picture  # a profile that does not fit says nothing
    return meant or picture


def _scaled(
    picture: Image.Image, width: int, sampling: Image.Resampling
) -> Image.Image:
    height = max(1, round(picture.height * width / picture.width))
    return picture.resize((width, height), sampling)


def _webp(image: Image.Image, quality: int = _QUALITY) -> bytes:
    flat = image if image.mode == "RGB" or _is_clear(image) else image.convert("RGB")
    out = io.BytesIO()
    flat.save(out, "WEBP", quality=quality, method=4)
    return out.getvalue()


def _is_clear(image: Image.Image) -> bool:
    lowest, _ = image.getchannel("A").getextrema()
    return float(str(lowest)) < 255


if __name__ == "__main__":  # pragma: no cover (another process)
    confine()
    sys.exit(main(*sys.argv[1:]))
