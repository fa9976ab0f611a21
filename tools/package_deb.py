"""The Debian package: `dist/microsol_VERSION_CPU.deb`.

It leaves out the libraries that Debian has and asks for their packages instead, so that they are kept up to date.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from tools.package_contents import FROM_THE_SYSTEM, IN_A_PACKAGE_FROM_THE_SYSTEM, version
from tools.package_environment import BUILD, ROOT
from tools.package_licences import FOLDER, parts
from tools.package_publisher import ID, filled, publisher, store_page

STAGED = BUILD / "deb"
LINUX = ROOT / "packaging" / "linux"
LIBRARY = Path("usr", "lib", "microsol")
COMMON = {"GPL-3.0.txt": "GPL-3", "LGPL-3.0.txt": "LGPL-3", "Apache-2.0.txt": "Apache-2.0"}
"""Texts that every Debian has already, and under which name."""
PRINTS = "libcups2"
"""Only for those who print: without it there is no printer to choose, and all else goes on."""
RECOMMENDS = (
    PRINTS,
    "desktop-file-utils",
    "libasound2 | libpulse0",
    "shared-mime-info",
    "xdg-desktop-portal",
    "xdg-utils",
)
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)

CONTROL = """\
Package: microsol
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: {recommends}
Suggests: fonts-noto-color-emoji
Section: education
Priority: optional
{homepage}Description: host a circle, with the prompt on the TV
 Microsol helps you host a circle in a room: a household on a Sunday, a pod of
 four, a sharing circle of ten, a gathering of thirty. Plug your laptop into the
 TV, pick a practice, say how many are here. The TV shows the prompt and,
 quietly, the time; the laptop shows what comes next.
 .
 More than forty practices come with it, as text files that can be read aloud
 and changed. It needs no internet and sends nothing anywhere.
"""
CHANGELOG = """\
microsol ({version}) unstable; urgency=medium

  * What changed is told in CHANGELOG.md, for people.

 -- {maintainer}  {date}
