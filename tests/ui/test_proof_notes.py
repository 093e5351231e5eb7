import pytest
from pytestqt.modeltest import ModelTester

from showcase.content.notes import Fault, Remark
from showcase.ui.proof_notes import ProofNotes
from tests.ui.seen import check_rows, rows, seen


@pytest.fixture
def notes(qapp: object) -> ProofNotes:
    return ProofNotes()


def test_a_fault_says_where_it_is_and_how_it_is_mended(
    notes: ProofNotes, qtmodeltester: ModelTester
) -> None:
    notes.tell((Fault("tags.yaml", 3, "no name", "it is shown", "add one"),), ())
    check_rows(qtmodeltester, seen(notes, "faults"))
    assert rows(seen(notes, "faults")) == [
        {"where": "tags.yaml:3", "what": "no name - it is shown", "mend": "add one"}
    ]


def test_a_remark_says_where_it_is_and_what_would_be_better(notes: ProofNotes) -> None:
    notes.tell((), (Remark("places/mas/place.yaml", 2, "far away: 60 m", "move it"),))
    assert rows(seen(notes, "remarks")) == [
        {
            "where": "places/mas/place.yaml:2",
            "what": "far away: 60 m",
            "mend": "move it",
        }
    ]


def test_the_notes_of_another_proof_take_their_place(notes: ProofNotes) -> None:
    notes.tell(
        (Fault("tags.yaml", 3, "no name", "it is shown", "add one"),),
        (Remark("a", 1, "b", "c"),),
    )
    notes.tell((), ())
    assert rows(seen(notes, "faults")) + rows(seen(notes, "remarks")) == []
