"""Whether Qt's libraries can be replaced, as the LGPL wants it, tried with the installed program."""

from __future__ import annotations

import re
from pathlib import Path

from tools.package_holds import holds
from tools.package_host import Host
from tools.package_root import BareRoot

CORE = "/usr/lib/microsol/_internal/PySide6/Qt/lib/libQt6Core.so.6"
NOTE = re.compile(rb"\x04\0\0\0\x14\0\0\0\x03\0\0\0GNU\0(.{20})", flags=re.DOTALL)
"""How a library says which build it is."""


def starts_with_another_qt(host: Host, root: BareRoot, window: str) -> None:
    """Another build of Qt in the place of ours: a copy that says that it is another."""
    library = root.inside(CORE)
    ours = library.read_bytes()
    library.unlink()
    library.write_bytes(_as_another_build(ours))
    try:
        with host.running():
            host.read(window, "Begin")
    finally:
        library.write_bytes(ours)
    others = [place for place in root.inside("/usr/lib/microsol").rglob("*Qt6Core*") if place != library]
    holds(not _real(others), "it starts with another build of Qt, put in the place of the one that came with it")


def _as_another_build(library: bytes) -> bytes:
    found = NOTE.search(library)
    assert found is not None
    return library[: found.start(1)] + bytes(byte ^ 0xFF for byte in found[1]) + library[found.end(1) :]


def _real(places: list[Path]) -> list[Path]:
    return [place for place in places if not place.is_symlink()]
