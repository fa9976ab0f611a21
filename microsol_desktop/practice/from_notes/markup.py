"""Leftovers of web pages and wikis in pasted notes: taken off, so that only words and Markdown are left."""

from __future__ import annotations

import re
from functools import lru_cache
from html import unescape
from typing import NamedTuple


class Leftover(NamedTuple):
    """One sort of leftover: how it looks, what stands in its place, and an example."""

    pattern: str
    instead: str
    example: str


_INSIDE = r"(?:\s[^<>]*)?"
HTML: tuple[Leftover, ...] = (
    Leftover(rf"<br{_INSIDE}/?>|</(?:p|div|li|tr|h[1-6]|ul|ol|table|blockquote){_INSIDE}>", "\n", "one<br>two"),
    Leftover(rf"<tr{_INSIDE}>\s*(?=<t[dh])", "\n| ", "<tr><td>10 min</td><td>Arrival</td></tr>"),
    Leftover(rf"<li{_INSIDE}>", "\n• ", "<li>one"),
    Leftover(rf"<h1{_INSIDE}>", "\n# ", "<h1>Case clinic</h1>"),
    Leftover(rf"<h2{_INSIDE}>", "\n## ", "<h2>Steps</h2>"),
    Leftover(rf"<h[3-6]{_INSIDE}>", "\n### ", "<h3>Settle in</h3>"),
    Leftover(rf"</t[dh]{_INSIDE}>\s*<t[dh]{_INSIDE}>", " | ", "<td>10:00</td><td>Arrival</td>"),
    Leftover(rf"</?(?:b|strong){_INSIDE}>", "**", "<b>Check-in</b>"),
    Leftover(r"<a\s[^<>]*?href=[\"']([^\"'<>\s]*)[\"'][^<>]*>([^<>]*)</a>", r"[\2](\1)", '<a href="x">here</a>'),
    Leftover(
        rf"</?(?:p|div|span|i|em|u|a|ul|ol|li|tr|td|th|table|tbody|thead|hr|font|code|pre|small|section|article|body|html"
        rf"|blockquote|meta|h[1-6]){_INSIDE}/?>",
        "",
        "<span>words</span>",
    ),
)
"""In the order in which they are looked for."""

WIKI: tuple[Leftover, ...] = (
    Leftover(r"'''''([^'\n]+)'''''", r"**\1**", "'''''both'''''"),
    Leftover(r"'''([^'\n]+)'''", r"**\1**", "'''bold'''"),
    Leftover(r"''([^'\n]+)''", r"*\1*", "''slanted''"),
)
PAGE: tuple[Leftover, ...] = (
    Leftover(
        r"^(\w[^\[\]\n]*?)\s*\[(?:edit|edit source|bearbeiten|quelltext bearbeiten|editar|modifier)\]\s*$",
        r"## \1",
        "Purpose[edit]",
    ),
    Leftover(
        r"\s*\[(?:hide|show|verbergen|anzeigen|esconder|ocultar|mostrar|masquer|afficher)\]\s*$", "", "Contents [hide]"
    ),
)
"""What can be pressed on a wiki's page, and is copied with its words."""
PLAIN: tuple[Leftover, ...] = (
    Leftover(r"!?\[([^\[\]]*)\]\(([^()\s]*)\)", r"\1 \2", "[here](https://example.org)"),
    Leftover(r"\*\*|__|``+", "", "**strong**"),
    Leftover(r"(?<![\w*])[*_`](?=\S)|(?<=\S)[*_`](?![\w*])", "", "*slanted*"),
    Leftover(r"\\([\\`*_{}\[\]()#+.!<>|~-])", r"\1", r"1\. one"),
)
"""What Markdown has beside words: a title has no use for it."""


_BOX = re.compile(r"^\s*[│┃║]|[│┃║]\s*$")
_BOX_LINES = re.compile(r"[\u2500-\u257f]+")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]")


@lru_cache(maxsize=4)
def _compiled(table: tuple[Leftover, ...]) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(one.pattern, re.IGNORECASE), one.instead) for one in table)


def _without(table: tuple[Leftover, ...], text: str) -> str:
    for pattern, instead in _compiled(table):
        text = pattern.sub(instead, text)
    return text


def without_markup(raw: str) -> list[str]:
    """One pasted line without the marks of a web page or a wiki: several lines where it broke them."""
    text = unescape(raw) if "&" in raw else raw
    if "<" in text:
        text = _without(HTML, text)
    if "''" in text:
        text = _without(WIKI, text)
    if not text.isascii() and _BOX_LINES.search(text) is not None:
        text = _BOX_LINES.sub("|", _BOX.sub("", text)) if re.search(r"\w", text) else ""
    if "[" in text:
        text = _without(PAGE, text)
    lines = re.split("[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]", text)
    return [line if line.isprintable() else _CONTROLS.sub(" ", line) for line in lines]


@lru_cache(maxsize=4096)
def plain(markdown: str) -> str:
    """The words alone, with one blank between them."""
    return " ".join(_without(PLAIN, markdown).split())
