"""Languages as people call them: kept by their letters, as BCP 47 has them, and written and looked for by any name."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QLocale

from microsol_desktop.desk.looking_for import plain


def language_name(letters: str) -> str:
    """A language by its own name: "português"; what no system knows is said as it was written."""
    if letters.partition("-")[0].lower() == "en":
        # Qt calls English by its countries: "American English".
        return "English"
    locale = QLocale(letters)
    return locale.nativeLanguageName() if locale.language() != QLocale.Language.C else letters


def language_words(letters: str) -> str:
    """All that a host may type who looks for those who speak it."""
    locale = QLocale(letters)
    return " ".join((letters, language_name(letters), QLocale.languageToString(locale.language())))


def languages_typed(typed: str) -> tuple[str, ...]:
    """The letters of the languages that were typed with commas between; one that nobody knows stays as it is."""
    words = (word.strip() for word in typed.replace(";", ",").split(","))
    return tuple(dict.fromkeys(_by_any_name().get(plain(word), word) for word in words if word))


def languages_written(languages: tuple[str, ...]) -> str:
    """Them in one line, as they can be typed again."""
    return ", ".join(map(language_name, languages))


@cache
def _by_any_name() -> dict[str, str]:
    """The letters of every language that this system knows, by its letters, its own name and its English one."""
    found: dict[str, str] = {}
    for language in QLocale.Language:
        letters = QLocale.languageToCode(language)
        if letters and language not in {QLocale.Language.AnyLanguage, QLocale.Language.C}:
            for name in (letters, language_name(letters), QLocale.languageToString(language)):
                found.setdefault(plain(name), letters)
    return found
