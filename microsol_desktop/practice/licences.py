"""What the licences of a practice, and of all that it includes, say against passing it on together. Pure rules.

Not legal advice. A way of meeting is free for all; its wording is not. The rules are those of the Creative Commons
licences (wiki.creativecommons.org, "Wiki/cc_license_compatibility"): what is made from share-alike text is shared under
the same licence, text that is not for trade (NC) or not to be changed (ND) can't be part of that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from microsol_desktop.failure import Sentence
from microsol_desktop.practice.about import About, Slug
from microsol_desktop.practice.read_about import glance

_CREATIVE_COMMONS = re.compile(r"\bCC[- ]?(?:0|BY(?:[- ](?:NC|SA|ND))*)(?:[- ][1-9]\.[0-9])?\b", re.IGNORECASE)
_SHARE_ALIKE = frozenset({"SA", "GPL", "AGPL", "GFDL", "ODBL"})
_FREE = ("cc0", "public domain", "unlicense")
_UNKNOWN = frozenset({"unknown", "none", "not known", "?", "-", "n/a"})
"""What people write who don't know of any: it is as if nothing were written."""
_VERSION = re.compile(r"[0-9]+(?:\.[0-9]+)?$")
_CLOSED = ("all rights reserved", "proprietary", "confidential", "no licence", "no license")


class Terms(NamedTuple):
    """What a licence asks for. `name` is it as it was written. `free`: nothing at all, not even to be named."""

    name: str
    share_alike: bool = False
    not_for_trade: bool = False
    not_to_be_changed: bool = False
    closed: bool = False
    free: bool = False

    @property
    def version(self) -> float:
        """`CC-BY-SA-4.0` is the fourth; 0 where none is named."""
        found = _VERSION.search(self.name)
        return float(found[0]) if found is not None else 0.0

    @property
    def spdx(self) -> str:
        """It as a practice's front matter has it: `CC-BY-SA-4.0`."""
        return self.name.upper().replace(" ", "-") if self.name.upper().startswith("CC") else self.name


def terms_of(licence: str) -> Terms:
    """What a licence asks for, from its name: `CC-BY-NC-SA-4.0`, `CC BY-ND`, `All rights reserved`."""
    name = licence.strip()
    words = set(re.split(r"[^A-Z]+", name.upper()))
    closed, free = name.lower().startswith(_CLOSED), name.lower().replace("-", "").startswith(_FREE)
    return Terms(name, bool(words & _SHARE_ALIKE), "NC" in words, "ND" in words, closed, free)


def licences_in(credit: str) -> tuple[Terms, ...]:
    """The Creative Commons licences that a credit line names, each once."""
    return tuple(dict.fromkeys(terms_of(match[0]) for match in _CREATIVE_COMMONS.finditer(credit)))


def licence_warnings(texts: tuple[tuple[Slug, str], ...]) -> tuple[Sentence, ...]:
    """What should be said to a host who passes a practice on; nothing where all is well.

    Args:
        texts: the practice's own text, then those of all that it includes, as `Library.texts_for` gives them.

    """
    abouts = [(_said_by(glance(text)), slug) for slug, text in texts]
    if not abouts:
        return ()
    named = [(about.title or slug, about) for about, slug in abouts]
    (title, own), *included = named
    told = [warning for name, about in named for warning in _of_one(name, about)]
    told += _of_no_licence(title, own, included)
    told += _of_pairs([(name, terms_of(about.licence)) for name, about in named if about.licence])
    return tuple(dict.fromkeys(told))


def _said_by(about: About) -> About:
    return replace(about, licence="") if about.licence.strip().lower() in _UNKNOWN else about


