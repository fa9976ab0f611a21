from __future__ import annotations

import tomllib
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from microsol_desktop.circle.circles import CircleKind
from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.ui.fonts import STAGE_FONTS, WINDOW_FONTS
from microsol_desktop.ui.kit.primary_button import PrimaryButton
from microsol_desktop.ui.theme import (
    THEME_NAMES,
    Theme,
    digit_cell,
    dress,
    load_fonts,
    load_stage_fonts,
    load_theme,
    palette,
    style_sheet,
    tabular,
    theme_for_system,
)
from microsol_desktop.ui.tokens import read_tokens
from tests.ui.colour import contrast, distance, mixed, seen_by

RESOURCES = Path(__file__).parents[2] / "resources"
THEMES = RESOURCES / "themes"
BEHIND_TEXT = ("ground", "glow", "surface", "surface_raised", "surface_hover", "surface_current")
ON_THE_STAGE = ("ground", "glow", "surface")

# What is drawn, on what, and the least contrast that it needs (WCAG 2: text 4.5, a prompt 7, lines and dots 3).
PAIRS: tuple[tuple[str, tuple[str, ...], float], ...] = (
    ("text", BEHIND_TEXT, 7.0),
    ("text_soft", BEHIND_TEXT, 4.5),
    ("text_off", BEHIND_TEXT, 3.0),
    # What stands faintly in a field until something is typed.
    ("text_off", ("surface",), 4.5),
    ("accent_text", BEHIND_TEXT, 4.5),
    ("on_accent", ("accent", "accent_hover", "accent_pressed"), 4.5),
    ("warning", ("ground", "surface", "warning_surface"), 4.5),
    ("text", ("warning_surface",), 4.5),
    ("on_warning", ("warning",), 4.5),
    ("accent", (*BEHIND_TEXT, "ring_rest"), 3.0),
    ("focus", BEHIND_TEXT, 3.0),
    # The focus is a border of another colour.
    ("focus", ("line_strong", "line"), 3.0),
    ("line_strong", BEHIND_TEXT, 3.0),
    ("ring", (*ON_THE_STAGE, "ring_rest"), 3.0),
    ("dot_done", ON_THE_STAGE, 3.0),
    ("dot_rest", ON_THE_STAGE, 3.0),
    ("thread_rest", ("ground", "glow"), 3.0),
    ("thread_done", ("ground", "glow", "thread_rest"), 3.0),
)


@pytest.fixture(params=THEME_NAMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(THEMES, request.param)


def test_every_shipped_theme_is_named_and_has_a_file() -> None:
    files = {path.stem for path in THEMES.glob("*.toml")}

    assert files == set(THEME_NAMES)


@pytest.mark.parametrize("name", THEME_NAMES)
def test_our_quick_reading_of_a_theme_is_what_toml_says(name: str) -> None:
    text = (THEMES / f"{name}.toml").read_text(encoding="utf-8")

    ours = read_tokens(text)

    assert ours == {key: tuple(v) if isinstance(v, list) else v for key, v in tomllib.loads(text).items()}


def test_every_colour_of_a_theme_is_a_colour(theme: Theme) -> None:
    colours = [value for key, value in theme._asdict().items() if key not in {"name", "title", "dark"}]

    flat = [one for colour in colours for one in ([colour] if isinstance(colour, str) else colour)]

    assert all(len(one) == 7 and QColor(one).isValid() for one in flat)


def test_a_missing_theme_is_said_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ExpectedFailure, match="“moss” can't be read"):
        load_theme(tmp_path, "moss")


@pytest.mark.parametrize("broken", ["ground = 3", "", 'ground = "#000000"', "ground = "])
def test_a_broken_theme_is_said_in_a_sentence(tmp_path: Path, broken: str) -> None:
    (tmp_path / "hearth.toml").write_text(broken, encoding="utf-8")

    with pytest.raises(ExpectedFailure, match="Install Microsol again"):
        load_theme(tmp_path, "hearth")


@pytest.mark.parametrize(("front", "backs", "least"), PAIRS)
def test_what_is_to_be_seen_can_be_seen(theme: Theme, front: str, backs: tuple[str, ...], least: float) -> None:
    reached = {back: contrast(getattr(theme, front), getattr(theme, back)) for back in backs}

    assert {back: ratio for back, ratio in reached.items() if ratio < least} == {}


