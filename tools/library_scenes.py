"""The library: practices found by how an evening is, and the map of what they are for."""

from __future__ import annotations

from functools import partial

from microsol_desktop.practice.needs import Region
from microsol_desktop.ui.library.card_model import Role
from microsol_desktop.ui.library.library_page import LibraryPage
from tools.at_rest import settle
from tools.evenings import Look
from tools.made_up_hands import wait_for
from tools.picture_studio import Studio, seen


def found(studio: Studio) -> Look:
    """What suits the evening, and one of them looked at."""
    page, look = _page(studio)
    page.bar.field.setText(studio.said("9 people, 75 minutes, tired", "9 pessoas, 75 minutos, cansados"))
    wait_for(lambda: _is_measured(page), "how long each takes")
    slug = studio.slug("check-in")
    page.cards.show_practice(slug)
    page.cards.looked_at.emit(slug)
    wait_for(lambda: page.chosen.slug == slug, slug)
    return look


def mapped(studio: Studio) -> Look:
    """The whole map."""
    page, look = _page(studio)
    page.bar.map.click()
    wait_for(lambda: _is_measured(page), "how long each takes")
    return look


def inside(studio: Studio) -> Look:
    """One clearing of the map, and a leaf of it."""
    page, look = _page(studio)
    page.bar.map.click()
    wait_for(lambda: _is_measured(page), "how long each takes")
    page.map.go_in(Region.UNSTUCK)
    slug = studio.slug("troika")
    page.map.choose(slug)
    page.map.looked_at.emit(slug)
    wait_for(lambda: page.chosen.slug == slug, slug)
    return look


def _is_measured(page: LibraryPage) -> bool:
    """Whether every card says how long it takes; before that, some may not be there because of their time."""
    rows = range(page.model.rowCount())
    return all(page.model.index(row).data(Role.LENGTH) for row in rows)


def _page(studio: Studio) -> tuple[LibraryPage, Look]:
    window = studio.home()
    for slug in ("check-in", "case-clinic", "closing-round"):
        studio.preferences.favour(studio.slug(slug), on=True)
    studio.desktop.doors.open_library()
    page = window.pages.currentWidget()
    assert isinstance(page, LibraryPage)
    settle()
    return page, partial(seen, window)
