"""What is wrong in a text, where, and what mends it."""

from __future__ import annotations

import pytest

from microsol_desktop.practice.parse import parse
from microsol_desktop.practice.reading import Severity

ERROR, WARNING = Severity.ERROR, Severity.WARNING


def found(text: str) -> list[tuple[str, Severity, int, int]]:
    return [(one.kind, one.severity, one.line, one.column) for one in parse(text).findings]


def sentences(text: str) -> str:
    return "\n".join(one.sentence for one in parse(text).findings)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("5 mim", "5 min"),
        ("silnt", "silent"),
        ("paris", "pairs"),
        ("12 min eech", "12 min each"),
        ("scribe speks", "scribe speaks"),
        ("homepods", "home pods"),
        ("15-20 mni", "15-20 min"),
        ("gruops of 5", "groups of 5"),
        ("5 m", "5 min"),
        ("5 minn each as client", "5 min each as client"),
        ("5m each", "5 min each"),
    ],
)
def test_a_slip_beside_a_setting_is_an_error_with_the_nearest_setting(typed: str, meant: str) -> None:
    text = f"# T\n## A (choose scribe, threes named home pods)\n## Talk (optional, {typed})"

    assert found(text) == [("unknown-setting", ERROR, 3, 20)]
    assert f"`{typed}`: did you mean `{meant}`?" in sentences(text)


def test_a_slip_alone_is_part_of_the_title_with_a_warning() -> None:
    assert found("# T\n## Talk (5 mim)") == [("maybe-setting", WARNING, 2, 10)]
    assert parse("# T\n## Talk (5 mim)").practice.steps[0].title == "Talk (5 mim)"
    assert found("# T\n## Talk (3 things)") == [("figures-in-title", WARNING, 2, 10)]


def test_an_unknown_role_is_a_warning_alone_and_an_error_beside_a_setting() -> None:
    assert found("# T\n## Talk (clown speaks)") == [("refused-in-title", WARNING, 2, 10)]
    assert found("# T\n## Talk (5 min, clown speaks)") == [("unknown-role", ERROR, 2, 17)]


def test_a_slip_beside_an_included_practice_never_makes_a_title_of_it() -> None:
    text = "# T\n## [[check-in]] (optinal)"

    assert found(text) == [("unknown-setting", ERROR, 2, 18)]
    assert parse(text).practice.steps[0].include == "check-in"


def test_an_include_with_other_words_is_a_title_with_a_warning() -> None:
    assert found("# T\n## [[check-in]] in pairs") == [("include-not-alone", WARNING, 2, 4)]
    assert parse("# T\n## [[check-in]] in pairs").practice.steps[0].title == "[[check-in]] in pairs"


@pytest.mark.parametrize("heading", ["Talk (5 min) (first)", "Talk (5 min) (pairs)"])
def test_settings_before_the_last_parentheses_are_told(heading: str) -> None:
    assert found(f"# T\n## {heading}") == [("misplaced-settings", WARNING, 2, 9)]
    assert "Talk (5 min)" in parse(f"# T\n## {heading}").practice.steps[0].title


@pytest.mark.parametrize("heading", ["Talk \\(5 min) (first)", "Talk (all) (pairs)", "Talk (5 min at most) (pairs)"])
def test_other_parentheses_in_a_title_are_nobodys_business(heading: str) -> None:
    assert found(f"# T\n## {heading}") == []


@pytest.mark.parametrize("pair", ["threes, everyone meets", "two circles, fours", "own groups, two circles"])
def test_a_formation_of_pairs_and_another_grouping_are_named_both(pair: str) -> None:
    first, second = pair.split(", ")

    assert found(f"# T\n## A ({pair})") == [("conflict", ERROR, 2, 7 + len(first) + 2)]
    assert f"`{first}` and `{second}`" in sentences(f"# T\n## A ({pair})")


@pytest.mark.parametrize("pair", ["pairs, two circles", "whole group, everyone meets", "fishbowl of 5, threes"])
def test_a_formation_beside_a_grouping_that_fits_is_fine(pair: str) -> None:
    assert found(f"# T\n## A ({pair})") == []


@pytest.mark.parametrize("typed", ["for 5-3 people", "for 0 people", "for 3-5-7 people"])
def test_a_number_of_people_that_nobody_can_be_is_an_error(typed: str) -> None:
    assert found(f"# T\n## A ({typed})") == [("bad-people", ERROR, 2, 7)]


def test_a_clock_time_without_minutes_is_told() -> None:
    assert found("# T\n## A (until 9)") == [("refused-in-title", WARNING, 2, 7)]
    assert found("# T\n## A (silent, until 9)") == [("clock-time-without-minutes", ERROR, 2, 15)]
    assert "`until 9:00`" in sentences("# T\n## A (until 9)")


def test_a_role_is_unknown_before_it_is_introduced() -> None:
    assert found("# T\n## A (5 min, scribe speaks)\n## B (choose scribe)") == [("unknown-role", ERROR, 2, 14)]


@pytest.mark.parametrize("pair", ["5 min, 10 min", "alone, pairs", "each, 5 min shared", "new pairs, same groups"])
def test_settings_that_contradict_each_other_are_named_both(pair: str) -> None:
    first, second = pair.split(", ")

    assert found(f"# T\n## A ({pair})") == [("conflict", ERROR, 2, 7 + len(first) + 2)]
    assert f"`{first}` and `{second}`" in sentences(f"# T\n## A ({pair})")


