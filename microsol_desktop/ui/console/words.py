"""What the console says about a moment, in the host's language. Makes sentences and nothing else."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from microsol_desktop.flow.moment import Moment, OfferKind, Phase, Standing, Wall
from microsol_desktop.flow.people import PersonId
from microsol_desktop.flow.schedule import Cue, CueKind
from microsol_desktop.practice.model import Fishbowl, Order
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.words import Counted, clock_time, minutes, people_count

translate = QCoreApplication.translate


def digits(seconds: float) -> str:
    """Seconds as `m:ss`, or `h:mm:ss` from an hour on."""
    whole = int(seconds)
    if whole >= 3600:
        return f"{whole // 3600}:{whole // 60 % 60:02}:{whole % 60:02}"
    return f"{whole // 60}:{whole % 60:02}"


def big_time(wall: Wall) -> str:
    """The console's large time: what is left, what it is over, or what has passed where there is no limit."""
    clock = wall.clock
    if wall.cue.kind in {CueKind.TITLE, CueKind.CHOICE}:
        return ""
    if clock.left is None:
        return digits(clock.spent)
    if clock.left > 0:
        return digits(-(-clock.left // 1))
    return f"+{digits(-clock.left)}"


def of_how_long(wall: Wall) -> str:
    """Beside the large time: "of 2:00", "over, of 2:00", "no limit"."""
    if wall.clock.planned is None:
        has_none = wall.cue.kind in {CueKind.TITLE, CueKind.CHOICE}
        return "" if has_none else translate("Console", "no limit")
    if wall.clock.is_over:
        return fill(translate("Console", "over the %1"), digits(wall.clock.planned))
    return fill(translate("Console", "of %1"), digits(wall.clock.planned))


def who_speaks(wall: Wall) -> str:
    """Who has the word now, as one short sentence; empty where there is nothing to say."""
    cue = wall.cue
    if wall.time_out_left is not None:
        return fill(translate("Console", "Time out: %1 of silence"), digits(-(-wall.time_out_left // 1)))
    if cue.kind is CueKind.TITLE:
        return translate("Console", "The welcome card is up") if wall.phase is Phase.ARRIVAL else ""
    if cue.silent:
        return translate("Console", "Silence")
    match cue.kind:
        case CueKind.MOVE:
            return translate("Console", "People find their places")
        case CueKind.BREATH:
            return translate("Console", "A breath")
        case CueKind.BREAK:
            return translate("Console", "A break")
        case CueKind.CHOICE:
            return translate("Console", "Choose how it goes on")
        case _:
            return _in_groups(wall) if _is_in_groups(cue) else _in_the_circle(wall)


def _is_in_groups(cue: Cue) -> bool:
    """Whether groups go on side by side; those outside a fishbowl only listen to the one inside.

    Where there are people for one group alone, they are a circle, as on the stage.
    """
    listens = isinstance(cue.formation, Fishbowl) and bool(cue.order)
    return (cue.groups is not None and not listens and not _is_one_circle(cue)) or cue.alone


def _is_one_circle(cue: Cue) -> bool:
    return cue.formation is None and cue.groups is not None and len(cue.groups) == 1


def _in_groups(wall: Wall) -> str:
    cue = wall.cue
    if cue.alone:
        return translate("Console", "Everyone by themselves")
    role = cue.role
    if role and cue.speakers:
        if not any(_owns_turn(person, wall) for person in cue.speakers):
            return fill(translate("Console", "In each group: the others, while the %1 listens"), role)
        return fill(translate("Console", "In each group: the %1"), role)
    if cue.turns and cue.turns > 1:
        return fill(translate("Console", "In each group: turn %1 of %2"), cue.key.turn, cue.turns)
    return Counted().in_groups(len(cue.groups or ()))


def _in_the_circle(wall: Wall) -> str:
    names = tuple(wall.names[person] for person in wall.cue.speakers)
    if not names:
        if wall.cue.goes is Order.POPCORN:
            return fill(translate("Console", "Whoever is moved: %1 of %2"), wall.cue.key.turn, wall.cue.turns)
        if wall.cue.turns:
            return fill(translate("Console", "Turn %1 of %2"), wall.cue.key.turn, wall.cue.turns)
        return translate("Console", "Everyone together")
    if len(names) == 1:
        if wall.cue.role and (_owns_turn(wall.cue.speakers[0], wall) or not wall.cue.turns):
            return fill(translate("Console", "%1 speaks as %2"), names[0], wall.cue.role)
        return fill(translate("Console", "%1 is speaking"), person_word(names[0]))
    if len(names) > 3:
        return Counted().people_may_speak(len(names))
    return fill(translate("Console", "%1 may speak"), ", ".join(names))


def _owns_turn(person: PersonId, wall: Wall) -> bool:
    """Whether it is this person's turn, though others may have the word in it."""
    return wall.standings.get(person) is Standing.SPEAKS


def person_word(name: str) -> str:
    """Seats without names are numbers; a sentence wants a word before them."""
    return fill(translate("Console", "Seat %1"), name) if name.isdecimal() else name


def cue_name(cue: Cue, before: Cue, wall: Wall) -> str:
    """What a cue to come is called for somebody who is at the cue before it: a person, a part, or a step."""
    same_step = cue.key.step == before.key.step
    if cue.kind is CueKind.MOVE:
        return translate("Console", "change places")
    goes_round = bool(cue.order) or _is_one_circle(cue)
    if same_step and len(cue.speakers) == 1 and goes_round and cue.key.turn != before.key.turn:
        return person_word(wall.names[cue.speakers[0]])
    if same_step and cue.part and cue.part != before.part:
        return cue.part
    if same_step and cue.key.turn != before.key.turn and cue.turns:
        return fill(translate("Console", "turn %1 of %2"), cue.key.turn, cue.turns)
    if same_step and cue.key.round != before.key.round:
        return fill(translate("Console", "round %1 of %2"), cue.key.round, cue.rounds)
    return cue.title


def _who_begins(cue: Cue, before: Cue, wall: Wall) -> str:
    """Whose the first turn of a step to come is, after its title: " (Ana)"; empty where it says so, or is nobody's."""
    if cue.kind is CueKind.MOVE or cue.key.step == before.key.step or len(cue.speakers) != 1 or not cue.order:
        return ""
    return f" ({person_word(wall.names[cue.speakers[0]])})"


def next_button(moment: Moment) -> str:
    """What the button that goes on says: what comes next."""
    wall = moment.wall
    if wall.phase is Phase.ENDED:
        return translate("Console", "The gathering has ended")
    if wall.card is not None:
        return translate("Console", "Put the card away")
    meant = next((offer for offer in moment.aside.offers if offer.is_next), None)
    if meant is not None and meant.kind is OfferKind.OPTION:
        return fill(translate("Console", "Next: %1"), meant.title)
    if meant is not None and meant.kind is OfferKind.AGAIN:
        return translate("Console", "Next: once more")
    if wall.following is None:
        return translate("Console", "End here")
    if wall.phase is Phase.ARRIVAL:
        return fill(translate("Console", "Begin: %1"), cue_name(wall.following, wall.cue, wall))
    return fill(translate("Console", "Next: %1"), cue_name(wall.following, wall.cue, wall))


_ENDS_A_SENTENCE = ("?", "!", ".", "…")
"""How a step's title may end, so that no comma can follow."""


def what_follows(moment: Moment, *, far: bool = True) -> str:
    """The two cues to come: "Next: Check in (Ana), then Bento"; only the next one unless `far`."""
    wall = moment.wall
    if wall.phase is Phase.ENDED:
        return ""
    if any(offer.is_next for offer in moment.aside.offers) and wall.following is not None:
        return next_button(moment)
    if wall.following is None:
        return translate("Console", "Next: the gathering ends")
    following = cue_name(wall.following, wall.cue, wall)
    if not far:
        return fill(translate("Console", "Next: %1"), following)
    following += _who_begins(wall.following, wall.cue, wall)
    if not moment.aside.upcoming:
        return fill(translate("Console", "Next: %1, then the end"), following)
    then = cue_name(moment.aside.upcoming[0], wall.following, wall)
    if following.endswith(_ENDS_A_SENTENCE):
        return fill(translate("Console", "Next: %1 Then %2"), following, then)
    return fill(translate("Console", "Next: %1, then %2"), following, then)


def ends(moment: Moment) -> str:
    """When it ends as it stands, and how far that is from what was promised or planned."""
    aside = moment.aside
    if moment.wall.phase is Phase.ENDED:
        return fill(translate("Console", "Ended %1"), clock_time(aside.ends_at))
    words = translate("Console", "Ends %1 at the earliest") if aside.end_is_open else translate("Console", "Ends %1")
    when = fill(words, clock_time(aside.ends_at))
    if aside.behind is None:
        return when
    off = round(aside.behind / 60) * 60
    how_far = minutes(abs(off), abs(off))
    if off > 0 and aside.promised_end is not None:
        return fill(translate("Console", "%1 · %2 over"), when, how_far)
    if off > 0:
        return fill(translate("Console", "%1 · %2 later than planned"), when, how_far)
    if off < 0:
        return fill(translate("Console", "%1 · %2 in hand"), when, how_far)
    return fill(translate("Console", "%1 · on time"), when)


def promised(moment: Moment) -> str:
    """The promise that was made to the room; empty where none was."""
    end = moment.aside.promised_end
    return "" if end is None else fill(translate("Console", "promised %1"), clock_time(end))


def here(moment: Moment) -> str:
    """How many are in the room."""
    return fill(translate("Console", "%1 here"), people_count(len(moment.wall.seats)))


def standing(person: PersonId, wall: Wall) -> str:
    """What somebody does just now, or where they are in this round, in a word."""
    if person in wall.cue.speakers:
        return translate("Console", "speaks")
    if wall.cue.speakers and _owns_turn(person, wall):
        return translate("Console", "listens")
    match wall.standings.get(person, Standing.NO_TURN):
        case Standing.SPOKE:
            return translate("Console", "spoke")
        case Standing.SPEAKS:
            return translate("Console", "speaks")
        case Standing.NEXT:
            return translate("Console", "next")
        case Standing.WAITS | Standing.NO_TURN:
            return ""


def names_of(people: tuple[PersonId, ...], wall: Wall) -> str:
    """Names one after another."""
    return ", ".join(person_word(wall.names[person]) for person in people)


def announcement(moment: Moment) -> str:
    """The cue as one sentence for a screen reader."""
    wall = moment.wall
    if wall.phase is Phase.ENDED:
        return translate("Console", "The gathering has ended.")
    if wall.card is not None:
        return translate("Console", "A card is on the stage.")
    name = wall.cue.part or wall.cue.title
    return ". ".join(words for words in (name, who_speaks(wall), what_follows(moment)) if words)
