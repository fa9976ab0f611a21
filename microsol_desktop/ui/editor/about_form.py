"""What a practice says of itself, changed in place: what it is for, for whom, whose work it is; its introduction."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from microsol_desktop.practice.about import About, PeopleRange, Slug
from microsol_desktop.practice.model import Words
from microsol_desktop.practice.reading import Finding, Severity
from microsol_desktop.ui.editor.about_fields import LevelTicks, below, section
from microsol_desktop.ui.editor.included_field import IncludedField, Practices
from microsol_desktop.ui.editor.letters_of import language_of, name_of_language
from microsol_desktop.ui.editor.people_fields import PeopleFields
from microsol_desktop.ui.editor.step_fields import OneLine, TitleField, WordsField, leaves_undo
from microsol_desktop.ui.editor.step_words import PickPicture, StepWords
from microsol_desktop.ui.editor.typed_words import as_introduction, as_items, as_line
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.layouts import clear
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.said import told_of_finding
from microsol_desktop.ui.kit.scroll_page import ScrollPage
from microsol_desktop.ui.kit.tick_box import TickBox
from microsol_desktop.ui.kit.time_field import TimeField

WIDEST = 44
ENGLISH = "en"
USUAL = PeopleRange(lowest=3, highest=None)


class AboutForm(ScrollPage):
    """Its widgets are as wide as there is room for; it scrolls by itself.

    Signals:
        changed: what it is to say of itself now (About), and which changes in a row are one.
        introduction_changed: the words before its first step (Words), and which changes in a row are one.
    """

    changed = Signal(object, str)
    introduction_changed = Signal(object, str)

    def __init__(self) -> None:
        super().__init__(WIDEST)
        self.setAccessibleName(self.tr("About the practice"))
        self._about = About()
        self.faults: list[PlainLabel] = []
        self._faults = QVBoxLayout()
        in_lines(self.inner, self._faults, spacing=1 / 4)
        self.column.addLayout(self._faults)
        for made in (self._make_first(), self._make_introduction(), self._make_whom(), self._make_how()):
            self.column.addWidget(made)
        self.column.addWidget(self._make_whose())
        self.column.addStretch(1)

    @property
    def about(self) -> About:
        """What it says of itself."""
        return self._about

    def show_about(self, about: About, findings: tuple[Finding, ...] = ()) -> None:
        """Show this, with what was found in the lines that say it; what is being typed stays as it was typed."""
        self._about = about
        self.title.show_words(about.title)
        self.summary.show_words(about.summary)
        self.for_so_many.setChecked(about.people is not None)
        self.people.setVisible(about.people is not None)
        if about.people is not None:
            self.people.show_people(about.people)
        self.levels.show_levels(about.level)
        self.needs.show_words("\n".join(about.needs))
        self.materials.show_words("\n".join(about.materials))
        self._show_how(about)
        self.variant_of.show_slug(about.variant_of or "")
        for field, line in self.sources.items():
            line.show_words(getattr(about, field))
        self._show_faults(findings)

    def show_introduction(self, words: Words) -> None:
        """Show the words before the first step."""
        self.introduction.show_words(words)

    def begin(self) -> None:
        """The host writes the title now, as of a new practice."""
        self.title.setFocus()
        self.title.selectAll()

    def offer_pictures(self, pick: PickPicture | None) -> None:
        """Pictures are asked for by this: it answers with a path beside the file and words, or None."""
        self.introduction.offer_pictures(pick)

    def offer_practices(self, practices: Practices) -> None:
        """It may be a variant of one of these."""
        self.variant_of.offer(practices)

    def _make_first(self) -> QWidget:
        self.title = TitleField(self.tr("Title of the practice"))
        self.title.setPlaceholderText(self.tr("Title of the practice"))
        self.summary = WordsField(self.tr("What it is for"), least=2, means=as_line)
        self.summary.setPlaceholderText(self.tr("What it is for, in a sentence or two"))
        self.title.edited.connect(partial(self._on_text, "title"))
        self.title.done.connect(self.summary.setFocus)
        self.summary.edited.connect(partial(self._on_text, "summary"))
        return section("", self.title, self.summary)

    def _make_introduction(self) -> QWidget:
        self.introduction = StepWords(self.tr("Introduction"), means=as_introduction)
        self.introduction.prompt.setPlaceholderText(self.tr("What is on the title card before the first step"))
        self.introduction.changed.connect(self.introduction_changed)
        return section(self.tr("Introduction"), self.introduction)

    def _make_whom(self) -> QWidget:
        self.for_so_many = TickBox(self.tr("For so many people"))
        self.people = PeopleFields(fewest=1)
        self.levels = LevelTicks()
        self.needs = WordsField(self.tr("Why a group would choose it, a line each"), least=2, means=as_items)
        self.materials = WordsField(self.tr("What to bring, a line each"), least=2, means=as_items)
        self.for_so_many.clicked.connect(self._on_for_so_many)
        self.people.changed.connect(partial(self._on_often, "people"))
        self.levels.changed.connect(partial(self._on_pressed, "level"))
        self.needs.edited.connect(partial(self._on_items, "needs"))
        self.materials.edited.connect(partial(self._on_items, "materials"))
        return section(
            self.tr("For whom"), self.for_so_many, self.people, self.levels, below(self.needs), below(self.materials)
        )

    def _make_how(self) -> QWidget:
        self.by_the_clock = TickBox(self.tr("Steps go on by themselves when their time is up"))
        self.begins, self.ends = leaves_undo(TimeField("19:30")), leaves_undo(TimeField("21:30"))
        self.begins.setAccessibleName(self.tr("Beginning of the evening"))
        self.ends.setAccessibleName(self.tr("Promised end of the evening"))
        self.language = OneLine(self.tr("Language"), ENGLISH)
        self.language.setMaxLength(24)
        self.language_name = PlainLabel(role="soft")
        self.by_the_clock.clicked.connect(self._on_by_the_clock)
        self.begins.textEdited.connect(self._on_begins)
        self.ends.textEdited.connect(self._on_ends)
        self.language.edited.connect(self._on_language)
        return section(
            self.tr("How it runs"),
            self.by_the_clock,
            below(self.begins),
            below(self.ends),
            below(self.language, self.language_name),
        )

    def _make_whose(self) -> QWidget:
        # A credit that a licence asks for is long: all of it is seen.
        self.sources: dict[str, OneLine | TitleField] = {
            "source": OneLine(self.tr("Where it is from")),
            "credit": TitleField(self.tr("Whose work it is"), most=6),
            "licence": OneLine(self.tr("How it may be shared"), "CC-BY-SA-4.0"),
            "changes": TitleField(self.tr("What you changed"), most=6),
        }
        for field, line in self.sources.items():
            line.edited.connect(partial(self._on_text, field))
        self.variant_of = IncludedField(self.tr("Variant or translation of"), may_be_none=True)
        self.variant_of.taken.connect(self._on_variant)
        lines = (*self.sources.values(), self.variant_of)
        return section(self.tr("Where it comes from"), *(below(line) for line in lines))

    def _show_how(self, about: About) -> None:
        self.by_the_clock.setChecked(about.clock_paced)
        self.begins.show_time(about.begins)
        self.ends.show_time(about.ends)
        if language_of(self.language.text()) != about.language:
            self.language.show_words(about.language)
        self._name_language()

    def _name_language(self) -> None:
        self.language_name.setText(name_of_language(self._about.language))

    def _told(self, finding: Finding) -> str:
        """How a title is written in the file is nothing to whoever has a field for it."""
        is_of_title = finding.kind == "no-title"
        return self.tr("This practice has no title yet.") if is_of_title else told_of_finding(finding)

    def _show_faults(self, findings: tuple[Finding, ...]) -> None:
        told = [(self._told(one), "warning" if one.severity is Severity.ERROR else "soft") for one in findings]
        if told != [(label.text(), label.property("role")) for label in self.faults]:
            clear(self._faults)
            self.faults = [PlainLabel(words, role=role, wraps=True) for words, role in told]
            for label in self.faults:
                self._faults.addWidget(label)

    def _on_text(self, field: str, text: str) -> None:
        self._say(replace(self._about, **{field: text}), field)  # type: ignore[arg-type]  # a field that is a text

    def _on_items(self, field: str, text: str) -> None:
        items = tuple(text.split("\n")) if text else ()
        self._say(replace(self._about, **{field: items}), field)  # type: ignore[arg-type]  # a field that is a list

    def _on_often(self, field: str, value: object) -> None:
        self._say(replace(self._about, **{field: value}), field)  # type: ignore[arg-type]  # a field and its own value

    def _on_pressed(self, field: str, value: object) -> None:
        self._say(replace(self._about, **{field: value}), "")  # type: ignore[arg-type]  # a field and its own value

    def _on_by_the_clock(self, on: bool) -> None:
        self._on_pressed("clock_paced", on)

    def _on_for_so_many(self, on: bool) -> None:
        self.people.show_people(self._about.people or USUAL)
        self.people.setVisible(on)
        self._on_pressed("people", self.people.people if on else None)

    def _on_begins(self) -> None:
        if self.begins.is_understood:
            self._say(replace(self._about, begins=self.begins.time_of_day), "begins")

    def _on_ends(self) -> None:
        if self.ends.is_understood:
            self._say(replace(self._about, ends=self.ends.time_of_day), "ends")

    def _on_language(self, typed: str) -> None:
        language = language_of(typed)
        if language:
            self._say(replace(self._about, language=language), "language")
            self._name_language()

    def _on_variant(self, slug: str) -> None:
        self._say(replace(self._about, variant_of=Slug(slug) if slug else None), "")

    def _say(self, about: About, joins: str) -> None:
        if about != self._about:
            self._about = about
            self.changed.emit(about, joins)
