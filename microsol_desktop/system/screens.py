"""Which screen the stage goes to. A screen is known by what it is, never by where it stands. Knows nothing of Qt."""

from __future__ import annotations

from typing import NamedTuple

_BUILT_IN = ("edp", "lvds", "dsi", "built-in", "color lcd", "internal", "laptop")
"""How the names of screens begin that are part of a laptop, on Linux, macOS and in our own tests."""


class ScreenFacts(NamedTuple):
    """One screen as the computer describes it: place and size in logical pixels, `native_*` in its own."""

    name: str
    maker: str
    model: str
    serial: str
    x: int
    y: int
    width: int
    height: int
    scale: float
    primary: bool
    native_width: int
    native_height: int

    @property
    def identity(self) -> str:
        """What the screen is, as a line to be remembered: name, maker, model, serial number and size."""
        size = f"{self.native_width}x{self.native_height}"
        return "\t".join(part.replace("\t", " ") for part in (self.name, self.maker, self.model, self.serial, size))

    @property
    def built_in(self) -> bool:
        """Whether its name says that it is the laptop's own."""
        return self.name.casefold().startswith(_BUILT_IN)

    @property
    def label(self) -> str:
        """What a host may know it by: `Samsung QE43 (HDMI-1)`."""
        return _label(self.name, self.maker, self.model)


class ScreenChoice(NamedTuple):
    """A screen as a host can choose it: `number` is what it shows when asked; None if it is away."""

    identity: str
    label: str
    number: int | None
    native_width: int
    native_height: int


class StageOn(NamedTuple):
    """The stage has a screen of its own, and the console another.

    `as_remembered` says that it is the screen that was chosen before; `console_is_seen` that the console's screen is
    mirrored on another one, so that people may see it.
    """

    stage: ScreenFacts
    console: ScreenFacts
    as_remembered: bool
    console_is_seen: bool


class OneScreen(NamedTuple):
    """There is one screen for both: the stage in full with the console a key away, or side by side."""

    screen: ScreenFacts


class Mirrored(NamedTuple):
    """All screens show the same: what the host sees, everybody sees."""

    screen: ScreenFacts
    screens: tuple[ScreenFacts, ...]


class NoScreen(NamedTuple):
    """There is no screen at all just now: a cable is being changed, or the laptop was closed."""


Placement = StageOn | OneScreen | Mirrored | NoScreen


def place_stage(screens: tuple[ScreenFacts, ...], remembered: str = "", console_on: str = "") -> Placement:
    """Where the stage and the console go.

    Args:
        screens: what there is, in the computer's own order.
        remembered: the identity of the screen that the host chose for the stage, or that it was on; "" for none.
        console_on: the name of the screen that the console is on now; "" before it is shown.

    """
    groups = _seen_as_one(screens)
    if not groups:
        return NoScreen()
    if len(groups) == 1:
        (together,) = groups
        return OneScreen(together[0]) if len(together) == 1 else Mirrored(_own(together, console_on), together)
    chosen = recognised(screens, remembered)
    own = _own(screens, console_on)
    stage = chosen or _other(groups, own, console_on)
    with_own = _group_of(groups, own)
    console = own if stage not in with_own else _other(groups, stage, console_on)
    return StageOn(stage, console, chosen is not None, len(_group_of(groups, console)) > 1)


def recognised(screens: tuple[ScreenFacts, ...], remembered: str) -> ScreenFacts | None:
    """The screen that is the remembered one, even behind another socket or at another size; None if it is not there.

    A serial number that differs makes it another screen. Without a serial number the model decides, then the name.
    """
    parts = remembered.split("\t")
    if len(parts) != 5:
        return None
    found = [(likeness, screen) for screen in screens if (likeness := _likeness(screen, parts)) is not None]
    best = max((likeness for likeness, _ in found), default=None)
    # The first of equals: twins without serial numbers can't be told apart by anybody.
    return next((screen for likeness, screen in found if likeness == best), None)


def choices(screens: tuple[ScreenFacts, ...], remembered: str = "") -> tuple[ScreenChoice, ...]:
    """The screens that a host can choose from; the one that was chosen is among them also while it is away."""
    known = recognised(screens, remembered)
    here = tuple(
        ScreenChoice(
            remembered if screen is known else screen.identity,
            screen.label,
            number,
            screen.native_width,
            screen.native_height,
        )
        for number, screen in enumerate(screens, start=1)
    )
    parts = remembered.split("\t")
    if known is not None or len(parts) != 5:
        return here
    return (*here, ScreenChoice(remembered, _label(*parts[:3]), None, 0, 0))


