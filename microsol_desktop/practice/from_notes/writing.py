"""From the placed lines to a practice and its text: a step where one was found, all other words around it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import time
from itertools import zip_longest

from microsol_desktop.practice.figures import read_people
from microsol_desktop.practice.format import format_practice
from microsol_desktop.practice.from_notes.beginnings import Mark
from microsol_desktop.practice.from_notes.places import Place, Placed, label_of_time
from microsol_desktop.practice.from_notes.way import END
from microsol_desktop.practice.model import (
    About,
    Each,
    Lasts,
    Part,
    PeopleRange,
    Practice,
    Settings,
    Shared,
    Step,
    Words,
)
from microsol_desktop.practice.proportions import first_without_time
from microsol_desktop.practice.words import MOST_BYTES

_ROOM = MOST_BYTES - 1024
"""Bytes of a prompt, with some to spare for the marks that are put before its lines."""
_WRAPPED = 60
"""Letters: a plain line of so many goes on in the next one, as mails are wrapped."""
_FOR_SO_MANY = re.compile(
    r"(?:people|group size|size|participants|teilnehmende|participantes|personnes|personas|pessoas)\s*[:–—]\s*"
    r"(\d{1,3}(?:\s?(?:-|–|to)\s?\d{1,3}|\+)?)(?:\s*people)?\.?",
    re.IGNORECASE,
)
_HEADS = re.compile(r"\s{0,3}(#|>|<!--|=+\s*$|-+\s*$|\+\s|[*-]\s)")


class _Piece:
    """A step, a part, or what stands before the first step, while its words come together."""

    def __init__(self, placed: Placed | None, title: str, settings: Settings) -> None:
        self.placed = placed
        self.title = title
        self.settings = settings
        self.parts: list[_Piece] = []
        self.prompt: list[str] = []
        self.note: list[str] = []
        self._was: Placed | None = None
        self._columns: list[int] = []
        if placed is not None and placed.understood.rest:
            self.prompt.append(_safe(placed.understood.rest))
        if placed is not None and placed.understood.told:
            self.note.append(_safe(" · ".join(placed.understood.told)))

    def add(self, placed: Placed) -> None:
        """One more line."""
        into = self.note if placed.place in {Place.NOTE, Place.TIME} else self.prompt
        is_item, was_item = _is_item(placed), self._was is not None and _is_item(self._was)
        if not is_item:
            self._columns = []
        line = _markdown(placed, self._depth(placed.line.column) if is_item else 0)
        follows = self._was is not None and not placed.line.after_blank and self._was.place is placed.place
        if into and follows and is_item == was_item and (is_item or self._goes_on(placed)):
            into[-1] += f"\n{line}"
        else:
            into.append(line)
        self._was = placed

    def _depth(self, column: int) -> int:
        """How deep an item lies in its list: by those above it that stand further out."""
        self._columns = [*(before for before in self._columns if before < column), column]
        return len(self._columns) - 1

    def _goes_on(self, placed: Placed) -> bool:
        was = self._was
        return was is not None and placed.line.mark is Mark.NONE and len(was.line.body) >= _WRAPPED

    @property
    def words(self) -> Words:
        return Words(prompt="\n\n".join(self.prompt), host_note="\n\n".join(self.note))


def practice_of(placed: tuple[Placed, ...], untitled: str) -> Practice:
    """All lines as one practice; `untitled` is its title where none of them is one."""
    title, summary = "", ""
    before = _Piece(None, "", Settings())
    steps: list[_Piece] = []
    waiting: list[Placed] = []
    for one, following in zip_longest(placed, placed[1:]):
        here = steps[-1] if steps else before
        within = here.parts[-1] if here.parts else here
        match one.place:
            case Place.TITLE if not title:
                title = _line(one).rstrip(" :")
            case Place.SUMMARY if not summary:
                summary = _line(one)
            case Place.STEP:
                steps.append(_Piece(one, _title(one), one.settings))
                for before_it in waiting:
                    if before_it.settings.time is not None and before_it.settings.time != one.settings.time:
                        # The step has a time of its own.
                        steps[-1].note.append(_markdown(before_it))
                    else:
                        _keep_what_is_left(steps[-1], before_it)
                waiting = []
            case Place.PART if steps:
                here.parts.append(_Piece(one, _title(one), one.settings))
            case Place.PART:
                steps.append(_Piece(one, _title(one), one.settings))
            case Place.TIME if steps and one.above and here.settings.time is None and one.settings.time is not None:
                here.settings = _together(here.settings, one.settings)
                _keep_what_is_left(here, one)
            case Place.TIME if not one.above and following is not None and following.place is Place.STEP:
                waiting.append(one)
            case _:
                within.add(one)
    introduction = before.words
    made = tuple(step for piece in steps for step in _steps(piece))
    about = About(title=title or untitled, summary=summary, people=_people(placed), ends=_ends(placed))
    more = tuple(_more_of(introduction.prompt, untitled)) if _bytes(introduction.prompt) > _ROOM else ()
    if more:
        introduction = replace(introduction, prompt="")
    notes = _cut(introduction.host_note)
    introduction = replace(introduction, host_note=notes[0])
    kept = tuple(Step(title=untitled, words=Words(host_note=note)) for note in notes[1:])
    return Practice(about=about, introduction=introduction, steps=(*more, *kept, *made))


def _ends(placed: tuple[Placed, ...]) -> time | None:
    """When the evening is promised to end, where a line says so: `21:30 End`."""
    told = [one.understood.clock for one in placed if one.rule == END and one.understood.clock is not None]
    return time(told[-1].begins // 60, told[-1].begins % 60) if told else None


def _people(placed: tuple[Placed, ...]) -> PeopleRange | None:
    """For how many it is, where a line for the host says so: `People: 4-7`."""
    for one in placed:
        found = _FOR_SO_MANY.fullmatch(one.line.words) if one.place is Place.NOTE else None
        people = read_people(found[1].replace("–", "-").replace(" to ", "-")) if found is not None else None
        if people is not None and people.highest != 0:
            return people
    return None


def text_of(placed: tuple[Placed, ...], untitled: str) -> str:
    """The practice's text."""
    return format_practice(practice_of(placed, untitled))


