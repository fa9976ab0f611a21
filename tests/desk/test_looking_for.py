from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microsol_desktop.desk.first_practice import PracticeCard
from microsol_desktop.desk.library_desk import LibraryDesk
from microsol_desktop.desk.looking_for import Searchable, meant
from microsol_desktop.desk.measuring import Measured
from microsol_desktop.practice.about import PeopleRange, Slug
from microsol_desktop.practice.asked import Kind
from microsol_desktop.store.places import shipped

TROIKA = PracticeCard(
    Slug("troika"), "Troika", "Two think aloud.", PeopleRange(lowest=3, highest=None), needs=("getting unstuck",)
)
CLINIC = PracticeCard(Slug("case-clinic"), "Case clinic", "One brings a challenge.", PeopleRange(lowest=4, highest=7))
CAFE = PracticeCard(Slug("cafe"), "Café à la maison", "Talk about a clinic, or a troika.", levels=("crew",))
CARDS = (CAFE, CLINIC, TROIKA)


def titles(*cards: PracticeCard) -> list[str]:
    return [card.title for card in cards]


def test_without_a_word_all_are_there_in_their_order() -> None:
    assert meant(CARDS, "  ") == CARDS


def test_a_practice_is_found_by_a_piece_of_its_name_in_any_case_and_without_accents() -> None:
    assert meant(CARDS, "CAFE") == (CAFE,)
    assert meant(CARDS, "maison café") == (CAFE,)


def test_a_practice_is_found_by_what_it_is_for_and_for_whom() -> None:
    assert meant(CARDS, "unstuck") == (TROIKA,)
    assert meant(CARDS, "crew") == (CAFE,)


def test_whose_title_has_the_word_comes_before_those_that_only_speak_of_it() -> None:
    assert titles(*meant(CARDS, "clinic")) == ["Case clinic", "Café à la maison"]
    assert titles(*meant(CARDS, "tro")) == ["Troika", "Café à la maison"]


def test_only_those_for_so_many_people_and_those_for_any_number() -> None:
    assert meant(CARDS, "", 3) == (CAFE, TROIKA)
    assert meant(CARDS, "", 8) == (CAFE, TROIKA)
    assert meant(CARDS, "", 7) == CARDS


PIECES = (
    "short",
    "long",
    "9",
    "people",
    "75 min",
    ",",
    "tired",
    "pairs",
    "stuck",
    "trioka",
    "decisions",
    "zzz",
    "a couple",
)


@given(st.text(max_size=20) | st.lists(st.sampled_from(PIECES)).map(" ".join), st.integers(1, 100) | st.none())
def test_whatever_is_typed_nothing_is_made_up(typed: str, people: int | None) -> None:
    found = meant(CARDS, typed, people)

    assert len(set(found)) == len(found)
    assert set(found) <= set(CARDS)


@pytest.mark.parametrize(
    ("typed", "slug"),
    [
        ("mad tea", "two-circles"),
        ("impromptu", "speed-meeting"),
        ("1-2-4-all", "one-two-four-all"),
        ("lean coffee", "lean-topics"),
        ("empathy circle", "empathy-chain"),
        ("conversation café", "conversation-tables"),
        ("wise crowds", "wise-crowd"),
        ("mastery board", "house-board-meeting"),
        ("open space", "open-space-bell"),
        ("sociocracy", "consent-round"),
        ("listening pairs", "three-layers"),
        ("vision mirror", "one-year-from-today"),
        ("case clinic 55", "case-clinic"),
        ("need invitation", "needs-into-invitations"),
        ("retro four heads", "retrospective"),
        ("retro plus", "retro-plus-minus-next"),
        ("troika", "troika"),
        ("clinic", "case-clinic"),
        ("clínica", "clinica-de-casos"),
        ("clinica", "clinica-de-casos"),
        ("três camadas", "tres-camadas"),
        ("tres cam", "tres-camadas"),
        ("parafrase", "papagaio-e-parafrase"),
        ("troika círculos", "consulta-a-tres"),
        ("rosas espinhos", "retrospetiva"),
        ("desencalhar", "consulta-a-tres"),
    ],
)
def test_what_ships_is_found_by_the_name_that_the_field_has_for_it(typed: str, slug: str, tmp_path: Path) -> None:
    cards = LibraryDesk(shipped("practices"), tmp_path).cards

    assert meant(cards, typed)[0].slug == slug


