"""What may be passed on together, and what is said where it may not."""

from __future__ import annotations

import pytest

from microsol_desktop.practice.about import Slug
from microsol_desktop.practice.library import Library
from microsol_desktop.practice.licences import Terms, licence_warnings, licences_in, terms_of
from microsol_desktop.store.places import shipped
from microsol_desktop.store.practice_folders import PracticeFolder


def practice(title: str, **keys: str) -> tuple[Slug, str]:
    lines = "".join(f"{key}: {value}\n" for key, value in {"title": title, **keys}.items())
    return Slug(title.lower()), f"---\n{lines}---\n\n## A\n"


def kinds(*texts: tuple[Slug, str]) -> list[str]:
    return [warning.kind for warning in licence_warnings(texts)]


@pytest.mark.parametrize(
    ("licence", "terms"),
    [
        ("CC-BY-SA-4.0", Terms("CC-BY-SA-4.0", share_alike=True)),
        ("CC BY-NC-ND 3.0", Terms("CC BY-NC-ND 3.0", not_for_trade=True, not_to_be_changed=True)),
        ("cc by nc sa", Terms("cc by nc sa", share_alike=True, not_for_trade=True)),
        ("All rights reserved", Terms("All rights reserved", closed=True)),
        ("MIT", Terms("MIT")),
        ("CC0-1.0", Terms("CC0-1.0", free=True)),
        ("Public domain", Terms("Public domain", free=True)),
        ("", Terms("")),
    ],
)
def test_a_licence_is_read_by_its_name(licence: str, terms: Terms) -> None:
    assert terms_of(licence) == terms


def test_the_licences_in_a_credit_are_found() -> None:
    credit = "Adapted from X, CC BY-SA 3.0, via Y, both CC BY-SA 4.0; changes made. Cards under CC0. Not CC BYE."

    assert [terms.name for terms in licences_in(credit)] == ["CC BY-SA 3.0", "CC BY-SA 4.0", "CC0"]


def test_what_is_shared_alike_throughout_needs_no_warning() -> None:
    credit = "Adapted from X, CC BY-SA 3.0; changes made."

    assert not kinds(
        practice("Evening", license="CC-BY-SA-4.0"),
        practice("Round", license="CC-BY-SA-4.0", credit=credit, changes="Shorter."),
        practice("Own", license="CC-BY-4.0"),
        practice("Free", license="CC0-1.0"),
    )


@pytest.mark.parametrize("licence", ["CC-BY-NC-4.0", "CC-BY-NC-SA-4.0", "CC-BY-ND-4.0", "CC-BY-NC-ND-4.0"])
def test_a_narrow_text_beside_a_share_alike_one_is_told(licence: str) -> None:
    narrow, alike = practice("Cards", license=licence), practice("Round", license="CC-BY-SA-4.0")

    assert kinds(practice("Evening", license="CC-BY-SA-4.0"), narrow) == ["licence-mixed"]
    assert kinds(narrow, alike) == ["licence-mixed"]
    assert [str(warning) for warning in licence_warnings((narrow, alike))] == [
        (
            f"“Cards” ({licence}) and “Round” (CC-BY-SA-4.0) can't be passed on as one text: "
            "share each by itself, or leave one out."
        )
    ]


@pytest.mark.parametrize("licence", ["CC-BY-4.0", "MIT", "CC-BY-NC-SA-4.0"])
def test_a_share_alike_source_under_another_licence_is_told(licence: str) -> None:
    text = practice("Round", license=licence, credit="Adapted from X, CC BY-SA 4.0; changes made.")

    (warning,) = licence_warnings((text,))

    assert warning.kind == "licence-of-source"
    assert "`license: CC-BY-SA-4.0`" in str(warning)


def test_a_source_that_is_not_for_trade_is_told_where_the_practice_allows_more() -> None:
    credit = "After the cards of X, CC BY-NC 3.0."

    assert kinds(practice("Cards", license="CC-BY-SA-4.0", credit=credit)) == ["licence-narrow-source"]


@pytest.mark.parametrize(
    ("source", "licence"),
    [("CC BY-ND 4.0", "CC-BY-SA-4.0"), ("CC BY-NC-ND 4.0", "CC-BY-NC-4.0"), ("CC BY 4.0", "CC0-1.0")],
)
def test_a_practice_never_allows_more_than_what_it_is_made_from(source: str, licence: str) -> None:
    text = practice("Round", license=licence, credit=f"Adapted from X, {source}; changes made.")

    assert kinds(text) == ["licence-narrow-source"]


def test_a_share_alike_source_may_go_under_a_later_version_and_not_under_an_older_one() -> None:
    assert not kinds(practice("Round", license="CC-BY-SA-4.0", credit="Adapted from X, CC BY-SA 3.0."))
    assert kinds(practice("Round", license="CC-BY-SA-3.0", credit="Adapted from X, CC BY-SA 4.0.")) == [
        "licence-of-source"
    ]


def test_the_latest_version_among_what_is_included_is_the_one_to_write() -> None:
    third, fourth = practice("A", license="CC-BY-SA-3.0"), practice("B", license="CC-BY-SA-4.0")

    (warning,) = licence_warnings((practice("Evening"), third, fourth))

    assert "“B”" in str(warning)
    assert "`license: CC-BY-SA-4.0`" in str(warning)


@pytest.mark.parametrize(
    ("included", "fits"),
    [("CC-BY-NC-4.0", "CC-BY-NC-4.0"), ("CC-BY-ND-4.0", "CC-BY-4.0"), ("CC0-1.0", "CC-BY-SA-4.0")],
)
def test_the_licence_that_is_advised_can_be_taken(included: str, fits: str) -> None:
    other = practice("Theirs", license=included)

    (warning,) = licence_warnings((practice("Evening"), other))

    assert f"`license: {fits}`" in str(warning)
    assert not kinds(practice("Evening", license=fits), other)


@pytest.mark.parametrize("said", ["unknown", "Unknown", "none", "?"])
def test_a_licence_that_nobody_knows_is_none(said: str) -> None:
    assert kinds(practice("Mine", license=f'"{said}"')) == ["licence-none"]


def test_a_changed_text_that_is_not_to_be_changed_is_told() -> None:
    assert kinds(practice("Story", license="CC-BY-ND-4.0", changes="Two steps less.")) == ["licence-changed"]
    assert kinds(practice("Story", license="CC-BY-ND-4.0")) == []


def test_no_licence_is_told_with_what_to_do_about_it() -> None:
    alike = practice("Round", license="CC-BY-SA-4.0")

    assert kinds(practice("Mine")) == ["licence-none"]
    assert kinds(practice("Theirs", source="https://example.org")) == ["licence-none-of-source"]
    assert kinds(practice("Evening"), alike) == ["licence-of-include"]
    assert kinds(practice("Evening", license="MIT"), alike) == ["licence-of-include"]
    assert kinds(practice("Evening", license="CC-BY-SA-4.0"), practice("Theirs")) == ["licence-none-of-include"]


def test_what_keeps_all_rights_is_told() -> None:
    assert kinds(practice("Book", license="All rights reserved")) == ["licence-closed"]


def test_no_text_is_nothing_to_warn_of() -> None:
    assert licence_warnings(()) == ()


def test_every_practice_that_ships_may_be_passed_on() -> None:
    library = Library((PracticeFolder(shipped("practices"), own=False),))

    told = {card.slug: licence_warnings(library.texts_for(card.slug)) for card in library.cards()}

    assert {slug: warnings for slug, warnings in told.items() if warnings} == {}
