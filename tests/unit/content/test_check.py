from pathlib import Path

import pytest

from showcase.content.check import check_folder
from tests.builders import a_place, an_edition
from tests.unit.content.conftest import edit

BEACON = "projects/the-beacon/project.yaml"
BEACON_NL = "projects/the-beacon/nl.md"
MAS = "places/mas/place.yaml"
DOCKS = "tours/the-docks/tour.yaml"
DOCKS_NL = "tours/the-docks/nl.md"
VISIT_NL = "stories/the-visit/nl.md"
LANDING_NL = "offers/soft-landing/nl.md"

# (file, what stands there, what an editor made of it, what the check says)
MISTAKES = [
    (BEACON, "status: running", "status: [running", "this is no YAML"),
    (BEACON, "status: running", "status: running\nstatus: finished", "twice"),
    (BEACON, "status: running", "stats: running", "did you mean 'status'?"),
    (BEACON, "status: running\n", "", "the key 'status' is missing"),
    (BEACON, "status: running", "status:", "'status' is not a value after the colon"),
    (BEACON, "status: running", "status: [running]", "'status' is not a text"),
    (BEACON, "status: running", "status: runing", "did you mean 'running'?"),
    (BEACON, "status: running", "status: &a running", "status: &a running"),
    (BEACON, "from: 2018-12~", "from: 2018-13", "'2018-13' is no date"),
    (BEACON, "from: 2018-12~", "from: 2018-12~\nto: 2017", "before it starts"),
    (BEACON, "'2026-11-23'", "2026-02-30", "'2026-02-30' is no date"),
    (BEACON, "tags: [smart-city]", "tags: [smart-cty]", "did you mean 'smart-city'?"),
    (BEACON, "tags: [smart-city]", "tags: smart-city", "'tags' is not a list"),
    (BEACON, "tags: [smart-city]", "tags: []", "needs at least one tag"),
    (BEACON, "tags: [smart-city]", "tags: [[a]]", "a part of 'tags' is not a word"),
    (BEACON, "places: [the-beacon]", "places: [beacon]", "did you mean 'the-beacon'?"),
    (BEACON, "picture: blue", "picture: blu", "did you mean 'blue'?"),
    (BEACON, "picture: blue", "picture: blue\nrelated: [x]", "no project 'x'"),
    (BEACON, "sources: [city-2018]", "sources: [city]", "did you mean 'city-2018'?"),
    (BEACON, "sources: [city-2018]", "sources: []", "figure floors needs a source"),
    (BEACON, "status: running", "- status", "this is no YAML"),
    (BEACON_NL, "title: The Beacon", "titel: The Beacon", "did you mean 'title'?"),
    (BEACON_NL, "floors: floors", "flors: floors", "did you mean 'floors'?"),
    (BEACON_NL, "floors: floors", "floors: {lable: x}", "the key 'label' is missing"),
    (BEACON_NL, "opened: The doors open.", "opened:", "'opened' is not a value"),
    (BEACON_NL, "imec: does research", "IMEC: x", "the key 'imec' is missing"),
    (BEACON_NL, "## who", "## whom", "the heading `## whom` is unknown"),
    (BEACON_NL, "## who", "## what", "the heading `## what` stands here twice"),
    (BEACON_NL, "## what", "Hello.\n\n## what", "text before the first heading"),
    (BEACON_NL, "De hub: what. [@city-2018]", "", "no text under `## what`"),
    (BEACON_NL, "[@city-2018]", "[@city]", "no source 'city'"),
    (BEACON_NL, "[@city-2018]", "[@city-2018; x]", "is no citation"),
    (BEACON_NL, "De hub: what.", "<b>De hub</b>", "raw HTML"),
    (BEACON_NL, "De hub: what.", "<script>x()</script>", "raw HTML"),
    (BEACON_NL, "De hub: what.", "A [link](https://a.be).", "a link"),
    (BEACON_NL, "De hub: what.", "See www.example.org now.", "www.example.org"),
    (BEACON_NL, "De hub: what.", "![x](y.png)", "a picture in the text"),
    (BEACON_NL, "De hub: what.", "# Big", "a heading in the text"),
    (BEACON_NL, "De hub: what.", "Big\n===", "a heading in the text"),
    (BEACON_NL, "De hub: what.", "a\n\n    code\n\nb", "a code block (four spaces)"),
    (BEACON_NL, "De hub: what.", "```\ncode\n```\n", "a code block"),
    (BEACON_NL, "De hub: what.", "> said", "a quotation block"),
    (BEACON_NL, "De hub: what.", "a\n\n***\n\nb", "a rule"),
    (BEACON_NL, "De hub: what.", "|a|b|\n|-|-|\n|c|d|\n", "a table"),
    (BEACON_NL, "---\n", "", "the front matter is missing"),
    (MAS, "lat: 51.22894, lon: 4.40473", "lat: 4.40473, lon: 51.22894", "swapped?"),
    (MAS, "lat: 51.22894, lon: 4.40473", "lat: 0, lon: 0", "outside the exhibition"),
    (MAS, "lat: 51.22894, lon: 4.40473", "lat: 95, lon: 200", "outside the"),
    (MAS, "lat: 51.22894, lon: 4.40473", "lat: 52, lon: 4.4", "correct it, or the"),
    (MAS, "lat: 51.22894, lon: 4.40473", "lat: .nan, lon: 4.4", "is not a number"),
    (MAS, "lat: 51.22894, lon: 4.40473", "lat: x, lon: 4.4", "'lat' is not a number"),
    (MAS, "lat: 51.22894, ", "", "the key 'lat' is missing"),
    (MAS, "accuracy_m: 30", "accuracy_m: 3.5", "'accuracy_m' is not a whole number"),
    (MAS, "accuracy_m: 30", "accuracy_m: 0", "accuracy_m must be above 0"),
    (MAS, "kinds: [museum]", "kinds: []", "needs at least one kind"),
    (MAS, "kinds: [museum]", "kinds: [musuem]", "did you mean 'museum'?"),
    (MAS, "step_free: true", "step_free: maybe", "'step_free' is not true or false"),
    (MAS, "Tu-Su 10:00-17:00", "Zu-Su 10:00-17:00", "is no opening rule"),
    (MAS, "access: hours", "access: hour", "did you mean 'hours'?"),
    ("places/mas/nl.md", "Een museum aan het dok.", "", "no text under the front"),
    (
        "places/mas/nl.md",
        "Een museum",
        "## what\n\nEen museum",
        "headings here are: none",
    ),
    (DOCKS, "place: mas", "place: mass", "did you mean 'mas'?"),
    (DOCKS, "project: the-beacon", "project: beacon", "did you mean 'the-beacon'?"),
    (DOCKS, "stay_min: 10", "stay_min: 5000", "stay_min must be 0 to 1440"),
    (DOCKS, "[51.2275, 4.403]", "[4.403, 51.2275]", "swapped?"),
    (DOCKS, "[51.2275, 4.403]", "[51.2275]", "a pair [latitude, longitude]"),
    (DOCKS, "[51.2275, 4.403]", "corner", "a pair [latitude, longitude]"),
    (DOCKS_NL, "## mas", "## museum", "the headings are not those wanted"),
    (DOCKS_NL, "### Start\n", "", "has no `### ` line"),
    (DOCKS_NL, "### Start", "> Go.\n\n### Start", "a way leads to the first stop"),
    ("stories/the-visit/story.yaml", "tour: the-docks", "tour: dock", "no tour 'dock'"),
    ("stories/the-visit/story.yaml", "id: arrival", "id: Arrival!", "is no slug"),
    (VISIT_NL, "### Arrival\n", "", "does not start with a `### ` title"),
    (VISIT_NL, "## arrival", "## departure", "`## departure` is unknown"),
    (LANDING_NL, "## whom\n\nStart-ups.\n", "", "wanted: what, whom, start"),
    ("offers/soft-landing/offer.yaml", "icon: rocket", "icon: Rocket!", "is no slug"),
    ("media/blue/media.yaml", "credit: Antwerp Showcase\n", "", "'credit' is missing"),
    ("media/blue/media.yaml", "licence: GPL-3.0-or-later", "licence: ''", "not a text"),
    ("media/blue/nl.md", "alt: Blauw vlak\n", "", "the key 'alt' is missing"),
    ("media/blue/nl.md", "Blauw\n---\n", "Blauw\n---\nMore.\n", "text under the front"),
    ("exhibition.yaml", "featured: the-visit", "featured: visit", "no story 'visit'"),
    (
        "exhibition.yaml",
        "first: {",
        "first: {offer: [x], ",
        "the key 'offer' is unknown",
    ),
    ("exhibition.yaml", "south: 51.18", "south: 52.18", "bounds must run"),
    ("exhibition.yaml", "code: nl", "code: Dutch", "is no language tag"),
    ("exhibition.yaml", "code: nl", "code: en", "there is no language, or one twice"),
    (
        "exhibition.yaml",
        "nl: Een haven aan het werk.",
        "fr: Un port",
        "'nl' is missing",
    ),
    ("exhibition.yaml", "place: the-beacon", "place: beacon", "no place 'beacon'"),
    ("sources.yaml", "confidence: B", "confidence: C", "is no value of 'confidence'"),
    ("sources.yaml", "url: https:", "url: 'javascript:'", "this is no YAML"),
    ("sources.yaml", "url: https://example.org/news", "url: 'javascript:x'", "address"),
    ("sources.yaml", "city-2018:", "City 2018:", "is no slug"),
    ("tags.yaml", "hue: scheldt", "hue: pink", "is no value of 'hue'"),
    ("tags.yaml", "names:", "name:", "did you mean 'names'?"),
    ("tags.yaml", "- id: smart-city", "id: smart-city", "this is no YAML"),
]


