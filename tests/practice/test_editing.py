"""All that a host does to a practice's text, in any order, with undo and redo: nothing else is touched."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test

from microsol_desktop.practice.edit import insert_step, move_step, remove_step, replace_introduction, replace_step
from microsol_desktop.practice.edit_about import replace_about
from microsol_desktop.practice.edit_steps import (
    can_be_joined,
    can_be_split,
    duplicate_step,
    insert_include,
    join_steps,
    joined,
    split_step,
)
from microsol_desktop.practice.format import format_practice, names_in
from microsol_desktop.practice.front_matter import read_front_matter
from microsol_desktop.practice.heading import read_heading
from microsol_desktop.practice.history import History
from microsol_desktop.practice.lines import comment_lines, split_lines
from microsol_desktop.practice.model import About, Part, Practice, Settings, Slug, Step, Words
from microsol_desktop.practice.notes import Notes
from microsol_desktop.practice.page import Lines, blocks_of, page_of, piece_of
from microsol_desktop.practice.parse import parse
from microsol_desktop.practice.read_about import KEYS, Key
from microsol_desktop.practice.reading import Reading
from microsol_desktop.practice.settings.read import write_settings
from microsol_desktop.practice.settled import settled_introduction, settled_step
from microsol_desktop.store.practice_files import decoded, encoded
from tests.practice.part_acts import duplicate_part, insert_part, move_part, remove_part
from tests.practice.practices import abouts, settings_of, words

ROOT = Path(__file__).parents[2]
FILES = {
    path.name: path.read_bytes()
    for folder in ("practices", "tests/practices")
    for path in sorted((ROOT / folder).glob("*.md"))
    if path.name != "README.md"
}
SLIPS = """
## A slip (5 mim, threes)
### With a part   (4min, 5 min)
<!-- a note of the host's -->

Words.
> [!host] beside its mark
> and below.
Left over.

<!-- what the next is about -->
## Tight
### Part (2 min)
### Another
## Set aside

<!--
## Not now (10 min)
-->

> [!pt] Olá

More.

> [!host]
> A second note.
> [!tip] Unknown

