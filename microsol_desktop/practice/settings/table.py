"""The table of settings: one row a kind. The parser, the formatter, the suggestions and the hosts' page all read it.

A new setting is one row here, and one rule: its reader and writer beside the others of its sort.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from microsol_desktop.practice.model import Settings
from microsol_desktop.practice.settings import course_kinds as course
from microsol_desktop.practice.settings import group_kinds as group
from microsol_desktop.practice.settings import role_kinds as role
from microsol_desktop.practice.settings import time_kinds as time
from microsol_desktop.practice.settings.phrase import Phrase, Said, Scope


class Kind(NamedTuple):
    """One row: how a kind of setting is called, read, written and told.

    `also` are spellings that are read and never written. `forms` are what a misspelt setting is compared with: `#`
    stands for a number, `ROLE` and `GROUPS` for each name that the file knows. `meaning` is for the hosts' page.
    """

    name: str
    read: Callable[[Phrase, Scope], Said]
    write: Callable[[Settings], tuple[str, ...]]
    examples: tuple[str, ...]
    forms: tuple[str, ...]
    meaning: str
    also: tuple[str, ...] = ()


TABLE: tuple[Kind, ...] = (
    Kind(
        "time",
        time.read_time,
        time.write_time,
        ("5 min", "90 s", "1 h 30 min", "2.5 min"),
        ("# min", "# s", "# h", "# h # min", "# min # s"),
        "How long the step takes.",
        ("2,5 min", "5min", "5 mins", "5 minutes", "90 sec", "2 hours", "5'", "1'30\"", "1’30”"),
    ),
    Kind(
        "elastic time",
        time.read_time,
        time.write_elastic,
        ("15-20 min", "2-3 min each", "1-2 h"),
        ("#-# min", "#-# s", "#-# h"),
        "Wherever a time stands. Planned at the longer; it may shrink to the shorter when the evening runs late.",
        ("15–20 min", "15 to 20 min"),
    ),
    Kind(
        "turns",
        time.read_each,
        time.write_each,
        ("5 min each", "each", "5 min each as client"),
        ("# min each", "# s each", "#-# min each", "#-# s each", "each", "each as ROLE", "# min each as ROLE"),
        "Everyone in the group has a turn of that time, one after another. Without a time, a turn has no limit; with "
        "parts (`###`), a turn is the parts in their order. `as client` names the role of the one whose turn it is.",
    ),
    Kind(
        "time shared",
        time.read_shared,
        time.write_shared,
        ("15 min shared", "15 min shared as holder"),
        ("# min shared", "#-# min shared", "# min shared as ROLE"),
        "The whole time, divided by those who have a turn.",
    ),
    Kind(
        "clock time",
        time.read_until,
        time.write_until,
        ("until 13:00",),
        ("until #:#",),
        "What is left until then by the clock on the wall.",
        ("until 13.00", "until 13h00"),
    ),
    Kind(
        "no limit",
        time.read_open,
        time.write_open,
        ("open",),
        ("open",),
        "Counts up quietly; you end it. A step with no time, no parts and no turns is open too.",
    ),
    Kind(
        "grouping",
        group.read_grouping,
        group.write_grouping,
        ("alone", "pairs", "threes", "fours", "groups of 5", "own groups", "whole group"),
        ("alone", "pairs", "threes", "fours", "groups of #", "own groups", "whole group", "in pairs", "trios", "solo"),
        "Small groups work at the same time. A step without a grouping is for the whole group. With `own groups` "
        "people choose by themselves: no lists, no turns.",
        ("in pairs", "trios", "solo"),
    ),
    Kind(
        "named groups",
        group.read_named,
        group.write_named,
        ("threes named home pods", "home pods"),
        ("threes named GROUPS", "GROUPS"),
        "Give groups a name, and go back to those very groups later in the gathering.",
    ),
    Kind(
        "keep or mix",
        group.read_mixing,
        group.write_mixing,
        ("new pairs", "same groups", "join groups", "split groups"),
        ("new pairs", "new threes", "new fours", "new groups of #", "same groups", "join groups", "split groups"),
        "Mix anew, stay together, merge neighbours (pairs become fours), or halve. With neither word: people stay "
        "where the number asked for is that of the last small groups, else they are mixed.",
        ("new", "new groups"),
    ),
    Kind(
        "formation",
        group.read_formation,
        group.write_formation,
        ("two circles", "two circles move 2", "fishbowl of 5", "one stays", "everyone meets"),
        ("two circles", "two circles move #", "fishbowl of #", "one stays", "everyone meets"),
        "An inner and an outer circle that moves on; some inside while the others watch; one stays at each table while "
        "the others travel; everyone meets everyone in pairs.",
    ),
    Kind(
        "choose roles",
        role.read_chosen,
        role.write_chosen,
        ("choose case giver + timekeeper", "choose 2 note takers"),
        ("choose ROLE",),
        "These roles are filled in this step: one person in the room, or one in each group if the step is in groups.",
    ),
    Kind(
        "speaker",
        role.read_voice,
        role.write_voice,
        ("case giver speaks", "holder listens", "others speak"),
        ("ROLE speaks", "ROLE listens", "others speak", "others listen"),
        "The projector says who may speak, or who stays silent. `others`: the group without those who hold a role.",
        ("note takers speak", "others speaks"),
    ),
    Kind(
        "except",
        role.read_except,
        role.write_except,
        ("except case giver", "except holder + scribe"),
        ("except ROLE",),
        "Those roles have no turn.",
    ),
    Kind(
        "repeat",
        course.read_repeat,
        course.write_repeat,
        ("3 rounds", "repeat", "repeat for 30 min"),
        ("# rounds", "repeat", "repeat for # min"),
        "So often; until you say it is enough; or until that time is up.",
        ("1 round",),
    ),
    Kind(
        "order",
        course.read_order,
        course.write_order,
        ("in order", "reverse", "popcorn", "pass it on", "draw"),
        ("in order", "reverse", "popcorn", "pass it on", "draw"),
        "Turns go by the speaking order (as they do without a word), the other way round than last time, by whoever "
        "is moved, by the speaker's choice, or by lot.",
    ),
    Kind(
        "prompt per round",
        course.read_supply,
        course.write_supply,
        ("one prompt a round", "draw a prompt"),
        ("one prompt a round", "draw a prompt"),
        "The first list of the prompt comes item by item, in order or by lot. Without `3 rounds` there are as many "
        "rounds as items.",
        ("one prompt per round",),
    ),
    Kind(
        "quiet",
        course.read_quiet,
        course.write_quiet,
        ("silent",),
        ("silent", "in silence"),
        "A calm screen, no digits, no sound but the bells.",
        ("in silence",),
    ),
    Kind(
        "kind of pause",
        course.read_pause,
        course.write_pause,
        ("move", "breath", "break"),
        ("move", "breath", "break"),
        "Time to change seats (the groups are shown), to settle, or to rest.",
    ),
    Kind(
        "optional",
        course.read_optional,
        course.write_optional,
        ("optional",),
        ("optional",),
        "One key skips it; it is the first to go when the evening runs late.",
    ),
    Kind(
        "for some sizes",
        course.read_sizes,
        course.write_sizes,
        ("for 3-5 people", "for 12+ people"),
        ("for # people", "for #-# people", "for #+ people"),
        "Only when so many are present.",
    ),
    Kind(
        "host's choice",
        course.read_choice,
        course.write_choice,
        ("choose one",),
        ("choose one",),
        "The step's parts are options; you pick one when it comes.",
    ),
    Kind(
        "extension",
        time.read_extension,
        time.write_extension,
        ("extend 4 min + 2 min",),
        ("extend # min", "extend # min + # min"),
        "When the time is up you may grant these, each once, in this order.",
    ),
    Kind(
        "pace",
        course.read_pace,
        course.write_pace,
        ("moves on", "waits"),
        ("moves on", "waits"),
        "When a time is up: go on by itself, or ring, count over quietly and wait for you (as it does without a word).",
    ),
    Kind(
        "bells",
        course.read_bell,
        course.write_bell,
        ("no bell", "soft bell"),
        ("no bell", "soft bell"),
        "Bells ring by themselves: one to switch, two to move, a long one to end a step. These change it.",
        ("no bells", "soft bells"),
    ),
    Kind(
        "warning",
        time.read_warn,
        time.write_warn,
        ("warn 1 min", "warn half"),
        ("warn # min", "warn # s", "warn half"),
        "A soft bell so long before the end, or at half time.",
    ),
    Kind(
        "harvest",
        course.read_harvest,
        course.write_harvest,
        ("harvest", "harvest 3", "harvest roses + buds + thorns + gems"),
        ("harvest", "harvest #"),
        "Short lines that you may note down: free, so many for each of the last small groups, or under heads.",
    ),
)
