"""One line of a journal: a JSON object that ends with its own checksum, so that a torn or garbled one is known."""

from __future__ import annotations

import json
from collections.abc import Mapping
from zlib import crc32

FORMAT = 1
"""The version of the format that this program writes, and the newest that it reads."""

SUFFIX = ".journal"


def line_of(values: Mapping[str, object]) -> bytes:
    """The line that holds these values. Plain ASCII: whatever a host pasted into a name, it can be written."""
    text = json.dumps(dict(values), separators=(",", ":"))
    return f'{text[:-1]},"sum":"{crc32(text.encode()):08x}"}}\n'.encode()


def values_of(line: bytes) -> dict[str, object] | None:
    """What a line holds; None where it is torn, garbled or none of ours."""
    mark = line.rfind(b',"sum":"')
    if mark < 0 or not line.endswith(b'"}\n'):
        return None
    text = line[:mark] + b"}"
    if line[mark + 8 : -3] != f"{crc32(text):08x}".encode():
        return None
    try:
        values = json.loads(text)
    except ValueError:
        return None
    return values if isinstance(values, dict) else None
