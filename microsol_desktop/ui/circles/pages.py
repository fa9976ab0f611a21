"""The pages of the circles by their names; each is imported when one first goes there."""

from __future__ import annotations

from microsol_desktop.ui.circles.room import Factory

PAGES: dict[str, Factory] = {}
"""Every page, by the name that a Goal has for it."""

PLACES: tuple[str, ...] = ("circles", "people", "gatherings", "offers", "island")
"""Those that stand in the row at the top."""
