"""What a host typed into a dialog for saving, as the file it becomes: with its ending, and never over another one."""

from __future__ import annotations

from itertools import count
from pathlib import Path


def named_file(chosen: str, ending: str, *also: str) -> Path:
    """The file that was chosen; without this ending (or one of `also`) it gets it.

    The dialog asked about a file of the very name that was typed. Where the ending makes it another, which is there
    already, nobody has said yes to losing that one: the new file has a number.
    """
    path = Path(chosen)
    if path.suffix.lower() in {ending, *also}:
        return path
    whole = path.with_name(f"{path.name}{ending}")
    numbered = (path.with_name(f"{path.name} {number}{ending}") for number in count(2))
    return whole if not whole.exists() else next(name for name in numbered if not name.exists())
