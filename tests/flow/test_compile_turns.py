from __future__ import annotations

from microsol_desktop.flow.keys import CueKey
from microsol_desktop.flow.people import PersonId
from microsol_desktop.flow.schedule import CueKind, Lane
from tests.flow.evenings import cues, evening, seconds, sitting, speaking

SEVEN = tuple(map(PersonId, range(1, 8)))


def test_the_title_card_comes_first_and_waits_without_a_time() -> None:
    schedule = evening("Come in.", "", "> [!host]", "> Light a candle.", "", "## One (1 min)")

    title = schedule.cues[0]
    assert (title.kind, title.title, title.prompts) == (CueKind.TITLE, "It", ("Come in.",))
    assert (title.seconds, title.shortest, title.key) == (0, 0, CueKey(-1, 1, 0, 0))
    assert schedule.notes[0].note == "Light a candle."
    assert not schedule.is_open


def test_a_check_in_is_a_cue_for_each_person_in_seating_order() -> None:
    schedule = evening("## Check in (2 min each)", "How are you?", names=("Ana", "Bento", "Clara"))

    turns = schedule.cues[1:]
    assert [speaking(cue) for cue in turns] == ["1", "2", "3"]
    assert seconds(turns) == [120, 120, 120]
    assert [(cue.key.turn, cue.turns) for cue in turns] == [(1, 3), (2, 3), (3, 3)]
    assert all(cue.order == (1, 2, 3) and cue.groups is None and cue.prompts == ("How are you?",) for cue in turns)
    assert (schedule.planned_seconds, schedule.shortest_seconds) == (360, 360)


def test_turns_without_a_time_and_parts_have_no_limit() -> None:
    schedule = evening("## Say (each)", people=3)

    assert seconds(schedule.cues[1:]) == [None, None, None]
    assert schedule.is_open


def test_shared_time_is_divided_into_whole_seconds_and_the_first_turns_take_the_rest() -> None:
    made = cues("## Mirror (10 min shared)", people=7)

    assert seconds(made) == [86, 86, 86, 86, 86, 85, 85]
    assert [speaking(cue) for cue in made] == ["1", "2", "3", "4", "5", "6", "7"]


def test_shared_time_in_small_groups_is_one_cue_with_a_lane_for_each_size() -> None:
    made = cues("## Tell (15 min shared, threes)", people=7)

    assert len(made) == 1
    assert made[0].lanes == (
        Lane(size=3, turns=3, seconds_each=300, orders=(SEVEN[4:],)),
        Lane(size=4, turns=4, seconds_each=225, orders=(SEVEN[:4],)),
    )
    assert (made[0].seconds, made[0].turns, made[0].key.turn, made[0].speakers) == (900, None, 0, ())
    assert sitting(made[0]) == "1 2 3 4 | 5 6 7"


def test_in_small_groups_the_largest_group_sets_the_turns_and_the_others_rest() -> None:
    made = cues("## Tell (2 min each, threes)", people=7)

    assert [speaking(cue) for cue in made] == ["1 5", "2 6", "3 7", "4"]
    assert [cue.resting for cue in made] == [(), (), (), (1,)]
    assert all(cue.turns == 4 and cue.seconds == 120 and cue.order == () for cue in made)


def troika(people: int) -> list[tuple[str | None, str, int | None]]:
    made = cues(
        "## Troika (threes, each as client)",
        "### Share (4 min, client speaks)",
        "### Think (5 min, others speak)",
        "### Useful (2 min, client speaks)",
        people=people,
    )
    assert all(cue.role == "client" and cue.kind is CueKind.PART for cue in made)
    return [(cue.part, speaking(cue), cue.seconds) for cue in made]


def test_a_troika_of_five_has_three_turns_and_the_pair_rests_in_the_last() -> None:
    assert troika(5) == [
        ("Share", "1 4", 240),
        ("Think", "2 3 5", 300),
        ("Useful", "1 4", 120),
        ("Share", "2 5", 240),
        ("Think", "1 3 4", 300),
        ("Useful", "2 5", 120),
        ("Share", "3", 240),
        ("Think", "1 2", 300),
        ("Useful", "3", 120),
    ]


