"""`showcase plan`: what fits in the time there is."""

import json
import re
import sys
from datetime import datetime, timedelta
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any

import click

from showcase.errors import PlanError, SettingsError
from showcase.paths import content_database

if TYPE_CHECKING:
    from showcase.domain.itinerary import Itinerary
    from showcase.domain.place import PlaceId
    from showcase.planner.planning import Answer
    from showcase.planner.reasons import Reason
    from showcase.services.planning import Planning, Wishes

    LeftOut = tuple[tuple[PlaceId, Reason], ...]

_BUDGET = re.compile(r"(?:(\d+)h)?(?:(\d+)m?)?")
_IMPOSSIBLE = 2  # how the program ends when wishes clash


@click.command()
@click.option("--start", required=True, help="The id of the place to begin at.")
@click.option("--end", help="Where to end; else where it began.")
@click.option("--depart", required=True, help="As 2026-11-24T13:00, Antwerp's time.")
@click.option("--budget", required=True, help="How long: 3h, 90m or 1h30m.")
@click.option("--like", "likes", multiple=True, help="THEME=0 to 3; several times.")
@click.option("--must", "musts", multiple=True, help="A place to visit; several times.")
@click.option("--lunch", multiple=True, help="Lunch at this place, or one of several.")
@click.option("--pace", type=float, help="Kilometres an hour.")
@click.option("--step-free", is_flag=True, help="Nowhere that has a step.")
@click.option("--seconds", default=2.0, show_default=True, help="How long to search.")
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@click.option(
    "--content", type=click.Path(path_type=Path), help="The content database."
)
def plan(*, content: Path | None, seconds: float, as_json: bool, **given: Any) -> None:
    """Plan the best walk that meets some wishes, and say what it leaves out and why.

    Ends with 2 and names the wishes that clash when no walk meets them all.
    """
    from showcase.services.planning import Planning
    from showcase.storage.database import connect_content
    from showcase.storage.edition import read_edition
    from showcase.storage.walks import Legs

    database = connect_content(content or content_database())
    edition = read_edition(database)
    pace = given.pop("pace") or edition.settings.pace.kmh
    planning = Planning(edition, Legs(database), _wishes(pace, given))
    answer = _answer(planning, seconds)
    itinerary = planning.itinerary(answer)
    if itinerary is None:
        _give_up(planning, answer)
    else:
        left_out = planning.left_out(answer)
        worded = _as_json if as_json else _as_text
        click.echo(worded(itinerary, left_out))


def _wishes(kmh: float, given: dict[str, Any]) -> "Wishes":
    from showcase.domain.pace import Pace
    from showcase.services.planning import Wishes

    try:
        pace, depart = Pace(kmh), datetime.fromisoformat(given["depart"])
    except ValueError as error:
        raise SettingsError(
            f"{error}: write --pace 4 and --depart 2026-11-24T13:00"
        ) from None
    return Wishes(
        given["start"],
        given["end"] or given["start"],
        depart,
        _minutes(given["budget"]),
        pace,
        dict(_liking(text) for text in given["likes"]),
        given["musts"],
        given["lunch"],
        given["step_free"],
    )


def _minutes(text: str) -> int:
    found = _BUDGET.fullmatch(text)
    if not found or not text:
        raise SettingsError(f"--budget {text!r}: write 3h, 90m or 1h30m")
    hours, minutes = (int(part or 0) for part in found.groups())
    return 60 * hours + minutes


def _liking(text: str) -> tuple[Any, int]:
    theme, _, level = text.partition("=")
    if not level.isdecimal():
        raise SettingsError(f"--like {text!r}: write a theme and 0 to 3, as culture=3")
    return theme, int(level)


def _answer(planning: "Planning", seconds: float) -> "Answer":
    began, answers = monotonic(), planning.answers()
    answer = next(answers)
    for answer in answers:  # noqa: B007 - the last one counts
        if monotonic() - began > seconds:
            break
    return answer


def _give_up(planning: "Planning", answer: "Answer") -> None:
    if not answer.is_proven:
        raise PlanError("no walk was found in this time: search longer (--seconds)")
    click.echo(planning.clash(), err=True)
    sys.exit(_IMPOSSIBLE)


def _as_text(itinerary: "Itinerary", left_out: "LeftOut") -> str:
    lines = [f"{itinerary.depart:%Y-%m-%d %H:%M}  {itinerary.start}"]
    for visit in itinerary.visits:
        waits = (visit.start - visit.arrive) // timedelta(minutes=1)
        lines.append(
            f"  {visit.walk_min:3} min walk"
            f"{f', then {waits} min wait' if waits else ''}\n"
            f"{visit.start:%H:%M}-{visit.leave:%H:%M}  {visit.place}"
            f"{' (lunch)' if visit.is_lunch else ''}"
        )
    lines.append(f"  {itinerary.last_walk_min:3} min walk")
    lines.append(f"{itinerary.finish:%H:%M}  {itinerary.end}\n")
    lines.append(
        f"stops: {len(itinerary.visits)}, on foot: {itinerary.walked_min} min, "
        f"worth {itinerary.value:.1f}: {_proof(itinerary)}"
    )
    if left_out:
        lines.append("\nleft out:")
        lines.extend(f"  {place:<24} {_why(reason)}" for place, reason in left_out)
    return "\n".join(lines)


def _proof(itinerary: "Itinerary") -> str:
    if itinerary.is_proven:
        return "proven best"
    return f"within {100 * itinerary.short_by:.1f} % of the best"


def _why(reason: "Reason") -> str:
    from showcase.planner.reasons import Why

    return {
        Why.UNREACHABLE: "cannot be reached",
        Why.CLOSED: "not open then, or only by arrangement",
        Why.LIMIT: "enough of its kind",
        Why.TIME: f"would fit with {reason.extra} min more",
        Why.OTHERS: "does not fit beside the hours of the others",
        Why.WORTH: "fits, but brings nothing",
    }[reason.why]


def _as_json(itinerary: "Itinerary", left_out: "LeftOut") -> str:
    from dataclasses import asdict

    told = asdict(itinerary)
    told["at_most"] = itinerary.value if itinerary.is_proven else itinerary.at_most
    told["walked_min"] = itinerary.walked_min
    told["left_out"] = [
        {"place": place, "why": reason.why, "extra_min": reason.extra}
        for place, reason in left_out
    ]
    return json.dumps(told, default=datetime.isoformat, indent=2)
