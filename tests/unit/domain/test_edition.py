import dataclasses
import importlib
import pkgutil

import pytest

import showcase.domain
from showcase.domain.place import PlaceId
from tests.builders import a_place, an_edition

MODULES = [
    importlib.import_module(f"showcase.domain.{module.name}")
    for module in pkgutil.iter_modules(showcase.domain.__path__)
]
NOUNS: list[type] = [
    noun
    for module in MODULES
    for noun in vars(module).values()
    if isinstance(noun, type)
    and dataclasses.is_dataclass(noun)
    and noun.__module__ == module.__name__
]


@pytest.mark.parametrize("noun", NOUNS)
def test_nothing_in_an_edition_can_be_altered_or_given_a_field(noun: type) -> None:
    blank: object = object.__new__(noun)
    field = dataclasses.fields(noun)[0].name
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(blank, field, None)
    assert not hasattr(blank, "__dict__")


def test_two_editions_of_the_same_things_are_equal_until_one_thing_differs() -> None:
    assert an_edition() == an_edition()
    moved = a_place(id=PlaceId("the-beacon"), accuracy_m=31)
    assert an_edition() != an_edition(places=(moved, a_place()))
