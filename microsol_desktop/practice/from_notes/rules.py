"""The rules by which each line of notes is given its place, in the order in which they are asked."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from microsol_desktop.practice.from_notes.beginnings import Mark
from microsol_desktop.practice.from_notes.deeper import is_deeper, is_planners_time, lie_within, take_as_long
from microsol_desktop.practice.from_notes.labels import HEADS, Label, begins_with, label_of
from microsol_desktop.practice.from_notes.places import Place
from microsol_desktop.practice.from_notes.reading_lines import Understood
from microsol_desktop.practice.from_notes.way import ABOVE_ITS_PARTS, AGENDA, END, HOSTS_SECTION, Way

SHORT = 60
"""Letters: what is longer is hardly a step's name."""
LONGEST_TITLE, LONGEST_SUMMARY = 100, 200
MOST_STEPS = 480
MOST_PARTS = 1900
"""A practice has room for a few more of both; what comes after them stays words."""


class Rule(NamedTuple):
    """One rule: its name, what it gives, and when. `example` is the line, with `/` where a new one begins."""

    name: str
    place: Place
    holds: Callable[[Way], bool]
    example: str


def _is_nothing(way: Way) -> bool:
    return not re.search(r"\w", way.words)


def _is_end(way: Way) -> bool:
    u = way.read
    is_when_alone = u.clock is not None and u.clock.ends is None and u.settings.time is None
    return is_when_alone and label_of(u.title) is Label.END


def _is_of_a_mail(way: Way) -> bool:
    is_own = way.line.mark is Mark.NONE and label_of(way.words) is Label.MAIL
    return is_own or way.line.mark is Mark.SIGNATURE


def _is_of_a_chat(way: Way) -> bool:
    return way.line.mark is Mark.CHAT and not _is_timed(way)


def _is_for_the_host(way: Way) -> bool:
    found = begins_with(way.words)
    says_more = found is not None and re.search(r"\w", way.words[found[1] :]) is not None
    return (
        found is not None
        and says_more
        and found[0] is Label.FOR_THE_HOST
        and label_of(way.read.title) is not Label.STEP
    )


def _is_agenda(way: Way) -> bool:
    is_name = way.line.mark is Mark.HEADING or way.words.endswith(":") or way.line.mark is Mark.CELL or not way.steps
    return is_name and way.has_title and not way.read.is_timed and label_of(way.words) is Label.AGENDA


def _is_table_head(way: Way) -> bool:
    """The first row of a table, with no time of its own, that calls at least one column as hosts do."""
    cells, before = way.line.cells, way.seen.lines[way.at - 1] if way.at else None
    is_first = len(cells) > 1 and not way.read.is_timed and (before is None or before.mark is not Mark.CELL)
    following = way.seen.lines[way.at + 1] if way.at + 1 < len(way.seen.lines) else None
    has_rows = following is not None and following.mark is Mark.CELL
    known = [re.fullmatch(HEADS, cell.strip("*' "), re.IGNORECASE) is not None for cell in cells if cell]
    return is_first and (all(known) or (has_rows and any(known)))


def _is_host_section(way: Way) -> bool:
    is_apart = way.line.mark is Mark.NONE and way.line.after_blank
    is_name = way.line.mark is Mark.HEADING or way.words.endswith(":") or is_apart
    is_below = way.has_title or way.steps > 0
    return is_name and is_below and not way.read.is_timed and label_of(way.words) is Label.HOSTS_SECTION


def _is_in_host_section(way: Way) -> bool:
    """Up to what says a time and stands by itself; a time in the midst of it is a note as well."""
    is_apart = way.line.mark in {Mark.HEADING, Mark.STEP} or way.line.after_blank
    return way.host_section and not (way.read.is_timed and not way.read.is_told and is_apart)


def _is_time_alone(way: Way) -> bool:
    if not way.read.is_timed or way.read.is_told:
        return False
    if way.read.is_named_by_its_number:
        return _is_named_below(way)
    found = begins_with(way.words)
    return way.read.is_time_alone or (
        found is not None and found[0] is Label.TIME and not re.search(r"\w", _after(way.words, way.read, found[1]))
    )


def _is_named_below(way: Way) -> bool:
    """`Step 1 (5 min)` alone: whether what follows right below it is short enough to be its name, and no sentence."""
    below = way.seen.lines[way.at + 1] if way.at + 1 < len(way.seen.lines) else None
    if below is None or below.after_blank or below.mark not in {Mark.NONE, Mark.HEADING}:
        return False
    is_timed = way.seen.understood[way.at + 1].is_timed
    return not is_timed and len(below.words) <= SHORT and not below.words.endswith((".", ":", ","))


