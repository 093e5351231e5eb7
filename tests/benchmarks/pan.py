"""Frames while the map is panned, beside other ways to show the same streets."""

import json
import subprocess
import sys

from tests.benchmarks.figures import Figure, hand_over, percentile, times
from tests.benchmarks.streets import REFERENCE

_P50_MS, _P95_MS = 24, 46  # of the brief's trial, to be beaten
_NO_MORE = 1.1  # a tenth is noise
_ROUNDS = 2  # by turns: what else the machine does meets all of them
_OURS = "pan frames, the kiosk's map"
_PEERS = {
    "stock": "  folium as it comes: 256 px tiles, stock CSS",
    "canvas": "  GeoJSON of the same streets on a canvas",
}
_DETAILED = {
    "detailed": "pan frames, a detailed map of 5,000 streets",
    "detailed-canvas": "  GeoJSON of those on a canvas",
}


def main() -> None:
    """Measure each in processes of its own, and hand over."""
    there = REFERENCE.exists()
    compared = {**_PEERS, **(_DETAILED if there else {})}
    frames: dict[str, list[float]] = {name: [] for name in ("ours", *compared)}
    for _ in range(_ROUNDS):
        for name in frames:
            frames[name] += _frames_ms(name)
    ours = frames["ours"]
    hand_over(
        times(_OURS, ours, _P50_MS, share=0.5), times("  the same", ours, _P95_MS)
    )
    for name, what in compared.items():
        hand_over(times(what, frames[name], None), _ratio(name, frames[name], ours))
    if not there:
        hand_over(Figure(_DETAILED["detailed"], f"{REFERENCE.name} is not here"))


def _frames_ms(name: str) -> list[float]:
    done = subprocess.run(
        (sys.executable, "-m", "tests.benchmarks.pan_frames", name),
        capture_output=True,
        text=True,
        check=False,
    )
    lines = [line for line in done.stdout.splitlines() if line.startswith("[")]
    if not lines:
        raise SystemExit(f"{name}: {done.stderr[-800:]}")
    return [float(each) for each in json.loads(lines[-1])]


def _ratio(name: str, frames: list[float], ours: list[float]) -> Figure:
    """How much longer its frames take than ours; a detailed map's may not."""
    middle, most = (
        percentile(frames, share) / percentile(ours, share) for share in (0.5, 0.95)
    )
    what, measured = f"  {name} / ours", f"p50 {middle:.2f} x, p95 {most:.2f} x"
    if name != "detailed":
        return Figure(what, measured)
    return Figure(what, measured, f"p50 <= {_NO_MORE} x", middle <= _NO_MORE)


if __name__ == "__main__":
    main()
