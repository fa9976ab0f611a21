"""The host's note as the console can show it: our own blocks in a little mark-up of our own making, and no other."""

from __future__ import annotations

from html import escape

from microsol_desktop.practice.prompt import Block, ItemList, Paragraph, Picture, Span, blocks


def as_rich_text(markdown: str, em: int) -> str:
    """A label's rich text at a text size of `em` pixels. What the file says is escaped: nothing is fetched or read."""
    return "".join(_block(block, em) for block in blocks(markdown)) if markdown.strip() else ""


def _block(block: Block, em: int) -> str:
    match block:
        case Paragraph():
            return f'<p style="margin-top:0; margin-bottom:{em // 2}px">{_spans(block.spans)}</p>'
        case ItemList():
            opening, closing = (f'<ol start="{block.start}"', "</ol>") if block.ordered else ("<ul", "</ul>")
            items = "".join(f"<li>{_item(item, em)}</li>" for item in block.items)
            style = f"margin-top:0; margin-bottom:{em // 2}px; margin-left:{em * 5 // 4}px; -qt-list-indent:0"
            return f'{opening} style="{style}">{items}{closing}'
        case Picture():
            return f"<p>{escape(block.alt)}</p>" if block.alt else ""


def _item(item: tuple[Block, ...], em: int) -> str:
    """A line of a list: its first paragraph without the space of one."""
    first, *rest = item or (Paragraph(spans=()),)
    opening = _spans(first.spans) if isinstance(first, Paragraph) else _block(first, em)
    return opening + "".join(_block(block, em) for block in rest)


def _spans(spans: tuple[Span, ...]) -> str:
    return "".join(_span(span) for span in spans)


def _span(span: Span) -> str:
    text = "<br>" if span.line_break else escape(span.text)
    text = f"<b>{text}</b>" if span.strong else text
    return f"<i>{text}</i>" if span.emphasis else text
