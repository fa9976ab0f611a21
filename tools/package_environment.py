"""The clean environment in which Microsol is frozen: what `requirements-package.lock` names, and nothing else.

The checkout's own `.venv` has what the tests need, and some of that would be found and carried along.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

from tools import system
from tools.system import say

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build" / "package"
ENVIRONMENT = BUILD / "env"
LOCK = ROOT / "requirements-package.lock"
FOR_FREEZING = {"objdump": "binutils", "chrpath": "chrpath", "xz": "xz-utils"}


def python_in(environment: Path) -> Path:
    """The environment's own Python."""
    return environment / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def make_ready() -> Path:
    """Have the environment as the lock has it, and give back its Python.

    Raises:
        SystemExit: it can't be made; what is written above says why.

    """
    _provide_python()
    if system.provide(system.FOR_QT | system.FOR_A_SCREEN, "the libraries that Qt stands on, to be carried along"):
        raise SystemExit(1)
    if system.provide(FOR_FREEZING, "what looks into libraries, and takes paths out of them"):
        raise SystemExit(1)
    stamp = ENVIRONMENT / "installed"
    if not (stamp.exists() and stamp.read_text(encoding="utf-8") == _fingerprint()):
        _make()
        stamp.write_text(_fingerprint(), encoding="utf-8")
    return python_in(ENVIRONMENT)


def _provide_python() -> None:
    """Have the library that this Python is in as well, which is what is frozen: a package of its own on Debian."""
    if sys.platform == "linux" and not sysconfig.get_config_var("Py_ENABLE_SHARED"):
        raise SystemExit(
            "This Python has no shared library to freeze. Take another: make package PYTHON=/usr/bin/python3"
        )
    library = {
        sysconfig.get_config_var("INSTSONAME"): "libpython{}.{}".format(*sys.version_info[:2]),
    }
    if system.provide(library, "the Python that is carried along"):
        raise SystemExit(1)


def _fingerprint() -> str:
    return hashlib.sha256(LOCK.read_bytes() + sys.version.encode() + os.fsencode(ROOT)).hexdigest()


def _make() -> None:
    say("Fetching what freezes Microsol into build/package/env: about 100 MB, once.")
    shutil.rmtree(ENVIRONMENT, ignore_errors=True)
    ENVIRONMENT.parent.mkdir(parents=True, exist_ok=True)
    python = python_in(ENVIRONMENT)
    locked = ["--require-hashes", "-r", str(LOCK)]
    with_uv = _has_uv() and (
        runs(["uv", "venv", "--quiet", "--python", sys.executable, str(ENVIRONMENT)])
        and runs(["uv", "pip", "install", "--quiet", "--python", str(python), *locked])
    )
    if with_uv:
        return
    shutil.rmtree(ENVIRONMENT, ignore_errors=True)
    if system.provide(system.FOR_PYTHON, "what Python needs to make a virtual environment"):
        raise SystemExit(1)
    if not (
        runs([sys.executable, "-m", "venv", str(ENVIRONMENT)])
        and runs([str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *locked])
    ):
        raise SystemExit("The packages could not be installed; what is written above says why. Is there a network?")


def _has_uv() -> bool:
    if shutil.which("uv") is None:
        return False
    return subprocess.run(["uv", "--version"], capture_output=True, check=False).returncode == 0


def runs(command: list[str], **more: str) -> bool:
    """Whether this went well; `more` is said to it in its environment."""
    env = {"UV_SYSTEM_CERTS": "true", "UV_NATIVE_TLS": "true", **os.environ, **more}
    return subprocess.run(command, cwd=ROOT, env=env, stdin=subprocess.DEVNULL, check=False).returncode == 0
