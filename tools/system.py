"""What Qt and our tests want of the system itself: looked for by loading it, installed where that may be done unasked.

Without this a host on a bare Debian sees one missing library at a time, or a crash that names the wrong one.
Knows only the standard library: it runs before anything is installed.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

# What is loaded (or started), and the Debian package that it comes in.
FOR_PYTHON = {"ensurepip": f"python{sys.version_info.major}.{sys.version_info.minor}-venv"}
FOR_QT = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxkbcommon.so.0": "libxkbcommon0",
}
FOR_A_SCREEN = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
FOR_TESTS = {
    "Xvfb": "xvfb",
    "dbus-daemon": "dbus-daemon",
    "openbox": "openbox",
    "weston": "weston",
    "xauth": "xauth",
    "xdotool": "xdotool",
    "xrandr": "x11-xserver-utils",
    # A screen reader's bus, and what reads it (for the system's own Python): no program of theirs is on the path.
    "/usr/share/dbus-1/services/org.a11y.Bus.service": "at-spi2-core",
    "/usr/lib/python3/dist-packages/pyatspi": "python3-pyatspi",
}

FOR_PACKAGE_TESTS = {
    "Xvfb": "xvfb",
    "appstreamcli": "appstream",
    "dbus-daemon": "dbus-daemon",
    "debootstrap": "debootstrap",
    "desktop-file-validate": "desktop-file-utils",
    "lintian": "lintian",
    "makensis": "nsis",
    "unshare": "util-linux",
    "xrandr": "x11-xserver-utils",
    "xwd": "x11-apps",
    "/usr/share/dbus-1/services/org.a11y.Bus.service": "at-spi2-core",
    "/usr/share/keyrings/debian-archive-keyring.gpg": "debian-archive-keyring",
    "/usr/lib/python3/dist-packages/pyatspi": "python3-pyatspi",
}
"""What `make package-test` alone wants."""


def has(name: str) -> bool:
    """Whether a shared library can be loaded, a module imported, a program started or a file found here."""
    if name.startswith("/"):
        return Path(name).exists()
    if ".so." in name:
        try:
            ctypes.CDLL(name)
        except OSError:
            return False
        return True
    return shutil.which(name) is not None or (name == "ensurepip" and importlib.util.find_spec(name) is not None)


def missing(wanted: dict[str, str]) -> dict[str, str]:
    """What of the wanted is not here. Only Linux needs anything: elsewhere Qt brings what it uses."""
    if sys.platform != "linux":
        return {}
    return {name: package for name, package in wanted.items() if not has(name)}


def provide(wanted: dict[str, str], why: str) -> dict[str, str]:
    """Have the wanted installed where that may be done unasked, otherwise say the one line to type.

    Returns what is missing still.
    """
    lacking = missing(wanted)
    if not lacking:
        return {}
    packages = sorted(set(lacking.values()))
    if may_install():
        say(f"Installing {' '.join(packages)} ({why}).")
        install(packages)
        lacking = missing(wanted)
    if lacking:
        say(what_to_type(lacking, why))
    return lacking


def may_install() -> bool:
    """Whether this user can have Debian packages installed without being asked for a password."""
    return shutil.which("apt-get") is not None and (os.geteuid() == 0 or _may_sudo())


def _may_sudo() -> bool:
    if shutil.which("sudo") is None:
        return False
    return subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0


def install(packages: list[str]) -> None:
    """Ask apt-get for the packages, with a fresh list of what there is if the old one does not know them."""
    command = ["apt-get", "install", "--yes", "--quiet", "--no-install-recommends", *packages]
    if not _as_root(command):
        _as_root(["apt-get", "update", "--quiet"])
        _as_root(command)


def _as_root(command: list[str]) -> bool:
    env = ["env", "DEBIAN_FRONTEND=noninteractive"]
    sudo = [] if os.geteuid() == 0 else ["sudo", "-n"]
    answer = subprocess.run(
        [*sudo, *env, *command], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    return answer.returncode == 0


def what_to_type(lacking: dict[str, str], why: str) -> str:
    """One sentence that a host can act on."""
    if shutil.which("apt-get") is not None:
        packages = " ".join(sorted(set(lacking.values())))
        return f"Missing {why}. Please type: sudo apt-get install --no-install-recommends {packages}"
    return (
        f"Missing {why}: {', '.join(sorted(lacking))}. Please install the packages of your distribution that hold them."
    )


def say(sentence: str) -> None:
    """Tell whoever is waiting, at once."""
    print(sentence, file=sys.stderr, flush=True)
