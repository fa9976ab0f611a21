"""Readers and writers of the settings that say how a step goes: rounds, order, quiet, pauses, bells, harvest."""

from __future__ import annotations

from enum import StrEnum

from microsol_desktop.practice.figures import MOST, read_people, whole_number, write_people
from microsol_desktop.practice.model import (
    BellStyle,
    Harvest,
    Order,
    Pace,
    Pause,
    PromptSupply,
    Repeat,
    Rounds,
    Settings,
    Span,
)
from microsol_desktop.practice.settings.phrase import Phrase, Refused, Said, Scope, names_in
from microsol_desktop.practice.settings.times import read_span, write_span


def read_repeat(said: Phrase, _scope: Scope) -> Said:
    """`3 rounds`, `repeat`, `repeat for 30 min`."""
    if said.low == ("repeat",):
        return (("repeat", Repeat()),)
    if said.low[:2] == ("repeat", "for"):
        span = read_span(" ".join(said.low[2:]))
        return (("repeat", Repeat(span=span)),) if isinstance(span, Span) else span
    if len(said.low) != 2 or said.low[1] not in {"round", "rounds"}:
        return None
    count = whole_number(said.low[0])
    if count is not None and not 0 < count <= MOST:
        return Refused("bad-rounds", "`%1`: there can be 1 to %2 rounds", (said.text, str(MOST)))
    return (("repeat", Rounds(count=count)),) if count else None


def write_repeat(settings: Settings) -> tuple[str, ...]:
    match settings.repeat:
        case None:
            return ()
        case Rounds(count=count):
            return (f"{count} round{'s' if count > 1 else ''}",)
        case Repeat(span=span):
            return (f"repeat for {write_span(span)}" if span else "repeat",)


def _one_of(field: str, kinds: type[StrEnum], plain: str) -> Said:
    found = next((kind for kind in kinds if kind.value == plain), None)
    return ((field, found),) if found is not None else None


def read_order(said: Phrase, _scope: Scope) -> Said:
    return _one_of("order", Order, said.plain)


def write_order(settings: Settings) -> tuple[str, ...]:
    return (settings.order.value,) if settings.order else ()


def read_supply(said: Phrase, _scope: Scope) -> Said:
    """`one prompt a round`, `draw a prompt`."""
    return _one_of("supply", PromptSupply, said.plain.replace("prompt per round", "prompt a round"))


def write_supply(settings: Settings) -> tuple[str, ...]:
    return (settings.supply.value,) if settings.supply else ()


def read_quiet(said: Phrase, _scope: Scope) -> Said:
    return (("silent", True),) if said.low in {("silent",), ("in", "silence")} else None


def write_quiet(settings: Settings) -> tuple[str, ...]:
    return ("silent",) if settings.silent else ()


def read_pause(said: Phrase, _scope: Scope) -> Said:
    return _one_of("pause", Pause, said.plain)


def write_pause(settings: Settings) -> tuple[str, ...]:
    return (settings.pause.value,) if settings.pause else ()


def read_optional(said: Phrase, _scope: Scope) -> Said:
    return (("optional", True),) if said.low == ("optional",) else None


def write_optional(settings: Settings) -> tuple[str, ...]:
    return ("optional",) if settings.optional else ()


def read_sizes(said: Phrase, _scope: Scope) -> Said:
    """`for 3-5 people`, `for 12+ people`."""
    if said.low[0] != "for" or said.low[-1] not in {"people", "person"}:
        return None
    typed = " ".join(said.low[1:-1])
    people = read_people(typed)
    if people is not None:
        return (("sizes", people),)
    if not typed or set(typed) - set("0123456789-+ "):
        return None
    return Refused(
        "bad-people",
        "`%1` is nobody: write how many, the smaller number first, such as `for 3-5 people`",
        (said.text,),
    )


def write_sizes(settings: Settings) -> tuple[str, ...]:
    return (f"for {write_people(settings.sizes)} people",) if settings.sizes else ()


def read_choice(said: Phrase, _scope: Scope) -> Said:
    return (("choose_one", True),) if said.low == ("choose", "one") else None


def write_choice(settings: Settings) -> tuple[str, ...]:
    return ("choose one",) if settings.choose_one else ()


def read_pace(said: Phrase, _scope: Scope) -> Said:
    return _one_of("pace", Pace, said.plain)


def write_pace(settings: Settings) -> tuple[str, ...]:
    return (settings.pace.value,) if settings.pace else ()


def read_bell(said: Phrase, _scope: Scope) -> Said:
    """`no bell`, `soft bell`; `no bells`, `soft bells` too."""
    return _one_of("bell", BellStyle, said.plain.removesuffix("s"))


def write_bell(settings: Settings) -> tuple[str, ...]:
    return (settings.bell.value,) if settings.bell else ()


def read_harvest(said: Phrase, _scope: Scope) -> Said:
    """`harvest`, `harvest 3`, `harvest roses + buds`."""
    if said.low[0] != "harvest":
        return None
    if not said.low[1:]:
        return (("harvest", Harvest()),)
    count = whole_number(said.low[1])
    if count is not None and len(said.low) == 2:
        if not 0 < count <= MOST:
            return Refused("bad-count", "`%1`: give a number from 1 to %2", (said.text, str(MOST)))
        return (("harvest", Harvest(per_group=count)),)
    heads = names_in(said.words[1:])
    return (("harvest", Harvest(heads=heads)),) if heads and count is None else None


def write_harvest(settings: Settings) -> tuple[str, ...]:
    if settings.harvest is None:
        return ()
    if settings.harvest.heads:
        return (f"harvest {' + '.join(settings.harvest.heads)}",)
    count = settings.harvest.per_group
    return (f"harvest {count}" if count else "harvest",)
