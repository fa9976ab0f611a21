"""Every window that a host or a room can see, and what there is to say of it: the table behind docs/windows.md."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtGui import QImage

from tools import console_scenes as console
from tools import editor_scenes as editor
from tools import home_scenes as home
from tools import library_scenes as library
from tools import planning_scenes as planning
from tools import record_scenes as record
from tools import sharing_scenes as sharing
from tools import stage_scenes as stage
from tools import versions_scene
from tools.picture_colours import COLOURS
from tools.picture_studio import Studio


class Scene(NamedTuple):
    """A window in one of its states: what is on the picture, how it comes about, and how many colours it needs."""

    words: str
    set_up: Callable[[Studio], Callable[[], QImage]]
    colours: int = COLOURS


BEFORE = {
    "first-start": Scene("Home at the first start: a practice that can begin at once", home.first_start),
    "under-way": Scene("Home with a gathering that is still under way", home.under_way),
    "searching": Scene("The list of practices, searched by what they are for or by their language", home.searching),
    "practice": Scene("A practice's page: its steps, who is here, when it begins and ends", home.practice),
    "wishes": Scene("Who sits with whom, and a wish for somebody who is not here", home.wishes),
    "fault": Scene("A practice with a slip in it: where it is and what was meant", home.fault),
    "from-elsewhere": Scene("A practice from somebody else, before anything of it is kept", sharing.stranger),
    "settings": Scene("The settings", home.settings),
    "settings-below": Scene("The settings' lower half: cards, sound and keys", home.settings_below),
    "licences": Scene("Whose work Microsol is made of, and under which licences", home.credits_of_all),
    "which-screen": Scene("Which screen? A large number on the laptop and on the TV", home.which_screen),
}
STAGE = {
    "stage-arrival": Scene("Before it begins: the practice, its welcome and who is hosting", stage.arrival),
    "stage-turn": Scene("A round: the prompt, the circle and the time", stage.turn),
    "stage-prompt": Scene("Just a prompt and a timer", stage.prompt_alone),
    "stage-silence": Scene("Silence: the prompt, and nothing that moves", stage.silence),
    "stage-move": Scene("Before a move: everybody finds their people", stage.move),
    "stage-groups": Scene("Small groups, and whose turn it is in each", stage.groups),
    "stage-circles": Scene("Two circles: who faces whom", stage.rings),
    "stage-choice": Scene("Several ways to go on, of which the host chooses one", stage.options),
    "stage-harvest": Scene("What was noted, for all to read", stage.harvest_shown),
    "stage-gestures": Scene("A card for any time: gestures", stage.gestures),
    "stage-time-out": Scene("A moment of silence that somebody asked for", stage.time_out),
    "stage-end": Scene("The end", stage.over),
}
PRACTICES = {
    "library": Scene("The library: what suits nine tired people who have 75 minutes", library.found, 96),
    "library-map": Scene("The map of practices by what they are for", library.mapped, 96),
    "library-clearing": Scene("One clearing of the map, and a practice of it", library.inside, 96),
    "from-notes": Scene("A meeting's notes, and what becomes of each line", planning.from_notes),
    "evening": Scene("An evening of several practices, with the clock beside it", planning.evening),
    "editor": Scene("A practice is changed: its steps, the chosen one, and the stage at it", editor.steps, 144),
    "editor-text": Scene("The same as its text, with what is wrong marked in its place", editor.text),
    "share": Scene("A practice is given to somebody: as a file, as text, on paper", sharing.share),
    "versions": Scene(
        "What a practice was like before: by day and hour, with what was changed", versions_scene.versions
    ),
}
CONSOLE = {
    "console-arrival": Scene("Before it begins: people arrive", console.before),
    "console": Scene("A round, with a note for the host", console.mirroring),
    "console-groups": Scene("Small groups under In the room", console.console_of_groups),
    "console-choice": Scene("Several ways to go on, each with its key", console.console_of_choices),
    "console-role": Scene("Who holds a role is chosen by a click on the name", console.filling_a_role),
    "console-harvest": Scene("Lines are noted under their heads", console.noting),
    "console-paused": Scene("Paused", console.paused),
    "console-tv-gone": Scene("The TV was unplugged: one line says so, and everything goes on", console.tv_gone),
    "console-one-screen": Scene("One screen: no more than the room may read", console.one_screen),
    "console-side-by-side": Scene("One screen: the console beside the stage", console.side_by_side),
    "console-ended": Scene("After the end, with what was noted to be saved", console.ended),
}
SHEETS = {
    "sheet-keys": Scene("All keys", console.all_keys),
    "sheet-cards": Scene("A card for any time", console.cards),
    "sheet-insert": Scene("Something in between", console.insert),
    "sheet-more": Scene("What is seldom needed", console.more),
    "sheet-fit": Scene("Late: a plan that ends as promised, to accept", console.fit),
    "sheet-leaving": Scene("Leaving while it goes on: what becomes of it", console.leaving),
    "sheet-took": Scene("After the end, asked for: how long each step took, and what it could say", sharing.took),
    "sheet-not-saved": Scene("Closing, with lines that nobody has saved", console.not_saved),
}
RECORD = {
    "circles": Scene("The circles, and what wants a look", record.circles),
    "circle": Scene("One circle: its people, its days, its season, who hosts next", record.circle),
    "begin-for-a-circle": Scene("A practice for a circle: who is here is ticked", record.begin_for_a_circle),
    "gatherings": Scene("Gatherings: those to come, and those that were held", record.gatherings),
    "as-run": Scene("A gathering as it was: who was there, how long it took, what it brought back", record.as_run),
    "people": Scene("Everybody, found as one types", record.people),
    "person": Scene("One person, written in place", record.person),
    "finding": Scene("Finding the people for a circle that does not exist yet", record.finding),
    "offers": Scene("Offers and calls: a call, and who supports it", record.offers),
    "island": Scene("The island: each circle with its people", record.island),
    "bringing-in": Scene("What is in a file, before anything of it is kept", record.bringing_in),
    "what-is-kept": Scene("Everything that is kept on one person", record.what_is_kept),
}
"""After a made-up year of a household, a pod, a fortnightly circle and an island."""
GLOWS, GLOWS_SMALL = 144, 96
"""Colours where a glow lies behind a prompt, on the TV or in its small picture: with fewer it breaks into steps.

Behind a sheet it is too faint to be seen.
"""
WINDOWS: dict[str, Scene] = {
    **BEFORE,
    **{name: scene._replace(colours=GLOWS) for name, scene in STAGE.items()},
    **{name: scene._replace(colours=GLOWS_SMALL) for name, scene in CONSOLE.items()},
    **PRACTICES,
    **SHEETS,
    **RECORD,
}

LOOKS = {"hearth": "en", "daylight": "pt", "contrast": "en"}
"""Each theme, and the language in which windows are shown in it: every theme and both languages, in three pictures."""
LANGUAGES = {"en": "English", "pt": "Português"}
