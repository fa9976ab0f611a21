"""The `.tar.xz` in `dist/` that runs from wherever it is unpacked, a memory stick as well."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from pathlib import Path

from tools.package_contents import version
from tools.package_environment import BUILD, ROOT

STAGED = BUILD / "portable"
READ_FIRST = ROOT / "packaging" / "linux" / "READ-ME-FIRST.txt"
SECOND_NAME = "microsol-portable"
"""By this name the program keeps everything beside itself (`microsol_desktop/__main__.py`)."""


def stage(frozen: Path) -> Path:
    """Put together what is unpacked: the program, what starts it from a stick, and a few lines to read."""
    folder = STAGED / f"microsol-{version(ROOT)}"
    shutil.rmtree(STAGED, ignore_errors=True)
    shutil.copytree(frozen, folder, symlinks=True, copy_function=os.link)
    (folder / SECOND_NAME).hardlink_to(folder / "microsol")
    shutil.copy(READ_FIRST, folder)
    shutil.copytree(ROOT / "resources" / "licences", folder / "licences")
    return folder


def begin(frozen: Path, dist: Path, made_at: str) -> tuple[Path, subprocess.Popen[bytes]]:
    """Begin to pack; gives the file and what packs it."""
    folder = stage(frozen)
    file = dist / f"{folder.name}-linux-{platform.machine()}.tar.xz"
    # A stick may not be able to hold links: the program's second name is a file of its own.
    command = [
        "tar",
        "--create",
        "--hard-dereference",
        "--sort=name",
        "--owner=0",
        "--group=0",
        "--numeric-owner",
        f"--mtime=@{made_at}",
    ]
    command += [
        "--directory",
        str(STAGED),
        "--use-compress-program",
        "xz -9",
        "--file",
        str(file),
        folder.name,
    ]
    return file, subprocess.Popen(command)