def test_a_prompt_can_be_read_on_every_point_of_the_gradient(theme: Theme) -> None:
    points = [mixed(theme.ground, theme.glow, step / 64) for step in range(65)]

    least = min(contrast(theme.text, point) for point in points)

    assert least >= 7


def test_what_is_written_softly_can_be_read_on_every_point_of_the_gradient(theme: Theme) -> None:
    points = [mixed(theme.ground, theme.glow, step / 64) for step in range(65)]

    least = min(contrast(colour, point) for colour in (theme.text_soft, theme.accent_text) for point in points)

    assert least >= 4.5


def test_contrast_is_as_strong_as_the_strictest_rule_asks() -> None:
    theme = load_theme(THEMES, "contrast")

    written = [
        contrast(front, back)
        for front in (theme.text, theme.text_soft, theme.accent_text, theme.warning)
        for back in (theme.ground, theme.surface, theme.surface_hover, theme.surface_current)
    ]

    assert min(*written, contrast(theme.on_accent, theme.accent)) >= 7
    assert min(contrast(name, colour) for name, colour in zip(theme.on_groups, theme.groups, strict=True)) >= 7


def test_there_are_twelve_groups_and_the_thirteenth_begins_again(theme: Theme) -> None:
    first, last, after = theme.group(0), theme.group(11), theme.group(12)

    assert (len(theme.groups), len(theme.on_groups)) == (12, 12)
    assert first == after != last
    assert theme.on_group(12) == theme.on_group(0)


def test_a_groups_colour_is_seen_on_its_card_and_a_name_is_read_on_it(theme: Theme) -> None:
    on_cards = [contrast(colour, back) for colour in theme.groups for back in (theme.surface, theme.ground)]
    names = [contrast(name, colour) for name, colour in zip(theme.on_groups, theme.groups, strict=True)]

    assert min(on_cards) >= 3
    assert min(names) >= 4.5


@pytest.mark.parametrize("eyes", ["all", "no red", "no green", "no blue"])
def test_no_two_groups_look_alike_to_any_eyes(theme: Theme, eyes: str) -> None:
    seen = [seen_by(eyes, colour) for colour in theme.groups]

    nearest = min(distance(one, other) for one, other in combinations(seen, 2))

    assert nearest >= (0.09 if eyes == "all" else 0.05)


@pytest.mark.parametrize("eyes", ["all", "no red", "no green", "no blue"])
def test_every_kind_of_circle_has_a_colour_of_its_own_that_is_seen_on_the_island(theme: Theme, eyes: str) -> None:
    seen = [seen_by(eyes, colour) for colour in theme.kinds]

    on_the_island = [contrast(colour, back) for colour in theme.kinds for back in (theme.surface, theme.ground)]
    nearest = min(distance(one, other) for one, other in combinations(seen, 2))

    assert len(theme.kinds) == len(CircleKind)
    assert min(on_the_island) >= 3
    assert nearest >= (0.09 if eyes == "all" else 0.05)


def test_the_palette_says_the_themes_colours(theme: Theme) -> None:
    colours = palette(theme)

    assert colours.color(QPalette.ColorRole.Window).name() == theme.ground
    assert colours.color(QPalette.ColorRole.Text).name() == theme.text
    assert colours.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text).name() == theme.text_off


@pytest.mark.parametrize("scale", [1.0, 1.1, 1.25, 1.5, 1.75, 2.0])
def test_the_style_sheet_is_taken_whole_at_every_text_size(qapp: QApplication, theme: Theme, scale: float) -> None:
    sheet = style_sheet(theme, scale)

    widget = QPushButton("Next")
    widget.setStyleSheet(sheet)
    widget.ensurePolished()

    assert "%(" not in sheet
    assert f"font-size: {round(30 * scale)}px" in sheet


def test_the_button_that_has_the_focus_can_be_told_from_its_neighbour(qtbot: QtBot, theme: Theme) -> None:
    row, button = _two_buttons(theme, "primary")
    qtbot.addWidget(row)
    row.show()
    row.activateWindow()

    before = _rim(button)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(button.hasFocus)

    changed = [contrast(was, now) for was, now in zip(before, _rim(button), strict=True)]
    assert sum(ratio >= 3 for ratio in changed) >= 2
    assert _edge(button) == theme.text