"""


def begin(frozen: Path, dist: Path, made_at: str) -> tuple[Path, subprocess.Popen[bytes]]:
    """Begin to pack; gives the file and what packs it."""
    number = version(ROOT)
    file = dist / f"microsol_{number}_{architecture()}.deb"
    return file, pack(stage(frozen, made_at, number), file, made_at)


def pack(folder: Path, file: Path, made_at: str, level: int = 9) -> subprocess.Popen[bytes]:
    """Pack what was put together; 9 is the smallest, 0 the soonest."""
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", f"-z{level}", "--build"]
    env = {**os.environ, "SOURCE_DATE_EPOCH": made_at}
    return subprocess.Popen([*command, str(folder), str(file)], env=env, stdout=subprocess.DEVNULL)


def stage(frozen: Path, made_at: str, number: str) -> Path:
    """Put together the tree that is packed."""
    folder = STAGED / number
    shutil.rmtree(folder, ignore_errors=True)
    _put_program(frozen, folder)
    _put_desktop(folder, made_at, number)
    _put_documents(folder, made_at, number)
    for file in folder.rglob("*"):
        if not file.is_symlink():
            file.chmod(0o755 if file.is_dir() or _is_started(file, folder) else 0o644)
    _put_control(folder, number)
    return folder


def architecture() -> str:
    """What Debian calls the processor that this is built on."""
    return subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True).stdout.strip()


def _put_program(frozen: Path, folder: Path) -> None:
    # Copies, not links: their modes become Debian's.
    shutil.copytree(frozen, folder / LIBRARY, symlinks=True)
    for file in (folder / LIBRARY / "_internal").iterdir():
        if file.name in IN_A_PACKAGE_FROM_THE_SYSTEM:
            file.unlink()
    command = folder / "usr" / "bin" / "microsol"
    command.parent.mkdir(parents=True)
    command.symlink_to("../lib/microsol/microsol")


def _put_desktop(folder: Path, made_at: str, number: str) -> None:
    share = folder / "usr" / "share"
    _copy(LINUX / f"{ID}.desktop", share / "applications")
    _copy(LINUX / "zz.microsol.practice.desktop", share / "microsol")
    _copy(LINUX / f"{ID}.xml", share / "mime" / "packages")
    _write(share / "metainfo" / f"{ID}.metainfo.xml", store_page(made_at, number, publisher()).encode())
    icons = ROOT / "resources" / "icons" / "microsol"
    hicolor = share / "icons" / "hicolor"
    for size in SIZES:
        _copy(icons / f"microsol-{size}.png", hicolor / f"{size}x{size}" / "apps", f"{ID}.png")
    _copy(icons / "microsol.svg", hicolor / "scalable" / "apps", f"{ID}.svg")


def _put_documents(folder: Path, made_at: str, number: str) -> None:
    share = folder / "usr" / "share"
    manual = filled((LINUX / "microsol.1").read_text(encoding="utf-8"), made_at, number)
    _write(share / "man" / "man1" / "microsol.1.gz", packed(manual))
    documents = share / "doc" / "microsol"
    date = format_datetime(datetime.fromtimestamp(int(made_at), UTC))
    _write(
        documents / "changelog.gz",
        packed(CHANGELOG.format(version=number, maintainer=publisher().maintainer, date=date)),
    )
    _write(documents / "NEWS.gz", packed((ROOT / "CHANGELOG.md").read_text(encoding="utf-8")))
    _write(documents / "copyright", copyright_file().encode())
    _copy(LINUX / "debian" / "lintian-overrides", share / "lintian" / "overrides", "microsol")


def _put_control(folder: Path, number: str) -> None:
    debian = folder / "DEBIAN"
    debian.mkdir()
    size = sum(file.lstat().st_size for file in folder.rglob("*") if not file.is_dir())
    asked, homepage = depends(folder), publisher().homepage
    (debian / "control").write_text(
        CONTROL.format(
            version=number,
            architecture=architecture(),
            maintainer=publisher().maintainer,
            homepage=f"Homepage: {homepage}\n" if homepage else "",
            kilobytes=-(-size // 1024),
            depends=", ".join(asked),
            recommends=", ".join(sorted(RECOMMENDS)),
        ),
        encoding="utf-8",
    )
    sums = [
        f"{hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()}  {file.relative_to(folder)}\n"
        for file in sorted(folder.rglob("*"))
        if file.is_file() and not file.is_symlink() and debian not in file.parents
    ]
    (debian / "md5sums").write_text("".join(sums), encoding="utf-8")
    for name in ("postinst", "postrm", "triggers"):
        shutil.copyfile(LINUX / "debian" / name, debian / name)
        (debian / name).chmod(0o644 if name == "triggers" else 0o755)


def depends(folder: Path) -> list[str]:
    """The packages that the program's libraries stand on, the C library's with the version that they ask for."""
    wanted, newest = stands_on(folder / LIBRARY)
    inside = {file.name for file in (folder / LIBRARY).rglob("*")}
    from_debian = FROM_THE_SYSTEM | IN_A_PACKAGE_FROM_THE_SYSTEM
    nowhere = sorted(name for name in wanted - inside if name not in from_debian)
    if nowhere:
        raise SystemExit(f"Which Debian package has {', '.join(nowhere)}? Say so in tools/package_contents.py.")
    packages = {from_debian[name] for name in wanted - inside} - {PRINTS} | {"tzdata"}
    # A library that others of the same package stand on is asked for by these.
    return [f"{name} (>= {newest[0]}.{newest[1]})" if name == "libc6" else name for name in sorted(packages)]


def stands_on(folder: Path) -> tuple[set[str], tuple[int, int]]:
    """The names of all libraries that those in there ask for, and the newest C library that they know of."""
    wanted: set[str] = set()
    newest = (0, 0)
    for file in libraries(folder):
        told = subprocess.run(["objdump", "-p", str(file)], capture_output=True, text=True, check=True).stdout
        wanted |= {line.split()[1] for line in told.splitlines() if line.strip().startswith("NEEDED")}
        newest = max((newest, *((int(a), int(b)) for a, b in re.findall(r"\bGLIBC_(\d+)\.(\d+)", told))))
    return wanted, newest


def libraries(folder: Path) -> Iterator[Path]:
    """The program itself, and each library in its folder."""
    for file in sorted(folder.rglob("*")):
        if file.is_file() and not file.is_symlink() and (".so" in file.name or file.parent == folder):
            yield file


def copyright_file() -> str:
    """All licences of all that ships, one after another; those that every Debian has are named."""
    told = [
        "Microsol, and whatever ships with it. Each part with its licence; the same is in the program, under Settings."
    ]
    written: dict[str, str] = {}
    for part in parts():
        words = [f"{part.name}\n{'=' * len(part.name)}\n", f"{part.copyright}\nLicence: {part.licence}\n"]
        for text in part.texts:
            if text in COMMON:
                words.append(f"The text is in /usr/share/common-licenses/{COMMON[text]}.\n")
            elif text in written:
                words.append(f"The text is above, under {written[text]}.\n")
            else:
                written[text] = part.name
                words.append(text_of(text))
        told.append("\n".join(words))
    return "\n\n".join(told) + "\n"


def text_of(name: str) -> str:
    """One licence's text, without the GPL that some have below their own words: every Debian has that already."""
    text = (FOLDER / name if (FOLDER / name).exists() else ROOT / name).read_text(encoding="utf-8")
    own, gpl, _ = text.partition("GNU GENERAL PUBLIC LICENSE\n")
    return f"{own.rstrip()}\n\nThe GPL's text is in /usr/share/common-licenses/GPL-2.\n" if gpl else text


def packed(text: str) -> bytes:
    """As gzip packs it, without the instant."""
    return gzip.compress(text.encode(), compresslevel=9, mtime=0)


def _is_started(file: Path, folder: Path) -> bool:
    return file == folder / LIBRARY / "microsol"


def _copy(file: Path, folder: Path, name: str = "") -> None:
    _write(folder / (name or file.name), file.read_bytes())


def _write(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
