from __future__ import annotations

from microsol_desktop.flow.people import PersonId
from microsol_desktop.flow.settled import Holder, Settled
from microsol_desktop.practice.model import Chosen
from tests.flow.evenings import cues, seconds, speaking

CASE_CLINIC = (
    "## Settle in (3 min, choose case giver + timekeeper)",
    "## Tell (10 min, case giver speaks)",
    "## Stillness (2 min, silent)",
    "## Mirror (2 min each, except case giver)",
    "## Think together (15-20 min)",
    "## Close (1 min each)",
)


def held(step: int, role: str, person: int, group: int | None = None, number: int = 1) -> Holder:
    return Holder(step=step, role=role, person=PersonId(person), group=group, round=number)


def test_a_case_clinic_whose_giver_is_not_known_yet_has_a_turn_less_and_names_nobody() -> None:
    made = cues(*CASE_CLINIC, people=5)

    assert [cue.title for cue in made[3:7]] == ["Mirror"] * 4
    assert [(cue.turns, cue.seconds, speaking(cue), cue.order) for cue in made[3:7]] == [(4, 120, "", ())] * 4
    assert (made[1].role, speaking(made[1])) == ("case giver", "")
    assert made[0].chooses == (Chosen(role="case giver"), Chosen(role="timekeeper"))
    assert [speaking(cue) for cue in made[8:]] == ["2", "3", "4", "5", "1"]


def test_once_the_case_giver_is_known_the_others_mirror_in_their_order() -> None:
    made = cues(*CASE_CLINIC, people=5, settled=Settled(holders=(held(0, "case giver", 2),)))

    assert speaking(made[1]) == "2"
    assert [speaking(cue) for cue in made[3:7]] == ["1", "3", "4", "5"]
    assert made[3].order == (1, 3, 4, 5)


def test_shared_time_goes_to_those_who_have_a_turn() -> None:
    made = cues("## Who (1 min, choose giver)", "## Mirror (8 min shared, except giver)", people=7)

    assert seconds(made)[1:] == [80] * 6


def test_who_listens_is_the_one_who_does_not_speak() -> None:
    made = cues(
        "## Who (1 min, choose holder)",
        "## Talk (5 min, holder listens)",
        "## Others (5 min, others speak)",
        people=4,
        settled=Settled(holders=(held(0, "holder", 3),)),
    )

    assert [speaking(cue) for cue in made[1:]] == ["1 2 4", "1 2 4"]
    assert made[1].role is None


def test_others_are_unknown_while_a_holder_is() -> None:
    made = cues("## Who (1 min, choose holder)", "## Others (5 min, others speak)", people=4)

    assert speaking(made[1]) == ""


def test_each_group_has_a_holder_of_its_own_as_long_as_the_groups_last() -> None:
    made = cues(
        "## Who (1 min, threes, choose scribe)",
        "## Tell (1 min each, threes, except scribe)",
        "## Read (2 min, scribe speaks)",
        "## Mixed (2 min, new pairs, scribe speaks)",
        people=6,
        settled=Settled(holders=(held(0, "scribe", 2, 0), held(0, "scribe", 4, 1))),
    )

    assert [speaking(cue) for cue in made[1:3]] == ["1 5", "3 6"]
    assert speaking(made[3]) == "2 4"
    assert speaking(made[4]) == ""


def test_groups_whose_holders_are_not_known_have_one_turn_less() -> None:
    made = cues("## Who (1 min, threes, choose scribe)", "## Tell (1 min each, threes, except scribe)", people=7)

    assert [(cue.turns, speaking(cue), cue.resting) for cue in made[1:]] == [(3, "", ()), (3, "", ()), (3, "", (1,))]


def test_all_holders_of_the_groups_are_meant_in_the_whole_group() -> None:
    made = cues("## Who (1 min, threes, choose scribe)", "## Round (1 min each, except scribe)", people=6)

    assert [cue.turns for cue in made[1:]] == [4] * 4


def test_as_many_have_no_turn_as_were_chosen() -> None:
    made = cues("## Who (1 min, choose 2 note takers)", "## Round (1 min each, except note takers)", people=6)
    one_known = cues(
        "## Who (1 min, choose 2 note takers)",
        "## Round (1 min each, except note takers)",
        people=6,
        settled=Settled(holders=(held(0, "note takers", 6),)),
    )

    assert len(made) == len(one_known) == 5


def test_the_latest_holder_counts_and_only_from_where_it_was_held() -> None:
    made = cues(
        "## Who (1 min, choose giver)",
        "## A (1 min, giver speaks)",
        "## B (1 min, giver speaks)",
        people=4,
        settled=Settled(holders=(held(0, "giver", 1), held(2, "giver", 3))),
    )

    assert [speaking(cue) for cue in made[1:]] == ["1", "3"]


def test_roles_are_chosen_anew_in_each_round() -> None:
    made = cues(
        "## Round (2 rounds, choose giver)",
        "### Tell (1 min, giver speaks)",
        "### Mirror (1 min each, except giver)",
        people=3,
        settled=Settled(holders=(held(0, "giver", 1, number=1),)),
    )

    assert [speaking(cue) for cue in made] == ["1", "2", "3", "", "", ""]
    assert all(cue.chooses == (Chosen(role="giver"),) for cue in made)


def test_in_a_turn_the_role_is_that_of_the_one_whose_turn_it_is() -> None:
    made = cues("## Talk (1 min each as holder, others speak)", people=3)

    assert [(cue.role, speaking(cue)) for cue in made] == [("holder", "2 3"), ("holder", "1 3"), ("holder", "1 2")]


def test_nobody_knows_who_holds_a_role_in_groups_that_people_choose() -> None:
    made = cues("## Who (1 min, own groups, choose scribe)", "## Read (2 min, scribe speaks)", people=6)

    assert made[0].chooses == (Chosen(role="scribe"),)
    assert speaking(made[1]) == ""
