"""Freed pictures go back to the system, where the C library can be told to."""

import ctypes
import sys

import pytest

from showcase.kiosk.allocation import give_pictures_back


class Library:
    """A C library that notes what it is told."""

    def __init__(self, *_: object) -> None:
        self.told: list[tuple[int, int]] = []

    def mallopt(self, what: int, value: int) -> int:
        self.told.append((what, value))
        return 1


def test_glibc_is_told_to_give_back_what_is_as_large_as_a_picture(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    library = Library()
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(ctypes, "CDLL", lambda _: library)
    give_pictures_back()
    assert dict(library.told)[-3] == 128 * 1024


def test_another_c_library_does_as_it_pleases(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(ctypes, "CDLL", lambda _: object())
    give_pictures_back()


def test_other_systems_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(_: object) -> object:
        raise AssertionError

    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "CDLL", refused)
    give_pictures_back()
