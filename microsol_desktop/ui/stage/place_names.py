"""Names of places for small groups: short, told apart at a glance and by ear, and kind to sit in."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_PLACES: tuple[str, ...] = (
    str(QT_TRANSLATE_NOOP("Places", "Hearth")),
    str(QT_TRANSLATE_NOOP("Places", "Harbour")),
    str(QT_TRANSLATE_NOOP("Places", "Orchard")),
    str(QT_TRANSLATE_NOOP("Places", "Well")),
    str(QT_TRANSLATE_NOOP("Places", "Vineyard")),
    str(QT_TRANSLATE_NOOP("Places", "Meadow")),
    str(QT_TRANSLATE_NOOP("Places", "Lighthouse")),
    str(QT_TRANSLATE_NOOP("Places", "Mill")),
    str(QT_TRANSLATE_NOOP("Places", "Garden")),
    str(QT_TRANSLATE_NOOP("Places", "Bridge")),
    str(QT_TRANSLATE_NOOP("Places", "Island")),
    str(QT_TRANSLATE_NOOP("Places", "Forest")),
    str(QT_TRANSLATE_NOOP("Places", "Bakery")),
    str(QT_TRANSLATE_NOOP("Places", "Spring")),
    str(QT_TRANSLATE_NOOP("Places", "Tower")),
    str(QT_TRANSLATE_NOOP("Places", "Cove")),
    str(QT_TRANSLATE_NOOP("Places", "Barn")),
    str(QT_TRANSLATE_NOOP("Places", "Library")),
    str(QT_TRANSLATE_NOOP("Places", "Summit")),
    str(QT_TRANSLATE_NOOP("Places", "Ferry")),
    str(QT_TRANSLATE_NOOP("Places", "Terrace")),
    str(QT_TRANSLATE_NOOP("Places", "Kiln")),
    str(QT_TRANSLATE_NOOP("Places", "Market")),
    str(QT_TRANSLATE_NOOP("Places", "Lagoon")),
    str(QT_TRANSLATE_NOOP("Places", "Chapel")),
    str(QT_TRANSLATE_NOOP("Places", "Workshop")),
    str(QT_TRANSLATE_NOOP("Places", "Valley")),
    str(QT_TRANSLATE_NOOP("Places", "Beach")),
    str(QT_TRANSLATE_NOOP("Places", "Kitchen")),
    str(QT_TRANSLATE_NOOP("Places", "Cliff")),
    str(QT_TRANSLATE_NOOP("Places", "Stable")),
    str(QT_TRANSLATE_NOOP("Places", "Fountain")),
    str(QT_TRANSLATE_NOOP("Places", "Cabin")),
    str(QT_TRANSLATE_NOOP("Places", "Quarry")),
    str(QT_TRANSLATE_NOOP("Places", "Grove")),
    str(QT_TRANSLATE_NOOP("Places", "Pier")),
    str(QT_TRANSLATE_NOOP("Places", "Attic")),
    str(QT_TRANSLATE_NOOP("Places", "River")),
    str(QT_TRANSLATE_NOOP("Places", "Windmill")),
    str(QT_TRANSLATE_NOOP("Places", "Cellar")),
    str(QT_TRANSLATE_NOOP("Places", "Courtyard")),
    str(QT_TRANSLATE_NOOP("Places", "Lake")),
    str(QT_TRANSLATE_NOOP("Places", "Observatory")),
    str(QT_TRANSLATE_NOOP("Places", "Fields")),
    str(QT_TRANSLATE_NOOP("Places", "Gate")),
    str(QT_TRANSLATE_NOOP("Places", "Waterfall")),
    str(QT_TRANSLATE_NOOP("Places", "Hut")),
    str(QT_TRANSLATE_NOOP("Places", "Crater")),
    str(QT_TRANSLATE_NOOP("Places", "Theatre")),
    str(QT_TRANSLATE_NOOP("Places", "Pond")),
    str(QT_TRANSLATE_NOOP("Places", "Veranda")),
    str(QT_TRANSLATE_NOOP("Places", "Oasis")),
    str(QT_TRANSLATE_NOOP("Places", "Castle")),
    str(QT_TRANSLATE_NOOP("Places", "Boathouse")),
    str(QT_TRANSLATE_NOOP("Places", "Glade")),
    str(QT_TRANSLATE_NOOP("Places", "Smithy")),
    str(QT_TRANSLATE_NOOP("Places", "Dunes")),
    str(QT_TRANSLATE_NOOP("Places", "Inn")),
    str(QT_TRANSLATE_NOOP("Places", "Plaza")),
    str(QT_TRANSLATE_NOOP("Places", "Reef")),
)


def place(index: int) -> str:
    """The name of the group with this index; past the last one they begin again with a number."""
    name = QCoreApplication.translate("Places", _PLACES[index % len(_PLACES)])
    lap = index // len(_PLACES)
    return f"{name} {lap + 1}" if lap else name
