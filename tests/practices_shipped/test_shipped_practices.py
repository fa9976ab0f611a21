"""Every practice is read without an error or a warning, written as it is read, credited, and short enough for a TV."""

from __future__ import annotations

from pathlib import Path

import pytest

from microsol_desktop.practice.check import check
from microsol_desktop.practice.format import format_practice
from microsol_desktop.practice.model import Practice, Settings, Slug
from microsol_desktop.practice.parse import parse
from microsol_desktop.practice.prompt import blocks
from tests.practices_shipped.shelf import LIBRARY, SHIPPED, SLUGS, practice_of, text_of

ROOT = Path(__file__).parents[2]
CARDS = SHIPPED.cards()
THE_PROGRAM = {
    "check-in", "three-layers", "parrot-and-paraphrase", "parts", "one-year-from-today", "troika", "case-clinic",
    "needs-into-invitations", "retrospective", "closing-round",
    "session-1-arriving", "session-2-longing", "session-3-thinking-together", "session-4-onward",
}  # fmt: skip
THE_STARTER_LIBRARY = {
    "house-evening", "sharing-circle", "pod-evening", "check-in-round", "three-layers", "parts", "one-year-from-today",
    "troika", "case-clinic", "case-clinic-35", "project-kitchen", "needs-into-invitations", "retro-plus-minus-next",
    "retrospective", "closing-round", "one-two-four-all", "speed-meeting", "two-circles", "conversation-tables",
    "wise-crowd", "heard-seen-respected", "fishbowl", "open-space-bell", "home-pods", "house-board-meeting",
    "consent-round", "stewardship-pairs", "empathy-chain", "lean-topics", "community-calls",
}  # fmt: skip
IN_PORTUGUESE = {
    "chegada", "tres-camadas", "papagaio-e-parafrase", "vozes-de-dentro", "daqui-a-um-ano", "consulta-a-tres",
    "clinica-de-casos", "da-necessidade-ao-convite", "retrospetiva", "ronda-de-fecho",
}  # fmt: skip
MOST_WORDS = 45
MOST_WORDS_AT_FIRST = 14


@pytest.fixture(params=SLUGS)
def slug(request: pytest.FixtureRequest) -> Slug:
    return Slug(request.param)


def test_the_program_the_thirty_of_the_starter_library_and_the_program_in_portuguese_ship() -> None:
    assert {card.slug for card in CARDS} == THE_PROGRAM | THE_STARTER_LIBRARY | IN_PORTUGUESE
    assert len(THE_STARTER_LIBRARY) == 30


def test_check_finds_nothing(slug: Slug) -> None:
    findings = check(text_of(slug), slug, LIBRARY)

    assert findings == ()


def test_it_is_written_as_it_is_read(slug: Slug) -> None:
    practice = practice_of(slug)

    written = format_practice(practice)

    assert parse(written).practice == practice
    assert format_practice(parse(written).practice) == written


def test_it_says_what_it_is_for_whom_whose_work_it_is_and_how_it_may_be_shared(slug: Slug) -> None:
    about = practice_of(slug).about

    assert about.title
    assert about.summary
    assert about.people
    assert about.needs
    assert about.source
    assert about.credit
    assert about.changes
    assert about.licence == "CC-BY-SA-4.0"


def test_what_is_taken_from_the_fieldbook_carries_its_line(slug: Slug) -> None:
    about = practice_of(slug).about

    if "liberatingstructures" in (about.source or ""):
        assert "available at www.liberatingstructures.com. Licensed under CC BY-SA 4.0." in (about.credit or "")


def test_every_prompt_has_words_to_show(slug: Slug) -> None:
    assert all(blocks(prompt) for _, prompt in _prompts(practice_of(slug)) if prompt)


def test_every_prompt_can_be_read_from_across_a_room(slug: Slug) -> None:
    for settings, prompt in _prompts(practice_of(slug)):
        if settings.supply is None:
            assert len(prompt.split()) <= MOST_WORDS, prompt
            assert len(prompt.split("\n")[0].split()) <= MOST_WORDS_AT_FIRST, prompt


def test_a_host_finds_each_in_the_two_lists() -> None:
    lists = ((ROOT / "docs/practices.md").read_text("utf-8"), (ROOT / "practices/README.md").read_text("utf-8"))

    for card in CARDS:
        assert all(f"{card.slug}.md" in text for text in lists), card.slug


def test_the_table_of_the_field_s_practices_names_forty_one_and_every_file() -> None:
    page = (ROOT / "docs/practices.md").read_text("utf-8")

    table = page.split("## What the language can say")[1].split("\n## ")[0]
    rows = [row for row in table.splitlines() if row[:3].strip("| ").isdigit() or row[2:4].strip().isdigit()]
    assert len(rows) == 41
    assert all(f"({_path_from_docs(slug)})" in page for slug in SLUGS)


def _path_from_docs(slug: Slug) -> str:
    folder = "practices" if slug in {card.slug for card in CARDS} else "tests/practices"
    return f"../{folder}/{slug}.md"


def _prompts(practice: Practice) -> list[tuple[Settings, str]]:
    """What stands on the stage at each heading: the step's words, and its part's below them."""
    found = [(Settings(), practice.introduction.prompt)]
    for step in practice.steps:
        above = step.words.prompt
        found.append((step.settings, above))
        found += [(step.settings, f"{above}\n\n{part.words.prompt}".strip()) for part in step.parts]
    return found
