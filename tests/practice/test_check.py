"""Checking a practice: what is outside its Markdown, what it includes, how long it is in all."""

from __future__ import annotations

import pytest

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.practice.check import check
from microsol_desktop.practice.library import Library, TextShelf
from microsol_desktop.practice.model import Slug
from microsol_desktop.practice.reading import Finding, Severity

HOME = Slug("home")


def library(**texts: str) -> Library:
    return Library([TextShelf({Slug(name): text for name, text in texts.items()})])


def checked(text: str, **others: str) -> list[tuple[str, int, int]]:
    return [(one.kind, one.line, one.column) for one in check(text, HOME, library(home=text, **others))]


@pytest.mark.parametrize(
    ("body", "kind", "line", "column"),
    [
        ("Say <b>hi</b>", "html", 3, 5),
        ("<div>", "html", 3, 1),
        ("![x](https://x.org/a.png)", "remote-picture", 3, 1),
        ("> see ![x](/etc/hosts)", "remote-picture", 3, 7),
        ("| a | b |\n| --- | --- |", "table", 3, 1),
        ("#### deep", "deep-heading", 3, 1),
        ("# again", "deep-heading", 3, 1),
        ("Title\n---", "underlined", 4, 1),
        ("Title\n===", "underlined", 4, 1),
        ("```\ncode", "code", 3, 1),
        ("***", "rule", 3, 1),
        ("> [!tip]", "unknown-callout", 3, 3),
    ],
)
def test_what_is_outside_the_language_is_a_warning_with_its_place(body: str, kind: str, line: int, column: int) -> None:
    findings = check(f"# T\n## A\n{body}\n", HOME, library())

    assert [(one.kind, one.line, one.column, one.severity) for one in findings] == [
        (kind, line, column, Severity.WARNING)
    ]


@pytest.mark.parametrize(
    "body",
    [
        "*a* **b** [c](https://x.org) <https://x.org> <a@b.org>",
        "![x](pictures/a.png)",
        "- a\n- b\n\n1. c",
        "<!-- a comment -->",
        "<!--\n| a |\n|---|\n-->",
        "3 < 4 and 5 > 4, a <3 b",
        "> plain quote",
        "one | two",
        "-",
        "a\\\nb  \nc",
    ],
)
def test_what_is_in_the_language_is_fine(body: str) -> None:
    assert checked(f"# T\n## A\n{body}\n") == []


@pytest.mark.parametrize(
    ("line", "finding"),
    [
        ("Say `hello`.", ("inline-code", 4, 5)),
        ("> Say `hello`.", ("inline-code", 4, 7)),
        ("    ## Talk (5 min)", ("indented-heading", 4, 5)),
        ("\t### Talk", ("indented-heading", 4, 1)),
    ],
)
def test_code_and_what_markdown_takes_for_it_are_warned_of(line: str, finding: tuple[str, int, int]) -> None:
    assert checked(f"# T\n## A\n\n{line}\n") == [finding]


def test_a_missing_include_is_named() -> None:
    text = "# T\n## A\n## [[nowhere]]"

    findings = check(text, HOME, library())

    assert [(one.kind, one.line, one.severity) for one in findings] == [("missing-include", 3, Severity.ERROR)]
    assert "`nowhere`" in findings[0].sentence


def test_including_oneself_names_the_way_round() -> None:
    findings = check("# T\n## [[a]]", HOME, library(home="# T\n## [[a]]", a="# A\n## [[b]]", b="# B\n## [[home]]"))

    assert [(one.kind, one.line) for one in findings] == [("includes-itself", 2)]
    assert "home → a → b → home" in findings[0].sentence


def test_a_ring_among_the_included_is_told_too() -> None:
    findings = check("# T\n## [[a]]", HOME, library(a="# A\n## [[b]]", b="# B\n## [[a]]"))

    assert [one.kind for one in findings] == ["includes-itself"]
    assert "a → b → a" in findings[0].sentence


def test_an_error_in_an_included_practice_is_told_where_it_is_included() -> None:
    findings = check("# T\n\n## [[a]]", HOME, library(a="# A\n## B (5 mim, silent)"))

    assert [(one.kind, one.line) for one in findings] == [("error-in-include", 3)]
    assert "line 2 of `a`: `5 mim`: did you mean `5 min`?" in findings[0].sentence


@pytest.mark.parametrize(("deep", "kinds"), [(8, []), (9, ["includes-too-deep"])])
def test_includes_go_eight_deep(deep: int, kinds: list[str]) -> None:
    texts = {f"p{level}": f"# P\n## [[p{level + 1}]]" for level in range(1, deep)} | {f"p{deep}": "# P\n## End"}

    findings = check("# T\n## [[p1]]", HOME, library(**texts))

    assert [one.kind for one in findings] == kinds


def test_a_web_of_includes_is_walked_once() -> None:
    texts = {f"p{level}": "# P\n" + f"## [[p{level + 1}]]\n" * 400 for level in range(1, 8)} | {"p8": "# P\n## End"}

    findings = check("# T\n## [[p1]]", HOME, library(**texts))

    assert [one.kind for one in findings] == ["too-many-cues"]


def test_more_than_a_day_in_all_is_an_error() -> None:
    assert checked("# T\n" + "## A (13 h)\n" * 2) == [("over-a-day-in-all", 1, 1)]
    assert checked("# T\n## A (13 h)\n## [[b]]", b="# B\n## A (12 h)") == [("over-a-day-in-all", 1, 1)]


def test_more_than_two_thousand_cues_are_an_error() -> None:
    assert checked("# T\n## A (1 s, 2000 rounds)\n") == [("too-many-cues", 1, 1)]
    assert checked("# T\n## A (1 s, 1999 rounds)\n") == []


def test_an_included_practice_brings_no_title_card() -> None:
    assert checked("# T\n## [[b]]\n## A (1 s)\n", b="# B\n## C (1 s, 1998 rounds)\n") == []


def test_steps_for_different_numbers_of_people_are_never_added_up() -> None:
    assert checked("# T\n## A (13 h, for 3-5 people)\n## B (13 h, for 6+ people)\n") == []
    assert checked("# T\n## A\n### B (13 h, for 3-5 people)\n### C (13 h, for 6+ people)\n") == []
    assert checked("# T\n## [[b]] (for 3-5 people)\n## [[b]] (for 6+ people)\n", b="# B\n## C (13 h)\n") == []


def test_only_one_of_the_options_is_counted() -> None:
    assert checked("# T\n## A (choose one)\n### [[b]]\n### [[c]]\n", b="# B\n## D (13 h)", c="# C\n## D (13 h)") == []


def test_prompts_are_measured_by_whoever_knows_the_stage() -> None:
    def pages(prompt: str) -> int:
        return 2 if len(prompt) > 20 else 1

    findings = check("# T\n## A\nlonger than twenty letters\n### B\nshort", HOME, library(), pages=pages)

    assert [(one.kind, one.line, one.arguments) for one in findings] == [
        ("many-pages", 2, ("A", "2")),
        ("many-pages", 4, ("B", "2")),
    ]


def test_an_include_that_can_not_be_read_is_told() -> None:
    class Broken(TextShelf):
        def text(self, slug: Slug) -> str:
            raise ExpectedFailure("practice-not-read", "a.md can't be read: Permission denied.", "Look.")

    findings: tuple[Finding, ...] = check("# T\n## [[a]]", HOME, Library([Broken({Slug("a"): ""})]))

    assert [one.kind for one in findings] == ["include-unreadable"]
