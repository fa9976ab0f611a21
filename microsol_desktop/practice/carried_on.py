"""What a practice says of its changes, once a host makes it their own: the licence asks that changes are told."""

from __future__ import annotations

from dataclasses import replace

from microsol_desktop.practice.edit_about import replace_about
from microsol_desktop.practice.parse import parse

_ENGLISH = (
    "Changed by its host in {month} {year}.",
    (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
)
_PORTUGUESE = (
    "Alterado por quem acolhe, em {month} de {year}.",
    (
        *("janeiro", "fevereiro", "março", "abril", "maio", "junho"),
        *("julho", "agosto", "setembro", "outubro", "novembro", "dezembro"),
    ),
)
_ENDS = (".", "!", "?", "…")


def carried_on(before: str, text: str, year: int, month: int) -> str:
    """A shipped practice's new text, with a word in `changes:` that a host changed it, in the practice's language.

    Whoever writes there what they changed has said it better: then it stays as they wrote it.
    """
    was, about = parse(before).practice.about, parse(text).practice.about
    if was.changes != about.changes:
        return text
    words, months = _PORTUGUESE if about.language.lower().startswith("pt") else _ENGLISH
    said = words.format(month=months[month - 1], year=year)
    earlier = about.changes.strip()
    if earlier and not earlier.endswith(_ENDS):
        earlier += "."
    return replace_about(text, replace(about, changes=f"{earlier} {said}".strip()))
