"""Settings that are one word of a few: how people are mixed, in which order they speak, how a step rings."""

from __future__ import annotations

from enum import StrEnum


class Mixing(StrEnum):
    """Whether people stay with whom they sat with: mix anew, stay, merge neighbours, or halve."""

    NEW = "new"
    SAME = "same groups"
    JOIN = "join groups"
    SPLIT = "split groups"


class Order(StrEnum):
    """Who comes next in a round of turns."""

    IN_ORDER = "in order"
    REVERSE = "reverse"
    POPCORN = "popcorn"
    PASS_IT_ON = "pass it on"
    DRAW = "draw"


class PromptSupply(StrEnum):
    """How the items of a prompt's first list come to the rounds."""

    ONE_A_ROUND = "one prompt a round"
    DRAWN = "draw a prompt"


class Pause(StrEnum):
    """A cue between two things: to change seats, to settle, to rest."""

    MOVE = "move"
    BREATH = "breath"
    BREAK = "break"


class Pace(StrEnum):
    """What happens when a cue's time is up: it goes on by itself, or rings and waits for the host."""

    MOVES_ON = "moves on"
    WAITS = "waits"


class BellStyle(StrEnum):
    """How a step rings, where it is not the usual way."""

    NONE = "no bell"
    SOFT = "soft bell"