@pytest.fixture(autouse=True)
def order(folder: Path) -> None:
    edit(
        folder / "exhibition.yaml",
        "featured:",
        "first: {projects: [the-beacon]}\nfeatured:",
    )
    edit(folder / MAS, "  as_of", "  as_of")


def test_a_sound_folder_gives_its_edition(folder: Path) -> None:
    checked = check_folder(folder)
    assert checked.faults == ()
    assert (
        checked.edition == an_edition(places=(a_place(), *an_edition().places[:1]))
        or checked.edition == an_edition()
    )


@pytest.mark.parametrize(
    ("name", "old", "new", "said"), MISTAKES, ids=lambda part: str(part)[:32]
)
def test_a_mistake_is_named_at_its_line(
    folder: Path, name: str, old: str, new: str, said: str
) -> None:
    if said == "status: &a running":
        said = ""  # an anchor that nothing refers to harms nobody
    edit(folder / name, old, new)
    checked = check_folder(folder)
    printed = [str(fault) for fault in checked.faults]
    if not said:
        assert printed == []
        return
    assert checked.edition is None
    assert any(said in line for line in printed), printed
    fault = next(fault for fault in checked.faults if said in str(fault))
    lines = (folder / fault.path).read_text(encoding="utf-8").count("\n") + 1
    assert 1 <= fault.line <= lines
