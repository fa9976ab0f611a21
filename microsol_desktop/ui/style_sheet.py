"""What our windows look like over Qt's Fusion style. Says which names a widget may ask to be dressed by."""

from __future__ import annotations

from microsol_desktop.ui.tokens import Theme


class _Values(dict[str, str]):
    """Colours by token; anything like `12px` is a size at the host's text size."""

    def __init__(self, theme: Theme, scale: float) -> None:
        super().__init__((name, str(value)) for name, value in theme._asdict().items())
        self._scale = scale
        # A radius of more than half a box draws square corners, so these two are counted to the pixel.
        self["round"] = f"{(round(10 * scale) + 2 * round(3 * scale) + 4) // 2}px"
        self["knob"] = f"{min(round(18 * scale), round(4 * scale) + 2 * round(7 * scale)) // 2}px"

    def __missing__(self, size: str) -> str:
        return f"{max(1, round(float(size.removesuffix('px')) * self._scale))}px"


def style_sheet(theme: Theme, scale: float = 1.0) -> str:
    """The style sheet of this theme at this text size (1.0 to 2.0), for the application or for one window.

    A widget asks for its looks by a dynamic property, set before it is first shown:

    - `QPushButton[kind="primary"]` the one thing to do now; `"plain"` (or none) any other; `"quiet"` words in the
      accent, no box until it is pointed at; `"row"` a whole row of a list that can be pressed, left-aligned.
    - `QToolButton` a button that is an icon.
    - `QLabel[role="title"]` a window's title in the prompt's letters; `"small-title"` the same where there is little
      room; `"subtitle"` the line below it; `"heading"` a card's heading in small capitals (write it in capitals);
      `"strong"`; `"soft"` second to the rest; `"key"` a key's name, on the ground, a card or a plain button;
      `"key-on-accent"` the same on the primary button; `"accent"` words in the accent; `"warning"`; `"digits"` the
      console's large time (give it `tabular(label.font())` as its font).
    - `QFrame[role="card"]` a raised area; `"current"` the row or card that is under way; `"bar"` one sentence with a
      way out, along an edge; `"warning-bar"` the same for something that went wrong; `"line"` a hairline between rows.
      A list with the role `"bare"` has no box. A label is a frame to Qt as well: no role belongs to both.

    Everything that takes the focus shows it by a border of two pixels in the colour `focus`, for which there is always
    room: nothing moves when it comes.
    """
    return _SHEET % _Values(theme, scale)


_LABELS = """
QLabel { background: transparent; }
QLabel[role="title"] { font-family: "Vollkorn"; font-weight: 500; font-size: %(30px)s; }
QLabel[role="small-title"] { font-family: "Vollkorn"; font-weight: 500; font-size: %(17px)s; }
QLabel[role="subtitle"] { font-size: %(16px)s; color: %(text_soft)s; }
QLabel[role="heading"] { font-size: %(13px)s; font-weight: 600; color: %(text_soft)s; letter-spacing: 1px; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="soft"] { color: %(text_soft)s; }
QLabel[role="key"] { font-size: %(13px)s; color: %(text_soft)s; }
QLabel[role="key-on-accent"] { font-size: %(13px)s; color: %(on_accent)s; }
QLabel[role="accent"] { font-weight: 600; color: %(accent_text)s; }
QLabel[role="warning"] { font-weight: 600; color: %(warning)s; }
QLabel[role="digits"] { font-family: "Inter"; font-weight: 400; font-size: %(64px)s; }
QLabel:disabled { color: %(text_off)s; }
"""

_FRAMES = """
QFrame[role="card"] { background: %(surface)s; border: 1px solid %(line)s; border-radius: %(12px)s; }
QFrame[role="current"] { background: %(surface_current)s; border: none; border-left: %(4px)s solid %(accent)s;
  border-top-right-radius: %(8px)s; border-bottom-right-radius: %(8px)s; }
QFrame[role="bar"] { background: %(surface_current)s; border: 1px solid %(line)s; border-radius: %(8px)s; }
QFrame[role="warning-bar"] { background: %(warning_surface)s; border: 1px solid %(warning)s; border-radius: %(8px)s; }
QFrame[role="line"] { background: %(line)s; border: none; max-height: 1px; min-height: 1px; }
"""

