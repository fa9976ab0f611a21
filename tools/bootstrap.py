"""From a bare checkout to one that runs: `python -m tools.bootstrap run` or `... test`, what the Makefile calls.

Asks for the system's libraries first, then makes `.venv`, then installs what the lock names. Done again, it does only
what is missing. Knows only the standard library: it runs before anything is installed.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from tools import system
from tools.system import say

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
LOCKS = {"run": ROOT / "requirements.lock", "test": ROOT / "requirements-dev.lock"}


def main(purpose: str) -> int:
    """Make the checkout ready for one purpose; 0 if it is."""
    if system.provide(system.FOR_QT, "the libraries that Qt stands on"):
        return 1
    no_window = system.provide(system.FOR_A_SCREEN, "the libraries that Qt needs to open a window")
    if no_window and purpose == "run" and _is_on_x():
        return 1
    some_skipped = purpose == "test" and system.provide(system.FOR_TESTS, "what the tests on a real X server start")
    if not (_is_of_this_python() or _make_venv()):
        return 1
    if not (_is_installed(purpose) or _install(purpose)):
        say("The packages could not be installed; what is written above says why. Is there a network?")
        return 1
    # What one can do without is looked for again the next time: only when nothing is missing is there nothing to do.
    if not (no_window or some_skipped):
        (VENV / f"ready-to-{purpose}").touch()
    return 0


def _is_on_x() -> bool:
    """Whether the app would open its windows on X. To rehearse wants none, and Wayland is another matter."""
    return "DISPLAY" in os.environ and "WAYLAND_DISPLAY" not in os.environ


def _is_of_this_python() -> bool:
    """Whether `.venv` is there and of the Python that this runs under."""
    question = 'import sys; print("%d.%d" % sys.version_info[:2])'
    if not PYTHON.exists():
        return False
    answer = subprocess.run([PYTHON, "-c", question], capture_output=True, text=True, check=False)
    return answer.stdout.strip() == "{}.{}".format(*sys.version_info[:2])


def _make_venv() -> bool:
    if VENV.exists():
        shutil.rmtree(VENV)
    if _uv() and _runs(["uv", "venv", "--quiet", "--python", sys.executable, VENV]):
        return True
    if system.provide(system.FOR_PYTHON, "what Python needs to make a virtual environment"):
        return False
    return _runs([sys.executable, "-m", "venv", VENV])


def _is_installed(purpose: str) -> bool:
    """Whether what the lock names is here: what the tests need holds what runs."""
    return any(
        _stamp(enough).exists() and _stamp(enough).read_text() == _fingerprint(enough) for enough in (purpose, "test")
    )


def _stamp(purpose: str) -> Path:
    return VENV / f"installed-to-{purpose}"


def _fingerprint(purpose: str) -> str:
    """Changes when the lock does, when the project's own settings do, and when the checkout is moved."""
    said = LOCKS[purpose].read_bytes() + (ROOT / "pyproject.toml").read_bytes() + os.fsencode(ROOT)
    return hashlib.sha256(said).hexdigest()


def _install(purpose: str) -> bool:
    say("Fetching Qt and what else is needed into .venv: about 100 MB, once.")
    with_uv: list[str | Path] = ["uv", "pip", "install", "--python", PYTHON]
    with_pip: list[str | Path] = [PYTHON, "-m", "pip", "install", "--disable-pip-version-check"]
    # uv is the quicker one; where it can't (it knows nothing of pip's settings), pip may.
    if not (_uv() and _installs(with_uv, purpose)) and not (_has_pip() and _installs(with_pip, purpose)):
        return False
    _stamp(purpose).write_text(_fingerprint(purpose))
    return True


def _installs(with_it: list[str | Path], purpose: str) -> bool:
    """The lock first, to the letter; then the checkout itself, which then needs nothing more."""
    # Somebody who looks on is shown how far it is; a log is not.
    quietly = [] if sys.stderr.isatty() else ["--quiet"]
    lock = _runs([*with_it, *quietly, "--require-hashes", "-r", LOCKS[purpose]])
    return lock and _runs([*with_it, *quietly, "--no-deps", "--no-build-isolation", "-e", ROOT])


def _has_pip() -> bool:
    """A virtual environment that uv made has no pip of its own."""
    asked = subprocess.run([PYTHON, "-c", "import pip"], capture_output=True, check=False)
    return asked.returncode == 0 or _runs([PYTHON, "-m", "ensurepip", "--default-pip"])


def _uv() -> bool:
    """Whether uv can be started: its name alone may belong to another Python."""
    if shutil.which("uv") is None:
        return False
    return subprocess.run(["uv", "--version"], capture_output=True, check=False).returncode == 0


def _runs(command: list[str | Path]) -> bool:
    # uv trusts the certificates that the system trusts, as pip does: a school's or a company's among them.
    env = {"UV_SYSTEM_CERTS": "true", "UV_NATIVE_TLS": "true", **os.environ}
    return subprocess.run(command, cwd=ROOT, env=env, stdin=subprocess.DEVNULL, check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
