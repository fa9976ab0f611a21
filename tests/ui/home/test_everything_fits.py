"""Home, a practice's page and the settings at any text size, in a language half as long again: nothing is cut."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from microsol_desktop.desk.home_desk import Unfinished
from microsol_desktop.desk.preferences import Preferences
from microsol_desktop.store.places import shipped
from microsol_desktop.ui.home.front_door import FrontDoor
from microsol_desktop.ui.home.window import HomeWindow
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.scroll_page import ScrollPage
from microsol_desktop.ui.settings.settings_page import SettingsPage
from microsol_desktop.ui.theme import dress, load_fonts
from microsol_desktop.ui.tokens import load_theme
from microsol_desktop.ui.tongues import Tongues
from tests.ui.stage.walls import Longer

LEFT_OFF = Unfinished(path=Path("x"), title="Troika", people=5, began=0.0, utc_offset=0, last=0.0, in_use=False)

FrontDoors = Callable[[], tuple[HomeWindow, FrontDoor]]


@pytest.fixture(params=[1.0, 2.0], ids=["100 %", "200 %"])
def dressed(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[float]:
    load_fonts(shipped("resources") / "fonts")
    theme = load_theme(shipped("resources") / "themes", "daylight")
    dress(qapp, theme, request.param)
    yield request.param
    # Never undressed again: Qt falls over its own style sheets once an application's has been taken away.
    dress(qapp, theme, 1.0)


@pytest.fixture(params=["short words", "long words"])
def words(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    longer = Longer()
    if request.param == "long words":
        qapp.installTranslator(longer)
    yield
    qapp.removeTranslator(longer)


def settled(window: QWidget) -> None:
    """Wrapped lines settle their heights over some turns of the loop."""
    for _ in range(5):
        QApplication.processEvents()


def cut(page: ScrollPage) -> list[str]:
    """What has less room than it needs, or reaches out of the page's side."""
    found = []
    for widget in page.inner.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, PlainLabel | QPushButton):
            continue
        right = widget.mapTo(page.inner, widget.rect().topRight()).x()
        needed = (
            widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else widget.minimumSizeHint().height()
        )
        is_cut = isinstance(widget, PlainLabel) and widget.shown != widget.text()
        too_narrow = isinstance(widget, QPushButton) and widget.width() < widget.minimumSizeHint().width()
        if right >= page.inner.width() or widget.height() < needed or is_cut or too_narrow:
            found.append(f"{type(widget).__name__}: {widget.text()}")
    return found


def pages_of(window: HomeWindow, door: FrontDoor) -> Iterator[ScrollPage]:
    """Every page of home, one after another, as a host comes to it."""
    yield window.home
    for slug in ("session-1-arriving", "nowhere-at-all"):
        door.prepare(slug)
        shown = window.pages.currentWidget()
        assert isinstance(shown, ScrollPage)
        yield shown
    settings = SettingsPage()
    settings.show_preferences(Preferences())
    settings.show_devices((), any_found=False)
    window.show_page(settings)
    yield settings


@pytest.mark.usefixtures("words", "dressed")
def test_nothing_is_cut(front_door: FrontDoors) -> None:
    window, door = front_door()

    found = {}
    for page in pages_of(window, door):
        for size in ((1280, 720), (1366, 768), (1920, 1080)):
            window.resize(*size)
            settled(window)
            found[type(page).__name__, size] = cut(page)

    assert {place: words for place, words in found.items() if words} == {}


@pytest.fixture(params=["en", "pt"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    tongues = Tongues(shipped("resources") / "translations", qapp)
    usual = QLocale()
    tongues.speak(request.param)
    yield
    tongues.speak("en")
    QLocale.setDefault(usual)


@pytest.mark.parametrize("dressed", [2.0], indirect=True)
@pytest.mark.usefixtures("language", "dressed")
def test_home_is_whole_in_the_smallest_window_at_twice_the_text_size(front_door: FrontDoors) -> None:
    window, door = front_door()
    door.prepare("troika")
    window.show_home()
    window.home.show_under_way((LEFT_OFF,))
    window.say("There is no such file.")

    window.resize(window.minimumSize())
    settled(window)

    page = window.home
    assert window.width() == 480
    assert page.inner.width() == page.viewport().width()
    assert cut(page) == []


@pytest.mark.parametrize("dressed", [1.0], indirect=True)
@pytest.mark.usefixtures("dressed")
def test_nothing_is_cut_in_the_smallest_window(front_door: FrontDoors) -> None:
    window, door = front_door()

    found = {}
    for page in pages_of(window, door):
        window.home.show_under_way((LEFT_OFF,))
        window.resize(window.minimumSize())
        settled(window)
        found[type(page).__name__] = cut(page)

    assert {place: words for place, words in found.items() if words} == {}
