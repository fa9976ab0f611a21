from __future__ import annotations

from microsol_desktop.desk.first_practice import PracticeCard
from microsol_desktop.desk.looking_for import Searchable
from microsol_desktop.desk.measuring import Measured
from microsol_desktop.desk.shelves import Found, Marks, Shelf, Wish, find, people_asked
from microsol_desktop.practice.about import PeopleRange, Slug
from microsol_desktop.practice.traits import Trait

CHECK_IN = PracticeCard(Slug("check-in"), "Check-in", "Arrive.", needs=("arriving",))
CHEGADA = PracticeCard(
    Slug("chegada"), "Chegada", "Chegar.", needs=("chegar",), language="pt", variant_of=Slug("check-in")
)
CLINIC = PracticeCard(
    Slug("clinic"), "Clinic", "One brings a case.", PeopleRange(lowest=4, highest=7), needs=("deep help",)
)
SHORT = PracticeCard(
    Slug("clinic-35"),
    "Clinic 35",
    "The short one.",
    PeopleRange(lowest=4, highest=6),
    own=True,
    needs=("deep help",),
    variant_of=Slug("clinic"),
    materials=("a quiet corner",),
)
CARDS = (CHECK_IN, CHEGADA, CLINIC, SHORT)
MEASURED = {
    "check-in": Measured(900, 960, traits=frozenset({Trait.THREES})),
    "chegada": Measured(900, 960, traits=frozenset({Trait.THREES})),
    "clinic": Measured(3000, 3300, traits=frozenset({Trait.ROUND})),
    "clinic-35": Measured(1800, 2100),
}


def found(typed: str = "", **wish: object) -> Found:
    marks = Marks(frozenset({"chegada"}), ("clinic", "gone", "check-in"))
    return find(Searchable(CARDS), Wish(typed=typed, **wish), marks, MEASURED)  # type: ignore[arg-type]


def slugs(found: Found) -> list[str]:
    return [row.card.slug for row in found.rows]


def test_forms_of_one_practice_are_folded_behind_the_one_in_the_hosts_language() -> None:
    assert slugs(found()) == ["check-in", "clinic"]
    assert slugs(found(language="pt")) == ["chegada", "clinic"]
    assert [row.forms for row in found().rows] == [1, 1]


def test_what_is_opened_shows_its_other_forms_below_it() -> None:
    shown = found(opened=frozenset({"clinic"}))

    assert slugs(shown) == ["check-in", "clinic", "clinic-35"]
    assert [(row.is_open, row.is_form) for row in shown.rows] == [(False, False), (True, False), (False, True)]


def test_where_a_time_is_asked_for_those_come_first_that_come_nearest_to_it() -> None:
    assert slugs(found("an hour")) == ["clinic", "check-in"]
    assert slugs(found("at least 10 minutes")) == ["check-in", "clinic"]


def test_by_words_they_come_as_they_are_found_whatever_time_is_asked_for() -> None:
    assert slugs(found("an hour, c")) == ["clinic", "check-in"]
    assert slugs(found("an hour, ch")) == ["check-in"]


def test_where_words_are_looked_for_the_form_that_has_them_comes_first() -> None:
    assert slugs(found("chegada")) == ["chegada"]
    assert slugs(found("clinic 35")) == ["clinic-35"]


def test_shelves_hold_favourites_those_begun_lately_own_ones_and_those_that_ship() -> None:
    assert slugs(found(shelf=Shelf.FAVOURITES)) == ["chegada"]
    assert slugs(found(shelf=Shelf.LATELY)) == ["clinic", "check-in"]
    assert slugs(found(shelf=Shelf.OWN)) == ["clinic-35"]
    assert slugs(found(shelf=Shelf.SHIPPED)) == ["check-in", "clinic"]


def test_what_is_asked_of_people_and_time_holds_for_all_that_is_found() -> None:
    assert slugs(found("for 7")) == ["check-in", "clinic"]
    assert slugs(found("for 8")) == ["check-in"]
    assert slugs(found("5-7 people, under an hour")) == ["clinic", "check-in"]
    assert slugs(found("up to 40 minutes")) == ["clinic-35", "check-in"]
    assert slugs(found("over 50 minutes")) == ["clinic"]


def test_what_is_asked_of_the_course_is_told_from_the_steps() -> None:
    assert slugs(found("threes")) == ["check-in"]
    assert slugs(found("with a round")) == ["clinic"]
    assert slugs(found("no preparation, help")) == ["clinic"]


def test_lengths_are_told_for_as_many_as_the_words_say() -> None:
    assert people_asked(found("6-8 people, tired").asked, 5) == 8
    assert people_asked(found("tired").asked, 5) == 5


def test_variants_of_one_another_are_one_family_and_no_endless_search() -> None:
    here = PracticeCard(Slug("here"), "Here", "", variant_of=Slug("there"))
    there = PracticeCard(Slug("there"), "There", "", variant_of=Slug("here"))
    alone = PracticeCard(Slug("alone"), "Alone", "", variant_of=Slug("gone"))

    searchable = Searchable((here, there, alone))

    assert [searchable.family(card) for card in (here, there, alone)] == ["there", "here", "alone"]


def test_of_what_is_found_by_what_it_is_the_form_in_the_hosts_language_comes_first() -> None:
    assert slugs(found("for 9 people", language="pt")) == ["chegada"]
    assert slugs(found("check-in", language="pt")) == ["check-in"]