def test_shared_beside_another_time_is_a_contradiction() -> None:
    assert "`each` and `shared`" in sentences("# T\n## A (each, shared)")
    assert "did you mean `15 min shared`?" in sentences("# T\n## A (shared, 15 min)")


def test_a_time_beside_each_asks_which_is_meant() -> None:
    assert "did you mean `15 min each` or `15 min shared`?" in sentences("# T\n## A (15 min, each)")
    assert "did you mean `15 min each as x` or `15 min shared as x`?" in sentences("# T\n## A (each as x, 15 min)")


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("0 min", "no-time"),
        ("25 h", "over-a-day"),
        ("20-15 min", "backwards"),
        ("until 25:00", "no-such-clock-time"),
        ("groups of 1", "bad-size"),
        ("0 rounds", "bad-rounds"),
        ("99999999999 rounds", "bad-rounds"),
        ("choose others", "bad-role"),
        ("choose scribe + scribe", "chosen-twice"),
        ("threes named break", "group-name-taken"),
        ("shared", "shared-what"),
        ("own groups, 2 min each", "own-groups-turns"),
        ("one stays", "one-stays-once"),
        ("choose one", "nothing-to-choose"),
    ],
)
def test_a_setting_that_can_not_be_is_told_by_its_own_message(heading: str, kind: str) -> None:
    assert [(one.kind, one.severity) for one in parse(f"# T\n## A ({heading})").findings] == [(kind, ERROR)]


def test_settings_that_are_not_closed_or_not_at_the_end_get_a_warning() -> None:
    assert found("# T\n## Check in (5 min") == [("open-settings", WARNING, 2, 13)]
    assert found("# T\n## Check in (5 min).") == [("misplaced-settings", WARNING, 2, 13)]


def test_a_file_without_a_title_is_an_error() -> None:
    assert found("## A") == [("no-title", ERROR, 1, 1)]


def test_front_matter_that_is_never_closed_is_told_and_the_steps_are_there() -> None:
    reading = parse("---\ntitle: T\n\n## A (5 min)")

    assert [one.kind for one in reading.findings] == ["front-matter-open"]
    assert len(reading.practice.steps) == 1


def test_unknown_keys_and_values_are_kept_and_warned_about() -> None:
    text = "---\ntitle: T\nmood: warm: very\npeople: many\nlevel: crews\ntitle: U\nwhat\n---\n"

    reading = parse(text)

    assert [(one.kind, one.line) for one in reading.findings] == [
        ("unknown-key", 3),
        ("bad-people-key", 4),
        ("bad-level", 5),
        ("key-twice", 6),
        ("stray-line", 7),
    ]
    assert reading.practice.about.unknown == (("mood", "warm: very"), ("people", "many"), ("level", "crews"))


def test_a_part_before_any_step_is_an_error_and_usable() -> None:
    reading = parse("# T\n### P (5 min)")

    assert [one.kind for one in reading.findings] == ["part-without-step"]
    assert reading.practice.steps[0].title == "P"


def test_includes_carry_only_what_they_may() -> None:
    assert found("# T\n## [[a]] (optional, for 4+ people, new threes)") == []
    assert found("# T\n## [[a]] (5 min)") == [("setting-beside-include", ERROR, 2, 11)]
    assert found("# T\n## [[ ]]") == [("empty-include", ERROR, 2, 4)]
    assert found("# T\n## A\n### [[a]]") == [("include-in-part", ERROR, 3, 1)]
    assert found("# T\n## A (choose one)\n### [[a]]") == []


def test_parts_for_which_no_time_is_left_are_an_error() -> None:
    text = "# T\n## A (5 min)\n### one (5 min)\n### two"

    assert found(text) == [("no-time-left", ERROR, 4, 1)]
    assert "nothing is left for `two`" in sentences(text)


def test_a_warning_bell_after_the_end_is_told() -> None:
    assert found("# T\n## A (1 min, warn 2 min)") == [("warn-too-early", WARNING, 2, 14)]


def test_an_unknown_callout_is_a_plain_quote_with_a_warning() -> None:
    reading = parse("# T\n## A\n> [!tip]\n> Try.")

    assert [(one.kind, one.line, one.column) for one in reading.findings] == [("unknown-callout", 3, 3)]
    assert reading.practice.steps[0].words.prompt == "> [!tip]\n> Try."


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("# T\n" + "a" * (256 * 1024), "too-large"),
        ("---\ntitle: T\n" + "x: " + "y" * (16 * 1024) + "\n---\n", "long-front-matter"),
        ("# T\n## A\n" + "a " * (4 * 1024 + 1) + "b", "long-prompt"),
        ("# T\n" + "## A\n" * 501, "too-many-steps"),
        ("# T\n## A\n" + "### B\n" * 2001, "too-many-parts"),
        ("# T\n## A (" + "silent," * 33 + ")", "too-many-settings"),
    ],
)
def test_every_limit_has_its_own_message(text: str, kind: str) -> None:
    errors = [one.kind for one in parse(text).findings if one.severity is ERROR]

    assert errors == [kind]


def test_the_other_steps_are_usable_beside_a_wrong_one() -> None:
    practice = parse("# T\n## A (5 min, xyz)\n## B (3 min)").practice

    assert [one.title for one in practice.steps] == ["A", "B"]
