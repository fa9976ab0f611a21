"""A small island for tests: a congregation of two circles, one more beside it, people in them and on the shore."""

from __future__ import annotations

from uuid import UUID

from microsol_desktop.circle.circles import CircleKind
from microsol_desktop.circle.island import IslandCircle
from microsol_desktop.circle.islanders import Bond, Islanders
from microsol_desktop.circle.keys import CircleKey, PersonKey
from microsol_desktop.circle.people import TieKind
from microsol_desktop.circle.seasons import Pulse
from microsol_desktop.desk.island_desk import IslandShown, shown

HALF_WAY = Pulse(held=2, of=4, last=None, retrospective_due=False, ends_soon=False)
WIDE, CREW, HOUSE, PAIR = (CircleKey(UUID(int=number)) for number in (1, 2, 3, 4))
NAMES = ("Ana Silveira", "Bento Dutra", "Clara Rosa", "Duarte <b>Melo</b>", "Eva", "Graça Matos", "Olga Serpa")
ANA, BENTO, CLARA, DUARTE, EVA, GRACA, OLGA = (PersonKey(UUID(int=100 + number)) for number in range(len(NAMES)))


def small_island() -> IslandShown:
    """Ana, Bento and Clara in the crew, Duarte and Eva in the house, Graça in the pair, Olga on the shore."""
    circles = (
        IslandCircle(key=WIDE, kind=CircleKind.CONGREGATION, name="São Mateus"),
        IslandCircle(key=CREW, kind=CircleKind.CREW, name="Crew of the pier", parent=WIDE, pulse=HALF_WAY),
        IslandCircle(key=HOUSE, kind=CircleKind.HOUSEHOLD, name="White house", parent=WIDE),
        IslandCircle(key=PAIR, kind=CircleKind.DYAD, name="Two & two", is_begun=False),
    )
    people = (ANA, BENTO, CLARA, DUARTE, EVA, GRACA, OLGA)
    homes = {ANA: CREW, BENTO: CREW, CLARA: CREW, DUARTE: HOUSE, EVA: HOUSE, GRACA: PAIR}
    also = {ANA: (PAIR,), DUARTE: (CREW,)}
    bonds = (Bond(TieKind.STEWARD, ANA, OLGA), Bond(TieKind.FRIEND, EVA, ANA))
    return shown(Islanders(circles, dict(zip(people, NAMES, strict=True)), homes, also, bonds))
