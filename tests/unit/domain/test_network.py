import pytest

from showcase.domain.network import HERE, Edge, Leg, Network, joined
from showcase.domain.place import PlaceId, Position

A, B, C = (4.40, 51.22), (4.41, 51.22), (4.41, 51.23)


def an_edge(has_steps: bool = False) -> Edge:
    return Edge(0, 1, 700.0, 0.0, has_steps, (A, B))


def test_an_edge_has_two_ends_and_a_length() -> None:
    with pytest.raises(ValueError, match="two points"):
        Edge(0, 1, 700.0, 0.0, False, (A,))
    with pytest.raises(ValueError, match="at least 0"):
        Edge(0, 1, -1.0, 0.0, False, (A, B))
    with pytest.raises(ValueError, match="at least 0"):
        Edge(0, 1, 1.0, -1.0, False, (A, B))


def test_who_takes_no_step_has_the_same_nodes_and_fewer_edges() -> None:
    network = Network((A, B), (an_edge(), an_edge(has_steps=True)))
    assert network.without_steps() == Network((A, B), (an_edge(),))


def test_a_leg_leads_back_the_same_way() -> None:
    ends = (Position(51.22, 4.40), Position(51.23, 4.41))
    there = Leg(HERE, PlaceId("mas"), ends, 900.0, 20.0, True, 3.0, 7.0)
    back = Leg(PlaceId("mas"), HERE, ends[::-1], 900.0, 20.0, True, 7.0, 3.0)
    assert there.back == back
    assert back.back == there


def test_lines_are_joined_without_saying_a_point_twice() -> None:
    assert joined(((A, B), (B, B, C), (C, A))) == (A, B, C, A)
    assert joined(()) == ()
