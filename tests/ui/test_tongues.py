"""The windows speak the host's language, the stage the practice's, whatever the windows speak."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from microsol_desktop.store.places import shipped
from microsol_desktop.ui.tongues import Tongues, on_the_stage, spoken

IN_THE_WINDOWS = ("Keys", "All keys")
ON_THE_STAGE = ("Stage", "Paused")
SETTINGS = {"en": "All keys", "pt": "Todas as teclas"}
PAUSED = {"en": "Paused", "pt": "Em pausa"}


@pytest.fixture
def tongues(qapp: QApplication) -> Iterator[Tongues]:
    speaking = Tongues(shipped("resources") / "translations")
    yield speaking
    speaking.fall_silent()


@pytest.mark.parametrize(
    ("chosen", "read_here", "expected"),
    [
        ("system", ["pt-Latn-PT", "pt-PT", "pt"], "pt"),
        ("system", ["pt-BR"], "pt"),
        ("system", ["fr-FR", "pt-PT", "en"], "pt"),
        ("system", ["de-DE", "de"], "en"),
        ("system", ["C"], "en"),
        ("system", [], "en"),
        ("en", ["pt-PT"], "en"),
        ("pt", ["en-GB"], "pt"),
    ],
)
def test_the_windows_speak_what_was_chosen_or_what_is_read_here(
    chosen: str, read_here: list[str], expected: str
) -> None:
    assert spoken(chosen, read_here) == expected


@pytest.mark.parametrize(
    ("practice", "windows", "expected"),
    [("pt", "en", "pt"), ("en", "pt", "en"), ("pt-BR", "en", "pt"), ("fr", "pt", "pt"), ("fr", "en", "en")],
)
def test_the_stage_speaks_the_practices_language_where_it_is_known(practice: str, windows: str, expected: str) -> None:
    assert on_the_stage(practice, windows) == expected


@pytest.mark.parametrize("windows", ["en", "pt"])
@pytest.mark.parametrize("practice", ["en", "pt"])
def test_the_stages_words_follow_the_practice_whatever_the_windows_speak(
    tongues: Tongues, windows: str, practice: str
) -> None:
    tongues.speak(windows)

    tongues.speak_to_room(practice)

    assert QCoreApplication.translate(*IN_THE_WINDOWS) == SETTINGS[windows]
    assert QCoreApplication.translate(*ON_THE_STAGE) == PAUSED[practice]


def test_where_no_practice_goes_on_all_speak_the_hosts_language(tongues: Tongues) -> None:
    tongues.speak("pt")
    tongues.speak_to_room("en")

    tongues.speak_to_room("")

    assert QCoreApplication.translate(*ON_THE_STAGE) == PAUSED["pt"]


def test_days_are_told_in_the_language_that_was_chosen_over_the_systems(tongues: Tongues) -> None:
    tongues.speak("pt")

    assert QLocale().name() == "pt_PT"


def test_qts_own_buttons_and_menus_speak_it_too(tongues: Tongues) -> None:
    tongues.speak("pt")

    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancelar"
    assert QCoreApplication.translate("QWidgetTextControl", "&Copy") == "&Copiar"


def test_paper_speaks_the_practices_language_and_nothing_that_is_shown_changes(tongues: Tongues) -> None:
    tongues.speak("en")

    told = tongues.say_in("pt")(*IN_THE_WINDOWS)

    assert told == SETTINGS["pt"]
    assert QCoreApplication.translate(*IN_THE_WINDOWS) == SETTINGS["en"]
    assert tongues.say_in("fr")(*IN_THE_WINDOWS) == SETTINGS["en"]


def test_paper_in_english_is_english_under_portuguese_windows(tongues: Tongues) -> None:
    tongues.speak("pt")

    assert tongues.say_in("en")(*IN_THE_WINDOWS) == SETTINGS["en"]
    assert tongues.say_in("pt-BR")(*IN_THE_WINDOWS) == SETTINGS["pt"]
