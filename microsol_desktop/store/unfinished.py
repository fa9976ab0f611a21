"""The gatherings that were left in the middle, as home lists them: read quickly, from both ends of their journals."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from microsol_desktop.store.journal_lines import SUFFIX, values_of
from microsol_desktop.store.journal_lock import lock

TAIL = 4096
HEAD = 1 << 20
"""Bytes that a first line may have at most: names and keys of some thousand people."""
_HARVEST = ("HarvestNoted", "HarvestChanged", "HarvestRemoved", "HarvestVoted")
_BY = {"PersonCame": 1, "PersonLeft": -1}
_CAME_OR_LEFT = (b'{"kind":"PersonCame"', b'{"kind":"PersonLeft"')
_AFTER_THE_END = frozenset({"Blanked", "HarvestShown", "HarvestPutAway", *_HARVEST})


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfinished:
    """A gathering that can go on, with as many `people` as are there by now.

    `began` and `last` are seconds since 1970 (UTC); `in_use`: another window has it; `ended`: all that is left to do is
    to save what was noted as its harvest.
    """

    path: Path
    title: str
    people: int
    began: float
    utc_offset: int
    last: float
    in_use: bool
    ended: bool = False


def unfinished(folder: Path) -> tuple[Unfinished, ...]:
    """The gatherings under way, the last one first. Those that have ended leave no trace: their files go now.

    But for those that the record has to take over first: they wait for it (`to_be_taken_over`).

    Files that can't be read, or were begun with a newer version, are left out: opening one says why.
    """
    found = []
    try:
        names = sorted((entry for entry in os.scandir(folder) if entry.name.endswith(SUFFIX)), key=lambda e: e.name)
    except OSError:
        return ()
    for entry in names:
        there = _look_into(Path(entry.path))
        if there is not None:
            found.append(there)
    return tuple(sorted(found, key=lambda there: there.last, reverse=True))


def to_be_taken_over(folder: Path) -> tuple[Path, ...]:
    """The journals of gatherings that have ended and are something of the record's, which does not have them yet."""
    return tuple(path for path in sorted(folder.glob(f"*{SUFFIX}")) if _awaits_the_record(path))


def _awaits_the_record(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            header = values_of(file.readline(HEAD)) or {}
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - TAIL))
            tail = file.read()
            return bool(header.get("about")) and lock(file.fileno()) and _last(tail, 0.0)[0] == "Ended"
    except OSError:
        return False


def _look_into(path: Path) -> Unfinished | None:
    try:
        with path.open("rb") as file:
            first = file.readline(HEAD)
            header = values_of(first) or {}
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - TAIL))
            tail = file.read()
            in_use = not lock(file.fileno())
    except OSError:
        return None
    title, people, wall = header.get("title"), header.get("people"), header.get("wall")
    start, offset = header.get("start"), header.get("utc_offset")
    if not (isinstance(title, str) and isinstance(people, int) and isinstance(wall, int | float)):
        return None
    if not isinstance(start, int) or not isinstance(offset, int) or size < len(first) + start:
        return None
    kind, last = _last(tail, float(wall))
    if kind == "Ended" and not in_use and not _has_open_harvest(path):
        if not header.get("about"):
            with suppress(OSError):
                path.unlink()
        return None
    return Unfinished(
        path=path,
        title=title,
        people=people + _more_by_now(path),
        began=float(wall),
        utc_offset=offset,
        last=last,
        in_use=in_use,
        ended=kind == "Ended",
    )


def _more_by_now(path: Path) -> int:
    """How many more have come than left, without what was taken back: told from the lines, the run is not replayed."""
    acts: list[tuple[int, bool]] = []
    try:
        events = path.read_bytes().splitlines(keepends=True)[1:]
    except OSError:
        return 0
    if not any(line.startswith(_CAME_OR_LEFT) for line in events):
        return 0
    for line in events:
        values = values_of(line)
        if values is None:
            break
        match values.get("kind"):
            case "TookBack":
                _take_back(acts)
            case "Started" | "HarvestPutAway":
                continue
            case kind:
                acts.append((_BY.get(str(kind), 0), _goes_with_the_one_before(values)))
    return sum(more for more, _ in acts)


def _take_back(acts: list[tuple[int, bool]]) -> None:
    """Undo the last thing that somebody did, with what came of it since; where nobody did anything, nothing."""
    last = next((at for at in range(len(acts) - 1, -1, -1) if not acts[at][1]), len(acts))
    del acts[last:]


def _goes_with_the_one_before(values: dict[str, object]) -> bool:
    match values.get("kind"):
        case "Mixed":
            return True
        case "PersonCame":
            return values.get("along") is True
        case "PageTurned":
            return values.get("by_itself") is True
        case _:
            return False


def _has_open_harvest(path: Path) -> bool:
    """Whether lines were noted that nobody has saved: then the gathering can be opened once more, to save them."""
    is_open = False
    try:
        with path.open("rb") as file:
            for line in file:
                if b'"Harvest' in line:
                    kind = (values_of(line) or {}).get("kind")
                    is_open = kind in _HARVEST or (is_open and kind != "HarvestPutAway")
    except OSError:
        return True
    return is_open


def _last(tail: bytes, began: float) -> tuple[str, float]:
    """The kind of the last whole event and when it was; the beginning where there is no other.

    A TV that was made black after the end changes nothing about it, nor does a line that was noted then.
    """
    latest: float | None = None
    for line in reversed(tail.splitlines(keepends=True)):
        values = values_of(line) or {}
        kind, wall = values.get("kind"), values.get("wall")
        if isinstance(kind, str) and isinstance(wall, int | float):
            latest = float(wall) if latest is None else latest
            if kind not in _AFTER_THE_END:
                return kind, latest
    return "Started", began if latest is None else latest
