"""A practice's earlier versions, after two evenings on which a host worked on it."""

from __future__ import annotations

from datetime import date, time

from tools.at_rest import settle
from tools.evenings import Look
from tools.made_up_hands import wait_for
from tools.made_up_host import HandClock, on_days_of
from tools.picture_studio import Studio, seen

FIRST, SECOND = date(2026, 11, 20), date(2026, 11, 22)


def versions(studio: Studio) -> Look:
    """What became of a case clinic from one evening to another."""
    clock = HandClock(FIRST)
    with on_days_of(clock):
        window = studio.home()
        studio.desktop.doors.edit(studio.slug("case-clinic"))
        door = studio.desktop.doors.practices
        desk = door.editor_desk
        for day, hour, before, after in (
            (FIRST, time(20, 14), "3 min, choose", "5 min, choose"),
            (FIRST, time(20, 15), studio.said("Who brings a case?", "Quem traz um caso?"), _asked(studio)),
            (SECOND, time(17, 2), "10 min, ", "12 min, "),
            (SECOND, time(17, 40), "\n## ", f"\n## {studio.said('Breathe', 'Respirar')} (1 min, silent)\n\n## "),
        ):
            clock.set(day, hour)
            desk.put(desk.text.replace(before, after, 1), "")
            door.editors.finish()
        door.show_versions()
        page = door.versions.page
        assert page is not None
        wait_for(lambda: bool(page.text.toPlainText()), "a version")
        page.hours.setFocus()
        settle()
    return lambda: seen(window)


def _asked(studio: Studio) -> str:
    return studio.said("Who brings something that is alive just now?", "Quem traz alguma coisa que esteja viva?")
