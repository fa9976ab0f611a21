"""What the editor's page is given, and what it is to those who do its work for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from microsol_desktop.desk.editor_desk import EditorDesk
    from microsol_desktop.desk.first_practice import PracticeCard
    from microsol_desktop.ui.editor.editor_head import EditorHead
    from microsol_desktop.ui.editor.steps_view import StepsView
    from microsol_desktop.ui.editor.text_view import TextView
    from microsol_desktop.ui.tokens import Theme


def _nobody_listens(_language: str) -> None:
    """The stage's own words are in the windows' language."""


class Around(NamedTuple):
    """What the page is given: how the windows look, the practices that can be included, and who has the stage speak."""

    theme: Callable[[], Theme]
    practices: Callable[[], tuple[PracticeCard, ...]] = tuple
    speak_to_room: Callable[[str], None] = _nobody_listens
    """Has the stage's own words in this language; with "" in the windows'."""


class ThePage(Protocol):
    """A practice in both of its views, and the step that is chosen."""

    head: EditorHead
    steps: StepsView
    text: TextView

    @property
    def desk(self) -> EditorDesk | None:
        """The practice that is on the page."""

    @property
    def place(self) -> int:
        """The step that is chosen (from 0); -1 is what the practice says of itself."""

    def practices(self) -> tuple[PracticeCard, ...]:
        """The practices that there are."""

    def choose(self, place: int) -> None:
        """Have this step in the middle, and on the stage."""

    def put(self, text: str, what: str, *, place: int | None = None, joins: str = "") -> None:
        """Let the text be this, by something that the host did; then this step is chosen."""

    def offer_back(self, sentence: str) -> None:
        """Say what was done, with Undo beside it."""
