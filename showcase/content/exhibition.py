"""Reading what holds for the whole exhibition: exhibition, sources and tags."""

from collections.abc import Mapping

import yaml

from showcase.content.desk import Desk
from showcase.content.fields import Fields
from showcase.content.nodes import compose
from showcase.content.notes import Spot, did_you_mean
from showcase.content.origins import read_origin
from showcase.domain.edition import AttractLine, Settings
from showcase.domain.language import Language, LanguageCode
from showcase.domain.media import PictureId
from showcase.domain.origin import WRITTEN, Origin
from showcase.domain.pace import Pace
from showcase.domain.place import Bounds, PlaceId
from showcase.domain.source import Confidence, Source, SourceId
from showcase.domain.story import StoryId
from showcase.domain.tag import Hue, Tag, TagId, TagKind

NOUNS = {
    "places": "place",
    "projects": "project",
    "tours": "tour",
    "stories": "story",
    "offers": "offer",
}


def read_languages(
    desk: Desk, fields: Fields
) -> tuple[tuple[Language, ...], Mapping[LanguageCode, Origin]]:
    """Read the languages, the first of all first.

    Returns:
        the languages, and how the words of tags and slides came about in each.
    """
    entries = fields.maps("languages", required=True)
    codes = [LanguageCode(entry.text("code")) for entry in entries]
    languages, origins = {}, {}
    for code, entry in zip(codes, entries, strict=True):
        language = _language(code, entry)
        if language is not None:
            languages[code] = language
            origins[code] = read_origin(entry, codes)
        entry.close()
    if (len(set(codes)) < len(codes) or not codes) and not fields.broken:
        desk.notes.fault(
            fields.spot_of("languages"),
            "there is no language, or one twice",
            "every text is in a language",
            "name each language once",
        )
    _check_fallbacks(desk, fields.spot_of("languages"), languages)
    told = {code: origin for code, origin in origins.items() if origin != WRITTEN}
    return tuple(languages.values()), told


def _language(code: LanguageCode, entry: Fields) -> Language | None:
    name, locale = entry.text("name"), entry.text("locale")
    fallback = LanguageCode(entry.text("fallback", "")) or None
    return entry.made(lambda: Language(code, name, locale, fallback))


def _check_fallbacks(
    desk: Desk, spot: Spot, languages: Mapping[LanguageCode, Language]
) -> None:
    for language in languages.values():
        if language.fallback and language.fallback not in languages:
            desk.notes.fault(
                spot,
                f"{language.fallback!r} stands in for {language.code}, but is not here",
                "a missing text is shown in a language of the exhibition",
                f"{did_you_mean(language.fallback, languages)}name another",
            )


def read_bounds(fields: Fields) -> Bounds | None:
    """Read where every position must lie."""
    edges = fields.map("bounds")
    south, west, north, east = (
        edges.decimal(key) for key in ("south", "west", "north", "east")
    )
    edges.close()
    return edges.made(lambda: Bounds(south, west, north, east))


def read_settings(
    desk: Desk, fields: Fields, languages: tuple[Language, ...]
) -> Settings | None:
    """Read the rest of exhibition.yaml, except what is shown first."""
    here = fields.map("here")
    position = desk.position(here)
    place = here.reference_or_none("place", "place")
    here.close()
    walking = fields.map("walking")
    pace, group_pace = _pace(walking, "kmh"), _pace(walking, "group_kmh")
    walking.close()
    featured = fields.reference("featured", "story")
    attract = tuple(
        _attract_line(desk, entry) for entry in fields.maps("attract", required=True)
    )
    if desk.bounds is None or pace is None or group_pace is None:
        return None
    return Settings(
        languages,
        desk.bounds,
        position,
        PlaceId(place) if place else None,
        StoryId(featured),
        attract,
        pace,
        group_pace,
    )


def read_first(fields: Fields) -> Mapping[str, tuple[str, ...]]:
    """Read which things are shown first, by noun."""
    if "first" not in fields.keys:
        fields.map("first", required=False)
        return {}
    entry = fields.map("first")
    first = {
        noun: entry.references(noun, kind)
        for noun, kind in NOUNS.items()
        if noun in entry.keys
    }
    for noun in NOUNS:
        entry.knows(noun)
    entry.close()
    return first


def read_sources(desk: Desk) -> tuple[tuple[Source, ...], tuple[str, ...]]:
    """Read sources.yaml, in its order.

    Returns:
        the sources without a fault, and the ids of all.
    """
    fields = desk.fields("sources.yaml")
    sources = []
    for key in fields.keys:
        entry = fields.map(key)
        values = (entry.text("publisher"), entry.text("title"), entry.text("url", ""))
        published = entry.date_or_none("published")
        confidence = entry.choice("confidence", Confidence)
        entry.close()
        sources.append(
            entry.made(lambda: Source(SourceId(key), *values, published, confidence))  # noqa: B023
        )
    return tuple(source for source in sources if source), fields.keys


def read_tags(desk: Desk) -> tuple[tuple[Tag, ...], tuple[str, ...]]:
    """Read tags.yaml, in its order.

    Returns:
        the tags without a fault, and the ids of all.
    """
    text = desk.folder.text_of("tags.yaml")
    spot = Spot("tags.yaml")
    root = None if text is None else compose(text, spot, desk.notes)
    if root is None:
        return (), ()
    # A list has no fields: it is read as the one field of a map.
    name = yaml.ScalarNode("tag:yaml.org,2002:str", "tags", root.start_mark)
    outer = yaml.MappingNode(
        "tag:yaml.org,2002:map", [(name, root)], root.start_mark, root.end_mark
    )
    entries = Fields(outer, spot, desk.notes).maps("tags")
    tags: dict[str, Tag | None] = {}
    for entry in entries:
        key = entry.text("id")
        tag = _tag(desk, entry, key)
        if key in tags:
            desk.notes.fault(
                entry.spot,
                f"the tag {key!r} stands here twice",
                "only one of the two could count",
                "keep one of them",
            )
        tags[key] = tag
    return tuple(tag for tag in tags.values() if tag), tuple(tags)


def _pace(walking: Fields, key: str) -> Pace | None:
    kmh = walking.decimal(key)
    return walking.made(lambda: Pace(kmh))


def _tag(desk: Desk, entry: Fields, key: str) -> Tag | None:
    icon = entry.text("icon")
    kind, hue = entry.choice("kind", TagKind), entry.choice("hue", Hue)
    names = entry.texts("names", desk.languages)
    entry.close()
    return entry.made(lambda: Tag(TagId(key), kind, hue, icon, names))


def _attract_line(desk: Desk, entry: Fields) -> AttractLine:
    line = AttractLine(
        PictureId(entry.reference("picture", "picture")),
        entry.texts("lines", desk.languages),
        entry.texts("details", desk.languages, required=False),
    )
    entry.close()
    return line
