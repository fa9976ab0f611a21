"""A library is shelves, an earlier before a later one."""

from __future__ import annotations

from microsol_desktop.practice.library import Library, TextShelf, includes_in
from microsol_desktop.practice.model import Slug


def shelf(*, own: bool = False, **texts: str) -> TextShelf:
    return TextShelf({Slug(name): text for name, text in texts.items()}, own=own)


def test_an_own_practice_stands_before_a_shipped_one_and_the_library_says_so() -> None:
    library = Library([shelf(own=True, a="# Mine", c="# Other"), shelf(a="# Theirs", b="# Bees")])

    found = library.find(Slug("a"))

    assert found is not None
    assert (found.text, found.own, found.stands_before) == ("# Mine", True, True)
    assert [(card.slug, card.about.title, card.stands_before) for card in library.cards()] == [
        ("b", "Bees", False),
        ("a", "Mine", True),
        ("c", "Other", False),
    ]


def test_variants_stand_behind_what_they_are_variants_of() -> None:
    library = Library(
        [
            shelf(
                zither="---\ntitle: Zither\nvariant of: BEE\n---\n",
                bee="---\ntitle: Bee\n---\n",
                abelha="---\ntitle: Abelha\nvariant of: bee\n---\n",
                short="---\ntitle: A short one\nvariant of: abelha\n---\n",
                cat="---\ntitle: Cat\nvariant of: nowhere\n---\n",
            )
        ]
    )

    assert [card.slug for card in library.cards()] == ["bee", "abelha", "short", "zither", "cat"]


def test_variants_of_each_other_are_there_all_the_same() -> None:
    library = Library([shelf(a="---\ntitle: A\nvariant of: b\n---\n", b="---\ntitle: B\nvariant of: a\n---\n")])

    assert {card.slug for card in library.cards()} == {"a", "b"}


def test_a_practice_is_found_in_whatever_case_and_unicode_form() -> None:
    library = Library([TextShelf({Slug("Rodada é boa"): "# R"})])

    found = library.find(Slug("rodada e\u0301 boa"))

    assert found is not None
    assert found.slug == "Rodada é boa"
    assert library.find(Slug("nowhere")) is None


def test_texts_are_those_of_a_practice_and_all_that_it_includes() -> None:
    library = Library(
        [shelf(a="# A\n## [[b]]\n## [[gone]]", b="# B\n## X (choose one)\n### [[c]]\n", c="# C\n## [[a]]", d="# D")]
    )

    texts = library.texts_for(Slug("a"))

    assert [slug for slug, _ in texts] == ["a", "b", "c"]
    assert library.texts_for(Slug("gone")) == ()


def test_includes_are_found_with_their_lines_but_not_in_comments_or_prompts() -> None:
    text = (
        "# T\n## [[a]] (optional)\n[[no]]\n<!--\n## [[hidden]]\n-->\n## Not [[this]]\n## B (choose one)\n### [[c d.md]]"
    )

    assert includes_in(text) == (("a", 2), ("c d", 9))
