"""The record as a file on a host's disk: plain values, for the page that says what is kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple


class Copy(NamedTuple):
    """One of the app's own copies."""

    name: str
    size: int
    """In bytes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TheFile:
    """Where it is, who can read it, and how many of what is in it."""

    path: str
    size: int
    """In bytes."""
    is_private: bool | None
    """Whether its owner alone can read it and its copies; None where the system has no such rights."""
    counts: Mapping[str, int]
    """By the tables' names."""
    health_notes: int
    copies_in: str
    copies: tuple[Copy, ...] = ()
