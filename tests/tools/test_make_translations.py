"""Every sentence of the program has its Portuguese, and what the program loads is made of that."""

from __future__ import annotations

import re
import shutil
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from tools.make_translations import FOLDER, LANGUAGES, OF_THE_STAGE, brought_up_to_date, compiled_from, keep

MAKE = "run: make translations"
PLACE = re.compile(r"%[1-9n]")


@pytest.fixture(params=sorted(LANGUAGES))
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def text_of(language: str) -> str:
    return (FOLDER / f"microsol_{language}.ts").read_text("utf-8")


def messages(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    """Each as (context, English, its translation: several where it takes another form with the number)."""
    found = []
    for context in ET.fromstring(text).iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
            found.append((context.findtext("name", ""), message.findtext("source", ""), forms))
    return found


def comments(text: str) -> list[str]:
    """What tells each apart from the others of its English: "first" has a gender elsewhere."""
    return [message.findtext("comment", "") for message in ET.fromstring(text).iter("message")]  # noqa: S314 - ours


def test_the_program_and_its_translation_have_the_same_sentences(language: str) -> None:
    text = text_of(language)

    up_to_date = brought_up_to_date(language, text)

    assert {one[:2] for one in messages(up_to_date)} == {one[:2] for one in messages(text)}, MAKE
    assert up_to_date == text, MAKE


def test_every_sentence_is_translated(language: str) -> None:
    text = text_of(language)

    unfinished = [one[1] for one in messages(text) if not all(one[2])]

    assert unfinished == []
    assert 'type="' not in text


def test_what_is_filled_in_has_its_place_in_every_form(language: str) -> None:
    lost = [
        (english, form)
        for _, english, forms in messages(text_of(language))
        for form in forms
        # "In one group" says its number without a figure.
        if set(PLACE.findall(english)) - {"%n"} != set(PLACE.findall(form)) - {"%n"}
    ]

    assert lost == []


def test_what_is_counted_has_a_form_for_one_and_another_for_several(language: str) -> None:
    counted = [forms for _, english, forms in messages(text_of(language)) if "%n" in english]

    assert counted
    assert all(len(forms) == 2 and len(set(forms)) == 2 and "%n" in forms[1] for forms in counted)


def test_what_the_program_loads_is_made_of_the_translation(language: str) -> None:
    text = text_of(language)

    made = compiled_from(language, text)

    assert {name: (FOLDER / name).read_bytes() for name in made} == made, MAKE


def test_interface_and_stage_say_each_their_own_sentences_and_no_others(language: str) -> None:
    windows, stage = QTranslator(), QTranslator()
    assert windows.load(f"microsol_{language}.qm", str(FOLDER))
    assert stage.load(f"stage_{language}.qm", str(FOLDER))

    text = text_of(language)
    for (context, english, forms), comment in zip(messages(text), comments(text), strict=True):
        says, is_silent = (stage, windows) if context in OF_THE_STAGE else (windows, stage)
        number = 2 if "%n" in english else -1
        assert says.translate(context, english, comment, number) == forms[-1]
        assert not is_silent.translate(context, english, comment, number)


def test_a_program_that_speaks_it_goes_on_speaking_while_it_is_made_anew(language: str, tmp_path: Path) -> None:
    name = f"microsol_{language}.qm"
    shutil.copy(FOLDER / name, tmp_path)
    speaking = QTranslator()
    speaking.load(name, str(tmp_path))
    before = speaking.translate("RunButtons", "Pause")

    keep(tmp_path, {name: b""})

    assert before
    assert speaking.translate("RunButtons", "Pause") == before
    assert [file.name for file in tmp_path.iterdir()] == [name]
