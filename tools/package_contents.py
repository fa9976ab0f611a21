"""What goes into the frozen program, and what of Qt and Python stays out: the lists that `build.spec` goes by.

Knows only the standard library: it is imported where nothing but PyInstaller and what ships is installed.
"""

from __future__ import annotations

import py_compile
import sysconfig
from collections.abc import Collection
from fnmatch import fnmatch
from pathlib import Path

KEPT_PLUGINS = (
    # Windows: on X, on Wayland (with its frames, and how it shows windows), and without any screen, to rehearse.
    "platforms/*xcb.*",
    "platforms/*wayland.*",
    "platforms/*offscreen.*",
    "platforms/qwindows.*",
    "platforms/*qcocoa.*",
    "wayland-shell-integration/*xdg-shell.*",
    "wayland-decoration-client/*bradient.*",
    # Letters with accents and other scripts; the desktop's own dialogs to choose a file.
    "platforminputcontexts/*compose*",
    "platforminputcontexts/*ibus*",
    "platformthemes/*xdgdesktopportal*",
    # Pictures of a practice (PNG needs no plugin), and printers.
    "imageformats/*jpeg*",
    "imageformats/*svg*",
    "imageformats/*webp*",
    "imageformats/*gif*",
    "printsupport/*",
)
"""The plugins of Qt that ship, where the system has them. All others stay out, with the libraries they stand on."""

NEEDED_PLUGINS = {
    "linux": ("libqxcb.so", "libqwayland.so", "libqoffscreen.so", "libxdg-shell.so", "libqjpeg.so", "libqsvg.so"),
    "win32": ("qwindows.dll", "qoffscreen.dll", "qjpeg.dll", "qsvg.dll"),
    "darwin": ("libqcocoa.dylib", "libqoffscreen.dylib", "libqjpeg.dylib", "libqsvg.dylib"),
}
"""Those without which the program would start nowhere: a build that does not find them fails."""

LEFT_OUT_MODULES = (
    # Nothing here goes over a network, so no library for it is carried about and kept up to date.
    "ssl",
    "_ssl",
    # `hashlib` and `uuid` have their own of all that is asked for; nothing here is packed in those ways.
    "_hashlib",
    "_uuid",
    "bz2",
    "_bz2",
    "lzma",
    "_lzma",
    # For a terminal that edits lines.
    "readline",
    "curses",
    "_curses",
    # Qt itself speaks over the desktop's bus; nothing of ours does through Qt.
    "PySide6.QtDBus",
    # Other toolkits, tests, and what makes packages.
    "tkinter",
    "unittest",
    "doctest",
    "pdb",
    "pydoc",
    "lib2to3",
    "ensurepip",
    "idlelib",
    "setuptools",
    "pkg_resources",
    "distutils",
    "pip",
    # What the libraries could use as well, and this program does not.
    "numpy",
    "greenlet",
    "psycopg",
    "psycopg2",
    "mysql",
    "cx_Oracle",
    "pytest",
    "hypothesis",
    "xmlrpc",
    "multiprocessing",
)

ASKED_FOR_BY_NAME = ("_cffi_backend",)
"""Modules that only a library written in C imports, where nobody sees it: the one that plays bells."""

LEFT_OUT_DATA = (
    "PySide6/Qt/translations/*",
    "PySide6/translations/*",
    "PySide6/Qt/qml/*",
    "*/tests/*",
    "*.pyi",
    "*.pyx",
    "*.pxd",
    "*/py.typed",
    "*.dist-info/*",
    "alembic/templates/*",
)

FROM_THE_SYSTEM = {
    "ld-linux-x86-64.so.2": "libc6",
    "ld-linux-aarch64.so.1": "libc6",
    "libc.so.6": "libc6",
    "libdl.so.2": "libc6",
    "libm.so.6": "libc6",
    "libmvec.so.1": "libc6",
    "libpthread.so.0": "libc6",
    "libresolv.so.2": "libc6",
    "librt.so.1": "libc6",
    "libutil.so.1": "libc6",
    "libgcc_s.so.1": "libgcc-s1",
    "libstdc++.so.6": "libstdc++6",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libOpenGL.so.0": "libopengl0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libcups.so.2": "libcups2",
}
"""Libraries of Linux that every desktop has, and the Debian package that each is in: none of them ships."""

IN_A_PACKAGE_FROM_THE_SYSTEM = {
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libexpat.so.1": "libexpat1",
    "libffi.so.8": "libffi8",
    "libsqlite3.so.0": "libsqlite3-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-util.so.1": "libxcb-util1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libzstd.so.1": "libzstd1",
}
"""Those that some desktops lack: they ship with what is unpacked anywhere. A Debian package asks for them instead."""

