"""The reference of real streets, which is not part of the project."""

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
REFERENCE = ROOT.parent / "shared" / "data" / "antwerp-ways.geojson"

needs_reference = pytest.mark.skipif(
    not REFERENCE.exists(),
    reason=f"the reference {REFERENCE.name} is not on this machine",
)
