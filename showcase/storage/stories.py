"""The stories of what happened."""

from collections.abc import Iterator

from showcase.domain.media import PictureId
from showcase.domain.period import PartialDate
from showcase.domain.project import ProjectId
from showcase.domain.story import Chapter, ChapterText, Story, StoryId, StoryText
from showcase.domain.tour import TourId
from showcase.storage.collection import Batch, Citations, Collection, Row, Selection


class Stories(Collection[Story]):
    """Stories by id."""

    noun = "story"
    table = "stories"

    def _read(self, selection: Selection) -> Iterator[Story]:
        chapters = selection.grouped("chapters", "id, picture", "position")
        projects = selection.grouped("story_projects", "project", "position")
        texts = selection.grouped("story_texts", "language, title, subtitle, lead")
        told = selection.grouped("chapter_texts", "language, chapter, title, body")
        for key, happened, picture, tour in selection.rows(
            "stories", "id, happened, picture, tour"
        ):
            cites, origins = selection.cites(key), selection.origins(key)
            yield Story(
                StoryId(key),
                PartialDate.parse(happened),
                PictureId(picture),
                tuple(Chapter(name, PictureId(seen)) for name, seen in chapters[key]),
                tuple(ProjectId(project) for (project,) in projects[key]),
                None if tour is None else TourId(tour),
                {
                    code: StoryText(
                        title,
                        subtitle,
                        lead,
                        _chapter_texts(code, told[key], cites),
                        origins[code],
                    )
                    for code, title, subtitle, lead in texts[key]
                },
            )

    def _write(self, batch: Batch, thing: Story, position: int) -> None:
        batch.row(
            "stories",
            id=thing.id,
            position=position,
            happened=str(thing.happened),
            picture=thing.picture,
            tour=thing.tour,
        )
        for order, project in enumerate(thing.projects):
            batch.row("story_projects", story=thing.id, position=order, project=project)
        for order, chapter in enumerate(thing.chapters):
            batch.row(
                "chapters",
                story=thing.id,
                position=order,
                id=chapter.id,
                picture=chapter.picture,
            )
        for language, text in thing.texts.items():
            _write_text(batch, thing.id, language, text)
            batch.origin("story", thing.id, language, text.origin)


def _chapter_texts(
    language: str, rows: list[Row], cites: Citations
) -> dict[str, ChapterText]:
    return {
        chapter: ChapterText(title, body, cites.of(language, chapter))
        for code, chapter, title, body in rows
        if code == language
    }


def _write_text(batch: Batch, story: StoryId, language: str, text: StoryText) -> None:
    whose = {"story": story, "language": language}
    batch.row(
        "story_texts",
        **whose,
        title=text.title,
        subtitle=text.subtitle,
        lead=text.lead,
    )
    for key, chapter in text.chapters.items():
        batch.row(
            "chapter_texts",
            **whose,
            chapter=key,
            title=chapter.title,
            body=chapter.body,
        )
        batch.cite("story", story, (language, key), chapter.cites)
