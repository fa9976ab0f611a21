"""What there is to see before a practice begins: home, a practice's page, the settings, and which screen is which."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QDate, QDateTime, QPoint, QRect, QSize, Qt, QTime
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from microsol_desktop.app import application
from microsol_desktop.desk.home_desk import Unfinished
from microsol_desktop.ui.home.begin_page import BeginPage
from microsol_desktop.ui.home.window import HomeWindow
from microsol_desktop.ui.settings.credits_page import CreditsPage
from microsol_desktop.ui.settings.screen_numbers import show_numbers
from tools.at_rest import come_to_rest, settle
from tools.evenings import Look
from tools.made_up_computer import LAPTOP, TV, Screens
from tools.picture_studio import NAMES, Studio, seen
from tools.picture_texts import MISSPELT, MISSPELT_IN_PORTUGUESE

ROOT = Path(__file__).parents[1]
BETWEEN = 40
"""Pixels between two screens that stand beside each other."""


def first_start(studio: Studio) -> Look:
    return partial(seen, studio.home())


def under_way(studio: Studio) -> Look:
    window = studio.home()
    show_under_way(window, studio.said("Sunday circle", "Círculo de domingo"))
    return partial(seen, window)


def searching(studio: Studio) -> Look:
    window = studio.home()
    window.home.search.field.setText(studio.said("listen", "português"))
    settle()
    return partial(seen, window)


def practice(studio: Studio) -> Look:
    window, page = _prepared(studio)
    fill_in(page)
    return partial(seen, window)


def wishes(studio: Studio) -> Look:
    """Who sits with whom, and a wish for somebody who is not here."""
    window, page = _prepared(studio)
    fill_in(page)
    page.sits_with.opener.click()
    page.sits_with.together.setText("Ana + Bento")
    page.sits_with.apart.setText("Ana + Eva")
    settle()
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    return partial(seen, window)


def fault(studio: Studio) -> Look:
    text = studio.said(MISSPELT, MISSPELT_IN_PORTUGUESE)
    return partial(seen, studio.home(studio.put("monday-circle.md", text)))


def settings(studio: Studio) -> Look:
    return partial(seen, studio.settings(Screens(application())))


def settings_below(studio: Studio) -> Look:
    page = studio.settings(Screens(application()))
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    return partial(seen, page)


def credits_of_all(studio: Studio) -> Look:
    page = CreditsPage(ROOT)
    page.begin()
    page.resize(LAPTOP)
    page.show()
    settle()
    return partial(seen, page)


def which_screen(studio: Studio) -> Look:
    screens = Screens(application())
    return partial(_numbered, studio.settings(screens), screens)


def _numbered(page: QWidget, screens: Screens) -> QImage:
    """Both screens with their numbers beside each other, the TV as high as the laptop."""
    page.setFocus()
    come_to_rest()
    # From here on without a turn of the loop: a number goes by itself.
    numbers = show_numbers(screens)
    both = QImage(QSize(2 * LAPTOP.width() + BETWEEN, LAPTOP.height()), QImage.Format.Format_ARGB32)
    both.fill(Qt.GlobalColor.transparent)
    painter = QPainter(both)
    for number, whole, left in zip(numbers, (LAPTOP, TV), (0, LAPTOP.width() + BETWEEN), strict=True):
        painter.resetTransform()
        painter.translate(left, 0)
        painter.scale(LAPTOP.width() / whole.width(), LAPTOP.height() / whole.height())
        painter.fillRect(QRect(QPoint(), whole), Qt.GlobalColor.black)
        if whole is LAPTOP:
            painter.drawPixmap(QPoint(), page.grab())
        painter.drawPixmap(
            QPoint((whole.width() - number.width()) // 2, (whole.height() - number.height()) // 2), number.grab()
        )
        number.close()
    painter.end()
    return both.scaledToWidth(LAPTOP.width(), Qt.TransformationMode.SmoothTransformation)


def _prepared(studio: Studio) -> tuple[HomeWindow, BeginPage]:
    """The page of a practice that was chosen from the list."""
    window = studio.home()
    window.home.prepare_requested.emit(studio.slug("case-clinic"))
    page = window.pages.currentWidget()
    assert isinstance(page, BeginPage)
    return window, page


def fill_in(page: BeginPage) -> None:
    """Seven people, a host, and two times."""
    page.names.setPlainText(", ".join(NAMES))
    page.hosts.setText("Ana")
    page.start.setText("19:30")
    page.end.setText("21:00")


def show_under_way(window: HomeWindow, title: str) -> None:
    """A gathering that can go on."""
    today = QDateTime(QDate.currentDate(), QTime(19, 34)).toSecsSinceEpoch()
    left = Unfinished(
        path=Path("evening.journal"),
        title=title,
        people=len(NAMES),
        began=today,
        utc_offset=0,
        last=today,
        in_use=False,
    )
    window.home.show_under_way((left,))
