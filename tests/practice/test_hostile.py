"""No text, however hostile, breaks the parser or makes it slow."""

from __future__ import annotations

import random
import time

import pytest

from microsol_desktop.practice.check import check
from microsol_desktop.practice.format import format_practice
from microsol_desktop.practice.library import Library, includes_in
from microsol_desktop.practice.model import Slug
from microsol_desktop.practice.parse import parse
from microsol_desktop.practice.prompt import blocks
from microsol_desktop.practice.read_about import glance
from microsol_desktop.store.places import shipped

FILES = tuple(path.read_text(encoding="utf-8") for path in sorted(shipped("practices").glob("*.md")))
SCRAPS = (
    "(", ")", "[[", "]]", "\\", ",", "#", "##", "###", "\n", "\r", "\n\n", "---", "> ", "> [!host]", "> [!reveal]",
    "<!--", "-->", "5 min", " each", " as x", "0", "9" * 40, "-", "+", "'", '"', "\x00", "\ufeff", "\u2028", "İ", "ß",
    "🌊", "\udce9", "choose ", "except ", " speaks", "threes named ", "until 25:61", "title:", "people: 4-", "```",
    "|-|", "![](", "<b", "\t",
)  # fmt: skip
UNITS = (
    "[", "(", ")", "[[", "#", "# ", "\\", "\\(", "<", "<a ", "<a ><", "![", "![](", "> ", "> > >\n", "- ", "`", "*",
    ",", "|-", "-", "'", "1", "1 min ", "5 mim,", "## a\n", "## (5 min)\n", "### a (5 min)\n", "> [!x]\n",
    "## t (choose q, 5 mim, silnt, rr speaks)\n", "### t (choose q, 5 mim, silnt, rr speaks)\n",
    "> [!host]\n> a\nb\n", "---\na: b\n", "a: b\n", "- x\n", "<!--\n", "<!-- -->\n", "|-|\n", "a\n==\n", "\n",
    "\r", " ", "## [[a]]\n", "## (threes named a b)\n", "## a\\(\n",
)  # fmt: skip
BEGINNINGS = ("", "## s (", "---\ntitle: [", "## a\n### b (", "## a (5 min, ", "> [!host] ")
LARGE = 256 * 1024


def mutated(chance: random.Random) -> str:
    """A real file with a few cuts, doublings and strange scraps."""
    text = chance.choice(FILES)
    for _ in range(chance.randint(1, 6)):
        at, to = sorted((chance.randint(0, len(text)), chance.randint(0, len(text))))
        match chance.randint(0, 4):
            case 0:
                text = text[:at] + chance.choice(SCRAPS) + text[at:]
            case 1:
                text = text[:at] + text[min(to, at + 40) :]
            case 2:
                text = text[:at] + text[at : at + 60] * 2 + text[at + 60 :]
            case 3:
                text = text[:at] + chr(chance.randint(0, 0x2FFF)) + text[at + 1 :]
            case _:
                text = text[:to]
    return text


def hold(text: str) -> None:
    """Read a text in every way, and hold that findings lie in it and that writing it is stable."""
    reading = parse(text)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for finding in check(text, Slug("it"), Library(())):
        assert 1 <= finding.line <= len(lines)
        assert 1 <= finding.column <= len(lines[finding.line - 1]) + 1
    written = format_practice(reading.practice)
    assert format_practice(parse(written).practice) == written
    glance(text)
    includes_in(text)


def test_mutated_files_break_nothing() -> None:
    chance = random.Random(1)

    for _ in range(600):
        hold(mutated(chance))


@pytest.mark.soak
def test_a_hundred_thousand_mutated_files_break_nothing() -> None:
    chance = random.Random(2)

    for count in range(100_000):
        text = mutated(chance)
        parse(text)
        if count % 20 == 0:
            hold(text)


@pytest.mark.parametrize("unit", UNITS)
def test_hostile_texts_break_nothing(unit: str) -> None:
    for beginning in BEGINNINGS:
        hold((beginning + unit * 5_000)[: LARGE // 16])
        blocks((beginning + unit * 5_000)[:2_000])


def test_a_text_of_nothing_but_pictures_asks_the_disk_a_thousand_times_at_most() -> None:
    asked: list[str] = []

    def keeps(path: str) -> str:
        asked.append(path)
        return "it is not there"

    text = "# T\n## A\n" + "".join(f"![](x{number % 2_000})" for number in range(10_000))
    check(text, Slug("it"), Library(()), pictures=keeps)

    assert len(asked) == len(set(asked)) == 1000


@pytest.mark.parametrize(
    "heading",
    ["A (9{long} min)", "A (5 min, {long})", "A ({long} speaks)", "A (5 min) {long}", "A (pairs named {long}, fours)"],
)
def test_what_is_said_of_a_long_slip_stays_short(heading: str) -> None:
    text = "# T\n## " + heading.replace("{long}", "9x" * 50_000)

    assert all(len(finding.sentence) < 500 for finding in parse(text).findings)


@pytest.mark.soak
@pytest.mark.parametrize("unit", UNITS)
def test_time_grows_with_the_text_and_no_faster(unit: str) -> None:
    for beginning in BEGINNINGS:
        whole = (beginning + unit * (LARGE // len(unit) + 1))[:LARGE]

        small, large = took(whole[: LARGE // 8]), took(whole)

        # Eight times the text, and room for a busy machine; a parser that backtracks takes 64 times as long or more.
        assert large <= 20 * small + 0.2


def took(text: str) -> float:
    """The shortest of three readings, in seconds of the processor: what others do at the same time counts nothing."""
    times = []
    for _ in range(3):
        begin = time.process_time()
        check(text, Slug("it"), Library(()))
        times.append(time.process_time() - begin)
    return min(times)
