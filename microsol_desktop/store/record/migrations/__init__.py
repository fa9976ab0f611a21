"""What made each version of the tables out of the one before it, in order; the first is what was released first.

Each is a function that is handed Alembic's operations, in a module of its own (`to_2.py`, `to_3.py`), which imports
nothing of the tables as they are now: they go on changing, what a migration did does not.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

Migration = Callable[["Operations"], None]

MIGRATIONS: tuple[Migration, ...] = ()
"""The first one makes version 2 out of version 1."""
