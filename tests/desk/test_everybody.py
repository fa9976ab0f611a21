"""Looking for somebody in a list of many: by any of their words, in whatever case or accent, the nearest name first."""

from __future__ import annotations

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from microsol_desktop.circle.calls import OfferKind
from microsol_desktop.circle.everybody import Around, CircleName, Named, OfferWords
from microsol_desktop.circle.keys import CircleKey
from microsol_desktop.desk.everybody import Everybody, by_name, find, offer_meant, with_words
from microsol_desktop.desk.looking_for import plain

CREW = CircleName(CircleKey(UUID(int=7)), "Tripulação de terça")
NAMES = ("Zé", "Álvaro Reis", "ana", "Inês Álvares", "Reinaldo", "Ana Luísa")


def _id(number: int) -> bytes:
    return UUID(int=number + 1).bytes


def _everybody(*names: str) -> Everybody:
    return by_name(Named(tuple(_id(number) for number in range(len(names))), names, frozenset()))


def _whole() -> Everybody:
    around = Around(
        circles={_id(0): (CREW,)},
        places={_id(1): "Casa vermelha"},
        languages={_id(2): ("de",)},
        offers={_id(3): (OfferWords(OfferKind.NEED, "Uma máquina de costura"),)},
        adults={_id(4): "Zé"},
    )
    return with_words(_everybody(*NAMES), around, {"de": "de Deutsch German"}.__getitem__)


def _names(everybody: Everybody, typed: str) -> list[str]:
    return [everybody.person(row).name for row in find(everybody, typed).rows]


def test_everybody_stands_by_name_whatever_the_accents() -> None:
    assert _names(_everybody(*NAMES), "") == ["Álvaro Reis", "ana", "Ana Luísa", "Inês Álvares", "Reinaldo", "Zé"]


def test_whose_name_begins_so_comes_first_then_whose_name_has_it() -> None:
    assert _names(_everybody(*NAMES), "alv") == ["Álvaro Reis", "Inês Álvares"]
    assert _names(_everybody(*NAMES), "REI") == ["Reinaldo", "Álvaro Reis"]


def test_all_words_have_to_be_found_in_any_order() -> None:
    assert _names(_everybody(*NAMES), "lui an") == ["Ana Luísa"]


def test_people_are_found_by_all_that_stands_beside_their_names() -> None:
    everybody = _whole()

    assert _names(everybody, "tripulacao") == ["Zé"]
    assert _names(everybody, "vermelha") == ["Álvaro Reis"]
    assert _names(everybody, "german") == ["ana"]
    assert _names(everybody, "costura") == ["Inês Álvares"]
    assert _names(everybody, "ze") == ["Zé", "Reinaldo"]


def test_what_is_needed_is_told_where_it_was_meant_and_not_where_the_name_was() -> None:
    everybody = _whole()
    person = everybody.person(find(everybody, "ines").rows[0])

    assert offer_meant(person, ("ines", "maquina")) == OfferWords(OfferKind.NEED, "Uma máquina de costura")
    assert offer_meant(person, ("ines",)) is None


def test_a_name_with_line_breaks_or_none_at_all_keeps_its_own_row() -> None:
    everybody = _everybody("Ana\n\nSousa", "", "B\0ento", "<b>Rui</b>", "x" * 300)

    assert _names(everybody, "ana sousa") == ["Ana\n\nSousa"]
    assert _names(everybody, "<b>") == ["<b>Rui</b>"]
    assert len(find(everybody, "").rows) == 5


def test_somebody_is_known_by_the_same_name_written_otherwise() -> None:
    assert [one.name for one in _everybody(*NAMES).of_that_name(" ANA ")] == ["ana"]


@given(st.lists(st.text(max_size=12), max_size=12), st.text(max_size=6), st.text(max_size=3))
def test_typing_on_finds_what_typing_anew_finds(names: list[str], typed: str, more: str) -> None:
    everybody = _everybody(*names)

    before = find(everybody, typed)

    assert find(everybody, typed + more, before) == find(everybody, typed + more)


@given(st.lists(st.text(max_size=12), max_size=12), st.text(min_size=1, max_size=4))
def test_whoever_has_the_word_is_found_and_nobody_else(names: list[str], word: str) -> None:
    everybody = _everybody(*names)
    words = plain(word).split()

    found = {everybody.named.names[row] for row in find(everybody, word).rows}

    assert found == {name for name in names if all(each in " ".join(plain(name).split()) for each in words)}
