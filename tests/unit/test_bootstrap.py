import ctypes
import shutil
import subprocess
import sys
import venv
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

import bootstrap


@dataclass
class Machine:
    """A machine of pretence: what it lacks and allows, and what was run on it."""

    root: Path
    missing: set[str] = field(default_factory=set)
    programs: set[str] = field(default_factory=lambda: {"apt-get", "sudo"})
    refused: set[str] = field(default_factory=set)
    user: int = 0
    commands: list[list[str]] = field(default_factory=list)

    def load(self, library: str) -> None:
        if library in self.missing:
            raise OSError(library)

    def which(self, program: str) -> str | None:
        return program if program in self.programs else None

    def run(
        self, command: list[str], *, check: bool, **_: Any
    ) -> subprocess.CompletedProcess[bytes]:
        self.commands.append(command)
        code = 1 if self.refused & set(command) else 0
        if check and code:
            raise subprocess.CalledProcessError(code, command)
        return subprocess.CompletedProcess(command, code)

    def create_environment(self, folder: Path, *, clear: bool, **_: Any) -> None:
        self.commands.append(["venv", "anew" if clear else "first"])
        (folder / "bin").mkdir(parents=True, exist_ok=True)
        (folder / "bin" / "python").touch()


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    """A Linux machine, with all libraries, apt and root, but no environment yet."""
    it = Machine(tmp_path)
    (tmp_path / "requirements.lock").write_text("click==8.2\n")
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    monkeypatch.setattr(bootstrap, "ROOT", tmp_path)
    monkeypatch.setattr(bootstrap, "LOCK", tmp_path / "requirements.lock")
    monkeypatch.setattr(bootstrap, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(bootstrap, "STAMP", tmp_path / ".venv" / "lock.sha256")
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(ctypes, "CDLL", it.load)
    monkeypatch.setattr(shutil, "which", it.which)
    monkeypatch.setattr(subprocess, "run", it.run)
    monkeypatch.setattr(venv, "create", it.create_environment)
    monkeypatch.setattr("os.geteuid", lambda: it.user)
    return it


def test_a_machine_with_every_library_needs_no_package(machine: Machine) -> None:
    assert bootstrap.missing_packages() == []


def test_a_library_that_does_not_load_is_named_by_its_package(machine: Machine) -> None:
    machine.missing = {"libGL.so.1", "libasound.so.2", "libnothing.so.9"}
    assert set(bootstrap.missing_packages()) == {"libgl1", "libasound2"}


def test_off_linux_no_package_is_looked_for(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine.missing = {"libGL.so.1"}
    monkeypatch.setattr(sys, "platform", "darwin")
    assert bootstrap.missing_packages() == []


def test_without_ensurepip_an_environment_needs_its_package_until_it_is_there(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "ensurepip", None)
    assert bootstrap.missing_packages() == ["python3-venv"]
    bootstrap.VENV.mkdir()
    assert bootstrap.missing_packages() == []


def test_the_first_run_makes_the_environment_from_the_lock_alone(
    machine: Machine,
) -> None:
    assert bootstrap.main() == 0
    made, packages, project = machine.commands
    assert made == ["venv", "first"]
    assert {"--require-hashes", "--no-deps"} <= set(packages)
    assert packages[packages.index("-r") + 1] == str(bootstrap.LOCK)
    assert {"--no-index", "--no-deps", "-e", str(machine.root)} <= set(project)


def test_a_second_run_does_nothing(
    machine: Machine, capsys: pytest.CaptureFixture[str]
) -> None:
    bootstrap.main()
    machine.commands.clear()
    capsys.readouterr()
    assert bootstrap.main() == 0
    assert machine.commands == []
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("changed", ["requirements.lock", "pyproject.toml"])
def test_a_changed_lock_or_project_is_installed_into_the_same_environment(
    machine: Machine, changed: str
) -> None:
    bootstrap.main()
    machine.commands.clear()
    (machine.root / changed).write_text("# changed\n")
    assert bootstrap.main() == 0
    assert len(machine.commands) == 2
    assert all("pip" in command for command in machine.commands)


def test_an_environment_without_its_python_is_made_anew(machine: Machine) -> None:
    bootstrap.VENV.mkdir()
    assert bootstrap.main() == 0
    assert machine.commands[0] == ["venv", "anew"]


def test_a_failed_install_leaves_no_stamp_so_the_next_run_tries_again(
    machine: Machine,
) -> None:
    machine.refused = {"--require-hashes"}
    with pytest.raises(subprocess.CalledProcessError):
        bootstrap.main()
    machine.refused = set()
    machine.commands.clear()
    assert bootstrap.main() == 0
    assert len(machine.commands) == 2


@pytest.mark.parametrize(("user", "prefix"), [(0, []), (1000, ["sudo", "-n"])])
def test_missing_libraries_are_installed_as_root_or_by_free_sudo(
    machine: Machine, user: int, prefix: list[str]
) -> None:
    machine.user = user
    assert bootstrap.install(["libgl1", "libegl1"])
    update, install = machine.commands[-2:]
    assert update == [*prefix, "apt-get", "-qq", "update"]
    assert install[: len(prefix) + 1] == [*prefix, "apt-get"]
    assert install[-4:] == ["-y", "--no-install-recommends", "libgl1", "libegl1"]


def test_an_index_that_cannot_be_fetched_does_not_stop_the_install(
    machine: Machine,
) -> None:
    machine.refused = {"update"}
    assert bootstrap.install(["libgl1"])


def _no_sudo(machine: Machine) -> None:
    machine.programs.remove("sudo")


def _sudo_asks(machine: Machine) -> None:
    machine.refused = {"true"}


def _no_apt(machine: Machine) -> None:
    machine.programs.remove("apt-get")


def _apt_fails(machine: Machine) -> None:
    machine.refused = {"install"}


@pytest.mark.parametrize("hinder", [_no_sudo, _sudo_asks, _no_apt, _apt_fails])
def test_where_apt_is_refused_the_line_to_type_is_said_and_nothing_else_done(
    machine: Machine, capsys: pytest.CaptureFixture[str], hinder: Any
) -> None:
    machine.user = 1000
    machine.missing = {"libGL.so.1"}
    hinder(machine)
    assert bootstrap.main() == 1
    assert capsys.readouterr().err.endswith(
        "Some system libraries are missing. Type:\n"
        "  sudo apt-get update && "
        "sudo apt-get install -y --no-install-recommends libgl1\n"
    )
    assert not bootstrap.VENV.exists()


def test_after_the_libraries_are_installed_the_environment_is_made(
    machine: Machine, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.missing = {"libGL.so.1"}
    assert bootstrap.main() == 0
    assert "Installing system libraries: libgl1\n" in capsys.readouterr().err
    assert bootstrap.STAMP.exists()


def test_an_old_python_is_refused_before_anything_is_looked_at(
    machine: Machine,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    machine.missing = {"libGL.so.1"}
    with monkeypatch.context() as patch:
        patch.setattr(sys, "version_info", (3, 10, 14))
        assert bootstrap.main() == 1
    assert capsys.readouterr().err == (
        "Python 3.11 or later is needed: apt-get install python3.11\n"
    )
    assert machine.commands == []
