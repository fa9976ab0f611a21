"""From notes to a practice: times and titles of real-sounding notes, and no word lost, whatever was pasted."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.compile import compile_schedule
from microsol_desktop.flow.people import numbered
from microsol_desktop.practice.from_notes.clock import until_in
from microsol_desktop.practice.from_notes.labels import begins_with
from microsol_desktop.practice.from_notes.places import Correction, Place
from microsol_desktop.practice.from_notes.proposal import MOST_BYTES, Proposal, propose
from microsol_desktop.practice.from_notes.times import lengths_in
from microsol_desktop.practice.from_notes.wording import said_in
from microsol_desktop.practice.model import Part, PeopleRange, Settings, Slug, Step
from microsol_desktop.practice.parse import parse
from microsol_desktop.practice.settings.read import write_settings
from tests.practice.from_notes.a_meeting import NOTES, OTHERS, TIMED
from tests.practice.from_notes.hard_meetings import TIMED as HARD
from tests.practice.from_notes.more_meetings import TIMED as MORE
from tests.practice.from_notes.pasted_texts import pasted
from tests.practice.from_notes.unseen_meetings import TIMED as UNSEEN
from tests.practice.from_notes.yet_more_meetings import TIMED as YET_MORE

EVERY = ((NOTES, TIMED), *OTHERS)
LATER = (*MORE, *YET_MORE, *HARD, *UNSEEN)
ALL = (*(notes for notes, _ in EVERY), *(notes for notes, _ in LATER))
FORMS = (*ALL, *(text.notes for text in (*pasted("seen"), *pasted("unseen"))))


def _words(text: str) -> Counter[str]:
    return Counter(word.casefold() for word in re.findall(r"[^\W_]+", text))


def _made(text: str) -> tuple[Step | Part, ...]:
    made: list[Step | Part] = []
    for step in parse(text).practice.steps:
        made += [step, *step.parts]
    return tuple(made)


def _time_of(one: Step | Part) -> str:
    return write_settings(Settings(time=one.settings.time))


def _found(timed: tuple[tuple[str, str, str], ...], text: str) -> list[tuple[str, str, str]]:
    made = {(one.title, _time_of(one)) for one in _made(text)}
    return [line for line in timed if (line[1], line[2]) in made]


def test_nine_in_ten_timed_lines_of_a_meeting_become_their_step_with_their_time() -> None:
    timed = [(line, notes) for notes, lines in EVERY for line in lines]

    right = [line for notes, lines in EVERY for line in _found(lines, propose(notes).text)]

    share = len(right) / len(timed)
    wrong = [line for line, _ in timed if line not in right]
    print(f"{len(right)} of {len(timed)} timed lines are right: {share:.0%}; not so: {wrong}")
    assert share >= 0.9
    assert len(_found(TIMED, propose(NOTES).text)) >= 0.9 * len(TIMED)


def _found_later(timed: tuple[tuple[str, str], ...], text: str) -> list[tuple[str, str]]:
    """Those of which a step or part has the time, and is called so at its beginning or at its end."""
    made = [(one.title.casefold(), _time_of(one)) for one in _made(text)]

    def is_there(name: str, time: str) -> bool:
        return any(time == has and (title.startswith(name) or title.endswith(name)) for title, has in made)

    return [line for line in timed if is_there(line[0].casefold(), line[1])]


@pytest.mark.parametrize(
    "later",
    [pytest.param(MORE, id="more"), pytest.param(YET_MORE, id="yet more"), pytest.param(HARD, id="hard"),
     pytest.param(UNSEEN, id="unseen")],
)  # fmt: skip
def test_nine_in_ten_are_right_in_notes_of_others_too(
    later: tuple[tuple[str, tuple[tuple[str, str], ...]], ...],
) -> None:
    timed = [line for _, lines in later for line in lines]

    right = [line for notes, lines in later for line in _found_later(lines, propose(notes).text)]

    wrong = [line for line in timed if line not in right]
    print(f"{len(right)} of {len(timed)} timed lines are right: {len(right) / len(timed):.0%}; not so: {wrong}")
    assert len(right) >= 0.9 * len(timed)


@pytest.mark.parametrize("notes", ALL, ids=lambda notes: notes.split("\n")[0])
def test_a_practice_made_of_notes_has_no_error_and_can_begin(notes: str) -> None:
    text = propose(notes).text

    schedule = compile_schedule(Slug("made"), {Slug("made"): text}, numbered(7))

    assert not parse(text).findings
    assert schedule.agenda


def test_who_is_together_and_what_is_quiet_is_taken_from_the_words() -> None:
    made = {one.title: write_settings(one.settings) for one in _made(propose(NOTES).text)}

    assert made["One year from today"] == "3 min, alone"
    assert made["Sharing in triads"] == "15 min, threes"
    assert made["Stillness"] == "2 min, silent"
    assert made["Break"] == "15 min, break"
    assert made["Appreciations"] == "1 h, pairs"


def test_what_stands_before_the_first_step_is_for_the_host_and_of_the_practice() -> None:
    practice = parse(propose(NOTES).text).practice

    assert practice.about.title == "Tuesday crew, call #4 – 12 November"
    assert practice.about.summary.startswith("A slow evening")
    assert "light the stove" in practice.introduction.host_note


def test_the_end_that_is_promised_and_for_how_many_it_is_are_said_by_the_practice() -> None:
    about = parse(propose("Evening\nPeople: 4–7\n19:00 Talk\n21:30 End").text).practice.about

    assert about.people == PeopleRange(lowest=4, highest=7)
    assert about.ends is not None
    assert f"{about.ends:%H:%M}" == "21:30"


def test_small_steps_below_one_are_its_parts() -> None:
    steps = {step.title: step for step in parse(propose(NOTES).text).practice.steps}

    assert [part.title for part in steps["Troika"].parts] == [
        "The client shares",
        "The others think aloud",
        "The client says what was useful",
    ]
    assert [part.title for part in steps["Dialogue"].parts] == []


def test_a_list_that_is_longer_than_the_step_above_it_is_no_part_of_it() -> None:
    notes = "Evening\n19:15-19:30 Arrival\n- Check-in (5 min each)\nWhat is alive?\n- Talk (15 min)"

    steps = parse(propose(notes).text).practice.steps

    assert [step.title for step in steps] == ["Arrival", "Check-in", "Talk"]


def test_what_lies_between_two_times_of_day_is_part_of_the_first() -> None:
    notes = "Evening\n19:30 Check-in\n- 2 min: arrive\n- 3 min each: speak\n19:50 Talk\n21:00 End"

    steps = parse(propose(notes).text).practice.steps

    assert [(step.title, len(step.parts)) for step in steps] == [("Check-in", 2), ("Talk", 0)]


def test_a_tale_with_a_time_in_it_is_no_step() -> None:
    text = propose("Crew\nCheck-in (5 min)\nRui came 20 minutes late because of the ferry.").text

    step = parse(text).practice.steps[0]

    assert step.words.prompt == "Rui came 20 minutes late because of the ferry."
    assert _time_of(step) == "5 min"


def test_an_evening_in_one_line_is_a_step_for_each_of_its_times() -> None:
    notes = "Tonight: 7pm arrive, 7.15 round, 2 min each, then pairs 2x5min. bring snacks"

    practice = parse(propose(notes).text).practice

    assert [(step.title, write_settings(step.settings)) for step in practice.steps] == [
        ("Arrive", "15 min"),
        ("Round", "2 min each"),
        ("Pairs", "5 min, pairs, 2 rounds"),
    ]
    assert practice.steps[2].words.prompt == "Bring snacks"


def test_a_step_that_says_three_things_of_itself_stays_one() -> None:
    notes = "Evening\n- Sharing in threes, 20 min (5 min each, 2 min to listen, 3 min together)"

    steps = parse(propose(notes).text).practice.steps

    assert [(step.title, _time_of(step)) for step in steps] == [("Sharing in threes", "20 min")]


def test_everyones_time_is_the_step_s_and_the_whole_is_kept_for_the_host() -> None:
    (step,) = parse(propose("Evening\nStep 2, 20': Check-in (4 min each)").text).practice.steps

    assert (step.title, _time_of(step), step.words.host_note) == ("Check-in", "4 min each", "20'")


def test_from_when_until_when_is_a_step_s_time_unless_its_rounds_say_another() -> None:
    notes = "Day\n9:00-9:30 Matching, a new partner every 10 min\n9:30-9:45 Talks, 3 rounds x 4 min"

    steps = parse(propose(notes).text).practice.steps

    assert [write_settings(step.settings) for step in steps] == ["30 min", "4 min, 3 rounds"]


def test_bare_figures_are_minutes_in_a_column_of_minutes_and_among_minutes_in_parentheses() -> None:
    table = "| # | Min | What |\n| 1 | 10 | Tea |\n| 2 | 15 | Round of names |"
    items = "Evening\n- Tea (10 min)\n- Talk (20 min)\n- Break (15)\n- Case clinic"

    assert [(s.title, _time_of(s)) for s in parse(propose(table).text).practice.steps] == [
        ("Tea", "10 min"),
        ("Round of names", "15 min shared"),
    ]
    assert [_time_of(step) for step in parse(propose(items).text).practice.steps] == ["10 min", "20 min", "15 min", ""]


def test_what_is_a_mail_s_own_is_for_the_host() -> None:
    notes = "Hi all,\n> - Tea (10 min)\nOn Mon at 9, Petra wrote:\nthanks\n--\nSam | +351 912"

    places = {one.line.words: one.place for one in propose(notes).lines}

    assert places["Hi all,"] is places["On Mon at 9, Petra wrote:"] is places["Sam | +351 912"] is Place.NOTE


def test_a_tale_among_steps_with_the_same_mark_is_none_of_them() -> None:
    notes = "Crew\n🌱 Check-in (5 min)\n☕ Break 10 min\n⚠ Tom: last time we were 15 min over, keep time please"

    steps = parse(propose(notes).text).practice.steps

    assert [step.title for step in steps] == ["Check-in", "Break"]


def test_what_the_host_says_of_a_line_goes_before_the_rules() -> None:
    notes = "Crew\nCheck-in (5 min)\nSilence\nWhat is alive?"
    corrections: Mapping[int, Correction] = {
        1: Correction(settings=Settings(silent=True)),
        2: Correction(place=Place.PROMPT),
        3: Correction(place=Place.STEP),
    }

    steps = parse(propose(notes, corrections).text).practice.steps

    assert [(step.title, write_settings(step.settings)) for step in steps] == [
        ("Check-in", "silent"),
        ("What is alive?", ""),
    ]
    assert steps[0].words.prompt == "Silence"


def test_another_line_can_be_the_title() -> None:
    notes = "Minutes of the evening\nKitchen crew\nCheck-in (5 min)"

    practice = parse(propose(notes, {1: Correction(place=Place.TITLE)}).text).practice

    assert practice.about.title == "Kitchen crew"
    assert "Minutes of the evening" in practice.introduction.prompt


def test_a_practice_s_own_file_is_taken_as_it_is() -> None:
    text = (Path(__file__).parents[3] / "practices" / "troika.md").read_text(encoding="utf-8")

    assert propose(text).text == text


def test_notes_without_a_title_have_the_one_that_is_offered() -> None:
    text = propose("- Check-in (5 min)\n- Silence (2 min)", untitled="From notes").text

    assert parse(text).practice.about.title == "From notes"


def test_a_list_without_times_is_a_list_of_steps() -> None:
    steps = parse(propose("Evening\n\n1. Welcome\n2. Silence\n3. What is alive?\n4. Close").text).practice.steps

    assert [step.title for step in steps] == ["Welcome", "Silence", "Close"]


def test_far_too_many_notes_are_refused_with_a_way_out() -> None:
    with pytest.raises(ExpectedFailure, match="Paste one part"):
        propose("word " * MOST_BYTES)


# Anything that hosts paste, put together in any order.
_ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
_FORM = st.sampled_from([line for notes in FORMS for line in notes.splitlines() if line.strip()])
_NASTY = st.sampled_from(
    ["## [[check-in]] (5 min)", "### Part (2 min)", "> [!host]", "> quoted", "<!-- aside", "-->", "---", "```",
     "| a | b", "title: x", "Step 2", "10 min", "(5 min)", "10:00", "10:00 End", "Time: 5 min", "1.", "•",
     "[x](http://y)", "# (silent)", "(((", "5 min each (alone)", "a: b: c", "\t- deep (1 min)", "**bold (2 min)**",
     "* * *", "{| class=x", "|-", "0 min", "99 h", "25:61", "5 min 10 min 15 min", "in pairs, in threes, 5'",
     "- [ ] todo", "&lt;b&gt;", "<b>x</b> (1')", "Note:", "Materials:", "Purpose:", "≈ 5 min", "until 13:00",
     "\\(5 min\\)", "_a_ *b*", "Host: (3 min)", "12.11.26, 19:02 - Ana: tea (5 min)", "19:41 - Rui: \U0001f44d",
     "[12/11/2026, 19:02:11] Ana:", "Time | What", "--- | ---", "5 min | Tea", "09:00 | 5m", "│ Tea (5 min) │",
     "1.º Tea", "9h Tea", "9h30 Talk", "Step 1 (5 min)", "1. Schritt: (5 Min.)", "- 5 - Tea", "- 25 - Talk",
     "Agenda (60 min):",
     "Lunch from 12:30 to 13:30", "15 min (3 rounds)", "Rounds à 8 min, each", "Tea – ~ 1/4 h, no phones",
     "from 5 min –", "10 minutes of silence", "6-7:15pm", "09:00\t09:15\tTea", "\u200f(10 min)", "\x00", "> > (3 min)"]
)  # fmt: skip
_NOTES = st.lists(st.one_of(_FORM, _FORM, _NASTY, _ANY, st.just("")), max_size=14).map("\n".join)
_PLACES = st.one_of(st.none(), st.sampled_from(Place))
_CORRECTIONS = st.dictionaries(
    st.integers(0, 12),
    st.builds(Correction, place=_PLACES, settings=st.sampled_from([None, Settings(silent=True)])),
    max_size=4,
)


def _assert_nothing_is_dropped(proposal: Proposal) -> None:
    said: Counter[str] = Counter()
    for one in proposal.lines:
        said += _words(one.line.words) + _words(one.line.marks) - sum(map(_words, one.gone), Counter())
    about = parse(proposal.text).practice.about
    # Quoted as YAML wants it, a letter that can't be seen may stand before one that can.
    made = _words(proposal.text) + _words(about.title) + _words(about.summary)
    assert not said - made


@given(notes=_NOTES)
def test_no_word_of_any_notes_is_dropped_and_what_is_made_has_no_error(notes: str) -> None:
    proposal = propose(notes)

    _assert_nothing_is_dropped(proposal)
    assert not parse(proposal.text).has_errors


@given(notes=_NOTES, corrections=_CORRECTIONS)
def test_nor_is_one_whatever_the_host_says_of_the_lines(notes: str, corrections: dict[int, Correction]) -> None:
    proposal = propose(notes, corrections)

    _assert_nothing_is_dropped(proposal)
    assert not parse(proposal.text).has_errors


@given(notes=_NOTES)
def test_words_go_only_where_they_are_a_mark_a_time_or_a_setting(notes: str) -> None:
    for one in propose(notes).lines:
        for gone in one.gone[1:]:
            is_said = lengths_in(gone) or said_in(gone.strip(" ,;")) or begins_with(gone) or until_in(gone)
            assert is_said or not _words(gone)


@given(notes=_NOTES.filter(lambda notes: not set("<&|{`=~") & set(notes) and not re.search(r"\[(edit|hide)", notes)))
def test_every_line_with_a_word_in_it_is_there(notes: str) -> None:
    lines = propose(notes).lines

    seen: Counter[str] = sum((_words(one.line.words) + _words(one.line.marks) for one in lines), Counter())

    assert not _words(notes) - seen


def test_words_too_many_for_one_prompt_go_on_in_another_step() -> None:
    notes = "Evening\nTalk (10 min)\n" + "\n".join(f"line {number} of many words to say" for number in range(1200))

    proposal = propose(notes)

    _assert_nothing_is_dropped(proposal)
    assert not parse(proposal.text).has_errors