@pytest.mark.parametrize(
    ("typed", "among", "not_among"),
    [
        ("for 9, tired", ("check-in", "three-layers", "sharing-circle"), ("two-circles", "troika", "case-clinic")),
        ("9 pessoas, cansados", ("chegada", "tres-camadas"), ("consulta-a-tres",)),
        ("first time", ("check-in", "speed-meeting"), ("case-clinic", "house-evening", "empathy-chain")),
        ("lively", ("speed-meeting", "two-circles"), ("parts", "check-in")),
        ("tense", ("house-evening", "empathy-chain"), ("check-in", "troika")),
        ("decide", ("consent-round",), ("troika",)),
        ("stuck", ("troika", "consulta-a-tres", "wise-crowd"), ("check-in",)),
        ("no preparation", ("check-in", "troika"), ("wise-crowd", "retrospective")),
        ("in portuguese", ("chegada", "retrospetiva"), ("check-in",)),
    ],
)
def test_what_ships_is_found_by_how_people_are_and_what_they_need(
    typed: str, among: tuple[str, ...], not_among: tuple[str, ...], tmp_path: Path
) -> None:
    cards = LibraryDesk(shipped("practices"), tmp_path).cards

    found = {card.slug for card in meant(cards, typed)}

    assert set(among) <= found
    assert not found & set(not_among)


def test_what_is_found_to_the_letter_comes_before_what_is_like_it() -> None:
    stuck = PracticeCard(Slug("out"), "A way out", "", needs=("desencalhar",))

    assert meant((stuck, TROIKA), "unstuck") == (TROIKA, stuck)


def test_half_a_word_at_the_end_hides_nothing_that_was_found_before_it() -> None:
    for typed in ("for 7, t", "for 7, ti", "for 7, tir", "for 7, 7", "for 7, 75", "for 7, 75 m"):
        assert meant(CARDS, typed), typed


def test_what_no_practice_has_is_left_aside_and_told() -> None:
    looked = Searchable(CARDS).look("for 7, zzz, clinic")

    assert looked.cards == meant(CARDS, "for 7, clinic")
    assert [(one.kind, one.value) for one in looked.asked] == [
        (Kind.PEOPLE, (7, 7)),
        (Kind.NOWHERE, "zzz"),
        (Kind.WORD, "clinic"),
    ]
    assert meant(CARDS, "zzz") == ()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("trioka", TROIKA),
        ("trioika", TROIKA),
        ("clinc", CLINIC),
        ("clinics", CLINIC),
        ("kilnic", None),
        ("tokra", None),
    ],
)
def test_a_slip_is_mended_and_told_but_two_are_not(typed: str, found: PracticeCard | None) -> None:
    looked = Searchable(CARDS).look(typed)

    assert looked.cards[:1] == ((found,) if found is not None else ())
    assert [one.slip for one in looked.asked] == ["" if found is None or typed == "clinics" else typed]


def test_a_word_that_nothing_is_called_is_looked_for_in_what_is_said() -> None:
    measured = {"troika": Measured(words=" turn your backs birds"), "clinic": Measured(words=" birds")}
    searchable = Searchable(CARDS)

    assert searchable.look("backs", measured=measured).cards == (TROIKA,)
    assert searchable.look("bird", measured=measured).asked[0].kind is Kind.IN_STEPS
    assert searchable.look("acks", measured=measured).cards == ()


def test_what_is_called_so_is_found_whatever_else_the_words_may_mean() -> None:
    quarter = PracticeCard(Slug("quarter"), "Ten minutes for 3", "")

    assert meant((TROIKA, quarter), "ten minutes for 3")[0] == quarter


def test_what_is_not_for_those_who_are_here_comes_after_what_is() -> None:
    big = PracticeCard(Slug("a"), "A", "", PeopleRange(lowest=12, highest=30), needs=("getting unstuck",))
    small = PracticeCard(Slug("b"), "B", "", PeopleRange(lowest=2, highest=5), needs=("getting unstuck",))

    assert Searchable((big, small)).look("stuck", here=4).cards == (small, big)
    assert Searchable((big, small)).look("stuck", here=14).cards == (big, small)


def test_a_comma_alone_finds_everything_even_where_there_is_nothing() -> None:
    assert meant(CARDS, ",") == CARDS
    assert meant((), ",") == ()
