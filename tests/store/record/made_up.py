"""A small record that nobody's life is in: somebody of each kind, and what ties them together."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from random import Random
from uuid import UUID

from microsol_desktop.circle.calls import Call, CallState, Exchange, Offer, OfferKind
from microsol_desktop.circle.circles import (
    Circle,
    CircleKind,
    Invitation,
    Membership,
    Outcome,
    Rhythm,
    Season,
    Standing,
)
from microsol_desktop.circle.gatherings import Attendance, Came, Gathering, HarvestLine, RoleHeld, SatWith, StepRan
from microsol_desktop.circle.keeping import Batch, BatchRow, RanText, Removed
from microsol_desktop.circle.keys import (
    BatchKey,
    CallKey,
    CircleKey,
    GatheringKey,
    HarvestKey,
    HealthNoteKey,
    InvitationKey,
    MembershipKey,
    OfferKey,
    PersonKey,
    PlaceKey,
    ReachedOutKey,
    SeasonKey,
    TieKey,
)
from microsol_desktop.circle.people import (
    HealthNote,
    KeptApart,
    Person,
    Place,
    Reach,
    ReachedOut,
    ReachKind,
    Tie,
    TieKind,
)

NOW = datetime(2026, 11, 22, 18, 30, 15, 250_000, tzinfo=UTC)


def chance() -> Random:
    """Chance that is the same each time."""
    return Random(7)


def key(number: int) -> UUID:
    """A key that is easy to tell from others."""
    return UUID(int=number)


ANA, RUI, IDA = (PersonKey(key(number)) for number in (1, 2, 3))
HOUSE = PlaceKey(key(10))
CREW, ISLAND = CircleKey(key(20)), CircleKey(key(21))
SEASON = SeasonKey(key(30))
EVENING, TO_COME = GatheringKey(key(40)), GatheringKey(key(41))
TEXT = bytes(range(32))
BATCH = BatchKey(key(90))

PEOPLE = (
    Person(
        key=ANA,
        name="Ana “Nê” \\n\n Sousa",
        reached=(
            Reach(kind=ReachKind.PHONE, words="+351 912 345 678"),
            Reach(kind=ReachKind.POST, words="Rua Nova 3\nMadalena: \\ Pico"),
        ),
        languages=("pt", "en"),
        met_on=date(2024, 6, 21),
        home=HOUSE,
    ),
    Person(key=RUI, name="Rui", brought_by=ANA),
    Person(key=IDA, name="Ida", child=True, adult=RUI),
)
ALL: tuple[object, ...] = (
    *PEOPLE,
    Place(key=HOUSE, name="The red house", address="Rua Nova 3", seats=12, step_free=False, opened_by=RUI),
    KeptApart(one=ANA, other=RUI),
    HealthNote(key=HealthNoteKey(key(11)), person=IDA, words="No nuts", goes_on=date(2026, 11, 30), gathering=TO_COME),
    Tie(key=TieKey(key(12)), kind=TieKind.STEWARD, giver=ANA, receiver=RUI, every_months=3, next_due=date(2027, 1, 1)),
    ReachedOut(key=ReachedOutKey(key(13)), person=RUI, on=date(2026, 9, 1), by=ANA),
    Circle(key=ISLAND, kind=CircleKind.CONGREGATION, name="The island"),
    Circle(
        key=CREW,
        kind=CircleKind.CREW,
        name="Tuesday crew",
        intention="To be there for each other",
        agreements=("What is said stays here.", "", "Late is\nfine"),
        rhythm=Rhythm(
            rule="FREQ=WEEKLY;BYDAY=TU", starts=datetime.fromisoformat("2026-09-01 19:30"), zone="Atlantic/Azores"
        ),
        capacity=5,
        at_least=3,
        newcomers_at_most=1,
        parent=ISLAND,
        place=HOUSE,
        begun=date(2026, 9, 1),
    ),
    Membership(
        key=MembershipKey(key(22)), person=ANA, circle=CREW, standing=Standing.HOST, since=date(2026, 9, 1), home=True
    ),
    Membership(
        key=MembershipKey(key(23)),
        person=RUI,
        circle=CREW,
        standing=Standing.LEFT,
        since=date(2026, 9, 1),
        until=date(2026, 10, 1),
        invited_by=ANA,
    ),
    Invitation(
        key=InvitationKey(key(24)),
        circle=CREW,
        made_on=date(2026, 8, 20),
        caller=ANA,
        people=5,
        practice="check-in",
        cadence="weekly",
        words="Come on Tuesdays.",
    ),
    Season(
        key=SEASON,
        circle=CREW,
        meetings=8,
        begins=date(2026, 9, 1),
        retrospective=date(2026, 11, 24),
        outcome=Outcome.CHANGE,
        outcome_words="Later in the evening",
    ),
    RanText(hash=TEXT, words="# Check-in\n"),
    Gathering(
        key=EVENING,
        on=date(2026, 11, 17),
        circle=CREW,
        season=SEASON,
        starts=time(19, 30),
        zone="Atlantic/Azores",
        place=HOUSE,
        practice="check-in",
        planned_minutes=60,
        began=datetime(2026, 11, 17, 20, 34, 1, 5, tzinfo=UTC),
        ended=datetime(2026, 11, 17, 21, 40, tzinfo=UTC),
        note="The stove was lit.",
        text=TEXT,
    ),
    Gathering(key=TO_COME, on=date(2026, 12, 1), cancelled_on=date(2026, 11, 20), cancelled_why="Too few"),
    Attendance(gathering=EVENING, person=ANA, came=Came.CAME),
    Attendance(gathering=EVENING, person=IDA, came=Came.LEFT_EARLY, guest=True),
    StepRan(gathering=EVENING, number=0, name="Arrive", planned=300, real=280),
    StepRan(gathering=EVENING, number=1, name="Sing", planned=None, real=0, skipped=True),
    RoleHeld(gathering=EVENING, person=ANA, role="circle host"),
    SatWith(gathering=EVENING, round=1, group=2, person=ANA),
    SatWith(gathering=EVENING, round=1, group=2, person=IDA),
    HarvestLine(key=HarvestKey(key(50)), gathering=EVENING, head="next", line="Begin at eight", done=True),
    Offer(
        key=OfferKey(key(60)),
        person=RUI,
        kind=OfferKind.NEED,
        words="A ladder",
        exchange=Exchange.BARTER,
        since=date(2026, 11, 1),
    ),
    Call(
        key=CallKey(key(70)),
        title="A bread oven for all",
        caller=ANA,
        circle=ISLAND,
        called_on=date(2026, 6, 21),
        called_at=EVENING,
        review_due=date(2026, 12, 21),
        state=CallState.ENOUGH_ENERGY,
        supporters=(RUI, ANA, IDA),
    ),
    Batch(key=BATCH, brought_at=NOW, source="contacts.csv", form="csv"),
    BatchRow(batch=BATCH, kind="person", row=str(ANA), kept_at=NOW, before="{}"),
    Removed(key=key(99), on=date(2026, 11, 1)),
)
"""At least one value of every kind that the record keeps, with every field filled in somewhere."""
