"""A process of its own that unpacks hostile archives and counts what it refuses.

It prints how many were refused and the most memory it took, in MB.
"""

import resource
import sys
import tempfile
from pathlib import Path

from showcase.content.archive import ArchiveError
from showcase.content.packing import unpack


def main(files: list[str]) -> None:
    """Try to unpack each."""
    resource.setrlimit(resource.RLIMIT_DATA, (64 << 20, 64 << 20))
    refused = 0
    with tempfile.TemporaryDirectory() as folder:
        for file in files:
            try:
                unpack(Path(file), Path(folder) / "out")
            except ArchiveError:
                refused += 1
    print(refused, _peak_kb() // 1024)  # noqa: T201


def _peak_kb() -> int:
    # What getrusage says is never less than the process had that started this one.
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0])


if __name__ == "__main__":
    main(sys.argv[1:])
