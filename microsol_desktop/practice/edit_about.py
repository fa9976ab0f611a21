"""Changing what a practice says of itself: only the lines of the keys that differ, comments and unknown keys stay."""

from __future__ import annotations

from dataclasses import replace

from microsol_desktop.practice.about import About
from microsol_desktop.practice.front_matter import FrontMatter, read_front_matter
from microsol_desktop.practice.lines import sections, split_lines
from microsol_desktop.practice.page import Page, page_of
from microsol_desktop.practice.parse import parse
from microsol_desktop.practice.read_about import KEYS, Key, first_title, known_key
from microsol_desktop.practice.reading import Reading
from microsol_desktop.practice.write_about import write_about, write_key


def replace_about(text: str, about: About, *, reading: Reading | None = None) -> str:
    """The text with another front matter. Keys that are none of ours are left as they are, whatever `about` has."""
    old = (reading or parse(text)).practice.about
    about = replace(about, title=about.title.strip(), unknown=())
    changed = [key for key in KEYS if getattr(old, key.field) != getattr(about, key.field)]
    if not changed:
        return text
    page = page_of(text)
    front = read_front_matter(page.bare)
    new: dict[int, list[str]] = {}
    line = _title_line(page, front, old.title)
    if old.title != about.title and line >= 0:
        fits = not about.title or first_title(split_lines(f"# {about.title}"), 0)[0] == about.title
        new[line] = [f"# {about.title}"] if fits else []
        changed = [key for key in changed if key.field != "title" or not fits or _places(front, key)]
    if changed and not front.body:
        return _put_together(page, new, [*write_about(about).split("\n"), ""], 0)
    closing = front.body - 1 if front.closed else front.body
    new |= _new_lines(page, front, about, changed)
    return _put_together(page, new, _added(front, about, changed), closing)


def _title_line(page: Page, front: FrontMatter, title: str) -> int:
    """The line of the `# Title` that this title is from, also where its words were just taken out; or -1."""
    if title:
        found, line = first_title(page.bare, front.body)
        return line if found == title else -1
    introduction = sections(page.bare, front.body)[0]
    return next((at for at in range(introduction.first, introduction.end) if page.bare[at].rstrip() == "#"), -1)


def _places(front: FrontMatter, key: Key) -> list[tuple[int, int]]:
    return [(entry.first, entry.end) for entry in front.entries if known_key(entry) is key]


def _new_lines(page: Page, front: FrontMatter, about: About, changed: list[Key]) -> dict[int, list[str]]:
    """What comes in place of each line that changes: a key where it stood. Comments among a list's items stay."""
    new: dict[int, list[str]] = {}
    for key in changed:
        places = _places(front, key)
        lines = [at for first, end in places for at in range(first, end)]
        new.update({at: [] for at in lines if not page.bare[at].lstrip().startswith("#")})
        if places:
            new[places[0][0]] = write_key(about, key)
    return new


def _added(front: FrontMatter, about: About, changed: list[Key]) -> list[str]:
    """The lines of keys that were not there."""
    return [line for key in changed if not _places(front, key) for line in write_key(about, key)]


def _put_together(page: Page, new: dict[int, list[str]], added: list[str], before: int) -> str:
    """All lines, those without change with their very ends, and the added ones before this line."""
    lines: list[str] = []
    for at in range(len(page.lines) + 1):
        if at == before:
            lines += page.of(added)
        if at < len(page.lines):
            lines += page.of(new[at]) if at in new else (page.lines[at],)
    return page.text(0, len(page.lines), tuple(lines))