def test_a_troika_takes_as_many_turns_as_its_largest_group_has_people() -> None:
    turns = {people: len(troika(people)) // 3 for people in (3, 5, 7, 8, 9, 23)}

    assert turns == {3: 3, 5: 3, 7: 4, 8: 4, 9: 3, 23: 4}
    assert sum(each or 0 for _, _, each in troika(9)) == 33 * 60
    assert sum(each or 0 for _, _, each in troika(23)) == 44 * 60


def test_the_next_round_begins_with_the_next_person() -> None:
    made = cues("## Talk (1 min each, 3 rounds)", people=3)

    assert [speaking(cue) for cue in made] == ["1", "2", "3", "2", "3", "1", "3", "1", "2"]
    assert [cue.key.round for cue in made] == [1, 1, 1, 2, 2, 2, 3, 3, 3]
    assert all(cue.rounds == 3 for cue in made)


def test_a_later_step_begins_with_the_next_person_too() -> None:
    made = cues("## In (1 min each)", "## Quiet (1 min, silent)", "## Out (1 min each)", people=3)

    assert [speaking(cue) for cue in made] == ["1", "2", "3", "", "2", "3", "1"]


def test_reverse_goes_the_other_way_round_than_the_last_round_of_turns() -> None:
    made = cues("## In (1 min each)", "## Back (1 min each, reverse)", "## Again (1 min each, reverse)", people=3)

    assert [speaking(cue) for cue in made] == ["1", "2", "3", "3", "2", "1", "1", "2", "3"]


def test_a_round_in_reverse_with_none_before_begins_at_the_last_seat() -> None:
    assert [speaking(cue) for cue in cues("## Back (1 min each, reverse)", people=3)] == ["3", "2", "1"]


def test_rounds_take_turns_also_inside_groups() -> None:
    made = cues("## Talk (1 min each, pairs, 2 rounds)", people=4)

    assert [speaking(cue) for cue in made] == ["1 3", "2 4", "2 4", "1 3"]


def test_a_time_with_rounds_is_for_each_round() -> None:
    made = cues("## Draw (3 min, 2 rounds)", people=4)

    assert [(cue.key.round, cue.seconds) for cue in made] == [(1, 180), (2, 180)]


def test_a_witness_sits_with_somebody_and_has_no_turn() -> None:
    made = cues("## Tell (1 min each)", "## Pairs (1 min each, pairs)", people=5, witnesses=(3,))

    assert [speaking(cue) for cue in made] == ["1", "2", "4", "5", "1 4", "2 5"]
    assert sitting(made[4]) == "1 2 3 | 4 5"


def test_a_witness_counts_for_the_number_of_people() -> None:
    made = cues("## Small (1 min, for 2-4 people)", "## Large (1 min, for 5+ people)", people=5, witnesses=(1,))

    assert [cue.title for cue in made] == ["Large"]


def test_a_part_may_have_turns_of_its_own() -> None:
    made = cues("## Look (pairs)", "### Think (1 min, silent)", "### Say (2 min each)", people=4)

    assert [(cue.part, cue.key.turn, speaking(cue), cue.seconds) for cue in made] == [
        ("Think", 0, "", 60),
        ("Say", 1, "1 3", 120),
        ("Say", 2, "2 4", 120),
    ]
    assert [cue.silent for cue in made] == [True, False, False]


def test_turns_within_a_turn_go_round_all_but_the_one_whose_turn_it_is() -> None:
    made = cues(
        "## Wise (each as client)",
        "### Ask (2 min, client speaks)",
        "### Advise (1 min each, except client)",
        people=3,
    )

    assert [(cue.key.turn, cue.part, speaking(cue)) for cue in made] == [
        (1, "Ask", "1"),
        (1, "Advise", "2"),
        (1, "Advise", "3"),
        (2, "Ask", "2"),
        (2, "Advise", "3"),
        (2, "Advise", "1"),
        (3, "Ask", "3"),
        (3, "Advise", "1"),
        (3, "Advise", "2"),
    ]
    assert len({cue.key for cue in made}) == 9
    assert all(cue.turns == 3 and cue.order == (1, 2, 3) for cue in made)
