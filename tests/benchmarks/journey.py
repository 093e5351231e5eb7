"""One visitor through every screen, and what the machine was asked to send meanwhile.

Started by `visitor_offline.py`, in a network namespace without a route if possible:
there every attempt to reach another machine is counted by the kernel as a packet
without a route.
"""

import os
from pathlib import Path

from showcase.kiosk.demo import Demo
from tests.benchmarks.figures import Figure, hand_over
from tests.benchmarks.opened import Opened
from tests.benchmarks.scratch import scratch


def main() -> None:
    """Take the journey and hand over."""
    opened = Opened()
    shots = Demo(opened.kiosk, scratch() / "screens").run(("en",))
    faults = [fault for shot in shots for fault in shot.faults]
    guard = opened.kiosk.profile.guard
    refused, left = guard.refused, unroutable()
    hand_over(
        Figure(
            "requests leaving the machine, full visitor run",
            f"{left} tried, {refused} refused (of {guard.passed + refused})",
            "0",
            left == refused == 0,
        ),
        Figure(f"  {len(shots)} screens shown", f"{len(faults)} faults"),
        *(Figure(f"  fault: {fault[:90]}", "") for fault in sorted(set(faults))[:6]),
    )


def unroutable() -> int:
    """How many packets this namespace had no route for; 0 where there is a route."""
    if len(Path("/proc/net/route").read_text().splitlines()) > 1:
        return 0
    names, values = (
        line.split()
        for line in Path("/proc/net/snmp").read_text().splitlines()
        if line.startswith("Ip:")
    )
    fourth = int(values[names.index("OutNoRoutes")])
    sixth = dict(
        line.split()
        for line in Path("/proc/net/snmp6").read_text().splitlines()
        if line.startswith("Ip6OutNoRoutes")
    )
    return fourth + sum(map(int, sixth.values()))


if __name__ == "__main__":
    main()
    os._exit(0)  # the figures are handed over