_BUTTONS = """
QPushButton { background: %(surface_raised)s; color: %(text)s; border: 2px solid %(line_strong)s;
  border-radius: %(10px)s; padding: %(8px)s %(16px)s; font-weight: 500; outline: none; }
QPushButton:hover { background: %(surface_hover)s; }
QPushButton:pressed, QPushButton:checked { background: %(surface_current)s; border-color: %(accent)s; }
QPushButton:focus { border: 2px solid %(focus)s; }
QPushButton:disabled { color: %(text_off)s; border-color: %(line)s; }
QPushButton[kind="primary"] { background: %(accent)s; color: %(on_accent)s; border-color: %(accent)s;
  font-weight: 600; }
QPushButton[kind="chosen"] { border-color: %(accent)s; }
QPushButton[kind="chosen"]:focus { border-color: %(focus)s; }
QPushButton[kind="primary"]:hover { background: %(accent_hover)s; border-color: %(accent_hover)s; }
QPushButton[kind="primary"]:pressed { background: %(accent_pressed)s; border-color: %(accent_pressed)s; }
QPushButton[kind="primary"]:focus { border-color: %(text)s; }
QPushButton[kind="primary"]:disabled { background: %(surface_raised)s; color: %(text_off)s; border-color: %(line)s; }
QPushButton[kind="quiet"] { background: transparent; color: %(accent_text)s; border-color: transparent;
  padding: %(6px)s %(10px)s; }
QPushButton[kind="quiet"]:hover { background: %(surface_hover)s; }
QPushButton[kind="quiet"]:pressed, QPushButton[kind="quiet"]:checked { background: %(surface_current)s; }
QPushButton[kind="quiet"]:focus { border-color: %(focus)s; }
QPushButton[kind="quiet"]:disabled { color: %(text_off)s; }
QPushButton[kind="row"] { background: transparent; border-color: transparent; text-align: left;
  padding: %(10px)s %(12px)s; border-radius: %(8px)s; }
QPushButton[kind="row"]:hover { background: %(surface_hover)s; }
QPushButton[kind="row"]:pressed, QPushButton[kind="row"]:checked { background: %(surface_current)s; }
QPushButton[kind="row"]:focus { border-color: %(focus)s; }
QPushButton::menu-indicator { image: none; width: 0; }
QToolButton { background: transparent; color: %(text)s; border: 2px solid transparent; border-radius: %(8px)s;
  padding: %(6px)s; outline: none; }
QToolButton:hover { background: %(surface_hover)s; }
QToolButton:pressed, QToolButton:checked { background: %(surface_current)s; }
QToolButton:focus { border-color: %(focus)s; }
QCheckBox, QRadioButton { border: 2px solid transparent; border-radius: %(6px)s; padding: %(4px)s; spacing: %(8px)s; }
QCheckBox:focus, QRadioButton:focus { border-color: %(focus)s; }
QCheckBox::indicator, QRadioButton::indicator { width: %(10px)s; height: %(10px)s; padding: %(3px)s;
  background: transparent; background-clip: content; border: 2px solid %(line_strong)s; border-radius: %(4px)s; }
QRadioButton::indicator { border-radius: %(round)s; }
QCheckBox::indicator:checked, QRadioButton::indicator:checked { background: %(accent)s; border-color: %(accent)s; }
"""

