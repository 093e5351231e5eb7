"""Project cards: enough of a project to choose it by."""

from collections.abc import Mapping
from dataclasses import dataclass

from showcase.domain.edition import Edition
from showcase.domain.language import LanguageCode, in_language
from showcase.domain.media import PictureId
from showcase.domain.period import Period
from showcase.domain.project import ProjectId, Status
from showcase.domain.tag import Hue
from showcase.services.captions import Captions


@dataclass(frozen=True, slots=True)
class Card:
    """A project in a list.

    Attributes:
        id: slug.
        title: its name.
        subtitle: a few words.
        picture: its illustration.
        alt: what the picture shows.
        hue: the colour of its first tag.
        icon: the icon of its first tag.
        status: how it stands.
        period: from when to when.
    """

    id: ProjectId
    title: str
    subtitle: str
    picture: PictureId
    alt: str
    hue: Hue
    icon: str
    status: Status
    period: Period


class Cards:
    """The cards of an edition."""

    def __init__(self, edition: Edition) -> None:
        self._languages = tuple(each.code for each in edition.settings.languages)
        self._projects = {project.id: project for project in edition.projects}
        self._tags = {tag.id: tag for tag in edition.tags}
        self._captions = Captions(edition)
        self._every: dict[LanguageCode, Mapping[ProjectId, Card]] = {}

    def every(self, language: LanguageCode) -> Mapping[ProjectId, Card]:
        """All cards in a language by project, made once, in the edition's order."""
        if language not in self._every:
            self._every[language] = {
                project: self.card(project, language) for project in self._projects
            }
        return self._every[language]

    def card(self, project: ProjectId, language: LanguageCode) -> Card:
        """The card of a project in a language.

        Raises:
            KeyError: when the edition has no such project.
        """
        found = self._projects[project]
        text = in_language(found.texts, language, *self._languages)
        tag = self._tags[found.tags[0]]
        return Card(
            id=found.id,
            title=text.title,
            subtitle=text.subtitle,
            picture=found.picture,
            alt=self._captions.of(found.picture, language).alt,
            hue=tag.hue,
            icon=tag.icon,
            status=found.status,
            period=found.period,
        )
