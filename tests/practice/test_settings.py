"""What hosts may write in a heading's parentheses, and how it is understood."""

from __future__ import annotations

import pytest

from microsol_desktop.practice import model as m
from microsol_desktop.practice.parse import parse
from microsol_desktop.practice.settings.phrase import Scope, phrase
from microsol_desktop.practice.settings.read import read_phrase, write_settings
from microsol_desktop.practice.settings.table import TABLE, Kind


def step(heading: str) -> m.Step:
    """The step of a file with this heading alone; it must be without a finding."""
    reading = parse(f"# T\n## {heading}\n- a\n### p\n" if "choose one" in heading else f"# T\n## {heading}\n- a\n")
    assert reading.findings == ()
    return reading.practice.steps[0]


def seconds(low: int, high: int | None = None) -> m.Lasts:
    return m.Lasts(span=m.Span(shortest=low, longest=high or low))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("5 min", 300),
        ("5min", 300),
        ("5 mins", 300),
        ("5 minutes", 300),
        ("1 minute", 60),
        ("5 MIN", 300),
        ("5 min.", 300),
        ("5\u00a0min", 300),
        ("2.5 min", 150),
        ("2,5 min", 150),
        ("5'", 300),
        ("5’", 300),
        ("5′", 300),
        ("1'30\"", 90),
        ("1’30”", 90),
        ("1′30″", 90),
        ("1'30", 90),
        ("90 s", 90),
        ("90s", 90),
        ("90 sec", 90),
        ("45 seconds", 45),
        ("1 h 30 min", 5400),
        ("1h30", 5400),
        ("1h 30min", 5400),
        ("2 hours", 7200),
        ("1 min 30 s", 90),
        ("24 h", 86400),
    ],
)
def test_a_time_is_read_in_every_spelling(typed: str, meant: int) -> None:
    assert step(f"Talk ({typed})").settings.time == seconds(meant)


@pytest.mark.parametrize(
    ("typed", "low", "high"),
    [
        ("15-20 min", 900, 1200),
        ("15–20 min", 900, 1200),
        ("15 — 20 min", 900, 1200),
        ("15 min-20 min", 900, 1200),
        ("15 to 20 min", 900, 1200),
        ("1-2 h", 3600, 7200),
        ("30-90 s", 30, 90),
        ("45 s-2 min", 45, 120),
        ("1,5-2,5 min", 90, 150),
        ("1'30\"-2'", 90, 120),
    ],
)
def test_an_elastic_time_is_read_in_every_spelling(typed: str, low: int, high: int) -> None:
    assert step(f"Talk ({typed})").settings.time == seconds(low, high)


@pytest.mark.parametrize(
    ("span", "written"),
    [
        ((300, 300), "5 min"),
        ((90, 90), "90 s"),
        ((150, 150), "2.5 min"),
        ((5400, 5400), "1 h 30 min"),
        ((7200, 7200), "2 h"),
        ((7265, 7265), "2 h 1 min 5 s"),
        ((900, 1200), "15-20 min"),
        ((3600, 7200), "1-2 h"),
        ((45, 150), "45 s-2.5 min"),
        ((30, 90), "30-90 s"),
    ],
)
def test_a_time_is_written_in_one_spelling(span: tuple[int, int], written: str) -> None:
    assert write_settings(m.Settings(time=seconds(*span))) == written


@pytest.mark.parametrize("kind", TABLE, ids=lambda kind: kind.name)
def test_every_example_of_the_table_is_read_and_written_again(kind: Kind) -> None:
    scope = Scope(
        {name: name for name in ("case giver", "holder", "scribe", "note takers")}, {"home pods": "home pods"}
    )

    for example in (*kind.examples, *kind.also):
        said = read_phrase(phrase(example), scope)
        assert isinstance(said, tuple)
        settings = m.Settings(**dict(said))  # type: ignore[arg-type]
        if example in kind.examples:
            assert write_settings(settings) == example
        assert read_phrase(phrase(write_settings(settings)), scope) == said


def test_settings_stand_in_any_order_and_in_capitals() -> None:
    found = step("Write (Silent, ALONE, 2 Min)").settings

    assert found == m.Settings(time=seconds(120), grouping=m.Alone(), silent=True)


def test_a_comma_between_figures_belongs_to_the_number_unless_it_can_not() -> None:
    assert step("Talk (threes,2,5 min)").settings.time == seconds(150)
    assert step("Talk (fishbowl of 5,5 min)").settings.formation == m.Fishbowl(inside=5)


def test_roles_have_several_words_and_are_known_in_the_very_heading() -> None:
    found = step(
        "Begin (Case Giver speaks, choose case giver + 2 note takers, 3 min each, except note takers)"
    ).settings

    assert found.chosen == (m.Chosen(role="case giver"), m.Chosen(role="note takers", count=2))
    assert found.voice == m.Voice(roles=("case giver",))
    assert found.excepted == ("note takers",)


def test_a_role_keeps_the_spelling_of_its_first_use() -> None:
    practice = parse("# T\n## A (choose Fallgeber)\n## B (fallgeber speaks)\n## C (each as FALLGEBER)").practice

    assert practice.steps[1].settings.voice == m.Voice(roles=("Fallgeber",))
    assert practice.steps[2].settings.time == m.Each(role="Fallgeber")


def test_a_role_is_the_same_in_either_unicode_form() -> None:
    reading = parse("# T\n## A (choose he\u0301raut)\n## B (h\u00e9raut speaks)")

    assert reading.findings == ()


def test_groups_are_named_and_gone_back_to() -> None:
    practice = parse("# T\n## A (new threes named Home Pods)\n## B (in home pods)").practice

    assert practice.steps[0].settings == m.Settings(grouping=m.Sized(size=3, named="Home Pods"), mixing=m.Mixing.NEW)
    assert practice.steps[1].settings.grouping == m.Named(name="Home Pods")


def test_new_by_itself_mixes_anew() -> None:
    found = step("Fishbowl (fishbowl of 4, new, 3 rounds)").settings

    assert (found.mixing, found.grouping) == (m.Mixing.NEW, None)


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("What now (really)", "What now (really)"),
        (r"The rest \(5 min)", "The rest (5 min)"),
        ("Two (or three) things (5 min)", "Two (or three) things"),
        ("Talk (5 min) ##", "Talk"),
        ("C#", "C#"),
        (r"Not \[[a]]", "Not [[a]]"),
        ("A ( b", "A ( b"),
        ("Smile :) (5 min)", "Smile :)"),
        (r"C:\temp", r"C:\temp"),
    ],
)
def test_what_is_no_setting_is_the_title(heading: str, title: str) -> None:
    assert step(heading).title == title


def test_an_included_practice_is_named_with_or_without_its_ending() -> None:
    practice = parse("# T\n## [[check-in]] (optional)\n## [[Rodada de abertura.md|the round]]").practice

    assert [one.include for one in practice.steps] == ["check-in", "Rodada de abertura"]
    assert practice.steps[0].settings.optional
