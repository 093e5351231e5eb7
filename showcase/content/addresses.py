"""Where the texts and facts of an edition stand in its content folder."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, Protocol

import yaml

from showcase.content import splicing
from showcase.content.passages import (
    Passage,
    Piece,
    lines_of_passage,
    read_passage,
    with_passage,
)
from showcase.domain.edition import Edition
from showcase.domain.place import Place
from showcase.domain.project import Project, SectionKind
from showcase.domain.story import Story
from showcase.domain.texts import ATTRACT, TAG, THINGS
from showcase.domain.tour import Tour

NEW_SHEET: Final = "---\n---\n"  # a language's file before it has a text
WORDS: Final = "words"  # those of tags and slides, which have one origin
_FOLDERS: Final = THINGS | {"picture": "media"}
_SECTIONS: Final = tuple(kind.value for kind in SectionKind)
_OFFERED: Final = ("what", "whom", "start")

Spots = Iterator[tuple[str, "splicing.Path | Passage"]]  # by the text's key


class Address(Protocol):
    """Where a value stands."""

    @property
    def file(self) -> str:
        """The file, in the content folder, with forward slashes."""

    def read(self, text: str) -> str:
        """The value that the file has there; empty when it has none."""

    def write(self, text: str, value: str) -> str:
        """The file with another value there; an empty one is taken away."""

    def lines(self, text: str) -> tuple[int, int] | None:
        """Its first and last line, from 1; None when it is not there."""


@dataclass(frozen=True, slots=True)
class Words:
    """A text under the front matter of a language's file."""

    file: str
    passage: Passage

    def read(self, text: str) -> str:
        """As an address does."""
        return read_passage(text, self.passage)

    def write(self, text: str, value: str) -> str:
        """As an address does."""
        return with_passage(text, self.passage, value)

    def lines(self, text: str) -> tuple[int, int] | None:
        """As an address does."""
        return lines_of_passage(text, self.passage)


@dataclass(frozen=True, slots=True)
class Field:
    """A value in YAML, which in a language's file is its front matter.

    Attributes:
        file: the file.
        path: the keys that lead to it.
        is_list: whether it is a list of ids, written with commas between them.
        how: how the text was made, when this tells more of it: a text that was just
            written says nothing of that until there is more to say.
    """

    file: str
    path: splicing.Path
    is_list: bool = False
    how: str = ""

    def read(self, text: str) -> str:
        """As an address does."""
        front = _split(text, self.file)[1]
        node = splicing.found(front, self._path(front))
        if isinstance(node, yaml.SequenceNode):
            return ", ".join(str(each.value) for each in node.value)
        return str(node.value) if isinstance(node, yaml.ScalarNode) else ""

    def write(self, text: str, value: str) -> str:
        """As an address does."""
        top, front, rest = _split(text, self.file)
        path = self._path(front)
        if not value:
            return top + splicing.taken_out(front, path) + rest
        if isinstance(splicing.found(front, path[:-1]), yaml.ScalarNode):
            front = splicing.nested(front, path[:-1], "label")
        elif self.how and splicing.found(front, path[:-1]) is None:
            front = splicing.put(front, (*path[:-1], "how"), self.how)
        written = tuple(value.split(", ")) if self.is_list else value
        return top + splicing.put(front, path, written) + rest

    def lines(self, text: str) -> tuple[int, int] | None:
        """As an address does."""
        top, front, _ = _split(text, self.file)
        found = splicing.lines_of(front, self._path(front))
        first = 1 + top.count("\n")
        return found and (first + found[0], first + found[1])

    def _path(self, front: str) -> splicing.Path:
        # A figure's label may stand by itself, without a value beside it.
        above = self.path[:-1]
        if self.path[-1] == "label":
            if isinstance(splicing.found(front, above), yaml.MappingNode):
                return self.path
            return above
        return self.path


