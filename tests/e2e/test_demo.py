"""`showcase demo` as its user runs it: every screen in a picture, all on a sheet."""

import os
import re
import subprocess
import sys
from pathlib import Path

from PIL import Image

COMMAND = (sys.executable, "-m", "showcase", "demo", "--language", "nl")
SIZE = (960, 540)
SCREENS = {"attract", "home", "projects", "project", "map", "tours", "tour", "story"}


def test_the_demo_takes_a_picture_of_every_screen(
    content: Path, tmp_path: Path
) -> None:
    out = tmp_path / "pictures"
    size = "x".join(map(str, SIZE))
    done = subprocess.run(
        (*COMMAND, "--out", str(out), "--size", size, "--content", str(content)),
        env={**os.environ, "SHOWCASE_DATA": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    pictures = sorted(out.glob("*.png"))
    names = [re.fullmatch(r"\d\d-([a-z0-9-]+)-nl", each.stem) for each in pictures]
    assert {name[1] for name in names if name} >= SCREENS
    assert None not in names
    sheet = (out / "index.html").read_text(encoding="utf-8")
    for picture in pictures:
        with Image.open(picture) as image:
            assert image.size == SIZE
        assert picture.name in sheet