def _after(words: str, read: Understood, start: int) -> str:
    left = words[start:]
    for taken in (*read.taken, *read.told):
        left = left.replace(taken, " ", 1) if taken else left
    return left


def _is_time_of_it_all(way: Way) -> bool:
    found = begins_with(way.words)
    if found is not None and found[0] is Label.TOTAL:
        return way.read.is_timed
    if _covers_all(way):
        return True
    if way.steps or way.read.clock is not None or found is None or found[0] is not Label.TIME:
        return False
    # "Duration: 3 hours   Host: Lou" says more than that.
    time = next((taken for taken in way.read.taken if taken), None)
    return _is_time_alone(way) or (time is not None and way.words[found[1] :].lstrip().startswith(time.strip()))


def _covers_all(way: Way) -> bool:
    """`Agenda (60 min):` above lines that take as long together; `6-7:15pm` above such as lie in between."""
    if way.steps or not way.read.plans or is_planners_time(way.line):
        return False
    is_first = way.last is None and way.line.mark in {Mark.NONE, Mark.HEADING, Mark.EMOJI}
    return lie_within(way) or ((is_first or way.words.endswith(":")) and take_as_long(way))


def _is_title_of_it_all(way: Way) -> bool:
    return not way.has_title and way.last is None and _covers_all(way)


def _is_above_its_time(way: Way) -> bool:
    """A short line with nothing but a time below it: the first of its block, or one of a numbered list."""
    if way.at + 1 >= len(way.seen.lines) or way.read.is_timed or way.steps >= MOST_STEPS:
        return False
    below, read = way.seen.lines[way.at + 1], way.seen.understood[way.at + 1]
    if is_planners_time(below):
        return True
    is_first = way.line.after_blank and way.line.mark is Mark.NONE and not way.words.endswith((":", ".", ","))
    is_name = (is_first or way.line.mark is Mark.NUMBER) and len(way.words) <= SHORT
    is_time = read.is_time_alone and read.plans and read.clock is None and begins_with(below.words) is None
    return is_name and is_time and not below.after_blank and below.mark is Mark.NONE


def _is_title(way: Way) -> bool:
    if way.has_title or way.steps:
        return False
    first = next((line for line in way.seen.lines if line.mark is Mark.HEADING and line.rank == 1), None)
    if first is not None and not way.seen.understood[way.seen.lines.index(first)].is_timed:
        return way.line is first
    if way.last is not None or way.read.is_timed or len(way.words) > LONGEST_TITLE:
        return False
    is_plain = way.line.mark in {Mark.NONE, Mark.HEADING, Mark.EMOJI} and not way.words.endswith((",", ";"))
    return is_plain and label_of(way.words) is None


def _is_summary(way: Way) -> bool:
    if way.steps or way.has_summary or not way.has_title or len(way.words) > LONGEST_SUMMARY:
        return False
    found = begins_with(way.words)
    if found is not None:
        return found[0] is Label.SUMMARY
    is_next = way.last is not None and way.last.place is Place.TITLE
    is_plain = way.line.mark is Mark.NONE and not way.read.is_timed and not way.words.endswith(":")
    return is_next and is_plain and len(way.words.split()) > 2 and label_of(way.words) is None


def _is_timed(way: Way) -> bool:
    return way.read.plans and bool(way.read.title)


def _is_timed_part(way: Way) -> bool:
    return _is_timed(way) and is_deeper(way) and way.parts < MOST_PARTS


def _is_timed_step(way: Way) -> bool:
    return _is_timed(way) and not is_deeper(way) and way.steps < MOST_STEPS


def _takes_the_time_above(way: Way) -> bool:
    """A line below a time that stood alone: the time is this one's."""
    has_room = way.steps < MOST_STEPS and len(way.words) <= 2 * SHORT
    return way.waits_for_this and has_room and bool(way.read.title)


def _is_numbered_step(way: Way) -> bool:
    return way.line.mark is Mark.STEP and bool(way.read.title) and way.steps < MOST_STEPS


def _is_above_its_parts(way: Way) -> bool:
    """`2. Practice` above `a) In pairs (10 min)`: an item of a numbered list, with a time only further in."""
    if way.line.mark is not Mark.NUMBER or not _is_a_name(way) or way.steps >= MOST_STEPS or not way.has_title:
        return False
    if way.at + 1 >= len(way.seen.lines) or label_of(way.words) is Label.HOSTS_SECTION:
        return False
    below, read = way.seen.lines[way.at + 1], way.seen.understood[way.at + 1]
    is_further_in = below.weight > way.line.weight and below.mark is not Mark.NONE
    return is_further_in and read.plans and read.clock is None and bool(read.title)


