"""How people are together in a practice, and the words that are said in it. Shows nothing."""

from __future__ import annotations

import re
from typing import NamedTuple

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.practice.about import Slug
from microsol_desktop.practice.library import Library
from microsol_desktop.practice.parse import parse
from microsol_desktop.practice.plain import plain
from microsol_desktop.practice.traits import Trait, traits_of


class Course(NamedTuple):
    """What the steps of a practice tell of it. `words` are as words are compared, each after a blank."""

    traits: frozenset[Trait] = frozenset()
    words: str = ""


def course_of(library: Library, slug: Slug) -> Course:
    """The course of a practice, what it includes among it; nothing of one that can't be read."""
    try:
        texts = [text for _, text in library.texts_for(slug)]
    except ExpectedFailure:
        # Its own page says why.
        return Course()
    return Course(traits_of(parse(text).practice for text in texts), "".join(map(_words_of, texts)))


def _words_of(text: str) -> str:
    """Each word once: it is looked for whether it is there, and not how often."""
    about = text.find("\n---", 3) if text.startswith("---") else 0
    return "".join(f" {word}" for word in dict.fromkeys(re.findall(r"\w+", plain(text[max(0, about) :]))))
