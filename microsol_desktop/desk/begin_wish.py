"""What a host says before a practice begins: which one, who is here, until when. Values only."""

from __future__ import annotations

from dataclasses import dataclass

from microsol_desktop.desk.whom import About
from microsol_desktop.flow.mixing.wishes import NO_WISHES, Wishes
from microsol_desktop.flow.people import Person, named, numbered, split_names
from microsol_desktop.practice.literal import literal
from microsol_desktop.practice.model import Slug


@dataclass(frozen=True, slots=True, kw_only=True)
class BeginWish:
    """A practice, and who is here for it.

    `begins_at` and `promised_end` are in seconds after midnight. `texts` are given where they have been read already,
    or where the practice is no file; `beside` then says in which folders their pictures lie. `at_once`: without a
    title card before it. `seed` is what is drawn and mixed with; None: any. `wishes` say who sits with whom. `about`
    says which gathering of the record it is, and who is whom.
    """

    slug: Slug
    people: tuple[Person, ...]
    begins_at: int | None = None
    promised_end: int | None = None
    hosts: str = ""
    texts: tuple[tuple[Slug, str], ...] = ()
    beside: tuple[tuple[Slug, str], ...] = ()
    at_once: bool = False
    seed: int | None = None
    wishes: Wishes = NO_WISHES
    about: About | None = None


def people_here(count: int, typed_names: str) -> tuple[Person, ...]:
    """Those in the room: by the names that were typed, else by so many seats."""
    names = split_names(typed_names)
    return named(names) if names else numbered(count)


def prompt_and_timer(prompt: str, minutes: int, title: str, count: int, language: str = "en") -> BeginWish:
    """Just a prompt and a timer: a practice of one step, made on the spot. What is typed is shown to the letter."""
    from microsol_desktop.practice.format import format_practice
    from microsol_desktop.practice.model import About, Lasts, Practice, Settings, Span, Step, Words

    seconds = minutes * 60
    step = Step(
        title=title,
        settings=Settings(time=Lasts(span=Span(shortest=seconds, longest=seconds))),
        words=Words(prompt=literal(prompt)),
    )
    slug = Slug("prompt-and-timer")
    text = format_practice(Practice(about=About(title=title, language=language), steps=(step,)))
    return BeginWish(slug=slug, people=numbered(count), texts=((slug, text),), at_once=True)
