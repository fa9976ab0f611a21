"""What can happen while a practice runs. A run is the list of these; nothing else is kept.

`at` is in seconds since the run was started, never less than the event before it: the journal sees to that, from the
wall's clock and the machine's (see `instant.py`). Whoever needs one imports it from here; those about people,
about what is chosen and about the harvest are written down beside it.
"""

from __future__ import annotations

from dataclasses import dataclass

from microsol_desktop.flow.event import Dealing as Dealing  # noqa: PLC0414 said again on purpose
from microsol_desktop.flow.event import Event as Event  # noqa: PLC0414 said again on purpose
from microsol_desktop.flow.events_of_choices import Chose as Chose  # noqa: PLC0414 said again on purpose
from microsol_desktop.flow.events_of_choices import Enough as Enough  # noqa: PLC0414 said again on purpose
from microsol_desktop.flow.events_of_choices import HandedOn as HandedOn  # noqa: PLC0414 said again on purpose
from microsol_desktop.flow.events_of_choices import Repeated as Repeated  # noqa: PLC0414 said again on purpose
from microsol_desktop.flow.events_of_choices import RoleDrawn as RoleDrawn  # noqa: PLC0414 said again on purpose
from microsol_desktop.flow.events_of_choices import RoleHeld as RoleHeld  # noqa: PLC0414 said again on purpose
from microsol_desktop.flow.events_of_harvest import HarvestChanged as HarvestChanged  # noqa: PLC0414 said again on purpose
from microsol_desktop.flow.events_of_harvest import HarvestHappening as HarvestHappening  # noqa: PLC0414 said again on purpose
from microsol_desktop.flow.events_of_harvest import HarvestLine as HarvestLine  # noqa: PLC0414 said again on purpose
from microsol_desktop.flow.events_of_harvest import HarvestNoted as HarvestNoted  # noqa: PLC0414 said again on purpose
from microsol_desktop.flow.events_of_harvest import HarvestPutAway as HarvestPutAway  # noqa: PLC0414 said again on purpose
from microsol_desktop.flow.events_of_harvest import HarvestRemoved as HarvestRemoved  # noqa: PLC0414 said again on purpose
from microsol_desktop.flow.events_of_harvest import HarvestShown as HarvestShown  # noqa: PLC0414 said again on purpose
from microsol_desktop.flow.events_of_harvest import HarvestVoted as HarvestVoted  # noqa: PLC0414 said again on purpose
from microsol_desktop.flow.events_of_people import Grouped as Grouped  # noqa: PLC0414 said again on purpose
from microsol_desktop.flow.events_of_people import Mixed as Mixed  # noqa: PLC0414 said again on purpose
from microsol_desktop.flow.events_of_people import PersonCame as PersonCame  # noqa: PLC0414 said again on purpose
from microsol_desktop.flow.events_of_people import PersonChanged as PersonChanged  # noqa: PLC0414 said again on purpose
from microsol_desktop.flow.events_of_people import PersonLeft as PersonLeft  # noqa: PLC0414 said again on purpose
from microsol_desktop.flow.events_of_people import Seated as Seated  # noqa: PLC0414 said again on purpose
from microsol_desktop.flow.keys import CueKey
from microsol_desktop.flow.mixing.wishes import NO_WISHES, Wishes
from microsol_desktop.flow.people import Person
from microsol_desktop.practice.model import Slug


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
class TookBack(Event):
    """The last thing done is undone, as if it had not been done; moving on by itself counts as one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended(Event):
    """The gathering ends here."""


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
