"""What comes in, in words: what a column means, what becomes of a row, on what two records do not agree."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QObject

from microsol_desktop.circle.arriving import (
    Arrival,
    ArrivingGathering,
    Difference,
    Fate,
    Meaning,
    MergePreview,
    NewRow,
    PeoplePreview,
    Preview,
    Side,
    Unread,
)
from microsol_desktop.circle.circles import CircleKind, Outcome, Standing
from microsol_desktop.circle.rhythm import cadence_of
from microsol_desktop.ui.circles.circle_words import (
    cadence_words,
    day_words,
    kind_words,
    moment_words,
    outcome_words,
    standing_words,
)
from microsol_desktop.ui.circles.drawn_rows import ShownRow
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.said import said

translate = QCoreApplication.translate


class ExchangeCounts(QObject):
    """What takes another form with the number."""

    def found_people(self, count: int) -> str:
        return self.tr("%n people are in “%1”.", "", count)

    def found_gatherings(self, count: int) -> str:
        return self.tr("%n gatherings are in “%1”.", "", count)

    def found_new(self, count: int) -> str:
        return self.tr("%n entries in “%1” are new here.", "", count)

    def found_other(self, count: int) -> str:
        return self.tr("%n entries in “%1” are not the same as here.", "", count)

    def unread(self, count: int) -> str:
        return self.tr("%n of it can't be read", "", count)

    def refused(self, count: int) -> str:
        if count == 1:
            return self.tr("1 entry of somebody whom you removed for good stays out.")
        return self.tr("%n entries of people whom you removed for good stay out.", "", count)

    def keep_people(self, count: int) -> str:
        return self.tr("Bring %n people in", "", count)

    def keep_gatherings(self, count: int) -> str:
        return self.tr("Bring %n gatherings in", "", count)

    def stayed(self, count: int) -> str:
        if count == 1:
            return self.tr("1 entry has been changed or used since, and stays: %1")
        return self.tr("%n entries have been changed or used since, and stay: %1", "", count)


def meaning_words(meaning: Meaning) -> str:
    """What a column is taken for."""
    match meaning:
        case Meaning.NAME:
            return translate("Exchange", "Name")
        case Meaning.FIRST_NAME:
            return translate("Exchange", "First name")
        case Meaning.MIDDLE_NAME:
            return translate("Exchange", "Middle name")
        case Meaning.LAST_NAME:
            return translate("Exchange", "Last name")
        case Meaning.SUFFIX:
            return translate("Exchange", "After the name")
        case Meaning.NICKNAME:
            return translate("Exchange", "Nickname")
        case Meaning.ORGANISATION:
            return translate("Exchange", "Organisation")
        case Meaning.PHONE:
            return translate("Exchange", "Phone")
        case Meaning.EMAIL:
            return translate("Exchange", "E-mail")
        case Meaning.ADDRESS:
            return translate("Exchange", "Whole address")
        case Meaning.STREET:
            return translate("Exchange", "Street")
        case Meaning.POSTCODE:
            return translate("Exchange", "Postcode")
        case Meaning.CITY:
            return translate("Exchange", "Town")
        case Meaning.REGION:
            return translate("Exchange", "Region or island")
        case Meaning.COUNTRY:
            return translate("Exchange", "Country")
        case Meaning.OTHER:
            return translate("Exchange", "Another way")
        case Meaning.LANGUAGES:
            return translate("Exchange", "Languages")
        case Meaning.LEFT_OUT:
            return translate("Exchange", "Left out")
    assert_never(meaning)


def heading_of(preview: Preview) -> str:
    """What is in the file, in one sentence."""
    counts = ExchangeCounts()
    if isinstance(preview, MergePreview) and not preview.new_rows:
        count = len(preview.differing)
        one = translate("Exchange", "1 entry in “%1” is not the same as here.")
        none = translate("Exchange", "All of “%1” is here already.")
        return fill(none if count == 0 else one if count == 1 else counts.found_other(count), preview.source)
    match preview:
        case PeoplePreview():
            count = len(preview.people)
            one = translate("Exchange", "1 person is in “%1”.")
            if count == 0 and preview.columns:
                return fill(translate("Exchange", "Which column of “%1” has the names? Say it below."), preview.source)
            if count == 0:
                return fill(translate("Exchange", "Nobody in “%1” can be read."), preview.source)
            return fill(one if count == 1 else counts.found_people(count), preview.source)
        case MergePreview():
            count = preview.new_rows
            one = translate("Exchange", "1 entry in “%1” is new here.")
            return fill(one if count == 1 else counts.found_new(count), preview.source)
        case _:
            count = len(preview.gatherings)
            if count == 0:
                return fill(translate("Exchange", "No gathering in “%1” can be read."), preview.source)
            one = translate("Exchange", "1 gathering is in “%1”.")
            return fill(one if count == 1 else counts.found_gatherings(count), preview.source)


def person_row(arrival: Arrival, fate: Fate) -> ShownRow:
    """Somebody, how they are reached, and what becomes of them."""
    reached = " · ".join(each.words.replace("\n", ", ") for each in arrival.reached)
    return ShownRow(arrival.name, reached, _fate_of_person(arrival, fate))


def gathering_row(arriving: ArrivingGathering, fate: Fate, today: date) -> ShownRow:
    """A gathering of a calendar: what it is called, when and where it is, and what becomes of it."""
    held = arriving.gathering
    when = day_words(held.on, today)
    if held.starts is not None:
        when = moment_words(datetime.combine(held.on, held.starts), today)
    cancelled = translate("Exchange", "cancelled") if held.cancelled_on is not None else ""
    soft = " · ".join(part for part in (when, arriving.place, cancelled) if part)
    if arriving.is_there:
        aside = translate("Exchange", "is here already")
    else:
        aside = translate("Exchange", "new") if fate is Fate.NEW else translate("Exchange", "left out")
    return ShownRow(held.title or translate("Exchange", "A gathering"), soft, aside)


def new_row(row: NewRow, today: date) -> ShownRow:
    """Something that only the file knows."""
    return ShownRow(_named(row.name, row.on, today), _kind_words(row.place[0]), translate("Exchange", "new"))


def difference_row(difference: Difference, today: date, *, theirs: bool) -> ShownRow:
    """Both sides of what two records do not agree on, and which of them is followed."""
    sides = " · ".join(_side_words(side, today) for side in difference.sides)
    aside = translate("Exchange", "as in the file") if theirs else translate("Exchange", "stays as it is here")
    return ShownRow(_named(difference.name, difference.on, today), sides, aside)


def unread_row(unread: Unread) -> ShownRow:
    """What can't be read, where it is and why."""
    row = fill(translate("Exchange", "Row %1"), str(unread.row))
    return ShownRow(
        fill(translate("Exchange", "%1: %2"), row, unread.begins) if unread.begins else row, said(unread.why)
    )


