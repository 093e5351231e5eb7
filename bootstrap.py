"""Make `.venv` ready for work: system libraries, then exactly the locked packages.

Run by the Makefile before everything else. Uses the standard library alone, because
nothing else is there yet. A second run finds all in place and touches no network.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

from showcase.kiosk.libraries import missing_libraries

ROOT = Path(__file__).resolve().parent
LOCK = ROOT / "requirements.lock"
VENV = ROOT / ".venv"
STAMP = VENV / "lock.sha256"


def main() -> int:
    """Prepare everything; 0 when ready, 1 with the line to type when not."""
    if sys.version_info < (3, 11):  # noqa: UP036 - runs before anything is checked
        return _stop("Python 3.11 or later is needed: apt-get install python3.11")
    packages = missing_packages()
    if packages and not install(packages):
        names = " ".join(packages)
        return _stop(
            "Some system libraries are missing. Type:\n  sudo apt-get update && "
            f"sudo apt-get install -y --no-install-recommends {names}"
        )
    if not _is_fresh():
        _make_environment()
    return 0


def missing_packages() -> list[str]:
    """Debian packages to install: of Qt's libraries, and of venv; none off Linux."""
    missing = missing_libraries()
    linux = sys.platform.startswith("linux")
    if linux and not VENV.exists() and not _has_ensurepip():
        missing.append("python3-venv")
    return missing


def install(packages: list[str]) -> bool:
    """Install packages through apt as root or by password-less sudo.

    Returns:
        Whether all of them are there now.
    """
    prefix = _privilege()
    if prefix is None or shutil.which("apt-get") is None:
        return False
    _say(f"Installing system libraries: {' '.join(packages)}")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    apt = [*prefix, "apt-get", "-qq"]
    subprocess.run([*apt, "update"], env=environment, check=False)  # noqa: S603
    done = subprocess.run(  # noqa: S603
        [*apt, "install", "-y", "--no-install-recommends", *packages],
        env=environment,
        stdout=subprocess.DEVNULL,
        check=False,
    )
    return done.returncode == 0


def _privilege() -> list[str] | None:
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo is None:
        return None
    free = subprocess.run([sudo, "-n", "true"], capture_output=True, check=False)  # noqa: S603
    return [sudo, "-n"] if free.returncode == 0 else None


def _has_ensurepip() -> bool:
    try:
        import ensurepip  # noqa: F401, PLC0415 - Debian splits it off
    except ImportError:
        return False
    return True


def _fingerprint() -> str:
    inputs = LOCK.read_bytes() + (ROOT / "pyproject.toml").read_bytes()
    return hashlib.sha256(inputs + sys.version.encode()).hexdigest()


def _is_fresh() -> bool:
    return STAMP.exists() and STAMP.read_text() == _fingerprint()


def _make_environment() -> None:
    if not (VENV / "bin" / "python").exists():
        _say("Making .venv")
        venv.create(VENV, with_pip=True, clear=VENV.exists())
    _say("Installing the locked packages (775 MB on disk; about a minute)")
    # --no-deps: the lock is whole, and pip's resolver refuses "coverage[toml]" as
    # unpinned the day that a newer coverage than the locked one is published.
    locked = ["--require-hashes", "--no-deps", "--only-binary", ":all:"]
    _pip("install", *locked, "-r", str(LOCK))
    # The project itself, from this folder: no index, no build tools to fetch.
    _pip("install", "--no-index", "--no-deps", "--no-build-isolation", "-e", str(ROOT))
    STAMP.write_text(_fingerprint())


def _pip(*arguments: str) -> None:
    python = str(VENV / "bin" / "python")
    quiet = ["-q", "--disable-pip-version-check"]
    # setuptools warns of what this editable installation is meant to be.
    calm = {**os.environ, "PYTHONWARNINGS": "ignore"}
    subprocess.run([python, "-m", "pip", *arguments, *quiet], check=True, env=calm)  # noqa: S603


def _say(text: str) -> None:
    sys.stderr.write(text + "\n")
    sys.stderr.flush()


def _stop(text: str) -> int:
    _say(text)
    return 1


if __name__ == "__main__":
    try:
        sys.exit(main())
    except subprocess.CalledProcessError as error:
        sys.exit(f"Stopped: {' '.join(error.cmd[:5])} ... failed, see above.")
