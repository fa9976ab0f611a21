"""Changing what a practice says of itself: only the lines of the keys that differ, comments and unknown keys stay."""

from __future__ import annotations

from microsol_desktop.practice.about import About
from microsol_desktop.practice.edit import Page, page_of
from microsol_desktop.practice.front_matter import FrontMatter, read_front_matter
from microsol_desktop.practice.parse import parse
from microsol_desktop.practice.read_about import KEYS, Key, first_title, known_key
from microsol_desktop.practice.reading import Reading
from microsol_desktop.practice.write_about import write_about, write_key


def replace_about(text: str, about: About, *, reading: Reading | None = None) -> str:
    """The text with another front matter. Keys that are none of ours are left as they are, whatever `about` has."""
    old = (reading or parse(text)).practice.about
    page = page_of(text)
    bare = page.bare
    front = read_front_matter(bare)
    changed = [key for key in KEYS if getattr(old, key.field) != getattr(about, key.field)]
    new: dict[int, list[str]] = {}
    title, line = first_title(bare, front.body)
    if old.title != about.title and line >= 0 and title == old.title:
        new[line] = [f"# {about.title}"]
        changed = [key for key in changed if key.field != "title" or _places(front, key)]
    if changed and not front.body:
        return page.mark + _put_together(page, new, [*write_about(about).split("\n"), ""], 0)
    closing = front.body - 1 if front.closed else front.body
    new |= _new_lines(front, about, changed)
    return page.mark + _put_together(page, new, _added(front, about, changed), closing)


def _places(front: FrontMatter, key: Key) -> list[tuple[int, int]]:
    return [(entry.first, entry.end) for entry in front.entries if known_key(entry) is key]


def _new_lines(front: FrontMatter, about: About, changed: list[Key]) -> dict[int, list[str]]:
    """What comes in place of each line that changes: a key where it stood."""
    new: dict[int, list[str]] = {}
    for key in changed:
        places = _places(front, key)
        new.update({at: [] for first, end in places for at in range(first, end)})
        if places:
            new[places[0][0]] = write_key(about, key)
    return new


def _added(front: FrontMatter, about: About, changed: list[Key]) -> list[str]:
    """The lines of keys that were not there."""
    return [line for key in changed if not _places(front, key) for line in write_key(about, key)]


def _put_together(page: Page, new: dict[int, list[str]], added: list[str], before: int) -> str:
    """All lines, those without change with their very ends, and the added ones before this line."""
    lines: list[str] = []
    for at, line in enumerate(page.lines):
        if at == before:
            lines += [one + page.newline for one in added]
        lines += [one + page.newline for one in new[at]] if at in new else [line]
    return "".join(lines)
