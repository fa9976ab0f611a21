"""The circles' pages after a made-up year: the record is kept through the windows alone, once for each language."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from microsol_desktop.ui.circles.bringing_in import BringingInPage
from microsol_desktop.ui.circles.finding_page import FindingPage
from microsol_desktop.ui.circles.gathering_page import GatheringPage
from microsol_desktop.ui.circles.gatherings_page import GatheringsPage
from microsol_desktop.ui.circles.island_page import IslandPage
from microsol_desktop.ui.circles.offers_page import OffersPage
from microsol_desktop.ui.circles.what_is_kept_page import WhatIsKeptPage
from tools.at_rest import come_to_rest
from tools.evenings import Look
from tools.kept_years import year_in
from tools.made_up_hands import press, wait_for
from tools.made_up_host import HandClock, Host, on_days_of
from tools.made_up_year import TODAY, Year
from tools.picture_studio import Studio, seen
from tools.picture_texts import CONTACTS, CONTACTS_IN_PORTUGUESE


def circles(studio: Studio) -> Look:
    return _after_the_year(studio, lambda host, _: host.to("circles"))


def circle(studio: Studio) -> Look:
    return _after_the_year(studio, lambda host, year: host.circle(year.circle))


def people(studio: Studio) -> Look:
    return _after_the_year(studio, lambda host, _: host.to("people"))


def person(studio: Studio) -> Look:
    return _after_the_year(studio, lambda host, _: host.person("Ema"))


def finding(studio: Studio) -> Look:
    return _after_the_year(studio, _find)


def gatherings(studio: Studio) -> Look:
    return _after_the_year(studio, lambda host, _: host.to("gatherings"))


def as_run(studio: Studio) -> Look:
    return _after_the_year(studio, _look_at_the_last)


def island(studio: Studio) -> Look:
    return _after_the_year(studio, _look_at_the_island)


def offers(studio: Studio) -> Look:
    return _after_the_year(studio, _look_at_calls)


def bringing_in(studio: Studio) -> Look:
    return _after_the_year(studio, partial(_bring, studio))


def what_is_kept(studio: Studio) -> Look:
    return _after_the_year(studio, _all_that_is_kept)


def begin_for_a_circle(studio: Studio) -> Look:
    return _after_the_year(studio, _begin_what_is_next)


def _after_the_year(studio: Studio, go: Callable[[Host, Year], object]) -> Look:
    """Have the year's record on this computer, and the host go somewhere in it."""
    studio.where.record.parent.mkdir(parents=True, exist_ok=True)
    studio.where.record.write_bytes(year_in(studio.language).where.record.read_bytes())
    studio.where.record.chmod(0o600)
    clock = HandClock(TODAY)
    with on_days_of(clock):
        window = studio.home()
        host = Host(studio.desktop, clock)
        go(host, Year(host, portuguese=studio.language == "pt"))
        # What is asked only after a breath is answered as well.
        come_to_rest()
        host.settle()
    return partial(seen, window)


def _begin_what_is_next(host: Host, year: Year) -> None:
    press(host.next_gathering(year.circle).plan.begin)
    page = host.begin_page()
    wait_for(lambda: page.circle.door is not None, "the circle's people")


def _find(host: Host, _: Year) -> None:
    button = host.to("people").findChild(QPushButton, "finding")
    assert button is not None
    press(button)
    page = host.page(FindingPage)
    wait_for(page.list.isVisible, "the lists")


def _look_at_the_last(host: Host, _: Year) -> None:
    host.to("gatherings")
    held = host.page(GatheringsPage).held.rows
    held.setCurrentIndex(held.shown.index(0))
    QTest.keyClick(held, Qt.Key.Key_Return)
    page = host.page(GatheringPage)
    wait_for(page.harvest.isVisible, "what it brought back")


def _look_at_the_island(host: Host, _: Year) -> None:
    host.to("island")
    page = host.page(IslandPage)
    wait_for(lambda: page.shown is not None, "the island")


def _look_at_calls(host: Host, _: Year) -> None:
    host.to("offers")
    page = host.page(OffersPage)
    ways = [button for button in page.findChildren(QPushButton) if button.isCheckable() and button.isVisible()]
    press(ways[1])
    calls = page.part("calls").list
    wait_for(calls.isVisible, "the calls")
    calls.begin_at_first()
    QTest.keyClick(calls, Qt.Key.Key_Return)


def _bring(studio: Studio, host: Host, _: Year) -> None:
    button = host.to("people").findChild(QPushButton, "bringing-in")
    assert button is not None
    press(button)
    page = host.page(BringingInPage)
    file = studio.where.record.parent / studio.said("choir.csv", "coro.csv")
    file.write_text(studio.said(CONTACTS, CONTACTS_IN_PORTUGUESE), encoding="utf-8")
    page.bring(file)
    wait_for(page.arriving.isVisible, "what would come in")


def _all_that_is_kept(host: Host, _: Year) -> None:
    press(host.person("Ema").kept)
    page = host.page(WhatIsKeptPage)
    wait_for(page.person.isVisible, "what is kept")
