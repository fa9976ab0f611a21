"""What is about to come into the record: read and shown to the host, and not kept yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from microsol_desktop.circle.gatherings import Gathering
from microsol_desktop.circle.people import Person, Reach
from microsol_desktop.failure import Sentence


class Meaning(StrEnum):
    """What a column of a table says of somebody."""

    NAME = "name"
    FIRST_NAME = "first name"
    MIDDLE_NAME = "middle name"
    LAST_NAME = "last name"
    SUFFIX = "suffix"
    NICKNAME = "nickname"
    ORGANISATION = "organisation"
    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"
    """A whole one, in several lines."""
    STREET = "street"
    POSTCODE = "postcode"
    CITY = "city"
    REGION = "region"
    COUNTRY = "country"
    OTHER = "other"
    """Another way to reach them, as a page on the web."""
    LANGUAGES = "languages"
    LEFT_OUT = "left out"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of a table that is brought in, and what it is taken for."""

    header: str
    meaning: Meaning
    belongs: str = ""
    """Parts of an address with the same word here are one address: "home", "2"."""
    example: str = ""
    """The first thing that stands in it."""


class Fate(StrEnum):
    """What becomes of one row when the host keeps what was shown."""

    NEW = "new"
    ADDED = "added"
    """What is new about somebody who is there already is put to what is known."""
    LEFT = "left"


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """Somebody who was found in a file."""

    row: int
    """Which row or card it is: the first is 1."""
    name: str
    reached: tuple[Reach, ...] = ()
    languages: tuple[str, ...] = ()
    there: Person | None = None
    """Who seems to be the same person in the record."""
    twice: int | None = None
    """The row that seems to be the same person in this file."""
    adds: tuple[Reach, ...] = ()
    """What the record does not know yet of the one who is there."""

    @property
    def fates(self) -> tuple[Fate, ...]:
        """What can become of this row; the first is what does if the host says nothing."""
        if self.there is not None:
            return (Fate.LEFT, Fate.ADDED, Fate.NEW) if self.adds else (Fate.LEFT, Fate.NEW)
        return (Fate.LEFT, Fate.NEW) if self.twice is not None else (Fate.NEW, Fate.LEFT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unread:
    """What of a file can't be read, and why."""

    row: int
    begins: str
    """Its first words, so that the host finds it."""
    why: Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrivingGathering:
    """A gathering that was found in a calendar."""

    row: int
    gathering: Gathering
    place: str = ""
    is_there: bool = False

    @property
    def fates(self) -> tuple[Fate, ...]:
        """As of a person: the first is what becomes of it if the host says nothing."""
        return (Fate.LEFT,) if self.is_there else (Fate.NEW, Fate.LEFT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One field on which two hosts' files do not agree, as each has it."""

    field: str
    ours: str
    theirs: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One thing that both files know, and of which they say different things."""

    place: tuple[str, str]
    """The table's name, and the row's key as text."""
    name: str
    """By which name a host knows it."""
    sides: tuple[Side, ...]
    theirs_newer: bool
    on: date | None = None
    """The day of the gathering that it belongs to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewRow:
    """One thing that only the file knows."""

    place: tuple[str, str]
    name: str
    on: date | None = None
    """The day, of a gathering."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PeoplePreview:
    """The people of a file, and what can't be read in it."""

    source: str
    form: str
    people: tuple[Arrival, ...] = ()
    unread: tuple[Unread, ...] = ()
    columns: tuple[Column, ...] = ()
    """Of a table alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarPreview:
    """The gatherings of a calendar, and what can't be read in it."""

    source: str
    form: str
    gatherings: tuple[ArrivingGathering, ...] = ()
    unread: tuple[Unread, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MergePreview:
    """Another record, or a part of one, beside ours."""

    source: str
    form: str
    new: tuple[NewRow, ...] = ()
    """What a host knows by a name: people, places, circles, gatherings, calls."""
    new_rows: int = 0
    """All rows that are new, those without a name too."""
    differing: tuple[Difference, ...] = ()
    same: int = 0
    refused: int = 0
    """How much belongs to people who were removed here for good."""
    unread: tuple[Unread, ...] = ()


Preview = PeoplePreview | CalendarPreview | MergePreview


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenBack:
    """What came of taking back all that came in together."""

    gone: int
    stayed: tuple[NewRow, ...] = ()
    """What somebody has changed or made use of since, and stays."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What came of bringing something in."""

    batch: UUID | None
    rows: int
