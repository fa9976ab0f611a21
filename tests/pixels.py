"""A picture's bytes, to be compared."""

from __future__ import annotations

from PySide6.QtGui import QImage


def bytes_of(image: QImage, form: QImage.Format) -> bytes:
    """All of its dots and nothing else: behind a line that is no multiple of four long lies what was in memory."""
    fours = image.copy(0, 0, -(-image.width() // 4) * 4, image.height())
    # Held until it is read: its bytes go with it.
    held = fours.convertToFormat(form)
    return bytes(held.constBits())