### Last   ##
"""


def as_it_is(data: bytes) -> bytes:
    return data


def _recoded(change: Callable[[str], str], encoding: str = "utf-8", mark: bytes = b"") -> Callable[[bytes], bytes]:
    return lambda data: mark + change(data.decode("utf-8")).encode(encoding, "replace")


def _mixed(text: str) -> str:
    return "".join(line + ("\n", "\r\n", "\r")[at % 3] for at, line in enumerate(text.split("\n")))


SHAPES: dict[str, Callable[[bytes], bytes]] = {
    "as it is": as_it_is,
    "Windows line ends": _recoded(lambda text: text.replace("\n", "\r\n")),
    "old Mac line ends": _recoded(lambda text: text.replace("\n", "\r")),
    "mixed line ends": _recoded(_mixed),
    "byte order mark": _recoded(lambda text: text.replace("\n", "\r\n"), mark=b"\xef\xbb\xbf"),
    "UTF-16": _recoded(str, "utf-16-le", b"\xff\xfe"),
    "Windows-1252": _recoded(lambda text: text + "caf\xe9", "cp1252"),
    "no final line end": _recoded(str.rstrip),
    "blank lines at the end": _recoded(lambda text: text + "\n \n\n"),
    "no blank lines": _recoded(lambda text: text.replace("\n\n", "\n")),
    "slips and comments": _recoded(lambda text: text + SLIPS),
    "slips first": _recoded(lambda text: text.replace("\n## ", f"\n{SLIPS}\n## ", 1)),
    "an open comment": _recoded(lambda text: text.replace("\n## ", "\n<!-- never closed\n\n## ", 1)),
    "a title line": _recoded(lambda text: "Before.\n\n# A title #\n" + text.partition("\n---\n")[2]),
}
NASTY_LINES = st.sampled_from(
    ["## no step", "###no part", "> [!host]", "> [!pt] x", "[!host]", "<!-- open", "-->", "<!-- shut -->", "# A", "---",
     "a\rb", "a\r\n\r\nb", "> quote", "   ## x", "\t## x", "- item", "", "  ", "a  ", "\u2028", "\x85", "#", ">"]
)  # fmt: skip
TITLES = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        ["A", "A (5 min)", "A (5 mim)", "(threes", "[[x]]", "[[x", "a\nb", "C#", "x #", "\\", "-->", "<!--", "a, b",
         "## A", "A (x)", "A\\(", "  A  "]
    ),
)  # fmt: skip
PROMPTS = st.lists(st.one_of(NASTY_LINES, st.text(max_size=8)), max_size=5).map("\n".join)
WORDS = st.one_of(
    words(), st.builds(Words, prompt=PROMPTS, host_note=PROMPTS, held_back=PROMPTS), st.builds(Words, prompt=PROMPTS)
)
SCRAPS = st.sampled_from(
    ["## X (5 min)\n", "### Y\n", "\n", "\n\n", "> [!host]\n> n\n", "<!-- c -->\n", "<!--", "-->", "---\n", "\r\n", "(",
     ")", "x", "# T\n", "[[", "\u2028", "5 min", ", "]
)  # fmt: skip
ROLES = ("warden of tea", "night owl")
GROUPS = ("tea pods",)


class Contents(NamedTuple):
    """The lines of a text that are not blank, by step: with none of them in its place, something else was touched."""

    head: Lines
    steps: list[list[Lines]]


def contents(text: str) -> Contents:
    page = page_of(text)
    introduction, blocks = blocks_of(page)
    steps = [
        [piece_of(page.lines[section.top : section.end]).lines for section in (block.own, *block.parts)]
        for block in blocks
    ]
    return Contents(piece_of(page.lines[: introduction.end]).lines, steps)


class Editing(RuleBasedStateMachine):
    """A host at one practice. After each act: it says what was asked, and what was not meant is as it was."""

    @initialize(name=st.sampled_from(sorted(FILES)), shape=st.sampled_from(sorted(SHAPES)))
    def open(self, name: str, shape: str) -> None:
        self.data = SHAPES[shape](FILES[name])
        self.file = decoded(self.data)
        self.history = History(self.file.text)
        assert encoded(self.file.text, self.file) == self.data

    @property
    def text(self) -> str:
        return self.history.text

    @property
    def reading(self) -> Reading:
        return parse(self.text)

    @property
    def steps(self) -> tuple[Step, ...]:
        return self.reading.practice.steps

    def put(self, text: str, joins: str = "") -> Practice:
        """Do it, and hold what holds of every act."""
        self.mended = _is_mended(self.text)
        self.history.put(text, "an act", joins)
        practice = parse(text).practice
        written = format_practice(practice)
        assert format_practice(parse(written).practice) == written
        return practice

    def pick(self, data: st.DataObject) -> int:
        return data.draw(st.integers(0, len(self.steps) - 1), label="step")

    def pick_part(self, data: st.DataObject) -> tuple[int, int]:
        where = [(at, place) for at, step in enumerate(self.steps) for place in range(len(step.parts))]
        return data.draw(st.sampled_from(where), label="part")

    def some_settings(self, data: st.DataObject, index: int) -> Settings:
        """Settings that can stand in the heading of this step, one thing or many other than before."""
        practice = self.reading.practice
        before = names_in(replace(practice, steps=practice.steps[:index]))
        known = frozenset((*before.roles.values(), *before.groups.values()))
        roles, groups = (*before.roles.values(), *ROLES), (*before.groups.values(), *GROUPS)
        return data.draw(settings_of(roles, groups, known), label="settings")

    def can_say(self, index: int, one: Settings) -> bool:
        """Whether these settings name nobody who is unknown at this step."""
        practice = self.reading.practice
        before = names_in(replace(practice, steps=practice.steps[:index]))
        return read_heading(f"## A ({write_settings(one)})", 1, before, Notes()).settings == one

    def replaced(self, index: int, step: Step, joins: str = "") -> None:
        """Put another step in a place, and hold that it is there and that no other line is another."""
        before, old = contents(self.text), self.steps[index]
        text = replace_step(self.text, index, step, reading=self.reading)
        practice = self.put(text, joins)
        after = contents(text)
        told, meant = practice.steps[index], settled_step(step)
        assert replace(told, parts=()) == replace(meant, parts=())
        # Where a role is taken away, the parts that name it rightly miss it.
        assert told.parts == meant.parts or not _names(old) <= _names(step)
        assert self.mended or (after.head, len(after.steps)) == (before.head, len(before.steps))
        for at, (one, other) in enumerate(zip(after.steps, before.steps, strict=True)):
            assert self.mended or at == index or one == other
        if (step.words, step.parts) == (old.words, old.parts) and not self.mended:
            assert after.steps[index][1:] == before.steps[index][1:]
            block = blocks_of(page_of(text))[1][index].own
            own = block.heading - block.top
            assert after.steps[index][0][:own] == before.steps[index][0][:own]
            assert after.steps[index][0][own + 1 :] == before.steps[index][0][own + 1 :]

    has_steps = precondition(lambda self: len(self.steps) > 0)
    has_two = precondition(lambda self: len(self.steps) > 1)
    has_parts = precondition(lambda self: any(step.parts for step in self.steps))

    @has_steps
    @rule(data=st.data(), title=TITLES)
    def retitle(self, data: st.DataObject, title: str) -> None:
        index = self.pick(data)
        self.replaced(index, replace(self.steps[index], title=title), "title")

    @has_steps
    @rule(data=st.data(), all_words=WORDS, field=st.sampled_from([one.name for one in fields(Words)]))
    def say_otherwise(self, data: st.DataObject, all_words: Words, field: str) -> None:
        index = self.pick(data)
        step = self.steps[index]
        said = replace(step.words, **{field: getattr(all_words, field)})
        self.replaced(index, replace(step, words=said), "words")

    @has_steps
    @rule(data=st.data(), field=st.sampled_from([one.name for one in fields(Settings)]))
    def set_one(self, data: st.DataObject, field: str) -> None:
        index = self.pick(data)
        step, drawn = self.steps[index], self.some_settings(data, index)
        new = replace(step.settings, **{field: getattr(drawn, field)})
        if self.can_say(index, new):
            self.replaced(index, replace(step, settings=new))

    @has_steps
    @rule(data=st.data(), all_words=WORDS, title=TITLES)
    def change_all(self, data: st.DataObject, all_words: Words, title: str) -> None:
        index = self.pick(data)
        drawn = self.some_settings(data, index)
        self.replaced(index, replace(self.steps[index], title=title, words=all_words, settings=drawn, parts=()))

    @has_parts
    @rule(data=st.data(), all_words=WORDS, title=TITLES)
    def change_a_part(self, data: st.DataObject, all_words: Words, title: str) -> None:
        index, place = self.pick_part(data)
        step = self.steps[index]
        parts = list(step.parts)
        parts[place] = replace(parts[place], title=title, words=all_words)
        self.replaced(index, replace(step, parts=tuple(parts)))

    @has_parts
    @rule(data=st.data())
    def leave_a_part_out_of_a_step(self, data: st.DataObject) -> None:
        index, place = self.pick_part(data)
        step, before = self.steps[index], contents(self.text)
        self.replaced(index, replace(step, parts=(*step.parts[:place], *step.parts[place + 1 :])))
        same = [one for one in before.steps[index][1:] if one in contents(self.text).steps[index][1:]]
        assert len(same) >= len(step.parts) - 1

    @rule(data=st.data(), all_words=WORDS, title=TITLES)
    def add(self, data: st.DataObject, all_words: Words, title: str) -> None:
        index = data.draw(st.integers(0, len(self.steps)))
        step = Step(title=title, words=all_words, settings=self.some_settings(data, index))
        self.added(index, insert_step(self.text, index, step, reading=self.reading), settled_step(step))

    @rule(data=st.data(), slug=st.sampled_from(["check-in", "a b", "déjà-vu"]))
    def include(self, data: st.DataObject, slug: str) -> None:
        index = data.draw(st.integers(0, len(self.steps)))
        self.added(index, insert_include(self.text, index, Slug(slug)), Step(include=Slug(slug)))

    @has_steps
    @rule(data=st.data())
    def duplicate(self, data: st.DataObject) -> None:
        index = self.pick(data)
        self.added(index + 1, duplicate_step(self.text, index), None)
        now = contents(self.text)
        assert [one[-len(two) :] for one, two in zip(*_twice(now, index), strict=True)] == now.steps[index + 1]

    def added(self, index: int, text: str, step: Step | None) -> None:
        before = contents(self.text)
        practice = self.put(text)
        after = contents(text)
        assert step is None or practice.steps[index] == step
        if not self.mended:
            assert (after.head, [*after.steps[:index], *after.steps[index + 1 :]]) == before

    @has_steps
    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        index, before = self.pick(data), contents(self.text)
        text = remove_step(self.text, index)
        self.put(text)
        assert contents(text) == (before.head, [*before.steps[:index], *before.steps[index + 1 :]])

    @has_two
    @rule(data=st.data())
    def move(self, data: st.DataObject) -> None:
        index, to, before = self.pick(data), self.pick(data), contents(self.text)
        text = move_step(self.text, index, to)
        self.put(text)
        ordered = list(before.steps)
        ordered.insert(to, ordered.pop(index))
        assert self.mended or contents(text) == (before.head, ordered)

    @has_steps
    @rule(data=st.data())
    def split(self, data: st.DataObject) -> None:
        index = self.pick(data)
        step, before = self.steps[index], contents(self.text)
        if not can_be_split(step):
            return
        at = data.draw(st.integers(0, len(step.words.prompt)))
        practice = self.put(split_step(self.text, index, at, reading=self.reading))
        after = contents(self.text)
        first, second = practice.steps[index : index + 2]
        assert first.title == second.title == step.title
        assert (first.parts, second.parts) == ((), step.parts)
        assert self.mended or after.steps[:index] == before.steps[:index]
        assert self.mended or after.steps[index + 2 :] == before.steps[index + 1 :]

    @has_two
    @rule(data=st.data())
    def join(self, data: st.DataObject) -> None:
        index = data.draw(st.integers(0, len(self.steps) - 2))
        first, second = self.steps[index : index + 2]
        before = contents(self.text)
        if not can_be_joined(first, second):
            return
        practice = self.put(join_steps(self.text, index, reading=self.reading))
        after = contents(self.text)
        assert len(practice.steps[index].parts) == len(joined(first, second).parts)
        assert practice.steps[index].title == joined(first, second).title
        assert self.mended or after.steps[:index] == before.steps[:index]
        assert self.mended or after.steps[index + 1 :] == before.steps[index + 2 :]

    @has_steps
    @rule(data=st.data(), all_words=WORDS, title=TITLES)
    def add_a_part(self, data: st.DataObject, all_words: Words, title: str) -> None:
        index = self.pick(data)
        place = data.draw(st.integers(0, len(self.steps[index].parts)))
        part = Part(title=title, words=all_words)
        before = contents(self.text)
        practice = self.put(insert_part(self.text, index, place, part))
        settled = settled_step(Step(parts=(part,))).parts[0]
        assert practice.steps[index].parts[place] == settled
        self.hold_parts(before, index, lambda parts: parts.pop(place + 1), of_after=True)

    @has_parts
    @rule(data=st.data())
    def remove_a_part(self, data: st.DataObject) -> None:
        index, place = self.pick_part(data)
        before = contents(self.text)
        self.put(remove_part(self.text, index, place))
        self.hold_parts(before, index, lambda parts: parts.pop(place + 1))

    @has_parts
    @rule(data=st.data())
    def move_a_part(self, data: st.DataObject) -> None:
        index, place = self.pick_part(data)
        to = data.draw(st.integers(0, len(self.steps[index].parts) - 1))
        before = contents(self.text)
        self.put(move_part(self.text, index, place, to))

        def moved(parts: list[Lines]) -> None:
            parts.insert(to + 1, parts.pop(place + 1))

        self.hold_parts(before, index, moved)

    @has_parts
    @rule(data=st.data())
    def duplicate_a_part(self, data: st.DataObject) -> None:
        index, place = self.pick_part(data)
        before = contents(self.text)
        parts = self.steps[index].parts
        self.put(duplicate_part(self.text, index, place))
        # Of several in a row that are read alike the last is the copy: nothing tells them apart but what is not read.
        last = next((at for at in range(place, len(parts)) if parts[at] != parts[place]), len(parts)) - 1
        self.hold_parts(before, index, lambda parts: parts.pop(last + 2), of_after=True)

    def hold_parts(
        self, before: Contents, index: int, change: Callable[[list[Lines]], object], *, of_after: bool = False
    ) -> None:
        """Hold that the parts of one step are those of before but for this change, and that all else is as it was."""
        after = contents(self.text)
        if self.mended:
            return
        old, new = list(before.steps[index]), list(after.steps[index])
        change(new if of_after else old)
        assert new == old
        others = [(one.head, [*one.steps[:index], *one.steps[index + 1 :]]) for one in (before, after)]
        assert others[0] == others[1]

    @rule(all_words=WORDS)
    def introduce(self, all_words: Words) -> None:
        before, old = contents(self.text), self.reading.practice
        practice = self.put(replace_introduction(self.text, all_words, reading=self.reading))
        assert practice.introduction == settled_introduction(all_words, old.introduction)
        assert practice.about == old.about
        assert self.mended or contents(self.text).steps == before.steps

    @rule(about=abouts(), key=st.sampled_from(KEYS))
    def tell_about(self, about: About, key: Key) -> None:
        before, old = contents(self.text), self.reading.practice
        new = replace(old.about, **{key.field: getattr(about, key.field)})
        practice = self.put(replace_about(self.text, new, reading=self.reading))
        told = " ".join(split_lines(new.title)).strip() if key.field == "title" else getattr(new, key.field)
        assert getattr(practice.about, key.field) == told
        assert contents(self.text).steps == before.steps
        assert practice.introduction == old.introduction

    @rule(data=st.data(), scrap=SCRAPS)
    def write_as_text(self, data: st.DataObject, scrap: str) -> None:
        at = data.draw(st.integers(0, len(self.text)))
        end = data.draw(st.integers(at, min(len(self.text), at + 40)))
        self.put(self.text[:at] + scrap + self.text[end:])

    @rule()
    def undo(self) -> None:
        self.history.undo()

    @rule()
    def redo(self) -> None:
        self.history.redo()

    @rule()
    def rest(self) -> None:
        self.history.rest()

    def teardown(self) -> None:
        if not hasattr(self, "history"):
            return
        last = self.text
        while self.history.redo():
            pass
        newest = self.text
        while self.history.undo():
            pass
        assert self.text == self.file.text
        assert encoded(self.text, self.file) == self.data
        while self.history.redo():
            pass
        assert self.text == newest
        assert last == newest or self.history.can_undo


def _names(step: Step) -> set[str]:
    scope = names_in(Practice(about=About(), steps=(replace(step, parts=()),)))
    return {*scope.roles, *scope.groups}


def _twice(now: Contents, index: int) -> tuple[list[Lines], list[Lines]]:
    """The sections of a step and of its copy; the comment above the first is not copied."""
    return now.steps[index], now.steps[index + 1]


def _is_mended(text: str) -> bool:
    """Whether there is something in it that an act may have to mend: a `<!--` that nothing closes, a `###` first."""
    lines = page_of(text).bare
    start = read_front_matter(lines).body
    hidden = comment_lines(lines, start)
    is_open = any(lines[at].lstrip(" ").startswith("<!--") and at not in hidden for at in range(start, len(lines)))
    return is_open or any(block.own.level == 3 for block in blocks_of(page_of(text))[1][:1])


QUICK = settings(max_examples=50, stateful_step_count=12, deadline=None, suppress_health_check=list(HealthCheck))


def test_whatever_a_host_does_is_done_alone_and_can_be_undone_to_the_very_bytes() -> None:
    run_state_machine_as_test(Editing, settings=QUICK)


@pytest.mark.soak
def test_whatever_a_host_does_for_long_is_done_alone_and_can_be_undone_to_the_very_bytes() -> None:
    run_state_machine_as_test(Editing, settings=settings(QUICK, max_examples=5_000, stateful_step_count=40))