def _line(one: Placed) -> str:
    return " ".join(one.line.words.split())


def _title(one: Placed) -> str:
    return one.understood.title or _line(one) or "…"


def _together(settings: Settings, said: Settings) -> Settings:
    """What a step says, and what the line with its time says besides."""
    return replace(
        settings,
        time=said.time,
        grouping=settings.grouping or said.grouping,
        silent=settings.silent or said.silent,
        repeat=settings.repeat or said.repeat,
    )


def _keep_what_is_left(here: _Piece, one: Placed) -> None:
    """A time's own line may say more than how long: `Time: 10 min`."""
    left = one.line.words
    for gone in (label_of_time(left), *one.understood.taken):
        left = left.replace(gone, " ", 1) if gone else left
    if one.understood.told or re.search(r"\w", left):
        here.note.append(_markdown(one))


def _markdown(placed: Placed, depth: int = 0) -> str:
    """A line as it stands in a prompt: an item of a list, or a line of its own."""
    line = placed.line
    body = line.words if line.cells or line.mark is Mark.HEADING else line.body
    if line.mark is Mark.HEADING and placed.place is Place.PROMPT:
        return f"**{_safe(body)}**" if "*" not in body and body == body.strip() else _safe(body)
    if _is_item(placed):
        return f"{'   ' * min(depth, 6)}{_item_mark(line.marks.strip())} {_safe(body)}"
    number = line.marks.strip() if line.mark is Mark.CHAT else _number_of(line.marks)
    return _safe(f"{number} {body}" if number else body)


def _is_item(placed: Placed) -> bool:
    return placed.line.mark in {Mark.BULLET, Mark.NUMBER}


