"""Which language is spoken: by the windows the host's, by the stage the practice's, whatever the windows speak.

English is in the program itself and costs nothing. Any other is a file of Qt's, of which two are made for each language
(`tools/make_translations.py`): what the windows say, and what the stage says.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator

ENGLISH = "en"
LOCALES = {ENGLISH: "en_GB", "pt": "pt_PT"}
"""The languages that Microsol speaks, and how dates are written where the computer itself speaks another."""


def spoken(chosen: str, read_here: Sequence[str]) -> str:
    """The language of the windows: as chosen, else the first that the computer's owner reads, else English."""
    wished = read_here if chosen == "system" else (chosen,)
    return next((letters for one in wished if (letters := _letters(one)) in LOCALES), ENGLISH)


def on_the_stage(practice: str, windows: str) -> str:
    """The language of the stage's own words: the practice's, or the host's where Microsol does not speak that."""
    letters = _letters(practice)
    return letters if letters in LOCALES else windows


def _letters(language: str) -> str:
    """`pt` of `pt-BR`."""
    return language.replace("_", "-").partition("-")[0].lower()


class Tongues(QObject):
    """Has the program speak: `speak` once, before its first window; `speak_to_room` whenever the cue is another."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._windows = self._stage = ENGLISH
        self._loaded: dict[str, QTranslator] = {}
        self._usual = QLocale()

    @property
    def of_windows(self) -> str:
        """The letters of the language that the windows speak."""
        return self._windows

    def speak(self, chosen: str) -> None:
        """Have the windows speak this language (`system`, `en`, `pt`), with its dates and times of day."""
        system = QLocale.system()
        language = spoken(chosen, system.uiLanguages())
        if _letters(system.name()) != language and chosen != "system":
            QLocale.setDefault(QLocale(LOCALES[language]))
        self._windows = self._exchange("microsol", self._windows, language)
        self.speak_to_room("")

    def speak_to_room(self, practice: str) -> None:
        """Have the stage speak this practice's language; with "" the host's."""
        self._stage = self._exchange("stage", self._stage, on_the_stage(practice, self._windows))

    def say_in(self, practice: str) -> Callable[[str, str], str]:
        """What says a sentence in a practice's language, for paper: nothing that is shown changes by it."""
        language = on_the_stage(practice, self._windows)
        if language == self._windows:
            return QCoreApplication.translate
        if language == ENGLISH:
            return _as_written
        translator = self._translator(f"microsol_{language}")
        return lambda context, text: translator.translate(context, text) or text

    def _exchange(self, kind: str, before: str, now: str) -> str:
        """Everything that is open is told by Qt that the words are others."""
        if now != before:
            if before != ENGLISH:
                QCoreApplication.removeTranslator(self._loaded[f"{kind}_{before}"])
            if now != ENGLISH:
                QCoreApplication.installTranslator(self._translator(f"{kind}_{now}"))
        return now

    def _translator(self, name: str) -> QTranslator:
        if name not in self._loaded:
            self._loaded[name] = QTranslator(self)
            self._loaded[name].load(f"{name}.qm", str(self._folder))
        return self._loaded[name]

    def fall_silent(self) -> None:
        """Take all words away again: only the English is left."""
        self._windows = self._exchange("microsol", self._windows, ENGLISH)
        self._stage = self._exchange("stage", self._stage, ENGLISH)
        QLocale.setDefault(self._usual)


def _as_written(_context: str, text: str) -> str:
    """The program itself speaks English."""
    return text
