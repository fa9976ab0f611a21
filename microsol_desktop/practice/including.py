"""A practice's text in which what it includes goes by other names. Pure; no other line is touched."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from microsol_desktop.practice.about import Slug
from microsol_desktop.practice.edit import replace_step
from microsol_desktop.practice.library import includes_in, key_of
from microsol_desktop.practice.model import Part, Step
from microsol_desktop.practice.parse import parse


def with_other_includes(text: str, names: Mapping[Slug, Slug]) -> str:
    """The text that includes practices by their new names; the very same where it includes none of these."""
    known = {key_of(old): new for old, new in names.items()}
    if not any(key_of(slug) in known for slug, _ in includes_in(text)):
        return text
    for index, step in enumerate(parse(text).practice.steps):
        renamed = replace(_renamed(step, known), parts=tuple(_renamed_part(part, known) for part in step.parts))
        if renamed != step:
            text = replace_step(text, index, renamed)
    return text


def _renamed(step: Step, names: Mapping[str, Slug]) -> Step:
    return step if step.include is None else replace(step, include=names.get(key_of(step.include), step.include))


def _renamed_part(part: Part, names: Mapping[str, Slug]) -> Part:
    return part if part.include is None else replace(part, include=names.get(key_of(part.include), part.include))
