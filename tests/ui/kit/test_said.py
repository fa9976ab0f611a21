"""What the core has to say is what translators find: its own sentences, all of them, and no others."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from shutil import which
from xml.etree import ElementTree as ET

import pytest

from microsol_desktop.failure import ExpectedFailure, Sentence, filled
from microsol_desktop.practice.parse import parse
from microsol_desktop.ui.kit.failure_words import FAILURES
from microsol_desktop.ui.kit.finding_words import FINDINGS
from microsol_desktop.ui.kit.said import said, said_of, said_of_finding
from tests.core_sentences import PACKAGE, Told, told_in

EVERY = told_in()
AT_THE_COMMAND_LINE = ("commands/", "__main__.py")
IN_WINDOWS = tuple(told for told in EVERY if not told.where.startswith(AT_THE_COMMAND_LINE))


def where(told: Told) -> str:
    return f"{told.kind} in {told.where}"


def test_every_kind_is_spelled_in_small_letters_with_dashes() -> None:
    assert [where(told) for told in EVERY if not re.fullmatch(r"[a-z]+(-[a-z]+)*", told.kind)] == []


def test_every_sentence_is_whole_and_names_what_it_names_as_arguments() -> None:
    assert [where(told) for told in IN_WINDOWS if told.english is None] == []


def test_every_sentence_is_given_as_many_arguments_as_it_has_places() -> None:
    wrong = [
        where(told)
        for told in IN_WINDOWS
        if told.english
        and told.arguments is not None
        and len(set(re.findall("%([1-9])", told.english))) != told.arguments
    ]

    assert wrong == []


@pytest.mark.parametrize(("words", "rooms"), [(FINDINGS, ("practice/",)), (FAILURES, ())], ids=["findings", "failures"])
def test_translators_find_every_sentence_of_the_core_as_it_is(words: dict[str, object], rooms: tuple[str, ...]) -> None:
    of_practices = tuple(told for told in IN_WINDOWS if told.where.startswith("practice/"))
    told = of_practices if rooms else tuple(told for told in IN_WINDOWS if told not in of_practices)

    assert {each.kind: each.english for each in told} == words
    assert {each.english for each in told} == set(words.values())


def test_no_kind_stands_for_two_things() -> None:
    assert set(FAILURES) & set(FINDINGS) == set()


def test_what_is_said_in_english_is_the_sentence_of_the_core() -> None:
    failure = ExpectedFailure(
        "practice-no-file", "%1 is no file.", "Choose a text file whose name ends in .md.", ("a%1",)
    )
    broken, slip = parse("# T\n## A (5 mim, silent)\n## B (clown speaks)").findings

    assert said_of(failure) == str(failure) == "a%1 is no file. Choose a text file whose name ends in .md."
    assert said_of_finding(broken) == broken.sentence == "`5 mim`: did you mean `5 min`?"
    assert said_of_finding(slip) == slip.sentence


def test_a_kind_that_nobody_translated_is_said_in_english() -> None:
    inside = Sentence("no-title", "this practice has no title: write `# Title` above the first step")

    assert said(Sentence("never-heard-of", "%1: %2", ("a", inside))) == f"a: {inside.english}"


def test_a_percent_sign_in_what_is_named_stays_as_it_is() -> None:
    assert filled("%2 of %1, 5 %, %9 and %", ("%2", "two")) == "two of %2, 5 %, %9 and %"


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> tuple[tuple[str, str, bool], ...]:
    """What Qt's tool for translators finds in all windows: context, English, and whether it has forms by number."""
    tool = which("pyside6-lupdate", path=str(Path(sys.executable).parent)) or pytest.skip("there is no lupdate here")
    made = tmp_path_factory.mktemp("translators") / "found.ts"
    subprocess.run([tool, *map(str, PACKAGE.rglob("*.py")), "-ts", str(made)], capture_output=True, check=True)
    contexts = ET.parse(made).iter("context")  # noqa: S314 - written a moment ago, by Qt's own tool
    return tuple(
        (context.findtext("name", ""), message.findtext("source", ""), message.get("numerus") == "yes")
        for context in contexts
        for message in context.iter("message")
    )


@pytest.mark.parametrize(("context", "words"), [("Failures", FAILURES), ("Findings", FINDINGS)])
def test_the_tool_for_translators_finds_every_sentence(
    found: tuple[tuple[str, str, bool], ...], context: str, words: dict[str, object]
) -> None:
    assert {english for name, english, _ in found if name == context} == set(words.values())


def test_the_tool_for_translators_asks_for_every_plural(found: tuple[tuple[str, str, bool], ...]) -> None:
    assert [english for _, english, by_number in found if by_number != ("%n" in english)] == []
