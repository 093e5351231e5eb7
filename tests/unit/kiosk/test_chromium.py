"""The flags that Chromium starts with fit the machine and the user."""

import os
import shutil
from collections import namedtuple
from collections.abc import Callable

import pytest

from showcase.kiosk.chromium import chromium_flags

Usage = namedtuple("Usage", "total used free")
SMALL = 64 * 2**20


def disk(total: int) -> Callable[[object], Usage]:
    return lambda _: Usage(total, 0, total)


def test_two_fingers_never_zoom_the_page() -> None:
    assert "--disable-pinch" in chromium_flags().split()


def test_only_root_goes_without_the_sandbox(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert "--no-sandbox" not in chromium_flags()
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert "--no-sandbox" in chromium_flags()


def test_a_platform_without_user_ids_keeps_the_sandbox(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delattr(os, "geteuid")
    assert "--no-sandbox" not in chromium_flags()


@pytest.mark.parametrize(("backend", "given"), [("software", True), ("", False)])
def test_no_graphics_card_is_asked_for_with_the_software_backend(
    monkeypatch: pytest.MonkeyPatch, backend: str, given: bool
) -> None:
    monkeypatch.setenv("QT_QUICK_BACKEND", backend)
    assert ("--disable-gpu" in chromium_flags().split()) is given


@pytest.mark.parametrize(("total", "given"), [(SMALL, True), (SMALL * 4, False)])
def test_a_small_shared_memory_is_not_used(
    monkeypatch: pytest.MonkeyPatch, total: int, given: bool
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", disk(total))
    assert ("--disable-dev-shm-usage" in chromium_flags()) is given


def test_chromium_keeps_small_buffers_and_one_process_in_reserve() -> None:
    flags = chromium_flags().split()
    assert {"--enable-low-end-device-mode", "--no-unsandboxed-zygote"} <= set(flags)