class Addresses:
    """The addresses of an edition's values."""

    def __init__(self, edition: Edition) -> None:
        settings = edition.settings
        self._languages = [str(language.code) for language in settings.languages]
        self._things = {
            (noun, str(thing.id)): thing
            for noun, where in THINGS.items()
            for thing in getattr(edition, where)
        }
        self._tags = [str(tag.id) for tag in edition.tags]
        self._slides = [str(at) for at in range(1, len(settings.attract) + 1)]

    @property
    def things(self) -> list[tuple[str, str]]:
        """The kinds and ids that there are texts of."""
        return [
            *self._things,
            *((TAG, each) for each in self._tags),
            *((ATTRACT, each) for each in self._slides),
        ]

    def texts(self, noun: str, thing_id: str, code: str) -> Mapping[str, Address]:
        """Where each text stands that a thing can have in a language, by key."""
        if noun == TAG and thing_id in self._tags:
            at = self._tags.index(thing_id)
            return {"name": Field("tags.yaml", (at, "names", code))}
        if noun == ATTRACT and thing_id in self._slides:
            path = ("attract", self._slides.index(thing_id))
            return {
                "line": Field("exhibition.yaml", (*path, "lines", code)),
                "detail": Field("exhibition.yaml", (*path, "details", code)),
            }
        thing = self._things.get((noun, thing_id))
        spots = () if thing is None else _SPOTS[noun](thing)
        file = self.sheet(noun, thing_id, code)
        return {
            key: Words(file, spot) if isinstance(spot, Passage) else Field(file, spot)
            for key, spot in spots
        }

    def sheet(self, noun: str, thing_id: str, code: str) -> str:
        """A thing's file in a language."""
        return f"{_FOLDERS.get(noun, noun)}/{thing_id}/{code}.md"

    def facts(self, noun: str, thing_id: str) -> str | None:
        """A thing's file of facts; None when there is no such thing."""
        if (noun, thing_id) not in self._things:
            return None
        return f"{_FOLDERS[noun]}/{thing_id}/{noun}.yaml"

    def rule(self, place_id: str, number: str) -> tuple[str, splicing.Path] | None:
        """The file and path of a place's opening rule, counted from 1."""
        place = self._things.get(("place", place_id))
        count = len(place.hours) if isinstance(place, Place) else 0
        if number not in map(str, range(1, count + 1)):
            return None
        return f"places/{place_id}/place.yaml", ("hours", int(number) - 1)

    def origin(
        self, noun: str, thing_id: str, code: str
    ) -> tuple[str, splicing.Path] | None:
        """The file and path of how a thing's text in a language came about."""
        if code not in self._languages:
            return None
        if (noun, thing_id) == (WORDS, WORDS):
            at = self._languages.index(code)
            return "exhibition.yaml", ("languages", at, "origin")
        if (noun, thing_id) not in self._things:
            return None
        return self.sheet(noun, thing_id, code), ("origin",)


def _split(text: str, file: str) -> tuple[str, str, str]:
    """What stands above the YAML of a file, the YAML, and what stands below."""
    if not file.endswith(".md"):
        return "", text, ""
    lines = text.split("\n")
    end = lines.index("---", 1)
    front = "".join(f"{line}\n" for line in lines[1:end])
    return f"{lines[0]}\n", front, "\n".join(lines[end:])


def _heads(*keys: str) -> Spots:
    for key in keys:
        yield key, (key,)


def _project(project: Project) -> Spots:
    yield from _heads("title", "subtitle", "lead")
    for at, section in enumerate(_SECTIONS):
        yield section, Passage(_SECTIONS, at, is_loose=True)
    for figure in project.figures:
        yield f"figure.{figure.id}", ("figures", figure.id, "label")
        yield f"figure.{figure.id}.value", ("figures", figure.id, "value")
    for milestone in project.milestones:
        yield f"milestone.{milestone.id}", ("milestones", milestone.id)
    for partner in project.partners:
        yield f"role.{partner.id}", ("roles", partner.id)


def _place(_: Place) -> Spots:
    yield from _heads("title", "subtitle", "access")
    yield "body", Passage((), 0)


def _tour(tour: Tour) -> Spots:
    yield from _heads("title", "subtitle", "lead")
    keys = tuple(stop.place for stop in tour.stops)
    for at in range(len(keys)):
        for name, piece in (
            ("leg", Piece.LEG),
            ("subtitle", Piece.TITLE),
            ("body", Piece.BODY),
        ):
            yield f"stop.{at + 1}.{name}", Passage(keys, at, piece, is_told=True)


def _story(story: Story) -> Spots:
    yield from _heads("title", "subtitle", "lead")
    keys = tuple(chapter.id for chapter in story.chapters)
    for at, key in enumerate(keys):
        yield f"chapter.{key}.title", Passage(keys, at, Piece.TITLE, is_told=True)
        yield f"chapter.{key}", Passage(keys, at, is_told=True)


def _offer(_: Any) -> Spots:
    yield from _heads("title", "lead")
    for at, key in enumerate(_OFFERED):
        yield key, Passage(_OFFERED, at)


def _picture(_: Any) -> Spots:
    yield from _heads("alt", "caption")


_SPOTS: Final[Mapping[str, Callable[[Any], Spots]]] = {
    "project": _project,
    "place": _place,
    "tour": _tour,
    "story": _story,
    "offer": _offer,
    "picture": _picture,
}
