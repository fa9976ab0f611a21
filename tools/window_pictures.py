"""Every window that a host or a room can see, and what there is to say of it: the table behind docs/windows.md."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtGui import QImage

from tools import home_scenes as home
from tools import run_scenes as run
from tools.picture_studio import Studio


class Scene(NamedTuple):
    """A window in one of its states: what is on the picture, and how it comes about."""

    words: str
    set_up: Callable[[Studio], Callable[[], QImage]]


BEFORE = {
    "first-start": Scene("Home at the first start: a practice that can begin at once", home.first_start),
    "under-way": Scene("Home with a gathering that is still under way", home.under_way),
    "searching": Scene("The list of practices, searched by what one of them is for", home.searching),
    "practice": Scene("A practice's page: its steps, who is here, when it begins and ends", home.practice),
    "wishes": Scene("Who sits with whom, and a wish for somebody who is not here", home.wishes),
    "fault": Scene("A practice with a slip in it: where it is and what was meant", home.fault),
    "settings": Scene("The settings", home.settings),
    "settings-below": Scene("The settings' lower half: cards, sound and keys", home.settings_below),
    "which-screen": Scene("Which screen? A large number on the laptop and on the TV", home.which_screen),
}
STAGE = {
    "stage-arrival": Scene("Before it begins: the practice, its welcome and who is hosting", run.arrival),
    "stage-turn": Scene("A round: the prompt, the circle and the time", run.turn),
    "stage-prompt": Scene("Just a prompt and a timer", run.prompt_alone),
    "stage-silence": Scene("Silence: the prompt, and nothing that moves", run.silence),
    "stage-move": Scene("Before a move: everybody finds their people", run.move),
    "stage-groups": Scene("Small groups, and whose turn it is in each", run.groups),
    "stage-circles": Scene("Two circles: who faces whom", run.rings),
    "stage-choice": Scene("Several ways to go on, of which the host chooses one", run.options),
    "stage-harvest": Scene("What was noted, for all to read", run.harvest_shown),
    "stage-gestures": Scene("A card for any time: gestures", run.gestures),
    "stage-time-out": Scene("A moment of silence that somebody asked for", run.time_out),
    "stage-end": Scene("The end", run.over),
}
CONSOLE = {
    "console-arrival": Scene("Before it begins: people arrive", run.before),
    "console": Scene("A round, with a note for the host", run.mirroring),
    "console-groups": Scene("Small groups under In the room", run.console_of_groups),
    "console-choice": Scene("Several ways to go on, each with its key", run.console_of_choices),
    "console-role": Scene("Who holds a role is chosen by a click on the name", run.filling_a_role),
    "console-harvest": Scene("Lines are noted under their heads", run.harvesting),
    "console-paused": Scene("Paused", run.paused),
    "console-tv-gone": Scene("The TV was unplugged: one line says so, and everything goes on", run.tv_gone),
    "console-one-screen": Scene("One screen: no more than the room may read", run.one_screen),
    "console-side-by-side": Scene("One screen: the console beside the stage", run.side_by_side),
    "console-ended": Scene("After the end, with what was noted to be saved", run.ended),
    "sheet-keys": Scene("All keys", run.all_keys),
    "sheet-cards": Scene("A card for any time", run.cards),
    "sheet-insert": Scene("Something in between", run.insert),
    "sheet-more": Scene("What is seldom needed", run.more),
    "sheet-fit": Scene("Late: a plan that ends as promised, to accept", run.fit),
    "sheet-promise": Scene("An end to be promised", run.promise),
    "sheet-leaving": Scene("Leaving while it goes on: what becomes of it", run.leaving),
    "sheet-not-saved": Scene("Closing, with lines that nobody has saved", run.not_saved),
}
WINDOWS: dict[str, Scene] = BEFORE | STAGE | CONSOLE

THEMES = ("hearth", "daylight", "contrast")
LANGUAGES = {"en": "English", "pt": "Português"}
