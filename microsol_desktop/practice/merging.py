"""Two changed texts of one practice put together: what only one of them changed is taken, by lines. Pure.

Lines are compared without their ends, so that a text which came back with other line ends is still the same text. The
way is that of diff3 (Khanna, Kunal, Pierce, "A Formal Investigation of Diff3", 2007): lines which all three texts have
hold them together, and what lies between is looked at stretch by stretch.
"""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher
from io import StringIO
from typing import NamedTuple


class Clash(NamedTuple):
    """A stretch that both changed, each in its way. `line` is where it begins in the merged text (from 1)."""

    line: int
    base: str
    ours: str
    theirs: str


class Merged(NamedTuple):
    """The text with the changes of both. Where they clash it has ours, and the clashes tell what theirs was."""

    text: str
    clashes: tuple[Clash, ...] = ()


class _Stretch(NamedTuple):
    """Where a stretch of lines lies in each of the three texts; `same` where all of them have it."""

    base: slice
    ours: slice
    theirs: slice
    same: bool


def merge(base: str, ours: str, theirs: str) -> Merged:
    """Put together what two people, or two windows, made of one text."""
    if ours in {base, theirs}:
        return Merged(theirs)
    if theirs == base:
        return Merged(ours)
    all_lines = tuple(list(StringIO(text, newline="")) for text in (base, ours, theirs))
    lines: list[str] = []
    clashes: list[Clash] = []
    for stretch in _stretches(*([line.rstrip("\r\n") for line in one] for one in all_lines)):
        old, our, their = (one[part] for one, part in zip(all_lines, stretch[:3], strict=True))
        if stretch.same:
            lines += (_of_three(*three) for three in zip(old, our, their, strict=True))
        elif _bare(our) == _bare(old):
            lines += their
        else:
            lines += our
            if _bare(their) not in (_bare(old), _bare(our)):
                clashes.append(Clash(len(lines) - len(our) + 1, "".join(old), "".join(our), "".join(their)))
    return Merged("".join(_ended(lines)), tuple(clashes))


def _of_three(base: str, ours: str, theirs: str) -> str:
    """One line that all have, with the end that somebody gave it."""
    if ours == base:
        return theirs
    return ours if theirs == base else min(ours, theirs)


def _bare(lines: list[str]) -> list[str]:
    return [line.rstrip("\r\n") for line in lines]


def _ended(lines: list[str]) -> Iterator[str]:
    """The lines; one without an end gets one where another comes below it."""
    for place, line in enumerate(lines):
        ends = line.endswith(("\n", "\r")) or place == len(lines) - 1
        yield line if ends else f"{line}\n"


def _stretches(base: list[str], ours: list[str], theirs: list[str]) -> Iterator[_Stretch]:
    """The three texts cut into stretches that all have, and what lies between these."""
    at, our, their = 0, 0, 0
    for first, in_ours, in_theirs, size in [*_in_all(base, ours, theirs), (len(base), len(ours), len(theirs), 0)]:
        if (at, our, their) != (first, in_ours, in_theirs):
            yield _Stretch(slice(at, first), slice(our, in_ours), slice(their, in_theirs), same=False)
        at, our, their = first + size, in_ours + size, in_theirs + size
        yield _Stretch(slice(first, at), slice(in_ours, our), slice(in_theirs, their), same=True)


def _in_all(base: list[str], ours: list[str], theirs: list[str]) -> Iterator[tuple[int, int, int, int]]:
    """The stretches of the base that both others have: where they begin in each, and how long they are."""
    blocks, others = _matches(base, ours), _matches(base, theirs)
    i = j = 0
    while i < len(blocks) and j < len(others):
        (a, in_ours, size), (b, in_theirs, length) = blocks[i], others[j]
        first, end = max(a, b), min(a + size, b + length)
        if first < end:
            yield first, in_ours + first - a, in_theirs + first - b, end - first
        if a + size < b + length:
            i += 1
        else:
            j += 1


def _matches(base: list[str], other: list[str]) -> list[tuple[int, int, int]]:
    """Where the same lines stand in both. Blank lines hold nothing together by themselves."""
    most = min(len(base), len(other))
    head = next((at for at in range(most) if base[at] != other[at]), most)
    most -= head
    tail = next((at for at in range(most) if base[-1 - at] != other[-1 - at]), most)
    middle = SequenceMatcher(
        lambda line: not line.strip(), base[head : len(base) - tail], other[head : len(other) - tail], autojunk=False
    )
    found = [(head + one.a, head + one.b, one.size) for one in middle.get_matching_blocks() if one.size]
    ends = [(0, 0, head), *found, (len(base) - tail, len(other) - tail, tail)]
    return [one for one in ends if one[2]]