def _is_heading(way: Way) -> bool:
    if way.line.mark is not Mark.HEADING or way.steps >= MOST_STEPS or not way.read.title:
        return False
    if not way.has_title and way.line.rank == 1:
        return False
    if label_of(way.words) is Label.PURPOSE and not way.steps:
        return False
    if way.seen.timed_rank:
        return way.line.rank == way.seen.timed_rank
    return not way.seen.has_times and way.line.rank < 6


def _is_sibling(way: Way) -> bool:
    """The same sort of line as the last step, in the same list."""
    step, line = way.step, way.line
    if step is None or line.mark is Mark.NONE or line.mark is not step.line.mark or way.steps >= MOST_STEPS:
        return False
    is_beside = line.column == step.line.column and line.rank == step.line.rank
    return is_beside and _is_a_name(way) and (line.mark is not Mark.BULLET or way.last is step)


def _is_a_name(way: Way) -> bool:
    is_short = bool(way.read.title) and len(way.read.title) <= SHORT
    return is_short and not way.read.is_told and not way.words.rstrip().endswith(("?", "…"))


def _is_known_step(way: Way) -> bool:
    if way.steps >= MOST_STEPS or not way.has_title or len(way.words.split()) > 4 or way.words.endswith("?"):
        return False
    if way.step is not None and way.line.weight > way.step.line.weight:
        return False
    is_break = way.read.settings.pause is not None and len(way.words.split()) < 4
    return is_break or (label_of(way.read.title) is Label.STEP and way.line.mark is not Mark.CELL)


def _is_in_the_list(way: Way) -> bool:
    """Where no line says a time, the list that goes through the notes is their steps."""
    if way.seen.has_times or way.line.mark not in way.seen.listed or way.steps >= MOST_STEPS or not way.has_title:
        return False
    return _is_a_name(way) and way.line.column == 0


_CHAT = "19:41 - Ana: tea 5 min / 19:42 - Rui: yes / 19:44 - Ana: fine"
RULES: tuple[Rule, ...] = (
    Rule("nothing to read", Place.NOTE, _is_nothing, "···"),
    Rule(END, Place.NOTE, _is_end, "21:30 End"),
    Rule("a mail's own line", Place.NOTE, _is_of_a_mail, "Hi all,"),
    Rule("said in a chat", Place.NOTE, _is_of_a_chat, _CHAT),
    Rule("above its time", Place.STEP, _is_above_its_time, "Welcome / 09:00 | 5m"),
    Rule("title of it all", Place.TITLE, _is_title_of_it_all, "Call (30 min) / Tea 5 min / Talk 15 min / Thanks 5 min"),
    Rule("how long it all takes", Place.NOTE, _is_time_of_it_all, "Total: 90 min"),
    Rule("time alone", Place.TIME, _is_time_alone, "Check-in / (10 min)"),
    Rule("summary", Place.SUMMARY, _is_summary, "Purpose: to be heard"),
    Rule("title", Place.TITLE, _is_title, "Crew call, 14 March"),
    Rule("for the host", Place.NOTE, _is_for_the_host, "Note: no advice yet"),
    Rule("head of a table", Place.NOTE, _is_table_head, "| Time | What | Who |"),
    Rule(AGENDA, Place.NOTE, _is_agenda, "Agenda:"),
    Rule(HOSTS_SECTION, Place.NOTE, _is_host_section, "## Facilitator notes"),
    Rule("in a section for the host", Place.NOTE, _is_in_host_section, "Materials: / - pens"),
    Rule("a time's own line", Place.STEP, _takes_the_time_above, "10:00 / Arrival"),
    Rule("a part with a time", Place.PART, _is_timed_part, "Troika, 11' each / - 4' the client shares"),
    Rule("a step with a time", Place.STEP, _is_timed_step, "Check-in (5 min each)"),
    Rule("a numbered step", Place.STEP, _is_numbered_step, "Step 3: Stillness"),
    Rule(ABOVE_ITS_PARTS, Place.STEP, _is_above_its_parts, "2. Practice / a) In pairs (10 min)"),
    Rule("a heading", Place.STEP, _is_heading, "## Stillness"),
    Rule("a step by its name", Place.STEP, _is_known_step, "Break"),
    Rule("beside the step before", Place.STEP, _is_sibling, "1. Welcome (5 min) / 2. Stillness"),
    Rule("in the list", Place.STEP, _is_in_the_list, "1. Poems / 2. A walk"),
    Rule("the prompt", Place.PROMPT, lambda _: True, "What is alive in you?"),
)
"""The first that holds gives a line its place."""
