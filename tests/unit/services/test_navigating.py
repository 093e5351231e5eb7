from showcase.services.navigating import Page, Trail, View

HOME = View(Page.HOME)
MAP = View(Page.MAP)
BEACON = View(Page.PROJECT, "the-beacon")
SUPERNOVA = View(Page.PROJECT, "supernova")


def test_it_starts_at_the_attract_loop_with_no_way_back() -> None:
    trail = Trail()
    assert trail.current == View(Page.ATTRACT)
    assert not trail.can_go_back


def test_an_opened_page_keeps_what_it_shows_and_can_be_left_again() -> None:
    trail = Trail().home().opened(BEACON)
    assert trail.current == BEACON
    assert trail.can_go_back
    assert trail.back().current == HOME


def test_the_same_view_is_not_stacked_twice_in_a_row() -> None:
    trail = Trail().home().opened(BEACON)
    assert trail.opened(BEACON) == trail
    assert trail.opened(SUPERNOVA).back().current == BEACON


def test_nobody_goes_back_from_home_to_the_attract_loop() -> None:
    home = Trail().home()
    assert not home.can_go_back
    assert home.back() == home


def test_home_and_attract_start_a_new_trail() -> None:
    trail = Trail().home().opened(MAP).opened(BEACON)
    assert trail.home().views == (HOME,)
    assert trail.opened(View(Page.ATTRACT)) == Trail()


def test_a_long_wandering_forgets_its_beginning_only() -> None:
    trail = Trail().home()
    for step in range(200):
        trail = trail.opened(View(Page.PROJECT, f"project-{step}"))
    assert len(trail.views) == 50
    assert trail.back().current.argument == "project-198"


def test_crumbs_lead_from_home_over_the_list_to_the_thing() -> None:
    trail = Trail().home().opened(MAP).opened(BEACON)
    assert trail.crumbs == (HOME, View(Page.PROJECTS), BEACON)
    tour = View(Page.TOUR, "the-docks")
    assert trail.opened(tour).crumbs == (HOME, View(Page.TOURS), tour)


def test_a_page_without_a_list_lies_right_under_home() -> None:
    assert Trail().home().opened(MAP).crumbs == (HOME, MAP)


def test_a_root_is_its_own_only_crumb() -> None:
    assert Trail().home().crumbs == (HOME,)
    assert Trail().crumbs == (View(Page.ATTRACT),)


def test_statistics_know_a_view_by_its_page_and_thing() -> None:
    assert MAP.id == "map"
    assert BEACON.id == "project/the-beacon"


def test_a_trail_leads_past_what_is_gone() -> None:
    trail = Trail().home().opened(MAP).opened(BEACON).opened(MAP).opened(SUPERNOVA)
    left = trail.among(lambda view: view != BEACON)
    assert left.views == (HOME, MAP, SUPERNOVA)
    assert trail.among(lambda _: True) == trail


def test_a_view_that_is_gone_leads_home() -> None:
    trail = Trail().home().opened(MAP).opened(BEACON)
    assert trail.among(lambda view: view != BEACON).views == (HOME,)