def numbered(screens: tuple[ScreenFacts, ...]) -> tuple[tuple[str, ScreenFacts], ...]:
    """What to show on which screen so that a host sees which is which; `1 = 2` where two show the same."""
    return tuple(
        (" = ".join(str(screens.index(screen) + 1) for screen in together), together[0])
        for together in _seen_as_one(screens)
    )


def found_again(screens: tuple[ScreenFacts, ...], wanted: ScreenFacts) -> int | None:
    """Which of the screens is this one: by what it is, and of twins by where it stands; None where it has gone."""
    same = [index for index, screen in enumerate(screens) if screen.identity == wanted.identity]
    there = [index for index in same if (screens[index].x, screens[index].y) == (wanted.x, wanted.y)]
    return (*there, *same, None)[0]


def _label(name: str, maker: str, model: str) -> str:
    made = " ".join(part for part in (maker, model) if part and part.casefold() != "unknown")
    return f"{made} ({name})" if made and name and made != name else made or name


def is_same(one: ScreenFacts, other: ScreenFacts) -> bool:
    """Whether both describe one screen at two times: its size, its scale and its place may have changed meanwhile."""
    return one[:4] == other[:4]


def _likeness(screen: ScreenFacts, parts: list[str]) -> tuple[bool, ...] | None:
    """How much a screen is like the remembered one, the weightiest first; None where it is another."""
    name, maker, model, serial, size = parts
    now = screen.identity.split("\t")
    same_serial = serial == now[3] and serial != ""
    same_name, same_size = name == now[0], _is_size_of(screen, size)
    if (maker, model) != (now[1], now[2]) or (serial and now[3] and not same_serial):
        return None
    if not (same_serial or maker or model) and not (same_name and same_size):
        return None
    return (same_serial, same_name, same_size)


def _is_size_of(screen: ScreenFacts, size: str) -> bool:
    """Whether it is as large as remembered, upright or turned; a scale of 125 % loses some pixels in the division."""
    try:
        width, height = map(int, size.split("x"))
    except ValueError:
        return False
    near = max(2, round(2 * screen.scale))
    return any(
        abs(screen.native_width - across) <= near and abs(screen.native_height - down) <= near
        for across, down in ((width, height), (height, width))
    )


def _own(screens: tuple[ScreenFacts, ...], console_on: str) -> ScreenFacts:
    """The laptop's own screen; without one, the one that the host sits at: where the console is, else the primary."""
    built_in = [screen for screen in screens if screen.built_in]
    at = [screen for screen in screens if console_on and screen.name == console_on]
    primary = [screen for screen in screens if screen.primary]
    return (*built_in, *at, *primary, *screens)[0]


def _other(groups: tuple[tuple[ScreenFacts, ...], ...], taken: ScreenFacts, console_on: str) -> ScreenFacts:
    """A screen that shows something else than the one that is taken; rather not the one that the console is on."""
    free = [group[0] for group in groups if taken not in group]
    away = [screen for screen in free if screen.name != console_on]
    return (*away, *free)[0]


def _group_of(groups: tuple[tuple[ScreenFacts, ...], ...], screen: ScreenFacts) -> tuple[ScreenFacts, ...]:
    return next(group for group in groups if screen in group)


def _seen_as_one(screens: tuple[ScreenFacts, ...]) -> tuple[tuple[ScreenFacts, ...], ...]:
    """The screens, those together that show the same part of the desktop."""
    groups: list[list[ScreenFacts]] = []
    for screen in screens:
        same = next((group for group in groups if _overlap(group[0], screen)), None)
        if same is None:
            groups.append([screen])
        else:
            same.append(screen)
    return tuple(tuple(group) for group in groups)


def _overlap(one: ScreenFacts, other: ScreenFacts) -> bool:
    """Whether most of the smaller one lies on the other: mirrored screens may differ in size."""
    across = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
    down = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    smaller = min(one.width * one.height, other.width * other.height)
    return across > 0 and down > 0 and across * down * 2 > smaller
