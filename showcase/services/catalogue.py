"""The projects to choose from, narrowed by sector, theme, status and words."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from showcase.domain.edition import Edition
from showcase.domain.language import LanguageCode, in_language
from showcase.domain.project import ProjectId, Status
from showcase.domain.tag import Tag, TagId, TagKind
from showcase.services.cards import Card, Cards


class Found(Protocol):
    """A thing that a search found."""

    @property
    def kind(self) -> str:
        """What it is: "project", "place", ..."""

    @property
    def id(self) -> str:
        """Its id."""


class Searching(Protocol):
    """Who finds things by the words in them."""

    def search(self, text: str, language: LanguageCode, limit: int) -> Sequence[Found]:
        """The things that have the words of a text, the best first."""

    def suggest(self, text: str, language: LanguageCode) -> str | None:
        """A text like this one that finds something, or None."""


# More than anybody looks through; a keystroke stays within 10 ms among 10,000 projects.
_MOST_HITS = 250


@dataclass(frozen=True, slots=True)
class Wish:
    """What a visitor looks for.

    Attributes:
        tags: of one kind, any will do; a project must suit every kind chosen from.
        status: how it should stand, or None.
        text: words to find; blank for any.
    """

    tags: frozenset[TagId] = frozenset()
    status: Status | None = None
    text: str = ""

    @property
    def narrows(self) -> bool:
        """Whether it asks for anything at all."""
        return bool(self.tags or self.status or self.text.strip())

    def toggled(self, tag: TagId) -> "Wish":
        """The wish with a tag chosen, or no longer chosen."""
        return replace(self, tags=self.tags ^ {tag})


@dataclass(frozen=True, slots=True)
class TagChoice:
    """A tag to choose.

    Attributes:
        tag: the tag.
        name: its word.
        count: how many projects there would be with it alone of its kind chosen.
        selected: whether it is chosen.
    """

    tag: Tag
    name: str
    count: int
    selected: bool


@dataclass(frozen=True, slots=True)
class StatusChoice:
    """A status to choose; count and selected as with tags."""

    status: Status
    count: int
    selected: bool


@dataclass(frozen=True, slots=True)
class Result:
    """What a wish leaves.

    Attributes:
        cards: the best match first, else in the edition's order.
        themes: all themes.
        sectors: all sectors.
        statuses: all statuses.
        suggestion: what was meant perhaps when the words find no project, or None.
    """

    cards: tuple[Card, ...]
    themes: tuple[TagChoice, ...]
    sectors: tuple[TagChoice, ...]
    statuses: tuple[StatusChoice, ...]
    suggestion: str | None


class Catalogue:
    """The projects of an edition."""

    def __init__(self, edition: Edition, search: Searching) -> None:
        self._languages = tuple(each.code for each in edition.settings.languages)
        self._search = search
        self._cards = Cards(edition)
        self._every = tuple(project.id for project in edition.projects)
        self._known = frozenset(self._every)
        self._by_id = {str(project): project for project in self._every}
        tagged: defaultdict[TagId, set[ProjectId]] = defaultdict(set)
        standing: defaultdict[Status, set[ProjectId]] = defaultdict(set)
        for project in edition.projects:
            standing[project.status].add(project.id)
            for tag in project.tags:
                tagged[tag].add(project.id)
        # A choice that no project ever answers is none.
        self._tags = tuple(tag for tag in edition.tags if tagged[tag.id])
        self._tagged = {tag.id: frozenset(tagged[tag.id]) for tag in edition.tags}
        self._standing = {each: frozenset(standing[each]) for each in Status}
        others = (edition.places, edition.tours, edition.stories, edition.offers)
        findable = len(edition.projects) + sum(map(len, others))
        self._most_hits = min(findable, _MOST_HITS)

    @property
    def total(self) -> int:
        """How many projects there are."""
        return len(self._every)

    def possible(self, wish: Wish) -> Wish:
        """A wish without the tags that cannot be chosen."""
        return replace(wish, tags=wish.tags & {tag.id for tag in self._tags})

    def cards(self, language: LanguageCode, wish: Wish) -> Result:
        """The projects that a wish leaves, and what each other choice would leave."""
        found = self._find(wish.text, language)
        worded = frozenset(found)
        themed = worded & self._tagged_as(TagKind.THEME, wish)
        sectored = worded & self._tagged_as(TagKind.SECTOR, wish)
        standing = worded & self._standing_as(wish)
        left = themed & sectored & standing
        cards = self._cards.every(language)
        return Result(
            cards=tuple(cards[project] for project in found if project in left),
            themes=self._choices(TagKind.THEME, wish, sectored & standing, language),
            sectors=self._choices(TagKind.SECTOR, wish, themed & standing, language),
            statuses=self._status_choices(wish, themed & sectored),
            suggestion=None if found else self._suggest(wish.text, language),
        )

    def _find(self, text: str, language: LanguageCode) -> tuple[ProjectId, ...]:
        """The projects with the words of a text, the best first; blank finds all."""
        if not text.strip():
            return self._every
        hits = self._search.search(text, language, self._most_hits)
        return tuple(
            self._by_id[hit.id]
            for hit in hits
            if hit.kind == "project" and hit.id in self._by_id
        )

    def _suggest(self, text: str, language: LanguageCode) -> str | None:
        """A text like this one that finds a project, not just a place or a walk."""
        better = self._search.suggest(text, language)
        return better if better and self._find(better, language) else None

    def _tagged_as(self, kind: TagKind, wish: Wish) -> frozenset[ProjectId]:
        """The projects that have any of the tags chosen of a kind; all if none is."""
        chosen = [
            self._tagged[tag.id]
            for tag in self._tags
            if tag.kind is kind and tag.id in wish.tags
        ]
        return frozenset().union(*chosen) if chosen else self._known

    def _standing_as(self, wish: Wish) -> frozenset[ProjectId]:
        """The projects that stand as wished; all if nothing is."""
        return self._standing[wish.status] if wish.status else self._known

    def _choices(
        self,
        kind: TagKind,
        wish: Wish,
        left: frozenset[ProjectId],
        language: LanguageCode,
    ) -> tuple[TagChoice, ...]:
        """The tags of a kind, counted among what all other filters leave."""
        return tuple(
            TagChoice(
                tag=tag,
                name=in_language(tag.names, language, *self._languages),
                count=len(left & self._tagged[tag.id]),
                selected=tag.id in wish.tags,
            )
            for tag in self._tags
            if tag.kind is kind
        )

    def _status_choices(
        self, wish: Wish, left: frozenset[ProjectId]
    ) -> tuple[StatusChoice, ...]:
        return tuple(
            StatusChoice(
                status, len(left & self._standing[status]), wish.status is status
            )
            for status in Status
        )
