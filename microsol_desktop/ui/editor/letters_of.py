"""A language as a practice has it: by its letters, which a host may not know; its name does as well."""

from __future__ import annotations

from microsol_desktop.ui.circles.languages import language_name, languages_typed
from microsol_desktop.ui.editor.typed_words import as_language


def letters_of(typed: str) -> str:
    """The letters of a second language (`pt`, `pt-BR`) that was typed by them or by its name; "" where it is none."""
    return as_language(typed) or as_language(_by_name(typed))


def language_of(typed: str) -> str:
    """The letters of a practice's own language; English where nothing is typed, "" where it is none."""
    if not typed.strip():
        return "en"
    return _as_told(typed) or _as_told(_by_name(typed))


def name_of_language(letters: str) -> str:
    """What it is called by those who speak it; nothing where nobody knows it."""
    name = language_name(letters) if letters else ""
    return "" if name == letters else name


def _by_name(typed: str) -> str:
    return next(iter(languages_typed(typed)), "")


def _as_told(typed: str) -> str:
    plain = typed.strip().replace("_", "-")
    parts = plain.split("-")
    fits = 2 <= len(parts[0]) <= 3 and all(part.isascii() and part.isalnum() and len(part) <= 8 for part in parts)
    return plain if fits else ""
