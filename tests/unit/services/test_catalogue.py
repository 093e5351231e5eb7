from collections.abc import Sequence
from dataclasses import dataclass, replace

import pytest

from showcase.domain.edition import Edition
from showcase.domain.language import LanguageCode
from showcase.domain.project import Project, ProjectId, Status
from showcase.domain.tag import Hue, TagId, TagKind
from showcase.services.catalogue import Catalogue, Result, StatusChoice, TagChoice, Wish
from tests.builders import EN, NL, a_project, a_tag, an_edition

CITY, PORT = TagId("smart-city"), TagId("smart-port")
CHIPS, SHIPS = TagId("chips"), TagId("ships")


@dataclass(frozen=True)
class Hit:
    kind: str
    id: str


class Index:
    """Finds what a test tells it to and remembers what it was asked."""

    def __init__(self) -> None:
        self.hits: dict[str, tuple[Hit, ...]] = {}
        self.meant: dict[str, str] = {}
        self.limits: list[int] = []

    def search(self, text: str, language: LanguageCode, limit: int) -> Sequence[Hit]:
        self.limits.append(limit)
        return self.hits.get(f"{text} in {language}", ())

    def suggest(self, text: str, language: LanguageCode) -> str | None:
        return self.meant.get(f"{text} in {language}")


def project(name: str, status: Status, *tags: TagId) -> Project:
    return a_project(id=ProjectId(name), status=status, tags=tags)


@pytest.fixture
def edition() -> Edition:
    names = {NL: "Woord", EN: "Word"}
    return an_edition(
        tags=(
            a_tag(id=CITY),
            a_tag(id=PORT, names=names),
            a_tag(id=CHIPS, kind=TagKind.SECTOR, hue=Hue.TEAL, icon="chip"),
            a_tag(id=SHIPS, kind=TagKind.SECTOR, names={NL: "Schepen"}),
        ),
        projects=(
            project("hub", Status.RUNNING, CITY, CHIPS),
            project("quay", Status.RUNNING, PORT, SHIPS),
            project("zone", Status.FINISHED, CITY, PORT, CHIPS),
            project("fair", Status.RECURRING, CHIPS),
        ),
    )


@pytest.fixture
def index() -> Index:
    return Index()


@pytest.fixture
def catalogue(edition: Edition, index: Index) -> Catalogue:
    return Catalogue(edition, index)


def ids(result: Result) -> list[str]:
    return [card.id for card in result.cards]


def counts(choices: tuple[TagChoice, ...] | tuple[StatusChoice, ...]) -> list[int]:
    return [choice.count for choice in choices]


def test_without_a_wish_all_projects_are_shown_in_order(catalogue: Catalogue) -> None:
    result = catalogue.cards(EN, Wish())
    assert ids(result) == ["hub", "quay", "zone", "fair"]
    assert catalogue.total == 4
    assert result.suggestion is None


def test_a_card_has_the_words_of_the_language_and_the_look_of_the_first_tag(
    catalogue: Catalogue,
) -> None:
    (dutch, english) = (catalogue.cards(code, Wish()).cards[3] for code in (NL, EN))
    assert (dutch.subtitle, dutch.alt) == ("De hub", "Blauw vlak")
    assert (english.subtitle, english.alt) == ("The hub", "Blue area")
    assert (english.hue, english.icon) == (Hue.TEAL, "chip")
    assert english.status is Status.RECURRING


def test_a_language_without_texts_shows_the_first_one_s(
    edition: Edition, index: Index
) -> None:
    (first, *rest) = edition.projects
    dutch = replace(first, texts={NL: first.texts[NL]})
    shown = Catalogue(replace(edition, projects=(dutch, *rest)), index)
    result = shown.cards(EN, Wish())
    assert result.cards[0].subtitle == "De hub"
    assert [choice.name for choice in result.sectors] == ["Smart city", "Schepen"]


def test_of_one_kind_any_tag_will_do(catalogue: Catalogue) -> None:
    result = catalogue.cards(EN, Wish(frozenset({CITY, PORT})))
    assert ids(result) == ["hub", "quay", "zone"]


def test_a_project_must_suit_both_kinds(catalogue: Catalogue) -> None:
    result = catalogue.cards(EN, Wish(frozenset({CITY, PORT, SHIPS})))
    assert ids(result) == ["quay"]


def test_a_status_narrows_too(catalogue: Catalogue) -> None:
    wish = Wish(frozenset({CITY}), Status.FINISHED)
    assert ids(catalogue.cards(EN, wish)) == ["zone"]


