from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from showcase.domain.edition import Edition
from showcase.domain.opening import Access
from showcase.domain.period import PartialDate, Period
from showcase.domain.place import PlaceId
from showcase.domain.project import (
    Figure,
    FigureText,
    Milestone,
    Partner,
    Project,
    ProjectId,
    ProjectText,
    Section,
    SectionKind,
)
from showcase.domain.source import SourceId
from showcase.domain.tour import Stop, TourId
from showcase.services.project_view import (
    FigureView,
    MilestoneView,
    PartnerView,
    PassingTour,
    ProjectView,
    ProjectViews,
    SectionView,
    TellingStory,
)
from tests.builders import (
    EN,
    NL,
    RoundTheCorner,
    a_project,
    a_source,
    a_story,
    a_tour,
    an_edition,
)

BEACON = ProjectId("the-beacon")
DAY = date(2026, 12, 1)


def view(edition: Edition | None = None, project: ProjectId = BEACON) -> ProjectView:
    views = ProjectViews(edition or an_edition(), RoundTheCorner())
    return views.project(project, EN, DAY)


def with_text(**changes: Any) -> Edition:
    project = a_project()
    text: ProjectText = replace(project.texts[EN], **changes)
    return an_edition(projects=(replace(project, texts={EN: text}),))


def test_a_project_speaks_the_language_wanted() -> None:
    seen = view()
    assert seen.card.title == "The Beacon"
    assert seen.lead == "The hub in the customs house."
    assert seen.caption == "Blue"
    assert [tag.name for tag in seen.tags] == ["Smart city"]


def test_a_language_without_texts_falls_back_to_the_first() -> None:
    project = a_project()
    dutch = replace(project, texts={NL: project.texts[NL]})
    assert view(an_edition(projects=(dutch,))).card.subtitle == "De hub"


def test_sections_are_html_without_citations_in_their_fixed_order() -> None:
    seen = view()
    assert [section.kind for section in seen.sections] == list(SectionKind)
    assert seen.sections[0] == SectionView(SectionKind.WHAT, "<p>The hub: what.</p>")


def test_a_section_that_nobody_wrote_is_left_out() -> None:
    sections = {SectionKind.COPY: Section("Start small.")}
    seen = view(with_text(sections=sections))
    assert [section.kind for section in seen.sections] == [SectionKind.COPY]


def test_figures_carry_their_label_and_date() -> None:
    assert view().figures == (FigureView("10", "floors", PartialDate(2018)),)


def test_a_language_may_write_a_figure_its_own_way() -> None:
    seen = view(with_text(figures={"floors": FigureText("floors", "ten")}))
    assert seen.figures[0].value == "ten"


def test_facts_without_words_are_left_out_but_partners_keep_their_names() -> None:
    seen = view(with_text(figures={}, milestones={}, roles={}))
    assert (seen.figures, seen.milestones) == ((), ())
    assert seen.partners == (PartnerView("imec", ""),)


def test_milestones_and_partners_have_their_words() -> None:
    opened = Period(PartialDate(2018, 12, approximate=True))
    assert view().milestones == (MilestoneView(opened, "The doors open."),)
    assert view().partners == (PartnerView("imec", "does research"),)


def test_every_source_named_is_listed_once_those_of_the_story_first() -> None:
    names = ("told", "counted", "dated", "joined")
    told, counted, dated, joined = (SourceId(name) for name in names)
    project = a_project(
        figures=(Figure("floors", "10", PartialDate(2018), (counted, told)),),
        milestones=(Milestone("opened", Period(PartialDate(2018)), (dated,)),),
        partners=(Partner("imec", "imec", (joined, counted)),),
    )
    sections = {SectionKind.WHAT: Section("So. [@told]", (told,))}
    text = replace(project.texts[EN], sections=sections)
    edition = an_edition(
        sources=tuple(a_source(id=SourceId(name)) for name in reversed(names)),
        projects=(replace(project, texts={EN: text}),),
    )
    assert tuple(source.id for source in view(edition).sources) == names


def test_it_is_at_home_at_its_first_place() -> None:
    project = a_project(places=(PlaceId("mas"), PlaceId("the-beacon")))
    home = view(an_edition(projects=(project,))).home
    assert home is not None
    assert (home.place, home.title) == ("mas", "MAS")
    assert home.address == "Hanzestedenplaats 1, 2000 Antwerpen"
    assert home.opening.access is Access.HOURS
    assert home.opening.day == DAY
    assert len(home.opening.windows) == 1


def test_a_project_without_a_place_is_nowhere() -> None:
    seen = view(an_edition(projects=(a_project(places=()),)))
    assert seen.home is None


def test_the_walks_that_tell_of_it_or_stop_where_it_is_pass_it() -> None:
    first, second = a_tour().stops
    silent = a_tour(
        id=TourId("silent"),
        stops=(Stop(first.place, None, 5), Stop(second.place, None, 5)),
    )
    other = ProjectId("other")
    telling = a_tour(
        id=TourId("telling"),
        stops=(Stop(second.place, other, 5), second),
    )
    projects = (a_project(), a_project(id=other, places=()), _stray())
    edition = an_edition(projects=projects, tours=(silent, telling))
    assert [tour.id for tour in view(edition).tours] == ["silent"]
    assert [tour.id for tour in view(edition, other).tours] == ["telling"]
    assert view(edition, _stray().id).tours == ()


def test_a_walk_says_how_long_it_takes_with_the_stays() -> None:
    assert view().tours == (PassingTour(TourId("the-docks"), "The docks", 21),)


def test_related_projects_and_stories_lead_on() -> None:
    beacon = a_project(related=(_stray().id,))
    edition = an_edition(projects=(beacon, _stray()))
    seen = view(edition)
    assert [card.id for card in seen.related] == ["stray"]
    assert seen.stories == (TellingStory(a_story().id, "The visit"),)
    assert view(edition, _stray().id).stories == ()


def test_an_unknown_project_is_refused() -> None:
    with pytest.raises(KeyError, match="nowhere"):
        view(project=ProjectId("nowhere"))


def _stray() -> Project:
    return a_project(id=ProjectId("stray"), places=())