def test_the_main_button_is_as_large_as_its_neighbour(qtbot: QtBot, theme: Theme) -> None:
    row, button = _two_buttons(theme, "primary")
    qtbot.addWidget(row)
    row.show()

    edges = {_edge(button), *_rim(button)}

    assert edges == {theme.accent}
    assert {one.height() for one in row.findChildren(QPushButton)} == {button.height()}


@pytest.mark.parametrize("kind", ["plain", "quiet", "row"])
def test_the_other_kinds_of_buttons_show_the_focus_too(qtbot: QtBot, theme: Theme, kind: str) -> None:
    row, button = _two_buttons(theme, kind)
    qtbot.addWidget(row)
    row.show()
    row.activateWindow()

    before = _edge(button)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(button.hasFocus)

    assert _edge(button) == theme.focus != before


def _two_buttons(theme: Theme, kind: str) -> tuple[QWidget, QPushButton]:
    row = QWidget()
    row.setStyleSheet(style_sheet(theme))
    row.setPalette(palette(theme))
    layout = QHBoxLayout(row)
    first = QPushButton("Back")
    second = PrimaryButton("Next") if kind == "primary" else QPushButton("Next")
    second.setProperty("kind", kind)
    layout.addWidget(first)
    layout.addWidget(second)
    return row, second


def _edge(button: QPushButton) -> str:
    return _rim(button)[1]


def _rim(button: QPushButton) -> tuple[str, ...]:
    """The colours from the upper edge inwards, in the middle of the button."""
    picture = button.window().grab(button.geometry()).toImage()
    return tuple(picture.pixelColor(picture.width() // 2, y).name() for y in range(6))


def test_dressing_the_application_gives_every_window_the_theme(qapp: QApplication) -> None:
    theme = load_theme(THEMES, "daylight")

    dress(qapp, theme, 1.5)

    assert qapp.palette().color(QPalette.ColorRole.Window).name() == theme.ground
    assert qapp.font().pixelSize() == 22
    dress(qapp, theme, 1.0)


@pytest.mark.parametrize("evening", [True, False])
def test_the_theme_that_the_system_asks_for_is_one_that_ships(qapp: QApplication, *, evening: bool) -> None:
    name = theme_for_system(evening=evening)

    assert name in THEME_NAMES
    assert name == "contrast" or not evening or name == "hearth"


def test_every_font_that_is_asked_for_ships_and_is_taken(qapp: QApplication) -> None:
    refused = (*load_fonts(RESOURCES / "fonts"), *load_stage_fonts(RESOURCES / "fonts"))

    assert refused == ()
    assert {*WINDOW_FONTS, *STAGE_FONTS} == {path.name for path in (RESOURCES / "fonts").glob("*.[ot]tf")}


def test_a_font_that_is_missing_is_named_and_stops_nothing(qapp: QApplication, tmp_path: Path) -> None:
    refused = load_fonts(tmp_path)

    assert refused == WINDOW_FONTS


@pytest.mark.parametrize(("family", "weight"), [("Inter", 400), ("Inter", 600), ("Vollkorn", 500)])
def test_the_families_are_found_by_their_names(qapp: QApplication, family: str, weight: int) -> None:
    load_fonts(RESOURCES / "fonts")

    found = QFontInfo(QFont(family, 20, weight))

    assert (found.family(), found.weight()) == (family, weight)


def test_running_digits_have_one_width(qapp: QApplication) -> None:
    load_fonts(RESOURCES / "fonts")

    widths = {QFontMetricsF(tabular(QFont("Inter", 60))).horizontalAdvance(digit) for digit in "0123456789"}

    assert len(widths) == 1


def test_a_digits_cell_holds_every_digit(qapp: QApplication) -> None:
    load_stage_fonts(RESOURCES / "fonts")
    font = QFont("Inter Display", 60)

    cell = digit_cell(font)

    assert all(QFontMetricsF(tabular(font)).horizontalAdvance(digit) <= cell for digit in "0123456789")
