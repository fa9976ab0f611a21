"""Whole practices as Hypothesis makes them: every setting, nasty titles, words in many scripts."""

from __future__ import annotations

import string
from datetime import time
from typing import Any

from hypothesis import strategies as st

from microsol_desktop.practice import model as m
from microsol_desktop.practice.settings.phrase import Scope, key, phrase
from microsol_desktop.practice.settings.read import read_phrase

DAY = 24 * 3600
_LETTERS = st.sampled_from(string.ascii_letters + "äßéñœğøçñ한語アشл’'-&/:;.?!%")
_WORD = st.text(_LETTERS, min_size=1, max_size=8)
_NASTY = st.sampled_from(
    ["(5 min)", "(", ")", "((", "))", "\\", "\\(", "[[x]]", "#", "##", ",", "5 min", "(3 things)", "(threes)", "`a`",
     "(X speaks)", "*", "_", "<b>", "—", "…", "“q”", "each", "ＡＢ", "🌊", "é", "İ", "(alone", "home pods",
     "(home pods)"]
)  # fmt: skip
_TITLES = st.lists(st.one_of(_WORD, _NASTY), max_size=5).map(" ".join)


def _is_a_name(name: str) -> bool:
    """Whether a host can call a role or groups so: it is no setting, no number, and has no article before it."""
    words = name.lower().split()
    if not words or name[0].isdigit() or key(name) in {"others", "one"} or words[0] in {"a", "an", "the", "in"}:
        return False
    return read_phrase(phrase(name), Scope({}, {})) is None


_NAMES = st.lists(_WORD, min_size=1, max_size=3).map(" ".join).filter(_is_a_name)
_SECONDS = st.one_of(st.integers(1, DAY), st.integers(1, 24).map(lambda h: h * 3600), st.integers(1, 600))


@st.composite
def spans(draw: st.DrawFn) -> m.Span:
    low, high = sorted((draw(_SECONDS), draw(_SECONDS)))
    return m.Span(shortest=draw(st.sampled_from([low, high])), longest=high)


_SPANS = spans()
_COUNTS = st.integers(1, 10_000)


def _times(roles: st.SearchStrategy[str]) -> st.SearchStrategy[Any]:
    role = st.one_of(st.none(), roles)
    return st.one_of(
        st.builds(m.Lasts, span=_SPANS),
        st.builds(m.Each, span=st.one_of(st.none(), _SPANS), role=role),
        st.builds(m.Shared, span=_SPANS, role=role),
        st.builds(m.Until, hour=st.integers(0, 23), minute=st.integers(0, 59)),
        st.just(m.Open()),
    )


@st.composite
def people_ranges(draw: st.DrawFn) -> m.PeopleRange:
    low, high = sorted((draw(_COUNTS), draw(_COUNTS)))
    return m.PeopleRange(lowest=low, highest=draw(st.sampled_from([low, high, None])))


@st.composite
def settings_of(draw: st.DrawFn, roles: tuple[str, ...], groups: tuple[str, ...], known: frozenset[str]) -> m.Settings:
    """Settings that use roles and groups which are known, and introduce others."""
    role = st.sampled_from(roles)
    told = sorted(known & set(roles))
    named = st.sampled_from(groups)
    groupings: list[st.SearchStrategy[Any]] = [
        st.just(m.Alone()),
        st.builds(m.Sized, size=st.integers(2, 10_000), named=st.one_of(st.none(), named)),
        st.just(m.OwnGroups()),
        st.just(m.WholeGroup()),
    ]
    if known & set(groups):
        groupings.append(st.builds(m.Named, name=st.sampled_from(sorted(known & set(groups)))))
    voices: list[st.SearchStrategy[tuple[str, ...]]] = [st.just((m.OTHERS,))]
    if told:
        voices.append(st.lists(st.sampled_from(told), min_size=1, max_size=3, unique=True).map(lambda one: (*one,)))

    def maybe(strategy: st.SearchStrategy[Any]) -> Any:  # noqa: ANN401 - one for every sort of setting
        return draw(st.one_of(st.none(), st.none(), strategy))

    chosen = draw(st.lists(role, max_size=2, unique_by=key))
    return m.Settings(
        time=maybe(_times(role)),
        grouping=maybe(st.one_of(groupings)),
        mixing=maybe(st.sampled_from(m.Mixing)),
        formation=maybe(
            st.one_of(
                st.builds(m.TwoCircles, move=_COUNTS),
                st.builds(m.Fishbowl, inside=_COUNTS),
                st.just(m.OneStays()),
                st.just(m.EveryoneMeets()),
            )
        ),
        repeat=maybe(
            st.one_of(st.builds(m.Rounds, count=_COUNTS), st.builds(m.Repeat, span=st.one_of(st.none(), _SPANS)))
        ),
        order=maybe(st.sampled_from(m.Order)),
        supply=maybe(st.sampled_from(m.PromptSupply)),
        excepted=tuple(draw(st.lists(st.sampled_from(told), max_size=2, unique=True))) if told else (),
        voice=maybe(st.builds(m.Voice, roles=st.one_of(voices), listens=st.booleans())),
        chosen=tuple(m.Chosen(role=one, count=draw(st.integers(1, 3))) for one in chosen),
        silent=draw(st.booleans()),
        pause=maybe(st.sampled_from(m.Pause)),
        optional=draw(st.booleans()),
        sizes=maybe(people_ranges()),
        choose_one=draw(st.booleans()),
        extensions=tuple(draw(st.lists(_SECONDS, max_size=3))),
        pace=maybe(st.sampled_from(m.Pace)),
        bell=maybe(st.sampled_from(m.BellStyle)),
        warn=maybe(st.builds(m.Warn, before=st.one_of(st.none(), _SECONDS))),
        harvest=maybe(
            st.one_of(
                st.just(m.Harvest()),
                st.builds(m.Harvest, per_group=_COUNTS),
                st.builds(m.Harvest, heads=st.lists(_NAMES, min_size=1, max_size=4).map(tuple)),
            )
        ),
    )