def _of_one(title: str, about: About) -> Iterator[Sentence]:
    """What one text says against itself, and against what it was made from."""
    own, sources = terms_of(about.licence), licences_in(about.credit)
    if own.closed:
        yield Sentence(
            "licence-closed",
            "“%1” keeps all rights (%2): ask whoever holds them before you pass it on.",
            (title, own.name),
        )
    fixed = next((terms for terms in (own, *sources) if terms.not_to_be_changed), None)
    if fixed is not None and about.changes:
        yield Sentence(
            "licence-changed",
            "“%1” has been changed, and %2 lets nobody pass on a changed text: keep it among yourselves, "
            "or share it as it was.",
            (title, fixed.name),
        )
    for source in sources if own.name and not own.closed else ():
        if _allows_more(own, source):
            yield Sentence(
                "licence-narrow-source",
                "“%1” is made from a text under %2, and %3 allows more than that: write it in words of your own, "
                "or ask whoever wrote it.",
                (title, source.name, own.name),
            )
        elif source.share_alike and not _is_alike(own, source):
            yield Sentence(
                "licence-of-source",
                "“%1” is made from a text under %2, which is to be shared under the same licence, and it says %3: "
                "write `license: %4`, or ask whoever wrote it.",
                (title, source.name, own.name, source.spdx),
            )


def _allows_more(own: Terms, source: Terms) -> bool:
    """Whether a text allows what the one that it is made from forbids. What is shared alike has a rule of its own."""
    return (
        (source.not_for_trade and not own.not_for_trade)
        or (source.not_to_be_changed and not own.not_to_be_changed)
        or (own.free and not source.free and not source.share_alike)
    )


def _is_alike(own: Terms, source: Terms) -> bool:
    """Whether a text may be under this licence that is made from one to be shared alike: the same, or a later one."""
    is_older = own.name.upper().startswith("CC") and 0 < own.version < source.version
    return own.share_alike and own.not_for_trade == source.not_for_trade and not is_older


def _of_no_licence(title: str, own: About, included: list[tuple[str, About]]) -> Iterator[Sentence]:
    """That the practice to be passed on names no licence, and which it has to have."""
    terms = terms_of(own.licence)
    shared = ((name, terms_of(about.licence)) for name, about in included)
    # The latest: what is under an older one may go into that, and not the other way round.
    alike = max((each for each in shared if each[1].share_alike), key=lambda each: each[1].version, default=None)
    if alike is not None and not terms.share_alike and not terms.not_for_trade and not terms.not_to_be_changed:
        yield Sentence(
            "licence-of-include",
            "“%1” includes “%2”, which is to be shared under the same licence: write `license: %3` in it too.",
            (title, alike[0], alike[1].spdx),
        )
    elif not own.licence and (own.source or own.credit):
        yield Sentence(
            "licence-none-of-source",
            "“%1” says where it is from, and no licence: look what its source allows, and write that as `license`.",
            (title,),
        )
    elif not own.licence:
        yield Sentence(
            "licence-none",
            "“%1” names no licence, so nobody knows whether they may pass it on: write `license: %2`, or another one.",
            (title, _fitting([terms_of(about.licence) for _, about in included])),
        )
    for name, about in included:
        if not about.licence:
            yield Sentence(
                "licence-none-of-include",
                "“%1” includes “%2”, which names no licence: ask whoever wrote it before you pass it on.",
                (title, name),
            )


def _fitting(included: list[Terms]) -> str:
    """A licence for a practice that is one's own beside those that it includes."""
    if any(terms.not_for_trade for terms in included):
        return "CC-BY-NC-4.0"
    return "CC-BY-4.0" if any(terms.not_to_be_changed for terms in included) else "CC-BY-SA-4.0"


def _of_pairs(named: list[tuple[str, Terms]]) -> Iterator[Sentence]:
    """That a text stands beside a share-alike one and can't; each is told of once."""
    for title, terms in named:
        for other, alike in named:
            if alike.share_alike and _keeps_apart(terms, alike):
                yield Sentence(
                    "licence-mixed",
                    "“%1” (%2) and “%3” (%4) can't be passed on as one text: share each by itself, or leave one out.",
                    (title, terms.name, other, alike.name),
                )
                break


def _keeps_apart(terms: Terms, alike: Terms) -> bool:
    """Whether a text under these terms can't be part of one under that share-alike licence."""
    return terms.not_to_be_changed or (terms.not_for_trade and not alike.not_for_trade)
