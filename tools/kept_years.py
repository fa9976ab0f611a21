"""The made-up year as it is over: played once in each language, for the pictures and for the tests that look at it."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import NamedTuple

from microsol_desktop.app import application
from microsol_desktop.desk.preferences import PreferencesDesk
from microsol_desktop.store.places import Places, places
from tools.made_up_host import HandClock, in_a_hurry, on_days_of, opened
from tools.made_up_year import FIRST, Year


class KeptYear(NamedTuple):
    """What is left of the year: its folders, what the circles are called, and what the program told its host."""

    where: Places
    island: str
    house: str
    pod: str
    circle: str
    hosts: tuple[str, ...]
    was_new: str


@cache
def year_in(language: str) -> KeptYear:
    """The year in this language. It takes half a minute, once a process; its folders are there until that ends."""
    os.environ["WAKEPY_FAKE_SUCCESS"] = "1"
    root = tempfile.mkdtemp(prefix="microsol-year-")
    atexit.register(shutil.rmtree, root, ignore_errors=True)
    where = places(Path(root))
    PreferencesDesk(where.settings).choose(language=language, theme="hearth")
    clock = HandClock(FIRST - timedelta(days=10))
    with on_days_of(clock), in_a_hurry():
        host = opened(application(), where, clock)
        year = Year(host, portuguese=language == "pt")
        try:
            year.go_through()
        finally:
            host.close()
    return KeptYear(where, year.island, year.house, year.pod, year.circle, tuple(year.hosts), year.was_new)
