"""What an evening would be by the clock, before anybody has come."""

from __future__ import annotations

from pathlib import Path

from microsol_desktop.desk.evening_show import EveningShow, Plan, evening_showing
from microsol_desktop.flow.fit import Change
from microsol_desktop.practice.about import Slug
from microsol_desktop.practice.parse import parse
from microsol_desktop.store.practice_folders import library_of

SHIPPED = Path(__file__).parents[2] / "practices"
HALF_PAST_SEVEN = 19 * 3600 + 1800
HALF_PAST_NINE = 21 * 3600 + 1800
EVENING = Slug("tuesday")


def _plan(steps: str, people: int = 6, ends: int | None = HALF_PAST_NINE) -> Plan:
    library, _ = library_of(SHIPPED, SHIPPED / "none")
    text = f"---\ntitle: Tuesday\n---\n\n{steps}\n"
    practice = parse(text).practice
    texts = {EVENING: text}
    for step in practice.steps:
        if step.include is not None:
            texts |= dict(library.texts_for(step.include))
    return Plan(EVENING, texts, practice.steps, people, HALF_PAST_SEVEN, ends)


def _shown(plan: Plan) -> EveningShow:
    """What is known of it at last."""
    return [show for show in evening_showing(plan) if show is not None][-1]


def _begins(show: EveningShow) -> list[str]:
    return [f"{entry.begins_at // 3600}:{entry.begins_at // 60 % 60:02}" for entry in show.entries]


def test_each_entry_begins_when_those_before_it_are_over() -> None:
    show = _shown(_plan("## [[check-in]]\n\n## Break (15 min, break)\n\n## Talk (20 min)"))

    assert _begins(show) == ["19:30", "19:46", "20:01"]
    assert [entry.seconds for entry in show.entries] == [960, 900, 1200]
    assert show.over == show.ends_at - HALF_PAST_NINE < 0
    assert show.fit is None


def test_more_people_take_longer() -> None:
    few = _shown(_plan("## [[closing-round]]\n\n## Talk (20 min)", people=4))
    many = _shown(_plan("## [[closing-round]]\n\n## Talk (20 min)", people=9))

    assert many.entries[1].begins_at > few.entries[1].begins_at


def test_what_is_over_can_be_made_to_fit() -> None:
    steps = "## Round (30 min each)\n\n## Extra (30 min, optional)\n\n## Silence (10 min, silent)"

    show = _shown(_plan(steps))

    assert show.over == 100 * 60
    assert show.fit is not None
    assert [line.change for line in show.fit.lines] == [Change.SHORTER, Change.GOES, Change.STAYS]


def test_a_practice_for_others_than_so_many_is_told() -> None:
    show = _shown(_plan("## [[case-clinic]]\n\n## [[check-in]]", people=20))

    assert [entry.suits for entry in show.entries] == [False, True]
    assert show.entries[0].people is not None


def test_what_is_only_for_others_is_not_there() -> None:
    show = _shown(_plan("## Big round (5 min, for 12+ people)\n\n## Talk (20 min)"))

    assert [entry.is_there for entry in show.entries] == [False, True]


def test_what_has_no_limit_has_no_length_and_the_end_is_open() -> None:
    show = _shown(_plan("## Talk (open)\n\n## Close (5 min)"))

    assert [entry.seconds for entry in show.entries] == [None, 300]
    assert show.is_open


def test_what_lasts_until_a_time_of_the_day_takes_what_is_left() -> None:
    show = _shown(_plan("## Talk (10 min)\n\n## Free (until 20:30)\n\n## Close (5 min)"))

    assert _begins(show) == ["19:30", "19:40", "20:30"]
    assert show.entries[1].seconds == 50 * 60


def test_a_practice_that_is_gone_is_told() -> None:
    steps = parse("## [[gone]]\n\n## Talk (10 min)").practice.steps

    show = _shown(_plan("## Talk (10 min)")._replace(steps=steps))

    assert show.entries[0].is_missing


def test_without_a_promise_nothing_is_over() -> None:
    show = _shown(_plan("## Talk (10 min)", ends=None))

    assert show.over is None
    assert show.ends_at == HALF_PAST_SEVEN + 600


def test_an_empty_evening_can_be_looked_at() -> None:
    assert _shown(_plan("")).entries == ()


def test_it_is_worked_out_in_slices() -> None:
    *before, last = evening_showing(_plan("## [[check-in]]\n\n## Talk (20 min)"))

    assert None in before
    assert last is not None
