"""Uses: what an edition holds for nobody, and what it points at in vain."""

from collections.abc import Iterator

from showcase.content.lines import Lines, home_of
from showcase.content.notes import Remark, Spot, did_you_mean
from showcase.domain.edition import Edition
from showcase.domain.media import PictureId
from showcase.domain.source import SourceId
from showcase.domain.tag import TagId
from showcase.paths import ICONS


def unused(edition: Edition, lines: Lines) -> Iterator[Remark]:
    """A warning for each picture, source and tag that nothing shows."""
    shown, cited, tagged = _shown(edition), _cited(edition), _tagged(edition)
    for picture in edition.pictures:
        if picture.id not in shown:
            spot = Spot(f"{home_of('picture', picture.id)}/media.yaml")
            yield _remark(spot, "nothing shows this picture")
    for source in edition.sources:
        if source.id not in cited:
            spot = lines.entry("sources.yaml", source.id)
            yield _remark(spot, f"nothing cites the source {source.id!r}")
    for tag in edition.tags:
        if tag.id not in tagged:
            spot = lines.entry("tags.yaml", tag.id)
            yield _remark(spot, f"nothing has the tag {tag.id!r}")


def dead_ends(edition: Edition, lines: Lines) -> Iterator[Remark]:
    """A warning for each link that leads nowhere, though its id exists."""
    for project in edition.projects:
        if project.id in project.related:
            path = f"{home_of('project', project.id)}/project.yaml"
            spot = lines.field(path, "related")
            mend = "take it out of its own list"
            yield Remark(spot.path, spot.line, "it is related to itself", mend)
    icons = sorted(file.stem for file in ICONS.glob("*.svg"))
    for spot, icon in _icons(edition, lines):
        if icon not in icons:
            mend = f"{did_you_mean(icon, icons)}choose one of resources/icons"
            yield Remark(spot.path, spot.line, f"there is no icon {icon!r}", mend)


def _remark(spot: Spot, what: str) -> Remark:
    return Remark(spot.path, spot.line, what, "use it, or take it away")


def _shown(edition: Edition) -> set[PictureId]:
    return {
        *(line.picture for line in edition.settings.attract),
        *(project.picture for project in edition.projects),
        *(place.picture for place in edition.places),
        *(tour.picture for tour in edition.tours),
        *(story.picture for story in edition.stories),
        *(part.picture for story in edition.stories for part in story.chapters),
        *(offer.picture for offer in edition.offers),
    }


def _cited(edition: Edition) -> set[SourceId]:
    found = [place.sources for place in edition.places]
    found += [hours.sources for place in edition.places for hours in place.hours]
    for project in edition.projects:
        found += [figure.sources for figure in project.figures]
        found += [milestone.sources for milestone in project.milestones]
        found += [partner.sources for partner in project.partners]
    return {source for sources in (*found, *_cites(edition)) for source in sources}


def _cites(edition: Edition) -> Iterator[tuple[SourceId, ...]]:
    """What each part of a text cites."""
    for project in edition.projects:
        for text in project.texts.values():
            yield from (section.cites for section in text.sections.values())
    for place in edition.places:
        yield from (words.cites for words in place.texts.values())
    for tour in edition.tours:
        yield from (stop.cites for walk in tour.texts.values() for stop in walk.stops)
    for story in edition.stories:
        for told in story.texts.values():
            yield from (chapter.cites for chapter in told.chapters.values())
    for offer in edition.offers:
        yield from (offered.cites for offered in offer.texts.values())


def _tagged(edition: Edition) -> set[TagId]:
    tagged = [project.tags for project in edition.projects]
    tagged += [tour.tags for tour in edition.tours]
    return {tag for tags in tagged for tag in tags}


def _icons(edition: Edition, lines: Lines) -> Iterator[tuple[Spot, str]]:
    for tag in edition.tags:
        yield lines.entry("tags.yaml", tag.id), tag.icon
    for offer in edition.offers:
        path = f"{home_of('offer', offer.id)}/offer.yaml"
        yield lines.field(path, "icon"), offer.icon
