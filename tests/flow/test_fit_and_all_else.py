"""A plan that fits among all else that happens: whatever comes, it is replayed to the same, and the past stays."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.comings import coming, leaving
from microsol_desktop.flow.events import Advanced, Happening, Jumped, Passed, PromisedEnd, TookBack, WentBack
from microsol_desktop.flow.inserting import inserting
from microsol_desktop.flow.making_it_fit import fitting
from microsol_desktop.flow.now import moment
from microsol_desktop.flow.people import PersonId
from microsol_desktop.flow.reduce import reduce, replay
from microsol_desktop.flow.repeating import repeating
from microsol_desktop.flow.run import Run, history
from microsol_desktop.practice.model import Slug
from tests.flow.evening import HALF_PAST_SEVEN
from tests.flow.runs import run_of_lines

EVENING = (
    "## Arrive (1-3 min)",
    "## Check in (1-2 min each)",
    "## Song (4 min, optional)",
    "## Pairs (new pairs, 2 min each, 2 rounds)",
    "## Thanks (1 min each, repeat)",
    "## Tea (until 20:00)",
    "## Share (10 min shared)",
    "## Threes (threes, 12 min shared)",
    "## Close (45 s each, reverse)",
)
TEA = {Slug("tea"): "# Tea\n\n## Tea (4 min)\n"}


def happening(draw: st.DrawFn, run: Run, at: float) -> Happening | None:
    """Something that a host may do now; None where it can't be done."""
    what = draw(st.sampled_from(("on", "on", "on", "pass", "comes", "leaves", "fit", "fit", "back", "jump", "more")))
    match what:
        case "on":
            return Advanced(at=at)
        case "pass":
            return Passed(at=at)
        case "comes":
            return coming(run, at, "", draw(st.one_of(st.none(), st.integers(0, 5))))
        case "leaves":
            return leaving(run, at, PersonId(draw(st.integers(1, 6))))
        case "fit":
            fit = fitting(run, at)
            return None if fit is None else replace(fit.event, at=at)
        case "back":
            return TookBack(at=at) if draw(st.booleans()) else WentBack(at=at)
        case "jump":
            return Jumped(at=at, to=draw(st.integers(0, len(run.schedule.cues) - 1)))
        case _:
            more = st.sampled_from(("again", "tea", "promise"))
            match draw(more):
                case "again":
                    return repeating(run, at) if run.inner is None else None
                case "tea":
                    return inserting(run, Slug("tea"), TEA, at, at_once=True) if run.inner is None else None
                case _:
                    return PromisedEnd(at=at, end=HALF_PAST_SEVEN + 60 * draw(st.integers(5, 90)))


@settings(max_examples=10)
@given(st.data(), st.integers(2, 6))
def test_whatever_happens_with_it_replaying_leads_to_the_same_and_the_past_stays(
    data: st.DataObject, people: int
) -> None:
    run = reduce(run_of_lines(*EVENING, people=people), PromisedEnd(at=0.0, end=HALF_PAST_SEVEN + 2400))
    at = 0.0
    for _ in range(data.draw(st.integers(0, 18))):
        at += data.draw(st.floats(0, 300))
        try:
            event = data.draw(st.composite(lambda draw, run=run, at=at: happening(draw, run, at))())
            after = run if event is None else reduce(run, event)
        except ExpectedFailure:
            continue
        if type(event).__name__ in {"Replanned", "PersonCame", "PersonLeft"} and run.inner is None:
            assert after.schedule.cues[: run.index] == run.schedule.cues[: run.index]
            assert (after.index, after.cue.key) == (run.index, run.cue.key)
        run = after
        shown = moment(run, at)
        assert shown.aside.ends_at >= 0
        assert len(shown.aside.agenda) >= len(run.schedule.agenda)

    assert replay(history(run)) == run
