"""Where a time is taken out of a line, what joined it goes too: the room reads no "Lunch from"."""

from __future__ import annotations

import pytest

from microsol_desktop.practice.from_notes.lines import lines_of
from microsol_desktop.practice.from_notes.proposal import propose
from microsol_desktop.practice.from_notes.reading_lines import Understood, understood
from microsol_desktop.practice.model import Each, Lasts, Rounds, Sized, Span


def _read(typed: str) -> Understood:
    (line,) = lines_of(typed)
    return understood(line)


def _seconds(read: Understood) -> int:
    time = read.settings.time
    assert isinstance(time, Lasts | Each)
    assert time.span is not None
    return time.span.longest


@pytest.mark.parametrize(
    ("typed", "title", "prompt", "seconds"),
    [("Arrival & tea – 15 min, just mill about", "Arrival & tea", "Just mill about", 900),
     ("Chegada e chá – 15 min, só andar por aí", "Chegada e chá", "Só andar por aí", 900),
     ("Ankommen & Tee – 15 min, einfach umhergehen", "Ankommen & Tee", "Einfach umhergehen", 900),
     ("Pairs – 5 min each, the other one only listens", "Pairs", "The other one only listens", 300),
     ("Pares – 5 min cada, o outro só ouve", "Pares", "O outro só ouve", 300),
     ("Paare – je 5 min, der andere hört nur zu", "Paare", "Der andere hört nur zu", 300),
     ("Talk - approx. 10 min - questions", "Talk", "Questions", 600),
     ("Talk: 10 min, then questions of all", "Talk", "Then questions of all", 600),
     ("Talk: 10 min. Then questions of all", "Talk", "Then questions of all", 600),
     ("Talk, 10 min – questions", "Talk", "Questions", 600),
     ("Tea – 10 min, in pairs, no phones", "Tea, no phones", "", 600),
     ("Talk (pairs – 5 min, silent)", "Talk", "", 300),
     ("Pairs—5 min each—one listens, one speaks", "Pairs", "One listens, one speaks", 300),
     ("Tea -- 10 min, relax a little", "Tea", "Relax a little", 600),
     ("Walk, lasting 10 min", "Walk", "", 600),
     ("Break – 10 min.", "Break", "", 600)],
)  # fmt: skip
def test_of_a_dash_before_a_time_and_a_comma_behind_it_one_mark_is_left(
    typed: str, title: str, prompt: str, seconds: int
) -> None:
    read = _read(typed)

    assert (read.title, read.rest, _seconds(read)) == (title, prompt, seconds)


@pytest.mark.parametrize(
    ("typed", "title", "told"),
    [("Lunch from 12:30 to 13:30", "Lunch", "from 12:30 to 13:30"),
     ("Almoço das 12:30 às 13:30", "Almoço", "das 12:30 às 13:30"),
     ("Almoço de 12h30 a 13h30", "Almoço", "de 12h30 a 13h30"),
     ("Mittagessen von 12:30 bis 13:30 Uhr", "Mittagessen", "von 12:30 bis 13:30 Uhr"),
     ("Déjeuner de 12h30 à 13h30", "Déjeuner", "de 12h30 à 13h30"),
     ("Lunch at 12:30-13:30, outside", "Lunch, outside", "at 12:30-13:30")],
)  # fmt: skip
def test_the_word_before_a_time_of_day_goes_with_it(typed: str, title: str, told: str) -> None:
    read = _read(typed)

    assert (read.title, read.told, _seconds(read)) == (title, (told,), 3600)


@pytest.mark.parametrize(
    ("typed", "title"),
    [("Three rounds à 8 min in pairs", "Three rounds in pairs"),
     ("Three rounds at 8 min in pairs", "Three rounds in pairs"),
     ("Three rounds of 8 min in pairs", "Three rounds in pairs"),
     ("Três rondas de 8 min em pares", "Três rondas em pares"),
     ("Três rondas a 8 min em pares", "Três rondas em pares"),
     ("Drei Runden à 8 min zu zweit", "Drei Runden zu zweit"),
     ("Drei Runden zu 8 min zu zweit", "Drei Runden zu zweit")],
)  # fmt: skip
def test_so_does_the_word_before_how_long_something_takes(typed: str, title: str) -> None:
    read = _read(typed)

    assert (read.title, _seconds(read)) == (title, 480)
    assert (read.settings.repeat, read.settings.grouping) == (Rounds(count=3), Sized(size=2))


@pytest.mark.parametrize(
    ("typed", "title"),
    [("Check-in 5 min", "Check-in"), ("Look at 5 min of film", "Look at film"),
     ("Talk during 5 min turns", "Talk during turns"), ("Write during 5 min", "Write")],
)  # fmt: skip
def test_a_word_that_belongs_to_others_stays(typed: str, title: str) -> None:
    assert _read(typed).title == title


@pytest.mark.parametrize(
    "typed",
    ["Tea, ~ 1/4 h", "Tea (~ 1/4 h)", "Tea about 1/4 hour", "Chá ~ 1/4 h", "Chá, cerca de 1/4 de hora",
     "Tee ~ 1/4 Std.", "Tee (ca. 1/4 Stunde)"],
)  # fmt: skip
def test_a_quarter_of_an_hour_is_one_however_it_is_written(typed: str) -> None:
    read = _read(typed)

    assert (read.title, _seconds(read)) == (typed[:3], 900)


@pytest.mark.parametrize("rounds", ["3 rounds", "3 rondas", "3 Runden"])
def test_how_many_rounds_said_behind_a_time_alone_is_of_the_step_as_the_time_is(rounds: str) -> None:
    below = propose(f"Evening\n\nTroika\n15 min ({rounds})\nWhat do you need?\n\nTea, 10 min").text
    above = propose(f"Evening\n\n15 min ({rounds})\nTroika\n\n10 min\nTea").text

    assert "## Troika (15 min, 3 rounds)\n\nWhat do you need?\n" in below
    assert "## Troika (15 min, 3 rounds)\n" in above


def test_a_time_alone_between_steps_with_times_of_their_own_is_kept_for_the_host() -> None:
    made = propose("Evening\n\nRound, 20 min\n15 min (3 rounds)\nTea, 10 min").text

    assert "> 15 min (3 rounds)" in made
    assert "## Tea (10 min, break)" in made


def test_nothing_but_a_mark_is_no_title() -> None:
    assert _read("– 5 min, tea").title == "Tea"
    assert _read("5 min, – tea").title == "Tea"
    assert _read("5 min –").settings.time == Lasts(span=Span(shortest=300, longest=300))