_FIELDS = """
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QTimeEdit, QComboBox { background: %(surface)s;
  color: %(text)s; border: 2px solid %(line_strong)s; border-radius: %(8px)s; padding: %(6px)s %(10px)s;
  placeholder-text-color: %(text_off)s; selection-background-color: %(accent)s; selection-color: %(on_accent)s; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QTimeEdit:focus,
QComboBox:focus { border-color: %(focus)s; }
QLineEdit:disabled, QSpinBox:disabled, QTimeEdit:disabled, QComboBox:disabled { color: %(text_off)s;
  border-color: %(line)s; }
QSpinBox::up-button, QDoubleSpinBox::up-button, QTimeEdit::up-button, QSpinBox::down-button,
QDoubleSpinBox::down-button, QTimeEdit::down-button { subcontrol-origin: padding; width: %(24px)s; border: none;
  background: transparent; }
QSpinBox::up-button, QDoubleSpinBox::up-button, QTimeEdit::up-button { subcontrol-position: top right; }
QSpinBox::down-button, QDoubleSpinBox::down-button, QTimeEdit::down-button { subcontrol-position: bottom right; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow, QTimeEdit::up-arrow { width: 0; height: 0;
  border-left: %(5px)s solid %(surface)s; border-right: %(5px)s solid %(surface)s;
  border-bottom: %(6px)s solid %(text_soft)s; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow, QTimeEdit::down-arrow, QComboBox::down-arrow { width: 0; height: 0;
  border-left: %(5px)s solid %(surface)s; border-right: %(5px)s solid %(surface)s;
  border-top: %(6px)s solid %(text_soft)s; }
QAbstractSpinBox > QLineEdit { background: transparent; border: none; padding: 0 %(8px)s; }
QComboBox::drop-down { subcontrol-origin: padding; subcontrol-position: center right; width: %(28px)s; border: none; }
QComboBox QAbstractItemView, QComboBox QAbstractItemView:focus { background: %(surface)s;
  border: 1px solid %(line_strong)s; border-radius: 0; padding: %(4px)s; }
"""

_LISTS = """
QAbstractItemView { background: %(surface)s; color: %(text)s; border: 2px solid %(line)s; border-radius: %(10px)s;
  outline: none; selection-background-color: %(surface_current)s; selection-color: %(text)s; }
QAbstractItemView:focus { border-color: %(focus)s; }
QAbstractItemView[role="bare"] { background: transparent; border-color: transparent; }
QAbstractItemView[role="bare"]:focus { border-color: %(focus)s; }
QListView::item { padding: %(8px)s %(10px)s; border: 2px solid transparent; border-radius: %(6px)s; }
QListView::item:hover { background: %(surface_hover)s; }
QListView::item:selected { background: %(surface_current)s; color: %(text)s; }
QListView::item:focus { border-color: %(focus)s; }
QMenu { background: %(surface)s; color: %(text)s; border: 1px solid %(line_strong)s; padding: %(4px)s; }
QMenu::item { padding: %(6px)s %(16px)s; border-radius: %(6px)s; }
QMenu::item:selected { background: %(accent)s; color: %(on_accent)s; }
QMenu::item:disabled { color: %(text_off)s; background: transparent; }
QToolTip { background: %(surface_raised)s; color: %(text)s; border: 1px solid %(line_strong)s; padding: %(4px)s; }
"""

_SCROLLING = """
QScrollArea { border: none; }
QWidget QScrollArea { background: transparent; }
QScrollArea > QWidget > QWidget#scrolled { background: transparent; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: %(12px)s; }
QScrollBar:horizontal { height: %(12px)s; }
QScrollBar::handle { background: %(line_strong)s; border-radius: %(4px)s; margin: 2px; }
QScrollBar::handle:vertical { min-height: %(28px)s; }
QScrollBar::handle:horizontal { min-width: %(28px)s; }
QScrollBar::handle:hover { background: %(text_soft)s; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSlider { border: 2px solid transparent; border-radius: %(6px)s; min-height: %(28px)s; }
QSlider:focus { border-color: %(focus)s; }
QSlider::groove:horizontal { background: %(line_strong)s; height: %(4px)s; border-radius: %(2px)s; }
QSlider::sub-page:horizontal { background: %(accent)s; border-radius: %(2px)s; }
QSlider::handle:horizontal { background: %(accent)s; width: %(18px)s; margin: -%(7px)s 0;
  border-radius: %(knob)s; }
QSlider::handle:horizontal:disabled { background: %(text_off)s; }
"""

_SHEET = _LABELS + _FRAMES + _BUTTONS + _FIELDS + _LISTS + _SCROLLING
