"""About twenty pictures of the stage as they were accepted. `pytest tests/looks --accept-looks` accepts new ones."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from microsol_desktop.flow.harvest import Line, Place, Sheaf
from microsol_desktop.flow.keys import CueKey
from microsol_desktop.flow.moment import Phase, Wall
from microsol_desktop.flow.schedule import CueKind, Holding, Lane
from microsol_desktop.practice.model import EveryoneMeets, Fishbowl, OneStays, TwoCircles, Voice
from microsol_desktop.ui.stage.picture import draw
from tests.pixels import bytes_of
from tests.ui.stage.walls import LONG_NAMES, NAMES, group, together, wall, wear

ACCEPTED = Path(__file__).parent / "accepted"
BESIDE = str(Path(__file__).parent / "beside")
SIZE = QSize(960, 540)
UPRIGHT = QSize(540, 960)
TOLERANCE = 40
MOST_DIFFERING = 0.002
"""The part of all pixels that may differ by more than the tolerance: letters are smoothed a little differently."""

THREES = (group(1, 2, 3), group(4, 5, 6), group(7, 8, 9), group(10, 11, 12))
CLIENT = Voice(roles=("client",))
LONG = "\n\n".join("When did you last feel that you belonged, and what did those around you do?" for _ in range(6))

HARVEST = (
    Sheaf(Place("Read", 0, "roses"), (Line(1, Place(), "The kitchen was warm", 3), Line(2, Place(), "We sang"))),
    Sheaf(Place("Read", 0, "thorns"), (Line(3, Place(), "Begun late, twice; nobody saw to the door", 7),)),
    Sheaf(Place("Read", 0, "gems"), ()),
)

LOOKS: dict[str, tuple[Callable[[], Wall], str, QSize]] = {
    "turn-hearth": (wall, "hearth", SIZE),
    "turn-daylight": (wall, "daylight", SIZE),
    "turn-contrast": (wall, "contrast", SIZE),
    "turn-of-two": (lambda: wall(NAMES[:2], turn=1), "hearth", SIZE),
    "turn-long-names": (lambda: wall(LONG_NAMES, turn=4), "hearth", SIZE),
    "turn-of-twenty-four": (lambda: wall(tuple(map(str, range(1, 25))), turn=9), "daylight", SIZE),
    "turn-upright": (wall, "hearth", UPRIGHT),
    "arrival": (
        lambda: together(
            kind=CueKind.TITLE,
            title="Sharing circle",
            prompts=("Find a seat. There is tea.",),
            phase=Phase.ARRIVAL,
            hosts="Ana and Bento",
            begins_at=19 * 3600 + 1800,
        ),
        "hearth",
        SIZE,
    ),
    "harvest": (
        lambda: replace(together(title="Read", prompts=("Read everybody’s.",)), harvest=HARVEST),
        "hearth",
        SIZE,
    ),
    "silence": (
        lambda: together(title="Stillness", prompts=("Let what you heard settle.",), silent=True),
        "hearth",
        SIZE,
    ),
    "groups-hearth": (
        lambda: together(NAMES, title="Troika", groups=THREES, voice=CLIENT, role="client"),
        "hearth",
        SIZE,
    ),
    "groups-daylight": (
        lambda: together(NAMES, title="Troika", groups=THREES, speakers=group(1, 4, 7, 10)),
        "daylight",
        SIZE,
    ),
    "groups-contrast": (
        lambda: together(NAMES, groups=THREES, speakers=group(2, 5, 8), resting=(3,)),
        "contrast",
        SIZE,
    ),
    "lanes": (
        lambda: together(
            NAMES,
            title="Share",
            prompts=("Tell each other what you wrote.",),
            groups=(*THREES[:2], group(7, 8, 9, 10)),
            lanes=(
                Lane(size=3, turns=3, seconds_each=60, orders=THREES[:2]),
                Lane(size=4, turns=4, seconds_each=45, orders=(group(7, 8, 9, 10),)),
            ),
        ),
        "hearth",
        SIZE,
    ),
    "move": (
        lambda: together(NAMES, kind=CueKind.MOVE, title="Find your three", prompts=(), groups=THREES),
        "hearth",
        SIZE,
    ),
    "two-circles": (
        lambda: together(
            NAMES, groups=tuple(group(one, one + 1) for one in range(1, 13, 2)), formation=TwoCircles(), rounds=3
        ),
        "daylight",
        SIZE,
    ),
    "two-circles-speaking": (
        lambda: together(
            NAMES,
            groups=tuple(group(one, one + 1) for one in range(1, 13, 2)),
            formation=TwoCircles(),
            rounds=3,
            key=CueKey(1, 2, 1, 0),
            turns=2,
            speakers=group(*range(1, 13, 2)),
        ),
        "hearth",
        SIZE,
    ),
    "everyone-meets": (
        lambda: together(
            NAMES[:7],
            title="Thank you",
            prompts=("What do you appreciate about me?",),
            groups=(group(2, 7), group(3, 6), group(4, 5)),
            formation=EveryoneMeets(),
            rounds=7,
        ),
        "daylight",
        SIZE,
    ),
    "fishbowl": (
        lambda: together(NAMES, groups=(group(1, 2, 3, 4), group(*range(5, 13))), formation=Fishbowl(inside=4)),
        "hearth",
        SIZE,
    ),
    "one-stays": (
        lambda: together(
            NAMES,
            title="Conversation tables",
            groups=THREES,
            formation=OneStays(),
            rounds=3,
            staying=group(1, 4, 7, 10),
            held=(Holding("scribe", group(2, 5, 8, 11)),),
        ),
        "contrast",
        SIZE,
    ),
    "find-your-place": (
        lambda: together(
            tuple(map(str, range(1, 181))),
            kind=CueKind.MOVE,
            title="Find your three",
            prompts=(),
            groups=tuple(group(one, one + 1, one + 2) for one in range(1, 181, 3)),
        ),
        "hearth",
        SIZE,
    ),
    "picture": (
        lambda: together(NAMES[:5], prompts=("What could this bowl hold?\n\n![a bowl](bowl.png)",), beside=BESIDE),
        "hearth",
        SIZE,
    ),
    "picture-in-a-round": (
        lambda: wall(prompts=("![a bowl](bowl.png)\n\nWhat is in yours?",), beside=BESIDE),
        "daylight",
        SIZE,
    ),
    "over-time": (lambda: together(left=-40.0), "hearth", SIZE),
    "last-fifth": (lambda: wall(left=20.0), "hearth", SIZE),
    "paused": (lambda: wall(phase=Phase.PAUSED), "hearth", SIZE),
    "first-page": (lambda: together(prompts=(LONG,)), "hearth", SIZE),
    "time-out": (lambda: wall(time_out_left=20.0), "hearth", SIZE),
    "the-end": (lambda: together(phase=Phase.ENDED), "hearth", SIZE),
}


def plain(size: QSize, colour: str) -> QImage:
    """A ground without glow and grain, which would fill the repository; they have tests of their own."""
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


def differing(one: QImage, other: QImage) -> float:
    """The part of all pixels that differ by more than the tolerance in some channel."""
    if one.size() != other.size():
        return 1.0
    first, second = (bytes_of(image, QImage.Format.Format_RGB888) for image in (one, other))
    pairs = zip(first, second, strict=True)
    return sum(abs(a - b) > TOLERANCE for a, b in pairs) / (one.width() * one.height() * 3)


@pytest.mark.parametrize("name", LOOKS)
def test_the_stage_looks_as_accepted(qapp: QApplication, name: str, accepts_looks: bool, tmp_path: Path) -> None:
    make, theme, size = LOOKS[name]
    accepted = ACCEPTED / f"{name}.png"

    image = draw(make(), size, wear(theme), behind=plain(size, wear(theme).ground))

    if accepts_looks:
        ACCEPTED.mkdir(exist_ok=True)
        assert image.save(str(accepted), "PNG", 0)  # type: ignore[call-overload]
    else:
        image.save(str(tmp_path / f"{name}.png"))
        assert differing(image, QImage(str(accepted))) <= MOST_DIFFERING, f"see {tmp_path}; --accept-looks accepts it"


def test_every_accepted_picture_is_compared() -> None:
    assert {path.stem for path in ACCEPTED.glob("*.png")} == set(LOOKS)


def test_a_changed_look_is_noticed(qapp: QApplication) -> None:
    one = draw(wall(turn=3), SIZE, wear("hearth"))
    other = draw(wall(turn=4), SIZE, wear("hearth"))

    assert differing(one, other) > MOST_DIFFERING
    assert differing(one, plain(SIZE, "black")) > MOST_DIFFERING
