"""The two databases: one collection per noun; the only place with SQL."""

import sys
from importlib import import_module

# sqlite-utils imports NumPy wherever there is one, to know its number types. No row of
# ours has any, and the kiosk starts a tenth of a second sooner without.
if "numpy" not in sys.modules:
    sys.modules["numpy"] = None  # type: ignore[assignment]  # "there is none"
    import_module("sqlite_utils")
    del sys.modules["numpy"]