def test_a_tag_counts_what_it_would_leave_alone_of_its_kind(
    catalogue: Catalogue,
) -> None:
    result = catalogue.cards(EN, Wish(frozenset({CITY, CHIPS})))
    assert counts(result.themes) == [2, 1]
    assert counts(result.sectors) == [2, 0]
    assert [choice.selected for choice in result.themes] == [True, False]


def test_a_status_counts_what_it_would_leave_of_the_tags_chosen(
    catalogue: Catalogue,
) -> None:
    result = catalogue.cards(EN, Wish(frozenset({CITY}), Status.FINISHED))
    assert [each.status for each in result.statuses] == list(Status)
    assert counts(result.statuses) == [0, 1, 1, 0]
    assert [each.selected for each in result.statuses] == [False, False, True, False]


@pytest.mark.parametrize(
    "wish",
    [
        Wish(),
        Wish(frozenset({PORT})),
        Wish(frozenset({SHIPS, CITY}), Status.RUNNING),
        Wish(frozenset({CHIPS}), Status.FINISHED, "dock"),
        Wish(text="dock"),
    ],
)
def test_each_count_is_what_the_choice_alone_then_shows(
    wish: Wish, catalogue: Catalogue, index: Index
) -> None:
    index.hits["dock in en"] = (Hit("project", "zone"), Hit("project", "fair"))
    result = catalogue.cards(EN, wish)
    for choices in (result.themes, result.sectors):
        kind = {choice.tag.id for choice in choices}
        for choice in choices:
            alone = replace(wish, tags=wish.tags - kind | {choice.tag.id})
            assert choice.count == len(catalogue.cards(EN, alone).cards)
    for each in result.statuses:
        other = replace(wish, status=each.status)
        assert each.count == len(catalogue.cards(EN, other).cards)


def test_words_keep_the_order_of_the_search_and_ignore_other_things(
    catalogue: Catalogue, index: Index
) -> None:
    index.hits["dock in nl"] = (
        Hit("place", "hub"),
        Hit("project", "zone"),
        Hit("project", "hub"),
        Hit("project", "of-another-edition"),
    )
    result = catalogue.cards(NL, Wish(text="dock"))
    assert ids(result) == ["zone", "hub"]
    assert counts(result.themes) == [2, 1]


def test_the_search_may_find_everything_there_is(
    catalogue: Catalogue, index: Index
) -> None:
    catalogue.cards(EN, Wish(text="a"))
    assert index.limits == [4 + 2 + 1 + 1 + 1]


def test_blank_words_search_nothing(catalogue: Catalogue, index: Index) -> None:
    assert len(catalogue.cards(EN, Wish(text="  ")).cards) == 4
    assert index.limits == []


def test_a_better_word_is_suggested_when_it_finds_a_project(
    catalogue: Catalogue, index: Index
) -> None:
    index.meant["dokc in en"] = "dock"
    index.hits["dock in en"] = (Hit("project", "hub"),)
    assert catalogue.cards(EN, Wish(text="dokc")).suggestion == "dock"


def test_a_word_that_only_finds_a_place_is_not_suggested(
    catalogue: Catalogue, index: Index
) -> None:
    index.meant["dokc in en"] = "dock"
    index.hits["dock in en"] = (Hit("place", "mas"),)
    assert catalogue.cards(EN, Wish(text="dokc")).suggestion is None


def test_nothing_like_it_is_no_suggestion(catalogue: Catalogue) -> None:
    assert catalogue.cards(EN, Wish(text="zzz")).suggestion is None


def test_filters_that_hide_what_was_found_need_no_other_word(
    catalogue: Catalogue, index: Index
) -> None:
    index.meant["docks in en"] = "dock"
    index.hits["docks in en"] = index.hits["dock in en"] = (Hit("project", "hub"),)
    result = catalogue.cards(EN, Wish(status=Status.PLANNED, text="docks"))
    assert ids(result) == []
    assert result.suggestion is None


@pytest.mark.parametrize(
    ("wish", "narrows"),
    [
        (Wish(), False),
        (Wish(text=" "), False),
        (Wish(text="a"), True),
        (Wish(status=Status.PLANNED), True),
        (Wish(frozenset({CITY})), True),
    ],
)
def test_a_wish_narrows_when_it_asks_for_something(
    wish: Wish, *, narrows: bool
) -> None:
    assert wish.narrows is narrows


def test_a_tag_chosen_twice_is_no_longer_chosen() -> None:
    assert Wish().toggled(CITY).tags == {CITY}
    assert Wish().toggled(CITY).toggled(CITY) == Wish()


def test_a_tag_that_cannot_be_chosen_is_no_part_of_a_wish(catalogue: Catalogue) -> None:
    wish = Wish(tags=frozenset({CITY, TagId("gone")}), text="word")
    assert catalogue.possible(wish) == Wish(tags=frozenset({CITY}), text="word")
