"""A picture for a practice that is edited: looked at whether it can be shown, then put beside the practice's file."""

from __future__ import annotations

from pathlib import Path

from microsol_desktop.failure import ExpectedFailure


def picture_beside(picture: Path, folder: Path) -> tuple[str, str]:
    """The path to write for this picture in a practice of this folder, and words for it: its own name.

    Raises:
        ExpectedFailure: it can't be shown on the TV, or can't be put there.

    """
    from microsol_desktop.store.brought_picture import bring_picture
    from microsol_desktop.system.picture_files import keeps_from_being_shown

    if keeps_from_being_shown(str(picture.parent), picture.name):
        raise ExpectedFailure(
            "no-picture",
            "“%1” is no picture that can be shown.",
            "Choose a PNG, JPEG, WebP or GIF file of up to 20 MB.",
            (picture.name,),
        )
    words = " ".join(picture.stem.replace("_", " ").replace("-", " ").split())
    return bring_picture(picture, folder), words
