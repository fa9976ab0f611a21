"""A host who has had Microsol for long: what the first versions kept, in a home of its own on the bare Debian.

The oldest record, journal, settings and versions that the project has: no later version has made them anew.
"""

from __future__ import annotations

import json
import os
import shutil

from tools.package_environment import ROOT
from tools.package_holds import holds
from tools.package_host import Host
from tools.package_root import NOBODY, BareRoot

HOME = "/home/bento"
OLDER = ROOT / "tests" / "packaging" / "older"
STORE = ROOT / "tests" / "store"
DATA = ".local/share/microsol"
KEPT = {
    OLDER / "settings.json": ".config/microsol/settings.json",
    OLDER / "our-round.md": "Documents/Microsol practices/our-round.md",
    OLDER / "our-round-0673ddeadfdd.jsonl": f"{DATA}/versions/our-round-0673ddeadfdd.jsonl",
    STORE / "journals" / "before-pictures.journal": f"{DATA}/journal/before-pictures.journal",
    STORE / "record" / "schemas" / "1.sqlite": f"{DATA}/record.sqlite",
}
WRITTEN = ("our-round.md", "our-round-0673ddeadfdd.jsonl")
"""Files that nobody but their host has a reason to change."""


def write_an_older_home(root: BareRoot) -> None:
    """As it lay there before there was this version."""
    for kept, place in KEPT.items():
        file = root.inside(f"{HOME}/{place}")
        file.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(kept, file)
    home = root.inside(HOME)
    for owned in (home, *home.rglob("*")):
        os.chown(owned, NOBODY, NOBODY)


def has_all_of_the_older_home(host: Host, root: BareRoot, window: str) -> None:
    """The newer version opens it, and nothing is gone."""
    with host.running(home=HOME):
        told = host.read(window, "Go on")
        holds("Evening" in told, "the gathering that an early version had under way can go on")
        host.read(window, "The oldest round")
        host.press(window, "Circles")
        host.read(window, "Tuesday crew")
        host.picture("an older home")
    holds(True, "the first record opens with its circles, and the host's own practice is in the library")
    before = json.loads((OLDER / "settings.json").read_text(encoding="utf-8"))
    now = json.loads(root.inside(f"{HOME}/.config/microsol/settings.json").read_text(encoding="utf-8"))
    holds(before == {name: now.get(name) for name in before}, "what an early version was told is still set", str(now))
    changed = [
        place
        for kept, place in KEPT.items()
        if kept.name in WRITTEN and root.inside(f"{HOME}/{place}").read_bytes() != kept.read_bytes()
    ]
    holds(not changed, "practices and their earlier versions are as they were, to the letter", str(changed))
