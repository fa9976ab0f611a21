"""Plug and unplug screens on Qt's offscreen platform (Linux, PySide6 wheels): real signals, 2 ms a change.

The offscreen platform hands out a function that replaces its screens while the program runs; Qt's own tests use it.
There is no Python binding for it, so it is reached with ctypes. `set_screens` raises OSError, AttributeError or
StopIteration (`MISSING`) where the call is not to be had: skip the test then.
"""

from __future__ import annotations

import ctypes
import json
from pathlib import Path

import PySide6
import shiboken6
from PySide6.QtCore import QByteArray, QJsonDocument

MISSING = (OSError, AttributeError, StopIteration)
Screen = dict[str, str | int | float]


def screen(name: str, *, at: tuple[int, int] = (0, 0), size: tuple[int, int] = (1366, 768), scale: float = 1) -> Screen:
    """A screen as the platform wants it: native size, and its scale as a logical resolution."""
    return {
        "name": name,
        "x": at[0],
        "y": at[1],
        "width": size[0],
        "height": size[1],
        "logicalDpi": int(96 * scale),
        "logicalBaseDpi": 96,
        "dpr": 1,
    }


LAPTOP = screen("laptop")
TV = screen("tv", at=(1366, 0), size=(3840, 2160), scale=2)
USUAL = screen("", size=(800, 800))
"""What the platform begins with."""


def set_screens(*screens: Screen) -> None:
    """Replace the screens; process events afterwards to see them added and removed."""
    library = Path(PySide6.__file__).parent / "Qt" / "lib"
    core, gui = (ctypes.CDLL(str(library / f"libQt6{name}.so.6")) for name in ("Core", "Gui"))
    native = gui["_ZN15QGuiApplication23platformNativeInterfaceEv"]
    native.restype = ctypes.c_void_p
    interface = native()
    table = ctypes.addressof(ctypes.c_void_p.in_dll(gui, "_ZTV24QPlatformNativeInterface"))
    lookup_ = gui["_ZN24QPlatformNativeInterface28nativeResourceForIntegrationERK10QByteArray"]
    wanted = ctypes.cast(lookup_, ctypes.c_void_p).value
    index = next(i for i in range(2, 60) if ctypes.c_void_p.from_address(table + 8 * i).value == wanted) - 2
    virtuals = ctypes.c_void_p.from_address(interface).value or 0
    address = ctypes.c_void_p.from_address(virtuals + 8 * index).value or 0
    lookup = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(address)
    name = QByteArray(b"setConfiguration")
    configure = lookup(interface, shiboken6.getCppPointer(name)[0])
    if not configure:
        raise OSError("not the offscreen platform")
    settings = {"synchronousWindowSystemEvents": False, "windowFrameMargins": False, "screens": list(screens)}
    document = QJsonDocument.fromJson(QByteArray(json.dumps(settings).encode()))
    holder = (ctypes.c_void_p * 2)()
    to_object = core["_ZNK13QJsonDocument6objectEv"]
    to_object.restype = ctypes.c_void_p
    to_object.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
    to_object(ctypes.addressof(holder), shiboken6.getCppPointer(document)[0])
    ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p)(configure)(ctypes.addressof(holder), interface)
