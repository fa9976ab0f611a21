"""A prompt's first list taken apart, for steps that show one of its items a round. The Markdown stays Markdown."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from textwrap import dedent
from typing import NamedTuple

from microsol_desktop.practice.model import Words


class Listed(NamedTuple):
    """A prompt with a list in it: what stands before it, its items without their marks, and what stands after it."""

    before: str
    items: tuple[str, ...]
    after: str

    def with_item(self, number: int) -> str:
        """The prompt with one item (from 0) in place of the list; past the last one they come again."""
        return "\n\n".join(text for text in (self.before, self.items[number % len(self.items)], self.after) if text)


@lru_cache(maxsize=64)
def listed(markdown: str) -> Listed | None:
    """The first list of a prompt; None where it has none."""
    if not markdown.strip():
        return None
    from microsol_desktop.practice.prompt import tokens_of

    lines = markdown.split("\n")
    opened: tuple[int, int] | None = None
    spans: list[tuple[int, int]] = []
    for token in tokens_of(markdown):
        if token.map is None:
            continue
        if opened is None and token.type in {"bullet_list_open", "ordered_list_open"} and token.level == 0:
            opened = token.map[0], token.map[1]
        elif opened is not None and token.type == "list_item_open" and token.level == 1 and token.map[1] <= opened[1]:
            spans.append((token.map[0], token.map[1]))
    items = tuple(item for start, end in spans if (item := _without_mark(lines[start:end])))
    if opened is None or not items:
        return None
    return Listed("\n".join(lines[: opened[0]]).strip(), items, "\n".join(lines[opened[1] :]).strip())


def with_item(words: Words, number: int) -> Words:
    """These words with one item (from 0) of each language's list; what has no list stays as it is."""
    return replace(
        words,
        prompt=_one_of(words.prompt, number),
        translations=tuple(
            replace(translation, prompt=_one_of(translation.prompt, number)) for translation in words.translations
        ),
    )


def _one_of(markdown: str, number: int) -> str:
    found = listed(markdown)
    return markdown if found is None else found.with_item(number)


def _without_mark(lines: list[str]) -> str:
    """An item's own text, its further lines moved to the left as far as they go."""
    first, _, words = lines[0].lstrip().partition(" ")
    rest = dedent("\n".join(lines[1:]))
    return "\n".join((words.strip() if words else "", rest)).strip() if first else ""