TIME_ZONES = ("/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo", "/etc/zoneinfo")
"""Where systems have them, as Python itself would look."""

NOT_SHIPPED = ("resources/*.ts", "resources/*/microsol.icns", "resources/*/microsol.ico", "resources/README.md")
"""Of `resources/`: what translators and other systems' installers read."""


def shipped_files(root: Path) -> list[tuple[str, str]]:
    """Each file of ours that is no module, and the folder it goes to: practices, fonts, icons, sounds and so on."""
    files = [file for name in ("practices", "resources") for file in sorted((root / name).rglob("*"))]
    ours = [
        (str(file), str(Path("microsol_desktop", file.parent.relative_to(root))))
        for file in files
        if file.is_file() and not _stays_out(file.relative_to(root).as_posix())
    ]
    return [*ours, (str(root / "LICENSE"), "microsol_desktop")]


def _stays_out(place: str) -> bool:
    return any(fnmatch(place, left_out) for left_out in NOT_SHIPPED)


def is_from_the_system(place: str) -> bool:
    """Whether the system has this library, so that it does not ship."""
    return Path(place).name in FROM_THE_SYSTEM


def is_kept_plugin(place: str) -> bool:
    """Whether this library goes in: everything that is no plugin of Qt's, and of those the ones that are named."""
    _, is_plugin, name = place.replace("\\", "/").partition("/plugins/")
    return not is_plugin or any(fnmatch(name, kept) for kept in KEPT_PLUGINS)


def is_kept_data(place: str) -> bool:
    """Whether this file, which is no library, goes in."""
    place = place.replace("\\", "/")
    return not any(fnmatch(place, left_out) for left_out in LEFT_OUT_DATA)


def is_root(place: str, kind: str) -> bool:
    """Whether this library is wanted for itself, and not because another one stands on it."""
    name = Path(place.replace("\\", "/")).name.lower()
    # The last is macOS's: Python.framework/Versions/3.11/Python.
    is_python = name.startswith(("libpython", "python3", "vcruntime", "msvcp")) or name == "python"
    is_plugin = "/plugins/" in place.replace("\\", "/")
    return kind != "SYMLINK" and (is_python or ((is_plugin or kind == "EXTENSION") and is_kept_plugin(place)))


def goes_along(place: str, target: str, kind: str, libraries: Collection[str], system: str) -> bool:
    """Whether this file or link, which is no library, goes in beside these libraries (by their places).

    Links are for libraries that nobody looks for there, and a memory stick may not be able to hold one: only macOS has
    them, whose frameworks are made of such, and can't be signed without.
    """
    framework, is_in_one, _ = place.partition(".framework/")
    if is_in_one:
        return any(library.startswith(f"{framework}{is_in_one}") for library in libraries)
    if kind == "SYMLINK":
        return system == "darwin" and Path(target).name in {Path(library).name for library in libraries}
    return is_kept_data(place)


def stop_if_missing(system: str, places: list[str]) -> None:
    """Fail a build of a program that could open no window."""
    names = {Path(place).name for place in places}
    missing = [name for name in NEEDED_PLUGINS.get(system, ()) if name not in names]
    if missing:
        raise SystemExit(f"Qt came without {', '.join(missing)}: look at KEPT_PLUGINS in tools/package_contents.py.")


def settings_of_python(folder: Path) -> str:
    """What the frozen Python is told of how it was built, without where on which computer; gives the compiled module.

    Time zones are looked for where it says, and SQLAlchemy asks it something as well.
    """
    told: dict[str, object] = {
        name: value for name, value in sysconfig.get_config_vars().items() if isinstance(value, int)
    }
    told |= {name: sysconfig.get_config_var(name) for name in ("EXT_SUFFIX", "SOABI")}
    told["TZPATH"] = ":".join(TIME_ZONES)
    source = folder / "_sysconfigdata.py"
    source.write_text(f"build_time_vars = {dict(sorted(told.items()))!r}\n", encoding="utf-8")
    compiled = source.with_suffix(".pyc")
    py_compile.compile(str(source), str(compiled), "_sysconfigdata.py", doraise=True)
    return str(compiled)


def version(root: Path) -> str:
    """Read from the package without importing it."""
    text = (root / "microsol_desktop" / "__init__.py").read_text(encoding="utf-8")
    return text.partition('__version__ = "')[2].partition('"')[0]