def _fate_of_person(arrival: Arrival, fate: Fate) -> str:
    match fate:
        case Fate.ADDED:
            return translate("Exchange", "is here; what is new is added")
        case Fate.NEW:
            is_like = arrival.there is not None or arrival.twice is not None
            return translate("Exchange", "new, somebody else") if is_like else translate("Exchange", "new")
        case Fate.LEFT if arrival.there is not None:
            return translate("Exchange", "is here already")
        case Fate.LEFT if arrival.twice is not None:
            return fill(translate("Exchange", "the same as row %1"), str(arrival.twice))
        case _:
            return translate("Exchange", "left out")


def _named(name: str, on: date | None, today: date) -> str:
    return fill(translate("Exchange", "%1, %2"), name, day_words(on, today)) if on is not None else name


def _side_words(side: Side, today: date) -> str:
    sentence = translate("Exchange", "%1: here “%2”, in the file “%3”")
    ours, theirs = (_value_words(side.field, words, today) for words in (side.ours, side.theirs))
    return fill(sentence, field_words(side.field), ours, theirs)


def _value_words(field: str, words: str, today: date) -> str:
    """What a field says, in the host's words where the record keeps it in its own."""
    line = " ".join(words.split())
    if not line:
        return translate("Exchange", "nothing")
    with suppress(ValueError):
        match field:
            case "standing":
                return standing_words(Standing(line))
            case "outcome":
                return outcome_words(Outcome(line))
            case "kind" if line in list(CircleKind):
                return kind_words(CircleKind(line))
            case "rhythm_rule" if (cadence := cadence_of(line)) is not None:
                return cadence_words(cadence)
            case _:
                return day_words(date.fromisoformat(line), today)
    return line


def _kind_words(table: str) -> str:
    return {
        "circle": translate("Exchange", "Circle"),
        "person": translate("Exchange", "Person"),
        "gathering": translate("Exchange", "Gathering"),
        "place": translate("Exchange", "Place"),
        "call": translate("Exchange", "Call"),
    }[table]


def field_words(field: str) -> str:
    """What a field of the record is called; one that a host never meets keeps its own name."""
    known = {
        "name": translate("Exchange", "Name"),
        "reached": translate("Exchange", "How to reach them"),
        "languages": translate("Exchange", "Languages"),
        "brought_by": translate("Exchange", "Who brought them"),
        "met_on": translate("Exchange", "Met on"),
        "home": translate("Exchange", "Home"),
        "address": translate("Exchange", "Address"),
        "seats": translate("Exchange", "Seats"),
        "intention": translate("Exchange", "Intention"),
        "agreements": translate("Exchange", "Agreements"),
        "rhythm_rule": translate("Exchange", "Rhythm"),
        "rhythm_starts": translate("Exchange", "First meeting"),
        "rhythm_zone": translate("Exchange", "Time zone"),
        "rhythm_minutes": translate("Exchange", "Minutes"),
        "capacity": translate("Exchange", "Room for"),
        "at_least": translate("Exchange", "At least"),
        "newcomers_at_most": translate("Exchange", "Newcomers at most"),
        "parent": translate("Exchange", "Part of"),
        "place": translate("Exchange", "Place"),
        "begun": translate("Exchange", "Begun"),
        "ended": translate("Exchange", "Ended"),
        "standing": translate("Exchange", "Standing"),
        "since": translate("Exchange", "Since"),
        "until": translate("Exchange", "Until"),
        "on": translate("Exchange", "Day"),
        "starts": translate("Exchange", "Starts"),
        "title": translate("Exchange", "Title"),
        "practice": translate("Exchange", "Practice"),
        "meetings": translate("Exchange", "Meetings"),
        "retrospective": translate("Exchange", "Retrospective"),
        "outcome": translate("Exchange", "Outcome"),
        "words": translate("Exchange", "Words"),
        "came": translate("Exchange", "Attendance"),
        "line": translate("Exchange", "Line"),
        "done": translate("Exchange", "Done"),
        "state": translate("Exchange", "State"),
    }
    return known.get(field, field.replace("_", " "))


def form_words(form: str) -> str:
    """What a batch came from."""
    return {
        "csv": translate("Exchange", "a table"),
        "vcard": translate("Exchange", "cards"),
        "ics": translate("Exchange", "a calendar"),
        "microsol-circle": translate("Exchange", "a circle of another host"),
        "plain-files": translate("Exchange", "a record as plain files"),
    }.get(form, "")
