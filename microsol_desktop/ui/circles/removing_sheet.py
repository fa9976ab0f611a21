"""Asks before somebody is removed for good: what exactly goes, what Microsol can't reach, and how far it is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from microsol_desktop.circle.held import Held, Part
from microsol_desktop.circle.keys import PersonKey
from microsol_desktop.desk.record_desk import Portion
from microsol_desktop.ui.circles.for_good_sheet import ForGoodSheet
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.tick_box import TickBox

SHOWN = 4
"""So many of the host's own words are shown; of more, how many they are."""
LONGEST = 90
"""Letters of each that are shown."""


class RemovingSheet(ForGoodSheet):
    """What goes with one person, in the host's words. Nothing is done before the button is pressed.

    Signals:
        removal_requested: whom to remove (a tuple of PersonKeys), and what stands where words name them ("": nothing).
    """

    removal_requested = Signal(object, str)

    def __init__(self, window: QWidget, held: Held) -> None:
        super().__init__(window, width_in_letters=64)
        self._held = held
        self._is_busy = False
        self.set_title(fill(self.tr("Remove %1 for good?"), " ".join(held.person.name.split())))
        self.say(self.tr("This goes, out of the record, out of what was brought in, and out of Microsol's own copies:"))
        self.say("\n".join(f"·  {line}" for line in self._goes()))
        self.children_too = [self._tick(fill(self.tr("%1, their child, goes too"), name)) for _, name in held.children]
        self.instead = self._offer_words()
        self.say(self.tr("Microsol can't reach what is elsewhere. Think of:"))
        self.say("\n".join(f"·  {line}" for line in self._out_of_reach()))
        self.say(self.tr("It can't be undone, and nothing that you did before can be taken back afterwards either."))
        self.progress = PlainLabel(role="strong", wraps=True)
        self.progress.hide()
        self.card.body.addWidget(self.progress)
        self.remove, self.keep = self.add_answers(self.tr("Remove for good"), self.tr("Keep them"))
        self.remove.clicked.connect(self._on_remove)

    @property
    def is_busy(self) -> bool:
        """Whether it is under way."""
        return self._is_busy

    def show_progress(self, portion: Portion) -> None:
        """So many files are done."""
        self.progress.show()
        self.progress.say(fill(self.tr("Removing: file %1 of %2…"), portion.done + 1, portion.of))

    def be_free(self) -> None:
        """It is over, or could not be done."""
        self._is_busy = False
        self.progress.hide()
        for widget in (self.remove, self.keep, *self.children_too, *([self.instead] if self.instead else [])):
            widget.setEnabled(True)

    def close_sheet(self) -> None:
        """Put it away, but not while it is under way: how far it is has to be seen."""
        if not self._is_busy:
            super().close_sheet()

    def _goes(self) -> list[str]:
        held = self._held
        lines = [self.tr("their name, and all that is written about them")]
        for part, words in (
            (Part.CIRCLES, self.tr("in which circles they are and were")),
            (Part.GATHERINGS, self.tr("that they were at gatherings, and with whom they sat; how many came stays")),
            (Part.OFFERS, self.tr("what they offer and need")),
            (Part.CALLS, self.tr("that they called or support something; the calls stay")),
            (Part.TIES, self.tr("with whom they keep in touch")),
            (Part.HEALTH, self.tr("their health notes")),
            (Part.PEOPLE, self.tr("who came through them; those people stay")),
        ):
            if part in held.parts:
                lines.append(words)
        if held.is_kept_apart:
            lines.append(self.tr("from whom they are kept apart"))
        if held.home_goes:
            lines.append(fill(self.tr("their house, “%1”: nobody else lives or meets there"), held.home_goes))
        return lines

    def _out_of_reach(self) -> list[str]:
        held = self._held
        lines = [
            self.tr("bundles and files that you gave to others or saved elsewhere, the one for them too"),
            self.tr("copies of your whole computer, on a disk or in a cloud"),
            self.tr("paper, and what other hosts keep: tell them"),
            self.tr("a first name alone, or another name for them, in words of your own"),
        ]
        if held.home_stays:
            lines.append(fill(self.tr("“%1”: it stays, as others live or meet there"), held.home_stays))
        lines += [
            fill(self.tr("“%1” is under way and knows them until it has ended"), title) for title in held.under_way
        ]
        return lines

    def _offer_words(self) -> TickBox | None:
        mentions = self._held.mentions
        if not mentions:
            return None
        shown = [f"·  “{_short(mention.words)}”" for mention in mentions[:SHOWN]]
        if len(mentions) > SHOWN:
            shown.append(self.tr("and %n more", "", len(mentions) - SHOWN))
        self.say(self.tr("Words of your own name them:"))
        self.say("\n".join(shown))
        tick = self._tick(fill(self.tr("Write “%1” there instead"), self.tr("somebody")))
        if self._held.has_namesake:
            tick.setChecked(False)
            self.say(self.tr("Somebody else has the same name: tick it only if all of these words mean this person."))
        return tick

    def _on_remove(self) -> None:
        self._is_busy = True
        for widget in (self.remove, self.keep, *self.children_too, *([self.instead] if self.instead else [])):
            widget.setEnabled(False)
        self.show_progress(Portion(0, 1))
        ticked = zip(self._held.children, self.children_too, strict=True)
        people: tuple[PersonKey, ...] = (self._held.person.key, *(key for (key, _), tick in ticked if tick.isChecked()))
        instead = self.tr("somebody") if self.instead is not None and self.instead.isChecked() else ""
        self.removal_requested.emit(people, instead)

    def _tick(self, words: str) -> TickBox:
        tick = TickBox(words)
        tick.setChecked(True)
        self.card.body.addWidget(tick)
        return tick


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"
