from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest

from microsol_desktop.circle.arriving import Meaning
from microsol_desktop.circle.people import Reach, ReachKind
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.store.record.database import Record
from tests.store.exchange.looked import FILES, TODAY, calendar_in, looked, people_in


def phone(words: str) -> Reach:
    return Reach(kind=ReachKind.PHONE, words=words)


def email(words: str) -> Reach:
    return Reach(kind=ReachKind.EMAIL, words=words)


def post(words: str) -> Reach:
    return Reach(kind=ReachKind.POST, words=words)


EXPECTED = {
    "google.csv": ["Ana Lúcia Sousa", "李 小龙", "Garcia", "Padaria do Cais", "noname"],
    "google_2015_utf16.csv": ["João Ávila", "Zoë Ōtani"],
    "outlook_windows.csv": ["José Conceição Jr.", "Lucja"],
    "outlook_pt.csv": ["Maria da Luz Goulart", "Bettencourt"],
    "outlook_com.csv": ["Siobhán O'Neill", "Bjørn"],
    "thunderbird.csv": ["Rui Melo", "lista", "Inês"],
    "thunderbird_pt.csv": ["Inês Ávila"],
    "by_hand.csv": ['Zé "o Alto"', 'Beatriz "Bia" Dutra', "Carla", "Carla"],
    "apple.vcf": ["Beatriz da Silva Dutra", "Cooperativa Vitivinícola", "奈緒"],
    "google.vcf": ["Tomás Serpa", "quem"],
    "outlook.vcf": ["Conceição Simões"],
    "android.vcf": ["Júlio Ávila do Monte", "Mãe", "Comes After"],
    "thunderbird.vcf": ["Helena Faria"],
}
UNREAD = {
    "google.csv": [(7, "row-without-name")],
    "outlook_windows.csv": [(4, "row-without-name")],
    "by_hand.csv": [(4, "row-quote-not-closed")],
    "google.vcf": [(3, "row-without-name")],
    "android.vcf": [(3, "card-breaks-off")],
    "thunderbird.vcf": [(2, "card-is-group")],
}
REACHED = {
    ("google.csv", 0): (
        email("ana.sousa@example.org"),
        email("ana@quinta.example"),
        email("a.l.sousa@example.net"),
        phone("+351 912 345 678"),
        post("Rua Nova, 3\n9950-302 Madalena\nPortugal"),
    ),
    ("google.csv", 1): (phone("+86 138 0000 0000"),),
    ("google_2015_utf16.csv", 1): (post("Caminho de Cima 12\n9930 Lajes"),),
    ("outlook_windows.csv", 0): (
        phone("292 622 001"),
        phone("914 555 666"),
        email("jose@example.pt"),
        post("Largo Cardeal Costa Nunes\n9950-324 Madalena"),
        post("Canada do Poço 7\n1.º dto.\nCriação Velha\nPortugal"),
    ),
    ("outlook_pt.csv", 0): (
        phone("292 642 000"),
        phone("961 000 222"),
        email("luz@example.pt"),
        post("Rua do Passal, 9\n9940-353 São Roque"),
    ),
    ("outlook_com.csv", 0): (
        email("siobhan@example.ie"),
        phone("+353 87 123 4567"),
        post("4 Quay Street\nUpper floor\nGalway\nIreland"),
    ),
    ("thunderbird.csv", 0): (
        email("rui@example.org"),
        email("melo@example.net"),
        phone("915 111 222"),
        post("Ribeira do Meio\ncasa azul\n9930-128 Lajes do Pico"),
    ),
    ("thunderbird_pt.csv", 0): (email("ines@example.pt"), phone("916 222 333"), post("Rua do Mar\n9900 Horta")),
    ("by_hand.csv", 1): (phone("913"), post("Rua 2\nporta 4")),
    ("apple.vcf", 0): (
        email("bia@example.pt"),
        email("bia.escola@example.pt"),
        phone("+351 917 888 999"),
        phone("292 700 800"),
        post("Caminho do Cabo, 3\nporta 2\n9930-211 Calheta\nPico\nPortugal"),
    ),
    ("apple.vcf", 1): (phone("292 622 262"),),
    ("outlook.vcf", 0): (
        phone("292 123 456"),
        post("Rua da Areia\n9940 Santo António\nPortugal"),
        email("sao@example.pt"),
    ),
    ("android.vcf", 0): (phone("919111222"), phone("292111")),
    ("thunderbird.vcf", 0): (
        email("helena@example.org"),
        phone("+351-910-222-333"),
        post("Rua X, 1\n9940 Prainha\nPortugal"),
        Reach(kind=ReachKind.OTHER, words="https://helena.example"),
    ),
}


@pytest.mark.parametrize("name", EXPECTED)
def test_whoever_is_in_the_file_is_found(record: Record, name: str) -> None:
    preview = people_in(record, FILES / name)

    assert [each.name for each in preview.people] == EXPECTED[name]
    assert [(each.row, each.why.kind) for each in preview.unread] == UNREAD.get(name, [])


