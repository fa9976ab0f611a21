"""What stands under a heading is told apart by lines: for the room, for the host, held back, in another language."""

from __future__ import annotations

import pytest

from microsol_desktop.practice.model import Translation, Words
from microsol_desktop.practice.parse import parse


def words(body: str) -> Words:
    return parse(f"# T\n## A\n{body}").practice.steps[0].words


def test_each_quote_goes_where_its_mark_says() -> None:
    found = words("Hello.\n\n> [!host]\n> Smile.\n\n> [!reveal]\n> Surprise.\n\n> [!pt-br]\n> Ola.\n\nBye.")

    assert found == Words(
        prompt="Hello.\n\nBye.",
        host_note="Smile.",
        held_back="Surprise.",
        translations=(Translation(language="pt-BR", prompt="Ola."),),
    )


@pytest.mark.parametrize("mark", ["> [!host]", ">[!HOST]", "   > [!Host]", "> [!host]-", "\t> [!host]"])
def test_the_host_mark_is_known_however_it_is_typed(mark: str) -> None:
    assert words(f"{mark}\n> secret") == Words(host_note="secret")


def test_words_beside_the_mark_are_part_of_the_note() -> None:
    assert words("> [!host] Smile.\n> And wait.") == Words(host_note="Smile.\nAnd wait.")


def test_a_second_mark_within_a_quote_begins_another() -> None:
    assert words("> [!reveal]\n> this\n> [!host]\n> secret") == Words(held_back="this", host_note="secret")


def test_a_line_that_forgot_its_mark_stays_with_the_host() -> None:
    reading = parse("# T\n## A\n> [!host]\n> one\nsecret\n\nFor all.")

    assert reading.practice.steps[0].words == Words(host_note="one\nsecret", prompt="For all.")
    assert [(one.kind, one.line) for one in reading.findings] == [("lazy-line", 5)]


def test_quotes_that_are_no_callouts_are_words_for_the_room() -> None:
    assert words("> Be the change.\n> (somebody)") == Words(prompt="> Be the change.\n> (somebody)")


def test_a_heading_in_a_code_block_is_not_lost() -> None:
    practice = parse("# T\n## A\n```\n## B (5 min)\n```").practice

    assert [step.title for step in practice.steps] == ["A", "B"]


def test_a_step_in_a_comment_is_put_aside() -> None:
    practice = parse("# T\n## A\n<!--\n## Not today (5 min)\n-->\n## B").practice

    assert [step.title for step in practice.steps] == ["A", "B"]


def test_a_comment_that_is_never_closed_hides_nothing() -> None:
    practice = parse("# T\n<!-- oh\n## A\n## B").practice

    assert [step.title for step in practice.steps] == ["A", "B"]


def test_the_title_line_is_no_prompt() -> None:
    practice = parse("# Evening\n\nWelcome.\n\n## A").practice

    assert (practice.about.title, practice.introduction.prompt) == ("Evening", "Welcome.")


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_lines_may_end_in_any_way_and_the_file_may_have_a_mark(newline: str) -> None:
    text = "\ufeff---\ntitle: T\n---\nHi.\n## A (5 min)\nB\n".replace("\n", newline)

    practice = parse(text).practice

    assert (practice.about.title, practice.introduction.prompt, practice.steps[0].title) == ("T", "Hi.", "A")
    assert practice.steps[0].line == 5