def _introduced(settings: m.Settings) -> frozenset[str]:
    names = {one.role for one in settings.chosen}
    if isinstance(settings.time, m.Each | m.Shared) and settings.time.role:
        names.add(settings.time.role)
    if isinstance(settings.grouping, m.Sized) and settings.grouping.named:
        names.add(settings.grouping.named)
    return frozenset(names)


_LINES = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\n"), max_size=30),
    st.sampled_from(["- one", "1. two", "**strong**", "  indented", "> a quote", "\\## no heading", "a  ", "***"]),
).filter(lambda line: not line.lstrip(" ").startswith(("#", "<!--")) and "[!" not in line and "-->" not in line)


def _trimmed(lines: list[str]) -> str:
    while lines and not lines[0].strip():
        lines = lines[1:]
    while lines and not lines[-1].strip():
        lines = lines[:-1]
    return "\n".join(lines).rstrip()


_PROMPTS = st.lists(_LINES, max_size=6).map(_trimmed)
# In a quote the blanks of an empty line are not kept.
_QUOTED = _PROMPTS.map(lambda text: "\n".join(line if line.strip() else "" for line in text.split("\n")))


@st.composite
def words(draw: st.DrawFn) -> m.Words:
    languages = draw(st.lists(st.sampled_from(["pt", "pt-BR", "de", "ja"]), max_size=2, unique=True))
    translations = [(language, draw(_QUOTED)) for language in languages]
    return m.Words(
        prompt=draw(_PROMPTS),
        host_note=draw(_QUOTED),
        held_back=draw(_QUOTED),
        translations=tuple(m.Translation(language=language, prompt=text) for language, text in translations if text),
    )


_SLUGS = st.lists(st.text(string.ascii_lowercase + "é-.", min_size=1, max_size=6), min_size=1, max_size=2).map(
    lambda words: m.Slug("x" + " ".join(words) + "y")
)


@st.composite
def steps(draw: st.DrawFn) -> tuple[m.Step, ...]:
    roles = tuple(draw(st.lists(_NAMES, min_size=1, max_size=3, unique_by=key)))
    # Which of the two a name is known as would else not be known here.
    others = _NAMES.filter(lambda name: key(name) not in {key(role) for role in roles})
    groups = tuple(draw(st.lists(others, min_size=1, max_size=2, unique_by=key)))
    known: frozenset[str] = frozenset()
    made = []
    for _ in range(draw(st.integers(0, 4))):
        include = draw(st.one_of(st.none(), st.none(), _SLUGS))
        settings = draw(settings_of(roles, groups, known))
        known |= _introduced(settings)
        parts = []
        for _ in range(draw(st.integers(0, 2))):
            part_settings = draw(settings_of(roles, groups, known))
            known |= _introduced(part_settings)
            parts.append(m.Part(title=draw(_TITLES), settings=part_settings, words=draw(words())))
        made.append(
            m.Step(
                title="" if include else draw(_TITLES),
                include=include,
                settings=settings,
                words=draw(words()),
                parts=tuple(parts),
            )
        )
    return tuple(made)


_VALUE = st.text(st.characters(exclude_categories=["Cs"]), max_size=30).map(str.strip)
_ONE_LINE = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=30).map(str.strip)


@st.composite
def abouts(draw: st.DrawFn) -> m.About:
    listed = st.lists(_VALUE.filter(bool), max_size=3).map(tuple)
    return m.About(
        title=draw(_VALUE.filter(bool)),
        summary=draw(_VALUE),
        people=draw(st.one_of(st.none(), people_ranges())),
        level=tuple(draw(st.lists(st.sampled_from(m.Level), max_size=2, unique=True))),
        needs=draw(listed),
        materials=draw(listed),
        language=draw(st.sampled_from(["en", "pt-BR", "de"])),
        variant_of=draw(st.one_of(st.none(), _SLUGS)),
        source=draw(_VALUE),
        credit=draw(_VALUE),
        licence=draw(_VALUE),
        changes=draw(_VALUE),
        clock_paced=draw(st.booleans()),
        begins=draw(st.one_of(st.none(), st.builds(time, st.integers(0, 23), st.integers(0, 59)))),
        ends=draw(st.one_of(st.none(), st.builds(time, st.integers(0, 23), st.integers(0, 59)))),
        unknown=tuple((name, draw(_ONE_LINE)) for name in draw(st.sampled_from([(), ("mood",), ("tags", "Author")]))),
    )


practices = st.builds(m.Practice, about=abouts(), introduction=words(), steps=steps())