@pytest.mark.parametrize(("name", "place"), REACHED)
def test_how_they_are_reached_is_found(record: Record, name: str, place: int) -> None:
    preview = people_in(record, FILES / name)

    assert preview.people[place].reached == REACHED[name, place]


@pytest.mark.parametrize("name", EXPECTED)
def test_notes_birthdays_and_photos_stay_in_the_file(record: Record, name: str) -> None:
    said = repr(people_in(record, FILES / name).people)

    assert not [
        word for word in ("figs", "figos", "1984", "1991", "googleusercontent", "SMTP", "vindima") if word in said
    ]


def test_two_rows_that_tell_of_one_person_are_seen(record: Record) -> None:
    preview = people_in(record, FILES / "by_hand.csv")

    assert [each.twice for each in preview.people] == [None, None, None, 5]


def test_a_column_is_taken_for_what_the_host_says(record: Record) -> None:
    preview = people_in(record, FILES / "by_hand.csv", {0: Meaning.LEFT_OUT, 3: Meaning.NAME})

    assert preview.people[0].name == "x"
    assert preview.columns[3].meaning is Meaning.NAME


@pytest.mark.parametrize(
    ("heading", "name"),
    [("Vorname;Nachname;Telefon", "Ana Sousa"), ("Nombre;Apellidos;Correo electrónico", "Ana Sousa")],
)
def test_other_languages_of_a_heading_are_known(record: Record, tmp_path: Path, heading: str, name: str) -> None:
    (tmp_path / "a.csv").write_text(f"{heading}\nAna;Sousa;912\n", "utf-8")

    assert [each.name for each in people_in(record, tmp_path / "a.csv").people] == [name]


def test_of_a_table_with_a_heading_that_nobody_knows_the_host_says_what_it_means(
    record: Record, tmp_path: Path
) -> None:
    (tmp_path / "a.csv").write_text("Izena,Zenbakia\nAna,912\n", "utf-8")
    assert people_in(record, tmp_path / "a.csv").people == ()

    preview = people_in(record, tmp_path / "a.csv", {0: Meaning.NAME, 1: Meaning.PHONE})

    assert [(each.name, each.reached) for each in preview.people] == [("Ana", (phone("912"),))]


def test_the_gatherings_of_a_calendar_are_found(record: Record) -> None:
    preview = calendar_in(record, FILES / "google.ics")

    days = [(each.gathering.on, each.gathering.starts, each.gathering.title) for each in preview.gatherings]
    assert days == [
        (date(2026, 10, 6), time(19, 30), "Círculo de terça"),
        (date(2026, 10, 20), time(19, 30), "Círculo de terça"),
        (date(2026, 11, 18), time(20, 0), "Círculo de terça (na quarta)"),
        (date(2026, 12, 1), time(19, 30), "Círculo de terça"),
        (date(2026, 12, 21), None, "Solstício"),
        (date(2027, 1, 10), time(19, 0), "Encontro, em linha"),
    ]
    assert [each.gathering.cancelled_on for each in preview.gatherings] == [None] * 4 + [TODAY, None]
    assert preview.gatherings[0].place == "Rua Nova 3, Madalena"
    assert [(each.row, each.begins, each.why.kind) for each in preview.unread] == [(4, "Quem sabe", "event-not-read")]


def test_a_zone_as_windows_names_it_is_known(record: Record) -> None:
    (arriving,) = calendar_in(record, FILES / "outlook.ics").gatherings

    assert (arriving.gathering.starts, arriving.gathering.zone) == (time(19, 30), "Europe/London")


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"", "file-not-recognised"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\xff", "file-not-recognised"),
        (b"just a letter\nto somebody\n", "file-not-recognised"),
        (b'{"a": 1}', "bundle-broken"),
        (b'{"microsol-circle": 1', "bundle-broken"),
        (b'{"microsol-circle": 2}', "bundle-newer"),
    ],
)
def test_what_is_none_of_these_is_said_in_a_sentence(record: Record, tmp_path: Path, data: bytes, kind: str) -> None:
    path = tmp_path / "what"
    path.write_bytes(data)

    with pytest.raises(ExpectedFailure) as failure:
        looked(record, path)

    assert failure.value.kind == kind


def test_a_file_that_is_gone_is_said_in_a_sentence(record: Record, tmp_path: Path) -> None:
    with pytest.raises(ExpectedFailure) as failure:
        looked(record, tmp_path / "gone.csv")

    assert failure.value.kind == "file-not-read"


def test_a_folder_of_something_else_is_said_in_a_sentence(record: Record, tmp_path: Path) -> None:
    with pytest.raises(ExpectedFailure) as failure:
        looked(record, tmp_path)

    assert failure.value.kind == "file-not-recognised"
