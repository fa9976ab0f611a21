"""The pages of the circles by their names; each is imported when one first goes there."""

from __future__ import annotations

from microsol_desktop.ui.circles.page import RecordPage, Surroundings
from microsol_desktop.ui.circles.room import Factory


def _circles(around: Surroundings) -> RecordPage:
    from microsol_desktop.ui.circles.circles_page import CirclesPage

    return CirclesPage(around)


def _circle(around: Surroundings) -> RecordPage:
    from microsol_desktop.ui.circles.circle_page import CirclePage

    return CirclePage(around)


def _circle_edit(around: Surroundings) -> RecordPage:
    from microsol_desktop.ui.circles.circle_edit_page import CircleEditPage

    return CircleEditPage(around)


def _people(around: Surroundings) -> RecordPage:
    from microsol_desktop.ui.circles.people_page import PeoplePage

    return PeoplePage(around)


def _island(around: Surroundings) -> RecordPage:
    from microsol_desktop.ui.circles.island_page import IslandPage

    return IslandPage(around)


def _person(around: Surroundings) -> RecordPage:
    from microsol_desktop.ui.circles.person_page import PersonPage

    return PersonPage(around)


def _offers(around: Surroundings) -> RecordPage:
    from microsol_desktop.ui.circles.offers_page import OffersPage

    return OffersPage(around)


def _what_is_kept(around: Surroundings) -> RecordPage:
    from microsol_desktop.ui.circles.what_is_kept_page import WhatIsKeptPage

    return WhatIsKeptPage(around)


def _finding(around: Surroundings) -> RecordPage:
    from microsol_desktop.ui.circles.finding_page import FindingPage

    return FindingPage(around)


def _bringing_in(around: Surroundings) -> RecordPage:
    from microsol_desktop.ui.circles.bringing_in import BringingInPage

    return BringingInPage(around)


def _giving_out(around: Surroundings) -> RecordPage:
    from microsol_desktop.ui.circles.giving_out import GivingOutPage

    return GivingOutPage(around)


def _places(around: Surroundings) -> RecordPage:
    from microsol_desktop.ui.circles.places_page import PlacesPage

    return PlacesPage(around)


def _place(around: Surroundings) -> RecordPage:
    from microsol_desktop.ui.circles.place_page import PlacePage

    return PlacePage(around)


def _gatherings(around: Surroundings) -> RecordPage:
    from microsol_desktop.ui.circles.gatherings_page import GatheringsPage

    return GatheringsPage(around)


def _gathering(around: Surroundings) -> RecordPage:
    from microsol_desktop.ui.circles.gathering_page import GatheringPage

    return GatheringPage(around)


def _gathering_plan(around: Surroundings) -> RecordPage:
    from microsol_desktop.ui.circles.gathering_plan_page import GatheringPlanPage

    return GatheringPlanPage(around)


PAGES: dict[str, Factory] = {
    "circles": _circles,
    "circle": _circle,
    "circle-edit": _circle_edit,
    "people": _people,
    "person": _person,
    "finding": _finding,
    "places": _places,
    "place": _place,
    "gatherings": _gatherings,
    "gathering": _gathering,
    "gathering-plan": _gathering_plan,
    "island": _island,
    "bringing-in": _bringing_in,
    "giving-out": _giving_out,
    "offers": _offers,
    "what-is-kept": _what_is_kept,
}
"""Every page, by the name that a Goal has for it."""

PLACES: tuple[str, ...] = ("circles", "people", "gatherings", "offers", "island", "what-is-kept")
"""Those that stand in the row at the top."""
