"""What the columns of a table say of somebody, told by their names, in English and Portuguese.

As people write them by hand, and as the address books of Google, Outlook and Thunderbird do.
"""

from __future__ import annotations

import re

from microsol_desktop.circle.arriving import Column, Meaning
from microsol_desktop.circle.same_person import folded
from microsol_desktop.store.exchange.table_text import TableRow

NAMES = {
    Meaning.NAME: "name|nome|full name|nome completo|display name|nome a mostrar|nome a apresentar|nome de exibicao"
    "|nome para apresentacao|contact name|nome do contacto|nome do contato|person|pessoa"
    "|nombre|nombre completo|vollstandiger name|nom complet",
    Meaning.FIRST_NAME: "first name|given name|firstname|first|forename|primeiro nome|nome proprio|nomes proprios"
    "|nombre de pila|prenom|vorname",
    Meaning.MIDDLE_NAME: "middle name|additional name|segundo nome|nome do meio|outros nomes|nomes do meio",
    Meaning.LAST_NAME: "last name|family name|surname|lastname|last|apelido|apelidos|sobrenome|ultimo nome"
    "|nome de familia|apellidos|nom|nom de famille|nachname",
    Meaning.SUFFIX: "suffix|name suffix|sufixo",
    Meaning.NICKNAME: "nickname|nick|alcunha|alcunhas",
    Meaning.ORGANISATION: "company|organization|organisation|organization name|organization 1 name|empresa"
    "|organizacao|nome da organizacao",
}
EXACT = {name: meaning for meaning, names in NAMES.items() for name in names.split("|")}
"""Headers that are told whole."""

NOT_TAKEN = frozenset(
    [
        "label",
        "type",
        "tipo",
        "rotulo",
        "etiqueta",
        "fax",
        "pager",
        "bip",
        "telex",
        "tty",
        "ttytdd",
        "tdd",
        "radio",
        "callback",
        "assistant",
        "assistente",
        "assistants",
        "yomi",
        "phonetic",
        "fonetico",
        "birthday",
        "notes",
        "notas",
        "photo",
        "web2",
        "rádio",
    ]
)
"""Whoever has one of these in their header says nothing that is kept."""

PARTS: tuple[tuple[Meaning, str], ...] = (
    (Meaning.EMAIL, r"e ?mails?|mail|correio (eletronico|electronico)|correo( electronico)?|courriel"),
    (
        Meaning.PHONE,
        r"(tele)?phones?|telefon[eo]?s?|telemoveis|telemovel|mobile|cell|celular|telef|tel|movel|whatsapp|movil|handy",
    ),
    (Meaning.STREET, r"po box|caixa postal|apartado"),
    (Meaning.POSTCODE, r"post(al)? ?codes?|zip ?(code)?|cep|codigo postal|code postal|plz|postal"),
    (Meaning.COUNTRY, r"country|pais|pays|land"),
    (Meaning.CITY, r"city|town|locality|cidade|localidade|vila|ciudad|poblacion|ville|ort"),
    (Meaning.REGION, r"state|region|province|county|island|distrito|estado|regiao|concelho|ilha|freguesia"),
    (Meaning.ADDRESS, r"formatted"),
    (Meaning.STREET, r"streets?|rua|morada|address(es)?|endereco|enderecos|direccion|calle|adresse|rue|strasse"),
    (Meaning.OTHER, r"web ?sites?|web page|webpage|pagina web|url|site|homepage"),
    (Meaning.LANGUAGES, r"languages?|idiomas?|linguas?|langues?|sprachen?"),
)
_PARTS = tuple((meaning, re.compile(rf"\b({words})\b")) for meaning, words in PARTS)
_NUMBERED = re.compile(r"\b(?:address|morada|endereco) (\d+)\b")
_WHOSE = re.compile(
    r"\b(home|work|business|other|casa|residencia|residencial|pessoal|trabalho|emprego|comercial|empresa|outr[oa])\b"
)


def columns_of(header: TableRow, rows: tuple[TableRow, ...]) -> tuple[Column, ...]:
    """Each column with what it is taken for, and the first thing that stands in it."""
    cells = header.cells or ()
    meanings = _together(tuple(_meaning(each) for each in cells), tuple(folded(each) for each in cells))
    return tuple(
        Column(header=each.strip(), meaning=meaning, belongs=_belongs(each), example=_example(rows, place))
        for place, (each, meaning) in enumerate(zip(cells, meanings, strict=True))
    )


def looks_like_header(row: TableRow) -> bool:
    """Whether the first row of a table names its columns: one of them is known, and nothing in it is an address."""
    cells = row.cells or ()
    return any(_meaning(cell) is not Meaning.LEFT_OUT for cell in cells) and not any("@" in cell for cell in cells)


def _meaning(header: str) -> Meaning:
    words = folded(header)
    if words in EXACT:
        return EXACT[words]
    said = set(words.split())
    if said & NOT_TAKEN:
        return Meaning.LEFT_OUT
    for meaning, pattern in _PARTS:
        if pattern.search(words):
            # "E-mail Display Name", "Company Main Phone": whose it is, or a name of the address.
            is_name = meaning is Meaning.EMAIL and said & {"display", "nome", "name", "apresentar"}
            return Meaning.LEFT_OUT if is_name or {"company", "main"} <= said else meaning
    return Meaning.LEFT_OUT


def _together(meanings: tuple[Meaning, ...], headers: tuple[str, ...]) -> tuple[Meaning, ...]:
    """What a column means also lies in the others: "Nome" beside "Apelido" is the first name."""
    found = list(meanings)
    for place, header in enumerate(headers):
        others = {*meanings[:place], *meanings[place + 1 :]}
        is_first = (
            header in {"nome", "name", "nombre"} and Meaning.LAST_NAME in others and Meaning.FIRST_NAME not in others
        )
        if is_first:
            found[place] = Meaning.FIRST_NAME
        if header == "apelido" and "sobrenome" in headers:
            found[place] = Meaning.NICKNAME
    return tuple(found)


def _belongs(header: str) -> str:
    words = folded(header)
    if numbered := _NUMBERED.search(words):
        # "Home Address 2" is the second line of one address, "Address 2 - Street" is of a second one.
        return numbered[1] if words.startswith(numbered[0]) and words != numbered[0] else _whose(words)
    return _whose(words)


def _whose(words: str) -> str:
    whose = _WHOSE.search(words)
    return whose[1] if whose else ""


def _example(rows: tuple[TableRow, ...], place: int) -> str:
    for row in rows[:200]:
        if row.cells is not None and place < len(row.cells) and row.cells[place].strip():
            return " ".join(row.cells[place].split())[:60]
    return ""
