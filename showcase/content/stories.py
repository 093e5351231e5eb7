"""Reading the folders of stories."""

from showcase.content.desk import Desk, Entry
from showcase.content.fields import Fields
from showcase.content.headings import parts_of
from showcase.content.markdown import Part, Sheet, split_part
from showcase.content.prose import read_prose
from showcase.domain.media import PictureId
from showcase.domain.project import ProjectId
from showcase.domain.story import Chapter, ChapterText, Story, StoryId, StoryText
from showcase.domain.tour import TourId


def read_stories(desk: Desk) -> tuple[Story, ...]:
    """Read every story without a fault."""
    return desk.things("stories", "story.yaml", _story)


def _story(desk: Desk, entry: Entry) -> Story | None:
    fields = entry.fields
    if fields.broken:  # what its texts must match is not known
        return None
    happened = fields.date("happened")
    picture = PictureId(fields.reference("picture", "picture"))
    found = [_chapter(chapter) for chapter in fields.maps("chapters", required=True)]
    chapters = tuple(chapter for chapter in found if chapter)
    projects = tuple(map(ProjectId, fields.references("projects", "project")))
    tour = fields.reference_or_none("tour", "tour")
    fields.close()
    keys = [chapter.id for chapter in chapters]
    texts = {code: _text(desk, sheet, keys) for code, sheet in entry.sheets.items()}
    return fields.made(
        lambda: Story(
            StoryId(entry.id),
            happened,
            picture,
            chapters,
            projects,
            TourId(tour) if tour else None,
            texts,
        )
    )


def _chapter(fields: Fields) -> Chapter | None:
    key = fields.text("id")
    picture = PictureId(fields.reference("picture", "picture"))
    fields.close()
    return fields.made(lambda: Chapter(key, picture))


def _text(desk: Desk, sheet: Sheet, keys: list[str]) -> StoryText:
    fields = sheet.fields
    head = (sheet.text("title"), sheet.text("subtitle"), sheet.text("lead"))
    fields.close()
    parts = parts_of(sheet, keys, exact=True)
    chapters = {
        part.key: _chapter_text(desk, part, is_whole=sheet.is_whole) for part in parts
    }
    return StoryText(*head, chapters, sheet.origin)


def _chapter_text(desk: Desk, part: Part, *, is_whole: bool) -> ChapterText:
    leg, title, rest = split_part(part)
    if leg or (is_whole and not title):
        desk.notes.fault(
            part.spot,
            f"the chapter {part.key!r} does not start with a `### ` title",
            "a chapter has a title",
            "add one right under its heading",
        )
    return ChapterText(title, *read_prose(rest, desk.notes))
