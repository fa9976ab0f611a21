"""Who gives Microsol out, and where it is found: told once, in `pyproject.toml`, and read from there by every recipe.

What is not told there is left out, and never made up. Knows only the standard library.
"""

from __future__ import annotations

import os
import tomllib
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
ID = "io.github.microsol.Microsol"
STORE_PAGE = ROOT / "packaging" / "linux" / f"{ID}.metainfo.xml"
NOBODYS = "microsol@example.org"
"""Debian wants an address at any price: this one is set aside for examples, and reaches nobody."""
PICTURES = {
    "stage-turn-hearth-en.png": "The TV during a round: the prompt, who speaks, and the time",
    "console-hearth-en.png": "The host's laptop: what the TV shows, and what comes next",
}
"""Of docs/pictures/windows, those that a program shop shows."""


class Publisher(NamedTuple):
    """Whoever gives it out. What is not known is empty."""

    name: str
    address: str
    """Where letters reach them."""
    homepage: str
    issues: str
    source: str
    pictures: str
    """The address below which the files of docs/pictures/windows are found."""

    @property
    def maintainer(self) -> str:
        """As Debian writes it; its own tools' two variables are heard first."""
        name = os.environ.get("DEBFULLNAME") or self.name
        return f"{name} <{os.environ.get('DEBEMAIL') or self.address or NOBODYS}>"


def publisher(told: Path = ROOT / "pyproject.toml") -> Publisher:
    """As the project's own file tells it: the first of its authors, and its addresses."""
    project = tomllib.loads(told.read_text(encoding="utf-8"))["project"]
    author, urls = project["authors"][0], project.get("urls", {})
    addresses = (urls.get(name, "").rstrip("/") for name in ("Homepage", "Issues", "Source", "Pictures"))
    return Publisher(author["name"], author.get("email", ""), *addresses)


def store_page(made_at: str, number: str, who: Publisher) -> str:
    """What a program shop of Linux tells of Microsol."""
    told = filled(STORE_PAGE.read_text(encoding="utf-8"), made_at, number)
    return told.replace("@PUBLISHER@", escape(who.name)).replace("  @ADDRESSES@\n", _addresses(who))


def _addresses(who: Publisher) -> str:
    kinds = {"homepage": who.homepage, "bugtracker": who.issues, "vcs-browser": who.source}
    lines = [f'  <url type="{kind}">{escape(url)}</url>' for kind, url in kinds.items() if url]
    if who.pictures:
        shown = [_picture(f"{who.pictures}/{name}", words, at=at) for at, (name, words) in enumerate(PICTURES.items())]
        lines += ["  <screenshots>", *shown, "  </screenshots>"]
    return "".join(f"{line}\n" for line in lines)


def _picture(url: str, words: str, *, at: int) -> str:
    first = "" if at else ' type="default"'
    return f"    <screenshot{first}><caption>{escape(words)}</caption><image>{escape(url)}</image></screenshot>"


def filled(text: str, made_at: str, number: str) -> str:
    """A document with its version and date."""
    date = datetime.fromtimestamp(int(made_at), UTC).date().isoformat()
    return text.replace("@VERSION@", number).replace("@DATE@", date)
