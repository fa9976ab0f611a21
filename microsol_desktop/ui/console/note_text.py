"""The host's note as the console can show it: our own blocks in a little mark-up of our own making, and no other."""

from __future__ import annotations

from html import escape

from microsol_desktop.practice.prompt import Block, ItemList, Paragraph, Picture, Span, blocks

_LIST = "margin-top:0; margin-bottom:8px; margin-left:16px; -qt-list-indent:0"


def as_rich_text(markdown: str) -> str:
    """A label's rich text. Whatever the file says is escaped: nothing in it is fetched, run or read."""
    return "".join(_block(block) for block in blocks(markdown)) if markdown.strip() else ""


def _block(block: Block) -> str:
    match block:
        case Paragraph():
            return f'<p style="margin-top:0; margin-bottom:8px">{_spans(block.spans)}</p>'
        case ItemList():
            opening, closing = (f'<ol start="{block.start}"', "</ol>") if block.ordered else ("<ul", "</ul>")
            items = "".join(f"<li>{_item(item)}</li>" for item in block.items)
            return f'{opening} style="{_LIST}">{items}{closing}'
        case Picture():
            return f"<p>{escape(block.alt)}</p>" if block.alt else ""


def _item(item: tuple[Block, ...]) -> str:
    """A line of a list: its first paragraph without the space of one."""
    first, *rest = item or (Paragraph(spans=()),)
    opening = _spans(first.spans) if isinstance(first, Paragraph) else _block(first)
    return opening + "".join(_block(block) for block in rest)


def _spans(spans: tuple[Span, ...]) -> str:
    return "".join(_span(span) for span in spans)


def _span(span: Span) -> str:
    text = "<br>" if span.line_break else escape(span.text)
    text = f"<b>{text}</b>" if span.strong else text
    return f"<i>{text}</i>" if span.emphasis else text
