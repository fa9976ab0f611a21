"""Groups by hand: what the host did by hand wins over all mixing, and whatever keeps these groups follows."""

from __future__ import annotations

from microsol_desktop.desk.run_desk import RunDesk
from microsol_desktop.flow.grouping import Change, Moved, Swapped, grouping, groups_to_change
from microsol_desktop.flow.inserting import innermost
from microsol_desktop.flow.people import Groups, PersonId


class GroupDesk:
    """Moves people between the small groups of this cue, or of the next one (`ahead`), which are shown early.

    Groups are told by their index. A `move` shows those of the cue after it, so that changing them there is enough.
    """

    def __init__(self, desk: RunDesk) -> None:
        self._desk = desk

    def there(self, *, ahead: bool = False) -> Groups | None:
        """The groups that can be changed; None where there are none."""
        return groups_to_change(innermost(self._desk.run), ahead=ahead)

    def move(self, person: PersonId, to_group: int, *, ahead: bool = False) -> None:
        """Somebody goes to this group."""
        self._change(Moved(person, to_group), ahead=ahead)

    def swap(self, one: PersonId, other: PersonId, *, ahead: bool = False) -> None:
        """Two people change places."""
        self._change(Swapped(one, other), ahead=ahead)

    def new_group(self, person: PersonId, *, ahead: bool = False) -> None:
        """Somebody is a group of their own, which others may be moved to."""
        self._change(Moved(person, None), ahead=ahead)

    def _change(self, change: Change, *, ahead: bool) -> None:
        self._desk.happen(lambda at: grouping(innermost(self._desk.run), change, at, ahead=ahead))
