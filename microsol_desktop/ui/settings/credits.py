"""What ships with Microsol, from whom it comes and under which licence: read from the folder that is handed in."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import NamedTuple

from microsol_desktop.practice.front_matter import read_front_matter
from microsol_desktop.practice.lines import split_lines

PRACTICES = "practices"
"""The heading under which the practices stand; of them each has a credit of its own."""
TOLD = ("credit", "source", "license", "changes")


class Credit(NamedTuple):
    """One thing that ships."""

    of: str
    """Which heading it stands under: microsol, practices, drawn, qt, python, system."""
    name: str
    licence: str
    holder: str
    texts: tuple[str, ...]


def credits_in(shipped: Path, language: str = "en") -> tuple[Credit, ...]:
    """Everything that ships, in the order in which it is shown. `shipped` is the folder with `resources` in it.

    What is explained there is told in this language where the file knows it; names and licences are what they are.
    """
    with (shipped / "resources" / "licences" / "credits.toml").open("rb") as file:
        told = [line | line.get(language, {}) for line in tomllib.load(file)["part"]]
    return tuple(
        Credit(line["of"], line["name"], line["licence"], line["copyright"], tuple(line["texts"])) for line in told
    )


def licence_of(credit: Credit, shipped: Path) -> str:
    """The whole text: of the practices, first each with its credit."""
    texts = [_text(name, shipped) for name in credit.texts]
    if credit.of == PRACTICES:
        texts.insert(0, _of_practices(shipped / "practices"))
    return "\n\n\n".join(text.strip("\n") for text in texts)


def _text(name: str, shipped: Path) -> str:
    beside = shipped / "resources" / "licences" / name
    return (beside if beside.is_file() else shipped / name).read_text(encoding="utf-8")


def _of_practices(folder: Path) -> str:
    return "\n\n".join(_of_practice(file) for file in sorted(folder.glob("*.md")) if file.name != "README.md")


def _of_practice(file: Path) -> str:
    entries = read_front_matter(split_lines(file.read_text(encoding="utf-8"))).entries
    said = {entry.key: entry.text for entry in entries}
    return "\n".join([said.get("title", file.stem), *(said[key] for key in TOLD if said.get(key))])
