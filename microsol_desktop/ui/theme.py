"""The one door to how windows look: colours, fonts, the palette and the style sheet. Folders are handed in."""

from __future__ import annotations

from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from microsol_desktop.ui.fonts import digit_cell, load_fonts, load_stage_fonts, tabular, window_font
from microsol_desktop.ui.style_sheet import style_sheet
from microsol_desktop.ui.tokens import THEME_NAMES, Theme, load_theme

__all__ = [
    "THEME_NAMES",
    "Theme",
    "digit_cell",
    "dress",
    "load_fonts",
    "load_stage_fonts",
    "load_theme",
    "palette",
    "style_sheet",
    "tabular",
    "theme_for_system",
    "window_font",
]

DRESSED = "microsol-dressed"
"""A property of an application that has Qt's Fusion style already."""

_ROLES = {
    QPalette.ColorRole.Window: "ground",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "surface_raised",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "text_soft",
    QPalette.ColorRole.Button: "surface_raised",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "warning",
    QPalette.ColorRole.ToolTipBase: "surface_raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent_text",
    QPalette.ColorRole.LinkVisited: "accent_text",
    QPalette.ColorRole.Light: "surface_hover",
    QPalette.ColorRole.Midlight: "surface_raised",
    QPalette.ColorRole.Mid: "line_strong",
    QPalette.ColorRole.Dark: "line_strong",
    QPalette.ColorRole.Shadow: "blank",
}
_WRITTEN = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.HighlightedText,
)


def palette(theme: Theme) -> QPalette:
    """The theme's colours where Qt looks for them: what the style sheet does not name is drawn with these."""
    colours = QPalette()
    for role, token in _ROLES.items():
        colours.setColor(role, QColor(getattr(theme, token)))
    for role in _WRITTEN:
        colours.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.text_off))
    colours.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Highlight, QColor(theme.surface_current))
    return colours


def dress(application: QApplication, theme: Theme, scale: float = 1.0) -> None:
    """Give every window this theme at this text size (1.0 to 2.0); again whenever the host changes either."""
    if application.property(DRESSED) is None:
        application.setStyle("Fusion")
        application.setProperty(DRESSED, True)
    application.setPalette(palette(theme))
    application.setFont(window_font(scale))
    application.setStyleSheet(style_sheet(theme, scale))


def theme_for_system(*, evening: bool = True) -> str:
    """The name of the theme that the system asks for: contrast, else dark; else paper by day, hearth by evening."""
    from PySide6.QtCore import Qt

    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "hearth" if evening or hints.colorScheme() == Qt.ColorScheme.Dark else "daylight"
