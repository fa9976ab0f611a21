"""A run that begins, or goes on where it stood, with this computer's clock, bells and folder for journals."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from microsol_desktop.desk.begin import begin_run, resume_run

if TYPE_CHECKING:
    from microsol_desktop.app.equipment import Equipment
    from microsol_desktop.desk.begin_wish import BeginWish
    from microsol_desktop.desk.run_desk import RunDesk


def begun(wish: BeginWish, equipment: Equipment, journals: Path, *, bounce_guard: bool) -> RunDesk:
    """A practice as the host wants to begin it, at its first card.

    Raises:
        ExpectedFailure: it can't begin.

    """
    texts, beside = (wish.texts, wish.beside) if wish.texts else equipment.library().whole(wish.slug)
    desk = begin_run(
        wish.slug,
        dict(texts),
        wish.people,
        clock=equipment.clock(),
        journal_folder=journals,
        bells=equipment.bells(),
        seed=int.from_bytes(os.urandom(4)) if wish.seed is None else wish.seed,
        wishes=wish.wishes,
        begins_at=wish.begins_at,
        promised_end=wish.promised_end,
        hosts=wish.hosts,
        bounce_guard=bounce_guard,
        beside=beside,
        about=wish.about,
    )
    if wish.at_once:
        desk.advance()
    return desk


def gone_on(journal: Path, equipment: Equipment, *, bounce_guard: bool) -> RunDesk:
    """A gathering where it stood, right to the second.

    Raises:
        ExpectedFailure: its journal can't be read.

    """
    return resume_run(journal, clock=equipment.clock(), bells=equipment.bells(), bounce_guard=bounce_guard)
