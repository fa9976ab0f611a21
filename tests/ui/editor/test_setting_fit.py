"""Whatever is set after whatever else, the file can have it: it is read again as it was set, and no rule is broken."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from microsol_desktop.practice.format import format_practice
from microsol_desktop.practice.model import (
    About,
    Each,
    EveryoneMeets,
    Lasts,
    OneStays,
    OwnGroups,
    Part,
    Practice,
    Rounds,
    Settings,
    Sized,
    Span,
    Step,
)
from microsol_desktop.practice.parse import parse
from microsol_desktop.practice.reading import Severity
from microsol_desktop.practice.renaming import renamed_in, with_names
from microsol_desktop.practice.settings.phrase import Refused, Scope, phrase
from microsol_desktop.practice.settings.read import read_phrase
from microsol_desktop.practice.settings.table import TABLE
from microsol_desktop.ui.editor.setting_fit import gives_way, names_before, put, read_again, taken_away
from microsol_desktop.ui.editor.setting_renaming import without_nobody

ROLES = ("client", "holder", "case giver", "scribe", "note takers")
KNOWN = Scope({role: role for role in ROLES}, {"home pods": "home pods"})
INTRODUCED = "# P\n\n## Before (threes named home pods, choose " + " + ".join(ROLES) + ")\n"
FIVE = Span(shortest=300, longest=300)


def values() -> list[tuple[str, object]]:
    said = [read_phrase(phrase(example), KNOWN) for kind in TABLE for example in kind.examples]
    return [value for one in said if one is not None and not isinstance(one, Refused) for value in one]


ACTS = st.lists(st.tuples(st.booleans(), st.sampled_from(values())), max_size=12)


@given(ACTS)
def test_no_order_of_settings_makes_what_can_not_be_read(acts: list[tuple[bool, tuple[str, object]]]) -> None:
    settings = Settings()

    for takes_away, (field, value) in acts:
        before = settings
        after = taken_away(settings, field) if takes_away else put(settings, field, value)
        after = without_nobody(with_names(after, renamed_in(after, before)), KNOWN)
        again = read_again(after, KNOWN)
        assert isinstance(again, Settings), (after, again)
        assert again == after
        settings = again

    parts = (Part(title="A"), Part(title="B"))
    steps = (*parse(INTRODUCED).practice.steps, Step(title="One", settings=settings, parts=parts))
    reading = parse(format_practice(Practice(about=About(title="P"), steps=steps)))
    assert reading.practice.steps == steps
    # A bell that rings too early is a warning that stays: it is told where it is mended.
    assert [finding for finding in reading.findings if finding.severity is Severity.ERROR] == []


def test_what_is_set_last_stays() -> None:
    turns = Settings(time=Each(span=FIVE))

    assert put(turns, "grouping", OwnGroups()) == Settings(time=Lasts(span=FIVE), grouping=OwnGroups())
    assert put(Settings(grouping=OwnGroups()), "time", Each()) == Settings(time=Each())
    assert put(Settings(grouping=Sized(size=3)), "formation", EveryoneMeets()) == Settings(formation=EveryoneMeets())
    assert put(Settings(formation=EveryoneMeets()), "grouping", Sized(size=3)) == Settings(grouping=Sized(size=3))
    assert put(Settings(), "formation", OneStays()) == Settings(formation=OneStays(), repeat=Rounds(count=3))
    assert taken_away(Settings(formation=OneStays(), repeat=Rounds(count=3)), "repeat") == Settings()


def test_what_gives_way_is_told_beforehand() -> None:
    assert gives_way(Settings(time=Each(span=FIVE)), "grouping", OwnGroups()) == ("time",)
    assert gives_way(Settings(time=Each(span=FIVE)), "silent", value=True) == ()


def test_a_name_with_a_comma_can_not_be_read_again() -> None:
    assert not isinstance(read_again(Settings(time=Each(role="a, b")), Scope({}, {})), Settings)


def test_a_step_may_use_the_names_that_begin_before_it() -> None:
    text = "# P\n\n## One (each as client)\n\n### A (choose scribe)\n\n## Two (threes named pods)\n\n## Three (pods)\n"
    practice = parse(text).practice

    assert names_before(practice, 0) == Scope({}, {})
    assert names_before(practice, 1) == Scope({"client": "client", "scribe": "scribe"}, {})
    assert names_before(practice, 2).groups == {"pods": "pods"}
