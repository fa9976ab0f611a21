"""What can happen while a practice runs. A run is the list of these; nothing else is kept.

`at` is in seconds since the run was started, never less than the event before it: the journal sees to that, from the
wall's clock and the machine's (see `instant.py`).
"""

from __future__ import annotations

from dataclasses import dataclass

from microsol_desktop.flow.keys import CueKey
from microsol_desktop.flow.mixing.wishes import NO_WISHES, Wishes
from microsol_desktop.flow.people import Person, PersonId
from microsol_desktop.flow.settled import Dealt, Drawn
from microsol_desktop.practice.model import Slug


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened, and when."""

    at: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Dealing(Event):
    """Something by which groups are dealt or lots are drawn: what came of it, so that replaying never does so again."""

    dealt: tuple[Dealt, ...] = ()
    drawn: tuple[Drawn, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Started(Dealing):
    """The host chose a practice and said who is here; the title card is on the stage.

    `texts` holds the practice's text and all that it includes, by slug. `wall` is seconds since 1970 (UTC),
    `utc_offset` the room's clock against it in seconds. `promised_end` is seconds after midnight by the room's clock.
    `begins_at` likewise is when the host means to begin. `dealt` is what the first compiling dealt, `drawn` what it
    drew by lot. `beside` is the folder in which the pictures of a text lie, by slug, for those that have any.
    `wishes` say who sits with whom; they are never shown.
    """

    slug: Slug
    texts: tuple[tuple[Slug, str], ...]
    people: tuple[Person, ...]
    seed: int
    wall: float
    utc_offset: int
    promised_end: int | None = None
    begins_at: int | None = None
    hosts: str = ""
    beside: tuple[tuple[Slug, str], ...] = ()
    wishes: Wishes = NO_WISHES


@dataclass(frozen=True, slots=True, kw_only=True)
class Advanced(Event):
    """On to the next cue: by the host, or by itself where the step `moves on`."""

    by_itself: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WentBack(Event):
    """To the cue before: it has the time it had left; one whose time was used up begins again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Jumped(Event):
    """To the beginning of this cue."""

    to: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PageTurned(Event):
    """To this page (from 0) of what the cue shows; `by_itself` to one just written on, and undone with the line."""

    to: int
    by_itself: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Paused(Event):
    """The clock holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resumed(Event):
    """The clock goes on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extended(Event):
    """So many seconds more for this cue; less if negative (never under what has passed)."""

    seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Granted(Event):
    """The next of the extensions that the practice has for this cue, now that its time is up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed(Event):
    """This turn moves to the end of the round. It leaves no trace after the run."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnEnded(Event):
    """This turn is complete before its time: what is left of its parts is left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped(Event):
    """An optional step is left out: on to the first cue after it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Revealed(Event):
    """What was held back is shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Blanked(Event):
    """The stage goes black, or comes back exactly as it was; time goes on."""

    on: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TimedOut(Event):
    """Thirty seconds of silence, then on at the same second."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeInAgain(Event):
    """The silence of a time out is over before its thirty seconds, as its caller wished."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chose(Dealing):
    """This option (from 1) of those that the cue is between; what was dealt and drawn for it, and all after it, now."""

    option: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeated(Dealing):
    """One more round of what repeats; what was dealt and drawn for it, and all after it, now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Enough(Event):
    """No more of what repeats: on to what comes after it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedOn(Event):
    """Whoever spoke says that this person is next, and their turn begins."""

    person: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleHeld(Dealing):
    """Somebody holds a role from this cue on; `person` is None when it is free again.

    `dealt` and `drawn` are what follows from it where those who hold it stay at their tables.
    """

    role: str
    person: PersonId | None
    group: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleDrawn(Dealing):
    """The lot said who holds a role from this cue on: these, each in the small group they sit in, if in any."""

    role: str
    order: tuple[PersonId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CardShown(Event):
    """This card lies over whatever the stage shows, or none does any more; time goes on.

    `lines` are the host's own words on it: whoever goes on with the gathering later has them too.
    """

    card: str | None
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Inserted(Dealing):
    """The host brought in something else here and now: what is under way is held until that is over.

    `texts`, `beside`, `seed`, `dealt` and `drawn` are as in `Started`. `at_once`: without a title card before it.
    """

    slug: Slug
    texts: tuple[tuple[Slug, str], ...]
    beside: tuple[tuple[Slug, str], ...] = ()
    seed: int = 0
    at_once: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejoined(Event):
    """What was brought in is over, maybe before its end: the evening goes on where it was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PromisedEnd(Event):
    """The room was told when it ends, in seconds after midnight by its own clock; None takes the promise away."""

    end: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Replanned(Dealing):
    """The host accepted a plan that fits: these cues have this time, these steps are left out, nothing else is.

    What was agreed before is replaced by it. `dealt` and `drawn` are what was dealt and drawn for what follows now.
    """

    times: tuple[tuple[CueKey, int], ...] = ()
    left_out: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HarvestLine(Event):
    """A line of the harvest by its number, its words, and where it stands: as in `flow.harvest.Place`."""

    line: int
    words: str
    under: str = ""
    round: int = 0
    head: str = ""
    group: int | None = None
    step: int | None = None
    since: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class HarvestNoted(HarvestLine):
    """A line of the harvest, with a number of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HarvestChanged(HarvestLine):
    """A line of the harvest is put otherwise, or stands elsewhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HarvestRemoved(Event):
    """A line of the harvest is taken out."""

    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HarvestVoted(Event):
    """A line of the harvest has so many dots now."""

    line: int
    votes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HarvestShown(Event):
    """The stage shows the harvest, or what it showed before."""

    on: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class HarvestPutAway(Event):
    """The harvest is saved as it is, or the host needs it no more: nothing asks for it again. Not to be taken back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonCame(Dealing):
    """Somebody came late and sits on this seat (from 0); what was dealt and drawn for all who are here now.

    `along`: in one act with the event before, with which it is undone.
    """

    person: Person
    seat: int
    along: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLeft(Dealing):
    """Somebody left; what was dealt and drawn for those who stay."""

    person: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonChanged(Dealing):
    """Somebody has another name, or watches only, or takes turns again."""

    person: Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Seated(Dealing):
    """All who are here sit in this order from now on."""

    order: tuple[PersonId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Grouped(Event):
    """The host said who sits with whom, which stays: these groups, and those that follow from them."""

    dealt: tuple[Dealt, ...]
    drawn: tuple[Drawn, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Mixed(Event):
    """A better way to mix was found before anybody saw the first: these groups take the place of those."""

    dealt: tuple[Dealt, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TookBack(Event):
    """The last thing done is undone, as if it had not been done; moving on by itself counts as one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended(Event):
    """The gathering ends here."""


HarvestHappening = HarvestNoted | HarvestChanged | HarvestRemoved | HarvestVoted | HarvestShown | HarvestPutAway

Happening = (
    Started
    | Advanced
    | WentBack
    | Jumped
    | PageTurned
    | Paused
    | Resumed
    | Extended
    | Granted
    | Passed
    | TurnEnded
    | Skipped
    | Revealed
    | Blanked
    | TimedOut
    | TimeInAgain
    | Chose
    | Repeated
    | Enough
    | HandedOn
    | RoleHeld
    | RoleDrawn
    | Grouped
    | Mixed
    | HarvestHappening
    | CardShown
    | Inserted
    | Rejoined
    | PromisedEnd
    | Replanned
    | PersonCame
    | PersonLeft
    | PersonChanged
    | Seated
    | TookBack
    | Ended
)