def _item_mark(marks: str) -> str:
    """What an item of a list begins with: its number where Markdown knows such a one."""
    if re.fullmatch(r"\d{1,2}[.)]", marks):
        return marks
    return f"- {marks}" if re.fullmatch(r"\(?[a-z]{1,4}[.)]\)?", marks) else "-"


def _number_of(marks: str) -> str:
    """What a line's beginning says beside its dashes, where the line became no step: `Step 3:`."""
    return marks.strip(" -–—•*+[]\t") if re.search(r"\w", marks) else ""


def _safe(body: str) -> str:
    """A line that nobody takes for a heading, a quote or a comment."""
    bare = " ".join(body.split()) if body != body.strip() or "\t" in body else body
    bare = bare.replace("<!--", "<\\!--")
    return f"\\{bare}" if _HEADS.match(bare) else bare


def _steps(piece: _Piece) -> list[Step]:
    """A piece as a step; what is too long for one prompt goes on in another."""
    words = piece.words
    prompts, notes = _cut(words.prompt), _cut(words.host_note)
    parts, left = _fitting_parts(piece)
    first = Step(title=piece.title, settings=piece.settings, words=_said(prompts[0], notes[0]), parts=parts)
    later = [
        Step(title=piece.title, words=_said(prompt, note))
        for prompt, note in zip(
            [*prompts[1:], *[""] * (len(notes) - len(prompts))],
            [*notes[1:], *[""] * (len(prompts) - len(notes))],
            strict=False,
        )
    ]
    return [first, *later, *left]


def _said(prompt: str, note: str) -> Words:
    return Words(prompt=prompt, host_note=note)


def _fitting_parts(piece: _Piece) -> tuple[tuple[Part, ...], list[Step]]:
    """The parts of a step; where there is no time left for one of them, they follow as steps of their own."""
    parts: list[Part] = []
    for one in piece.parts:
        words = one.words
        prompts, notes = _cut(words.prompt), _cut(words.host_note)
        parts.append(Part(title=one.title, settings=one.settings, words=_said(prompts[0], notes[0])))
        parts += [Part(title=one.title, words=_said(prompt, "")) for prompt in prompts[1:]]
        parts += [Part(title=one.title, words=_said("", note)) for note in notes[1:]]
    if not _has_room(piece.settings, parts):
        return (), [Step(title=part.title, settings=part.settings, words=part.words) for part in parts]
    return tuple(parts), []


def _has_room(settings: Settings, parts: list[Part]) -> bool:
    match settings.time:
        case Lasts(span=span):
            whole = span.longest
        case Each(span=span) if span is not None:
            whole = span.longest
        case Shared():
            return not parts
        case _:
            return True
    wanted = [part.settings.time.span.longest if isinstance(part.settings.time, Lasts) else None for part in parts]
    return first_without_time(whole, wanted) is None


def _more_of(prompt: str, title: str) -> list[Step]:
    return [Step(title=title, words=Words(prompt=piece)) for piece in _cut(prompt)]


def _bytes(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))


def _cut(text: str) -> list[str]:
    """A text in pieces that are not too long for a prompt: between paragraphs, else between lines, else anywhere."""
    if _bytes(text) <= _ROOM:
        return [text]
    for between in ("\n\n", "\n", " "):
        pieces = text.split(between)
        if len(pieces) > 1 and max(map(_bytes, pieces)) <= _ROOM:
            return _gathered(pieces, between)
    middle = len(text) // 2
    cut = text.rfind("\n", 0, middle) + 1 or text.rfind(" ", 0, middle) + 1 or middle
    return [*_cut(text[:cut].strip()), *_cut(text[cut:].strip())]


def _gathered(pieces: list[str], between: str) -> list[str]:
    gathered = [pieces[0]]
    for piece in pieces[1:]:
        longer = f"{gathered[-1]}{between}{piece}"
        if _bytes(longer) <= _ROOM:
            gathered[-1] = longer
        else:
            gathered.append(piece)
    return gathered
