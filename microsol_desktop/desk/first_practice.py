"""The one practice that home shows before anything else is read. Light: it is on the way to the first paint."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from microsol_desktop.practice.front_matter import read_front_matter

if TYPE_CHECKING:
    from microsol_desktop.failure import Sentence
    from microsol_desktop.practice.model import PeopleRange, Slug

CHECK_IN = "check-in"
IN_OTHER_WORDS = {"pt": "chegada"}
"""The check-in that ships, in other languages."""


class PracticeCard(NamedTuple):
    """A practice in a list: what its front matter says of it, or `trouble` where it can't be read.

    `replaces`: an own one, in place of one that ships. `needs`, `levels` and `credit` (by which
    the field knows it) are what it may be looked for by. `language`: the letters of the one it is in.
    `materials`: what has to be there. `variant_of`: which practice it is another form of, or tells in another language.
    """

    slug: Slug
    title: str
    summary: str
    people: PeopleRange | None = None
    own: bool = False
    replaces: bool = False
    trouble: Sentence | None = None
    needs: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    credit: str = ""
    language: str = "en"
    materials: tuple[str, ...] = ()
    variant_of: Slug | None = None

    def is_in(self, language: str) -> bool:
        """Whether it is in the language with these letters: `pt-BR` is in `pt`."""
        return self.language.partition("-")[0].lower() == language


def first_practice(folders: tuple[Path, ...], last: str, language: str = "en") -> PracticeCard:
    """The practice that was begun last, where it is still there, else the check-in, in the host's language."""
    for slug in dict.fromkeys((last, IN_OTHER_WORDS.get(language, CHECK_IN), CHECK_IN)):
        for folder in folders:
            card = _card(folder, slug)
            if card is not None:
                return card
    return PracticeCard(slug=CHECK_IN, title="Check-in", summary="")  # type: ignore[arg-type]  # Slug is a str


def _card(folder: Path, slug: str) -> PracticeCard | None:
    if not slug or "/" in slug or "\\" in slug:
        return None
    try:
        lines = (folder / f"{slug}.md").read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return None
    about = {entry.key: entry.text for entry in read_front_matter(lines).entries}
    title = about.get("title", "") or _heading(lines)
    return PracticeCard(slug=slug, title=title, summary=about.get("summary", "")) if title else None  # type: ignore[arg-type]


def _heading(lines: list[str]) -> str:
    """The title of a file that has none in its front matter: its first `# Title` line."""
    return next((line[2:].strip() for line in lines if line.startswith("# ")), "")
