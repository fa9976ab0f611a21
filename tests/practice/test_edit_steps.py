"""Whole steps and parts: what goes with them, and what blank lines are left."""

from __future__ import annotations

from dataclasses import replace

import pytest

from microsol_desktop.practice.edit import insert_step, move_step, remove_step, replace_introduction, replace_step
from microsol_desktop.practice.edit_about import replace_about
from microsol_desktop.practice.edit_steps import (
    can_be_joined,
    can_be_split,
    duplicate_step,
    insert_include,
    join_steps,
    split_step,
)
from microsol_desktop.practice.model import Part, Settings, Slug, Step, Words
from microsol_desktop.practice.parse import parse
from tests.practice.part_acts import duplicate_part, insert_part, move_part, remove_part

FILE = """\
# Evening

## Arrive (5 min)

Sit down.


<!-- what Ana asked for -->
## Talk (10 min each, threes, choose scribe, warn 1 min, harvest)

Speak.

Then ask.

> [!host]
> Breathe.

### First (4 min)
### Second   (6min)

Listen.

## Go
Bye."""


@pytest.fixture(params=["\n", "\r\n"], ids=["Unix", "Windows"])
def newline(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_a_step_moves_with_the_comment_above_it_and_the_file_ends_as_it_did(newline: str) -> None:
    after = move_step(FILE.replace("\n", newline), 1, 2)

    assert after == (
        "# Evening\n\n## Arrive (5 min)\n\nSit down.\n\n\n## Go\nBye.\n\n" + FILE[FILE.index("<!--") : -12].rstrip()
    ).replace("\n", newline)


def test_a_step_is_taken_out_with_its_comment_and_the_blank_lines_below_it() -> None:
    assert remove_step(FILE, 1) == "# Evening\n\n## Arrive (5 min)\n\nSit down.\n\n\n## Go\nBye."
    assert remove_step(FILE, 2) == FILE[: FILE.index("\n\n## Go")]
    assert remove_step("# T\n\n## A\n", 0) == "# T\n"


def test_a_step_comes_in_at_every_place_with_a_blank_line_around_it(newline: str) -> None:
    text = "# T\n## A\ntext\n## B".replace("\n", newline)
    step = Step(title="New", words=Words(prompt="x"))

    after = [insert_step(text, index, step).replace(newline, "\n") for index in range(3)]

    assert after == [
        "# T\n\n## New\n\nx\n\n## A\ntext\n## B",
        "# T\n## A\ntext\n\n## New\n\nx\n\n## B",
        "# T\n## A\ntext\n## B\n\n## New\n\nx",
    ]


def test_a_copy_is_the_step_to_the_letter() -> None:
    after = duplicate_step(FILE, 1)

    talk = FILE[FILE.index("## Talk") : FILE.index("## Go")]
    assert after == FILE.replace(talk, talk + talk)


def test_a_practice_is_included() -> None:
    assert insert_include("# T\n\n## A\n", 0, Slug("check-in")) == "# T\n\n## [[check-in]]\n\n## A\n"


def test_a_split_takes_no_time_twice_and_gives_the_end_to_the_second_half() -> None:
    after = split_step(FILE, 1, FILE.index("Then") - FILE.index("Speak"))

    assert after == FILE.replace(
        "## Talk (10 min each, threes, choose scribe, warn 1 min, harvest)\n\nSpeak.\n\nThen ask.\n\n"
        "> [!host]\n> Breathe.",
        "## Talk (5 min each, threes, choose scribe)\n\nSpeak.\n\n> [!host]\n> Breathe.\n\n"
        "## Talk (5 min each, threes, warn 1 min, harvest)\n\nThen ask.",
    )


@pytest.mark.parametrize(
    ("settings", "first", "second"),
    [
        ("5 min", "3 min", "2 min"),
        ("15-20 min", "8-10 min", "7-10 min"),
        ("1 min", "30 s", "30 s"),
        ("1 s", "1 s", "1 s"),
        ("12 min shared", "6 min shared", "6 min shared"),
        ("each", "each", "each"),
        ("until 13:00", "open", "until 13:00"),
        ("pairs named buddies", "pairs named buddies", "buddies"),
        ("new threes", "new threes", "threes, same groups"),
        ("4 min, extend 2 min", "2 min", "2 min, extend 2 min"),
        ("repeat for 30 min", "repeat for 15 min", "repeat for 15 min"),
    ],
)
def test_settings_are_halved_as_a_host_would_expect(settings: str, first: str, second: str) -> None:
    text = split_step(f"# T\n\n## A ({settings})\n\nx\n\ny\n", 0, 3)

    headings = [line for line in text.split("\n") if line.startswith("## ")]
    assert [parse(f"# T\n{heading}").practice.steps[0] for heading in headings[:1]] == [
        parse(f"# T\n## A ({first})").practice.steps[0]
    ]
    assert parse(text).practice.steps[1].settings == (
        parse(f"# T\n## A ({first})\n## A ({second})").practice.steps[1].settings
    )
    assert not parse(text).findings


def test_what_was_split_is_joined_again() -> None:
    text = "# T\n\n## A (5 min)\n\nOne.\n\nTwo.\n\n## B\n"

    assert join_steps(split_step(text, 0, 6), 0) == text


def test_joining_loses_no_word_and_no_comment() -> None:
    one = "## A (5 min)\n\nOne.\n\n> [!host]\n> a\n\n"
    text = f"# T\n\n{one}<!-- about B -->\n## B (90 s)\nTwo.\n\n> [!host]\n> b\n\n## C\n"

    after = join_steps(text, 0)

    assert after == (
        "# T\n\n## A (6.5 min)\n\nOne.\n\n**B**\n\nTwo.\n\n> [!host]\n> a\n>\n> b\n\n<!-- about B -->\n\n## C\n"
    )


def test_a_step_joined_to_one_with_parts_becomes_a_part() -> None:
    text = "# T\n\n## A\n\n### One (2 min)\n\n## B (3 min)\n\nTwo.\n\n### Three (1min)\n"

    after = join_steps(text, 0)

    assert after == text.replace("## B", "### B")


def test_some_steps_can_neither_be_split_nor_joined() -> None:
    plain, include = Step(title="A"), Step(include=Slug("x"))
    choice = Step(title="B", settings=Settings(choose_one=True))

    assert [can_be_split(step) for step in (plain, include, choice)] == [True, False, False]
    assert [can_be_joined(plain, step) for step in (plain, include, choice)] == [True, False, False]
    with pytest.raises(ValueError, match="can't be split"):
        split_step("# T\n\n## [[x]]\n", 0, 0)
    with pytest.raises(ValueError, match="can't be joined"):
        join_steps("# T\n\n## [[x]]\n\n## A\n", 0)


def test_parts_come_go_move_and_are_doubled_and_no_letter_of_the_others_is_touched() -> None:
    assert insert_part(FILE, 1, 2, Part(title="Third")) == FILE.replace("Listen.\n", "Listen.\n\n### Third\n")
    assert remove_part(FILE, 1, 0) == FILE.replace("### First (4 min)\n", "")
    assert move_part(FILE, 1, 1, 0) == FILE.replace("### First (4 min)\n", "").replace(
        "Listen.\n", "Listen.\n\n### First (4 min)\n"
    )
    assert duplicate_part(FILE, 1, 1) == FILE.replace(
        "### Second   (6min)\n\nListen.\n", "### Second   (6min)\n\nListen.\n\n### Second (6 min)\n\nListen.\n"
    )


def test_only_the_words_that_are_others_are_written_anew() -> None:
    text = "# T\n\n## A\n> [!host] Breathe.\n> Slowly.\n\nOne.\n\n> [!pt]\n> Um.\n\n<!-- mine -->\n\nTwo.\n"
    step = parse(text).practice.steps[0]

    after = replace_step(text, 0, replace(step, words=replace(step.words, prompt="One.\n\n<!-- mine -->\n\nThree.")))

    assert after == text.replace("Two.", "Three.")


def test_a_slip_in_a_heading_stays_until_what_was_meant_is_set() -> None:
    text = "# T\n\n## A (5 mim, threes, 3 rounds, 4 rounds)\n"
    step = parse(text).practice.steps[0]

    other_title = replace_step(text, 0, replace(step, title="B"))
    quiet = replace_step(text, 0, replace(step, settings=replace(step.settings, silent=True)))
    timed = replace_step(
        text,
        0,
        replace(step, settings=replace(step.settings, time=parse("## A (6 min)").practice.steps[0].settings.time)),
    )

    assert other_title == text.replace("## A", "## B")
    assert "## A (threes, 3 rounds, silent, 5 mim, 4 rounds)" in quiet
    assert "## A (6 min, threes, 3 rounds, 4 rounds)" in timed


def test_what_is_typed_into_a_prompt_never_becomes_a_step_or_hides_one() -> None:
    text = "# T\n\n## A\n\n<!-- not closed\n\n## B\n\n## C\n"
    steps = parse(text).practice.steps

    after = replace_step(text, 1, replace(steps[1], words=Words(prompt="## D\n> [!host] x\nto --> there\n<!-- open")))

    practice = parse(after).practice
    assert [step.title for step in practice.steps] == ["A", "B", "C"]
    assert practice.steps[1].words == Words(prompt="\\## D\n\\> [!host] x\nto --> there\n\\<!-- open")
    assert practice.steps[0].words.prompt == "\\<!-- not closed"


def test_a_comment_that_nothing_closes_hides_no_step_that_moves_below_it() -> None:
    text = "# T\n\n## A\n\nto --> there\n\n## B\n\n<!-- not closed\n"

    after = move_step(text, 0, 1)

    assert after == "# T\n\n## B\n\n\\<!-- not closed\n\n## A\n\nto --> there\n"


def test_a_title_line_amid_the_introduction_stays_where_it_is() -> None:
    text = "<!-- draft -->\n\n# Evening #\n\nWelcome.\n\n> [!host]\n> Smile.\n\n## A\n"
    introduction = parse(text).practice.introduction

    after = replace_introduction(text, replace(introduction, host_note="Laugh."))

    assert after == text.replace("Smile", "Laugh")


def test_a_title_line_may_be_empty_while_its_title_is_typed() -> None:
    text = "# Evening\n\n## A\n"
    about = parse(text).practice.about

    empty = replace_about(text, replace(about, title=""))
    again = replace_about(empty, replace(parse(empty).practice.about, title="Night"))

    assert again == "# Night\n\n## A\n"


def test_a_part_with_no_step_above_it_becomes_a_step_when_something_comes_above_it() -> None:
    text = "### Y\n\na\n\n## B\n"

    assert insert_step(text, 0, Step(title="N")) == "## N\n\n## Y\n\na\n\n## B\n"
    assert move_step(text, 0, 1) == "## B\n\n## Y\n\na\n"
    assert duplicate_step(text, 0) == "## Y\n\na\n\n## Y\n\na\n\n## B\n"
    assert insert_step(text, 1, Step(title="N")) == "### Y\n\na\n\n## N\n\n## B\n"


def test_a_front_matter_that_was_never_closed_is_closed_before_words_come_below_it() -> None:
    after = replace_introduction("---\ntitle: T\n## A\n", Words(prompt="Hi."))

    assert after == "---\ntitle: T\n---\n\nHi.\n\n## A\n"


def test_a_part_that_is_moved_takes_its_comment_and_its_spelling_along() -> None:
    text = "# T\n\n## A\n\n### First (4 min)\n\nTell.\n\n<!-- ask Ana -->\n### Second   (6min)\n\nListen.\n"

    after = move_part(text, 0, 1, 0)

    assert after == "# T\n\n## A\n\n<!-- ask Ana -->\n### Second   (6min)\n\nListen.\n\n### First (4 min)\n\nTell.\n"
