"""The host's own files: how a practice's is named, and the pictures that come with one that is copied."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from microsol_desktop.store.whole_file import copy_whole

if TYPE_CHECKING:
    from microsol_desktop.practice.prompt import Block

_FORBIDDEN = frozenset('<>:"/\\|?*#^[]`%')
"""What some file system, or a link to a practice, would stumble over."""
_LONGEST = 60
_TAKEN_BY_WINDOWS = frozenset(
    {"con", "prn", "aux", "nul", *(f"com{n}" for n in range(1, 10)), *(f"lpt{n}" for n in range(1, 10)), "readme"}
)
UNNAMED = "new-practice"


def name_for(title: str) -> str:
    """What the file of a practice with this title is called, without its ending: readable, and fine on any disk."""
    plain = unicodedata.normalize("NFC", title).lower()
    letters = "".join(each if each.isalnum() and each not in _FORBIDDEN else "-" for each in plain.replace("'", ""))
    name = "-".join(part for part in letters.split("-") if part)[:_LONGEST].strip("-")
    return f"{name}-practice" if name in _TAKEN_BY_WINDOWS else name or UNNAMED


def free_path(folder: Path, name: str, mine: Path | None = None, promised: Iterable[Path] = ()) -> Path:
    """A file of this name in a folder, or with the first number after it that is not taken.

    `mine` counts as free, and what is `promised` to others as taken.
    """
    taken = {_alike(path.name) for path in folder.glob("*.md") if path != mine} if folder.is_dir() else set()
    taken |= {_alike(path.name) for path in promised}
    number, found = 1, f"{name}.md"
    while _alike(found) in taken:
        number += 1
        found = f"{name}-{number}.md"
    return folder / found


def copy_pictures(text: str, before: Path, after: Path) -> tuple[Path, ...]:
    """Copy the pictures that a practice shows from beside one file to beside another; gives back those that came.

    A picture that is there already stays, and one that can't be copied is left out: the checks say which is missing.
    What lies elsewhere, by a link in a stranger's folder, is none of its pictures.
    """
    copied = []
    for name in pictures_in(text):
        source, target = before / name, after / name
        try:
            if target.exists() or not source.is_file() or not _is_within(source, before):
                continue
            target.parent.mkdir(parents=True, exist_ok=True)
            if not _is_within(target, after):
                continue
            copy_whole(source, target)
        except OSError:
            continue
        copied.append(target)
    return tuple(copied)


def pictures_in(text: str) -> tuple[str, ...]:
    """The paths of the pictures that lie beside a practice, each once."""
    if "![" not in text:
        return ()
    from microsol_desktop.practice.parse import parse
    from microsol_desktop.practice.prompt import blocks

    practice = parse(text).practice
    words = [practice.introduction, *(step.words for step in practice.steps)]
    words += [part.words for step in practice.steps for part in step.parts]
    prompts = [prompt for each in words for prompt in (each.prompt, each.held_back)]
    prompts += [translation.prompt for each in words for translation in each.translations]
    return tuple(dict.fromkeys(name for prompt in prompts for name in _in_blocks(blocks(prompt))))


def _in_blocks(found: tuple[Block, ...]) -> Iterator[str]:
    from microsol_desktop.practice.prompt import ItemList, Paragraph, Picture

    for block in found:
        match block:
            case Picture():
                yield block.path
            case ItemList():
                for item in block.items:
                    yield from _in_blocks(item)
            case Paragraph():
                pass


def _is_within(path: Path, folder: Path) -> bool:
    """Whether it lies there, whatever links lead to it."""
    return path.resolve().is_relative_to(folder.resolve())


def _alike(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
