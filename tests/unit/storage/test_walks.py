from pathlib import Path

import pytest
from sqlite_utils import Database

from showcase.domain.network import HERE, Edge, Leg, Network, Walks
from showcase.domain.place import PlaceId, Position
from showcase.errors import StorageError
from showcase.storage.database import connect_content, create_content
from showcase.storage.edition import write_edition
from showcase.storage.walks import Legs, read_network
from tests.builders import an_edition

BEACON, MAS, DOCK = PlaceId("the-beacon"), PlaceId("mas"), PlaceId("dock")
A, B, C = (4.4, 51.22), (4.401, 51.22), (4.401, 51.221)
NETWORK = Network(
    (A, C),
    (Edge(0, 1, 181.2, 20.0, False, (A, B, C)), Edge(0, 1, 150, 0, True, (A, C), True)),
)
STEPS = Leg(
    BEACON,
    MAS,
    (Position(51.2255, 4.4), Position(51.2289, 4.404)),
    470.5,
    20.0,
    True,
    3.5,
    27.0,
)
RAMP = Leg(BEACON, MAS, STEPS.points, 610.0)
UP = Leg(HERE, DOCK, STEPS.points, 90.0, has_steps=True)
WALKS = Walks(NETWORK, (STEPS, UP, Leg(HERE, MAS, STEPS.points, 471.0)), (RAMP,))


@pytest.fixture
def database(tmp_path: Path) -> Database:
    path = tmp_path / "content.db"
    made = create_content(path)
    write_edition(made, an_edition(), walks=WALKS)
    made.close()
    return connect_content(path)


def test_the_network_is_read_back(database: Database) -> None:
    assert read_network(database) == NETWORK


def test_a_leg_is_found_in_both_directions(database: Database) -> None:
    legs = Legs(database)
    assert legs.leg(BEACON, MAS) == STEPS
    assert legs.leg(MAS, BEACON) == STEPS.back
    assert legs.leg(HERE, MAS).metres == 471.0


def test_who_cannot_climb_steps_gets_the_leg_without(database: Database) -> None:
    legs = Legs(database)
    assert legs.leg(MAS, BEACON, step_free=True) == RAMP.back
    assert legs.leg(HERE, MAS, step_free=True).metres == 471.0


def test_to_the_place_one_is_at_there_is_nothing_to_walk(database: Database) -> None:
    assert Legs(database).leg(MAS, MAS) == Leg(MAS, MAS)


def test_a_leg_that_there_is_not_is_a_key_error(database: Database) -> None:
    with pytest.raises(KeyError):
        Legs(database).leg(BEACON, DOCK)
    with pytest.raises(KeyError):
        Legs(database).leg(HERE, DOCK, step_free=True)


def test_a_damaged_database_says_so(database: Database) -> None:
    database.close()
    empty = Database(memory=True)
    with pytest.raises(StorageError, match="no such table"):
        Legs(empty).leg(BEACON, MAS)
    with pytest.raises(StorageError, match="no such table"):
        read_network(empty)


def test_an_edition_without_walks_has_an_empty_network(tmp_path: Path) -> None:
    path = tmp_path / "content.db"
    made = create_content(path)
    write_edition(made, an_edition())
    made.close()
    assert read_network(connect_content(path)) == Network()
