"""Microsol on a memory stick: everything that it keeps is in one folder beside the program."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.store.places import HOME_VARIABLE, ensure

FOLDER = "Microsol data"
"""Its name, which a host reads on the stick."""


def keep_beside_the_program() -> Path:
    """Have everything kept in a folder beside the program from here on, and give that folder.

    Raises:
        ExpectedFailure: the program is no folder of its own to carry about, or nothing can be written there.

    """
    folder = ensure(_program().parent / FOLDER)
    os.environ[HOME_VARIABLE] = str(folder)
    return folder


def _program() -> Path:
    """The file that a host starts."""
    # What an AppImage starts lies in a folder that is gone when it ends; it names its own file.
    image = os.environ.get("APPIMAGE", "")
    if image:
        return Path(image)
    if not getattr(sys, "frozen", False):
        raise ExpectedFailure(
            "portable-not-frozen",
            "This Microsol can't be carried about: it is not in a folder of its own.",
            "Use the one that is unpacked, or name a folder in %1.",
            (HOME_VARIABLE,),
        )
    return Path(sys.executable).resolve()
