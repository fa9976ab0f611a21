"""Readers and writers of the settings that say how long something takes.

Each reader answers None to what is not its own.
"""

from __future__ import annotations

from microsol_desktop.practice.model import Each, Lasts, Open, Settings, Shared, Span, Until, Warn
from microsol_desktop.practice.settings.phrase import Phrase, Refused, Said, Scope, name_of, new_role
from microsol_desktop.practice.settings.times import read_seconds, read_span, write_seconds, write_span


def read_time(said: Phrase, _scope: Scope) -> Said:
    """`5 min`, and `15-20 min` too."""
    span = read_span(said.plain)
    return (("time", Lasts(span=span)),) if isinstance(span, Span) else span


def write_time(settings: Settings) -> tuple[str, ...]:
    match settings.time:
        case Lasts(span=span) if span.shortest == span.longest:
            return (write_span(span),)
        case _:
            return ()


def write_elastic(settings: Settings) -> tuple[str, ...]:
    match settings.time:
        case Lasts(span=span) if span.shortest != span.longest:
            return (write_span(span),)
        case _:
            return ()


def read_each(said: Phrase, scope: Scope) -> Said:
    """`each`, `5 min each`, `5 min each as client`."""
    turn = _turn("each", said, scope)
    if not isinstance(turn, tuple) or isinstance(turn, Refused):
        return turn
    span, role = turn
    return (("time", Each(span=span, role=role)),)


def read_shared(said: Phrase, scope: Scope) -> Said:
    """`15 min shared`, `15 min shared as holder`."""
    turn = _turn("shared", said, scope)
    if not isinstance(turn, tuple) or isinstance(turn, Refused):
        return turn
    span, role = turn
    if span is None:
        return Refused("shared-what", "`shared` wants the time to share: write `15 min shared`")
    return (("time", Shared(span=span, role=role)),)


def _turn(word: str, said: Phrase, scope: Scope) -> tuple[Span | None, str | None] | Refused | None:
    """The time before `each` or `shared` and the role after it; each may be missing."""
    if word not in said.low:
        return None
    at = said.low.index(word)
    span = read_span(" ".join(said.low[:at])) if at else None
    if isinstance(span, Refused) or (at and span is None):
        return span
    after = said.words[at + 1 :]
    if not after:
        return span, None
    if said.low[at + 1] != "as" or not after[1:]:
        return None
    role = new_role(name_of(after[1:]), scope)
    return role if isinstance(role, Refused) else (span, role)


def write_each(settings: Settings) -> tuple[str, ...]:
    match settings.time:
        case Each(span=span, role=role):
            return (_written(span, "each", role),)
        case _:
            return ()


def write_shared(settings: Settings) -> tuple[str, ...]:
    match settings.time:
        case Shared(span=span, role=role):
            return (_written(span, "shared", role),)
        case _:
            return ()


def _written(span: Span | None, word: str, role: str | None) -> str:
    before = f"{write_span(span)} " if span else ""
    return f"{before}{word}" + (f" as {role}" if role else "")


def read_until(said: Phrase, _scope: Scope) -> Said:
    """`until 13:00`; `until 13.00` and `until 13h00` too."""
    if said.low[0] != "until":
        return None
    clock = " ".join(said.low[1:]).replace(".", ":").replace("h", ":")
    hour, colon, minute = clock.partition(":")
    if not colon and _is_figure(hour):
        return Refused(
            "clock-time-without-minutes",
            "`%1`: write the minutes too, `until %2:00`",
            (said.text, hour),
            counts=False,
        )
    if not (_is_figure(hour) and colon and (_is_figure(minute) or not minute)):
        return None
    if int(hour) > 23 or int(minute or 0) > 59:
        return Refused("no-such-clock-time", "`%1`: a day goes from 0:00 to 23:59", (said.text,))
    return (("time", Until(hour=int(hour), minute=int(minute or 0))),)


def _is_figure(text: str) -> bool:
    return 0 < len(text) <= 2 and text.isascii() and text.isdigit()


def write_until(settings: Settings) -> tuple[str, ...]:
    match settings.time:
        case Until(hour=hour, minute=minute):
            return (f"until {hour}:{minute:02}",)
        case _:
            return ()


def read_open(said: Phrase, _scope: Scope) -> Said:
    return (("time", Open()),) if said.low == ("open",) else None


def write_open(settings: Settings) -> tuple[str, ...]:
    return ("open",) if isinstance(settings.time, Open) else ()


def read_extension(said: Phrase, _scope: Scope) -> Said:
    """`extend 4 min + 2 min`."""
    if said.low[0] != "extend" or not said.low[1:]:
        return None
    granted = []
    for text in " ".join(said.low[1:]).split("+"):
        seconds = read_seconds(text.strip())
        if not isinstance(seconds, int):
            return seconds
        granted.append(seconds)
    return (("extensions", tuple(granted)),)


def write_extension(settings: Settings) -> tuple[str, ...]:
    granted = " + ".join(write_seconds(seconds) for seconds in settings.extensions)
    return (f"extend {granted}",) if granted else ()


def read_warn(said: Phrase, _scope: Scope) -> Said:
    """`warn 1 min`, `warn half`."""
    if said.low[0] != "warn" or not said.low[1:]:
        return None
    if said.low[1:] == ("half",):
        return (("warn", Warn(before=None)),)
    seconds = read_seconds(" ".join(said.low[1:]))
    return (("warn", Warn(before=seconds)),) if isinstance(seconds, int) else seconds


def write_warn(settings: Settings) -> tuple[str, ...]:
    if settings.warn is None:
        return ()
    before = settings.warn.before
    return ("warn half" if before is None else f"warn {write_seconds(before)}",)
