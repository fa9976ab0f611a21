"""A bare Debian in a folder, for `make package-test`: made once, and taken fresh each time.

Programs in it run with folders of their own and without any network; with the network only where apt fetches packages.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
from pathlib import Path

from tools.package_environment import ROOT
from tools.system import say

HERE = ROOT / "build" / "package-test"
BARE = HERE / "bare"
SUITE = "bookworm"
NOBODY = 65534
"""Who the host is in there: a number that every Linux knows, outside as well, so that both may use one bus."""
HOME = "/home/ana"
X_SOCKETS = str(Path("/", "tmp", ".X11-unix"))
"""Where every X server of Linux is reached."""
PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


class BareRoot:
    """A fresh copy of the bare Debian. `shared` is a folder that is the same inside and outside."""

    def __init__(self, folder: Path, shared: Path) -> None:
        self.folder = folder
        self.shared = shared
        _make_bare()
        if folder.exists():
            shutil.rmtree(folder)
        subprocess.run(["cp", "--archive", "--reflink=auto", BARE, folder], check=True)
        for place in (HOME, str(shared), X_SOCKETS):
            self.inside(place).mkdir(parents=True, exist_ok=True)
        os.chown(self.inside(HOME), NOBODY, NOBODY)
        if not Path(X_SOCKETS).exists():
            # No X server has run here yet; what the first one would make.
            Path(X_SOCKETS).mkdir()
            Path(X_SOCKETS).chmod(0o1777)
        for name in ("resolv.conf", "hosts"):
            shutil.copyfile(Path("/etc", name), self.inside(f"/etc/{name}"))
        self.inside("/etc/apt/sources.list").write_text(_sources(), encoding="utf-8")

    def inside(self, place: str) -> Path:
        """A path of the bare Debian, from outside."""
        return self.folder / place.lstrip("/")

    def as_root(self, *command: str) -> subprocess.CompletedProcess[str]:
        """What apt and dpkg do: with the network."""
        done = subprocess.run(
            self._entered([], [*command], {"DEBIAN_FRONTEND": "noninteractive", "HOME": "/root"}, network=True),
            capture_output=True,
            text=True,
            check=False,
        )
        with (HERE / "log").open("a", encoding="utf-8") as log:
            log.write(f"# {shlex.join(command)}\n{done.stdout}{done.stderr}\n")
        return done

    def as_host(self, *command: str, **surroundings: str) -> list[str]:
        """The command that runs something as the host, without any network."""
        return self._entered(
            [f"--userspec={NOBODY}:{NOBODY}"], [*command], {"HOME": HOME, "USER": "ana", **surroundings}, network=False
        )

    def _entered(self, options: list[str], command: list[str], said: dict[str, str], *, network: bool) -> list[str]:
        told = ["env", "-i", *(f"{name}={value}" for name, value in {"PATH": PATH, "LANG": "C.UTF-8", **said}.items())]
        mounts = [
            ("-t proc proc", "/proc"),
            ("--rbind /dev", "/dev"),
            (f"--bind {shlex.quote(str(self.shared))}", str(self.shared)),
            (f"--bind {X_SOCKETS}", X_SOCKETS),
        ]
        script = [f"mount {what} {shlex.quote(str(self.inside(place)))}" for what, place in mounts]
        script.append(f"exec {shlex.join(['chroot', *options, str(self.folder), *told, *command])}")
        alone = ["unshare", "--mount", *([] if network else ["--net"]), "--fork", "--pid", "--kill-child"]
        return [*alone, "sh", "-ec", "\n".join(script)]


def _make_bare() -> None:
    if (BARE / "made").exists():
        return
    say(f"Making a bare Debian ({SUITE}) in build/package-test/bare: a minute, once.")
    shutil.rmtree(BARE, ignore_errors=True)
    BARE.parent.mkdir(parents=True, exist_ok=True)
    command = ["debootstrap", "--variant=minbase", SUITE, str(BARE), *_mirror()]
    with (HERE / "debootstrap.log").open("w", encoding="utf-8") as log:
        if subprocess.run(command, stdout=log, stderr=log, check=False).returncode:
            raise SystemExit("The bare Debian could not be made; build/package-test/debootstrap.log says why.")
    (BARE / "made").touch()


def _mirror() -> list[str]:
    """Where this computer gets its Debian from; debootstrap knows one itself."""
    if "ID=debian\n" not in Path("/etc/os-release").read_text(encoding="utf-8"):
        return []
    found = re.findall(r"^URIs: +(\S+)$|^deb (?:\[.*\] )?(\S+)", _told_by_apt(), flags=re.MULTILINE)
    return [first or second for first, second in found][:1]


def _sources() -> str:
    """Where apt in the bare Debian gets packages from: where debootstrap got its own, as it wrote down itself."""
    found = _mirror()
    return f"deb {found[0]} {SUITE} main\n" if found else (BARE / "etc/apt/sources.list").read_text(encoding="utf-8")


def _told_by_apt() -> str:
    files = [Path("/etc/apt/sources.list"), *sorted(Path("/etc/apt/sources.list.d").glob("*.sources"))]
    return "\n".join(file.read_text(encoding="utf-8") for file in files if file.exists())
