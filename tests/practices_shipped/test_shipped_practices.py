"""Every practice that ships is read without an error or a warning, and written as it is read."""

from __future__ import annotations

from pathlib import Path

import pytest

from microsol_desktop.practice.check import check
from microsol_desktop.practice.format import format_practice
from microsol_desktop.practice.library import Library
from microsol_desktop.practice.parse import parse
from microsol_desktop.practice.prompt import blocks
from microsol_desktop.store.places import shipped
from microsol_desktop.store.practice_folders import PracticeFolder

FOLDER = PracticeFolder(shipped("practices"), own=False)
CARDS = FOLDER.cards()


@pytest.fixture(params=[card.slug for card in CARDS])
def path(request: pytest.FixtureRequest) -> Path:
    return FOLDER.folder / f"{request.param}.md"


def test_the_ten_and_the_four_sessions_ship() -> None:
    assert {card.slug for card in CARDS} >= {
        "check-in", "three-layers", "parrot-and-paraphrase", "parts", "one-year-from-today", "troika", "case-clinic",
        "needs-into-invitations", "retrospective", "closing-round",
    }  # fmt: skip
    assert len([card for card in CARDS if card.slug.startswith("session-")]) == 4


def test_check_finds_nothing(path: Path) -> None:
    slug = next(card.slug for card in CARDS if card.slug == path.stem)

    findings = check(FOLDER.text(slug), slug, Library([FOLDER]))

    assert findings == ()


def test_it_is_written_as_it_is_read(path: Path) -> None:
    practice = parse(path.read_text(encoding="utf-8")).practice

    assert parse(format_practice(practice)).practice == practice


def test_it_says_what_it_is_whose_work_it_is_and_how_it_may_be_shared(path: Path) -> None:
    about = parse(path.read_text(encoding="utf-8")).practice.about

    assert about.title
    assert about.summary
    assert about.credit
    assert about.licence == "CC-BY-SA-4.0"


def test_every_prompt_has_words_to_show(path: Path) -> None:
    practice = parse(path.read_text(encoding="utf-8")).practice

    prompts = [words.prompt for step in practice.steps for words in (step.words, *(part.words for part in step.parts))]
    assert all(blocks(prompt) for prompt in prompts if prompt)
