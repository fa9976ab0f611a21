"""Pictures in prompts, as they are found and decoded: once each, small enough for the stage, and never with a crash."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QPainter

from microsol_desktop.system.picture_files import MOST_BYTES, PictureFile, picture_beside, picture_bytes

MOST_PIXELS = 50_000_000
"""No camera that hosts have makes more; what claims to be larger is not decoded."""
LARGEST = QSize(2560, 1600)
"""Pixels that a picture is kept in: as tall as the room for it on a 4K screen."""
_MOST_KEPT = 48 * 1024 * 1024
_ASIDE = QImageIOHandler.Transformation.TransformationRotate90


class Art(NamedTuple):
    """A picture that can be shown: its file, and how large it is as it stands upright."""

    file: PictureFile
    wide: int
    high: int


class Gallery:
    """Pictures that were decoded lately. What is no picture is remembered too, and not tried at every turn."""

    def __init__(self) -> None:
        self._kept: dict[PictureFile, QImage] = {}
        self._known: dict[PictureFile, Art | None] = {}

    def art(self, folder: str, path: str) -> Art | None:
        """The picture at this path beside a practice; None where there is none that can be shown."""
        file = picture_beside(folder, path)
        if file is None or file.size > MOST_BYTES:
            return None
        if file not in self._known:
            size = self._decode(file)
            self._known[file] = None if size.isEmpty() else Art(file, size.width(), size.height())
        return self._known[file]

    def image(self, art: Art) -> QImage | None:
        """Its pixels; None where the file has gone in the meantime."""
        if art.file not in self._kept and self._decode(art.file).isEmpty():
            return None
        image = self._kept.pop(art.file)
        self._kept[art.file] = image
        return image

    def _decode(self, file: PictureFile) -> QSize:
        """Decode and keep a picture; answers with its own size, empty where it can't be shown."""
        found = picture_bytes(file)
        size, image = _decoded(*found) if found is not None else (QSize(), QImage())
        if not image.isNull():
            self._kept[file] = image
        while len(self._kept) > 1 and sum(kept.sizeInBytes() for kept in self._kept.values()) > _MOST_KEPT:
            del self._kept[next(iter(self._kept))]
        return QSize() if image.isNull() else size


GALLERY = Gallery()
"""What was decoded lately, for all who lay out or draw; nothing but a saving of time."""


def _decoded(kind: str, data: bytes) -> tuple[QSize, QImage]:
    """A picture's own size and its pixels, upright, no larger than is needed, on white paper where it lets through."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind.encode()))
    # By the kind that its first bytes tell and no other: nothing is guessed, nothing else is tried.
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isEmpty() or size.width() * size.height() > MOST_PIXELS:
        return QSize(), QImage()
    lies = _ASIDE in reader.transformation()
    reader.setScaledSize(_no_larger(size, LARGEST.transposed() if lies else LARGEST))
    image = reader.read()
    return size.transposed() if lies else size, image if image.isNull() else _on_paper(image)


def _no_larger(size: QSize, room: QSize) -> QSize:
    if size.width() <= room.width() and size.height() <= room.height():
        return size
    return size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


def _on_paper(image: QImage) -> QImage:
    """Drawings without a ground are meant for a white page, and would be lost on a dark one."""
    if not image.hasAlphaChannel():
        return image.convertToFormat(QImage.Format.Format_RGB32)
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    return paper
