"""What the cards say that can be shown at any time, in the host's language: our own words, no therapy, no promise."""

from __future__ import annotations

from typing import NamedTuple, assert_never

from microsol_desktop.flow.cards import CardKind, ShownCard
from microsol_desktop.ui.stage.words import translate


class CardWords(NamedTuple):
    """A card's title and its lines, as Markdown; `listed`: each line hangs on a mark."""

    title: str
    lines: tuple[str, ...]
    listed: bool = True


def card_words(card: ShownCard) -> CardWords:
    """What stands on a card: the host's own lines where there are some, else ours."""
    match card.kind:
        case CardKind.GESTURES:
            return CardWords(translate("Stage", "Gestures"), _gestures())
        case CardKind.AGREEMENTS:
            lines = tuple(_to_the_letter(line) for line in card.lines) or usual_agreements()
            return CardWords(translate("Stage", "We agree"), lines)
        case CardKind.HELP:
            return CardWords(translate("Stage", "Stop. Breathe. Get help."), _help(), listed=False)
        case _ as never:
            assert_never(never)


def usual_agreements() -> tuple[str, ...]:
    """What circles agree on who have not said anything else."""
    return (
        translate("Stage", "What somebody tells here stays here."),
        translate("Stage", "One speaks, the others listen."),
        translate("Stage", "We speak of ourselves: “I”, not “one”."),
        translate("Stage", "Advice only for those who ask for it."),
        translate("Stage", "Anybody may pass, rest or leave, and needs no reason."),
    )


def _gestures() -> tuple[str, ...]:
    return (
        translate("Stage", "**Fingers wiggle**: I am with you."),
        translate("Stage", "**Hands roll**: please find an end."),
        translate("Stage", "**A hand makes a C**: I can't follow, say it again."),
        translate("Stage", "**A hand on the chest**: speak of yourself."),
        translate("Stage", "**Two hands make a T**: half a minute of silence."),
        translate("Stage", "**A hand goes up**: yours too, and all is quiet."),
    )


def _help() -> tuple[str, ...]:
    return (
        translate("Stage", "**Stop**: anybody may, at any time, and needs no reason."),
        translate("Stage", "**Breathe** out slowly. Feel the floor. Look round the room."),
        translate("Stage", "**Get help**: tell the host, or somebody you trust. Nobody has to go through this alone."),
        translate("Stage", "This is a circle, not a therapy. Where there is danger, call for help: in Europe 112."),
    )


def _to_the_letter(line: str) -> str:
    from microsol_desktop.practice.literal import literal

    return literal(line)
