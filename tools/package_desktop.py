"""What a desktop does with the entries of Microsol, on the bare Debian: which files it opens, and which not unasked."""

from __future__ import annotations

from tools.package_holds import holds
from tools.package_publisher import ID
from tools.package_root import BareRoot

ENTRIES = "/usr/share/applications"
OFFER = "zz.microsol.practice.desktop"
EDITOR = "[Desktop Entry]\nType=Application\nName=Editor\nExec=editor %f\nMimeType=text/markdown;\n"
MARKDOWN, CIRCLE = "text/markdown", "application/vnd.microsol.circle+json"


def knows_circles(root: BareRoot) -> None:
    """A circle's file is a kind of its own, with the program's icon, and opens with a double click."""
    place = "/srv/crew.microsol"
    root.inside(place).write_text("{}", encoding="utf-8")
    kind = root.as_root("xdg-mime", "query", "filetype", place).stdout.strip()
    opens = root.as_root("xdg-mime", "query", "default", CIRCLE).stdout.strip()
    icons = root.inside("/usr/share/mime/icons").read_text(encoding="utf-8")
    is_drawn = root.inside(f"/usr/share/icons/hicolor/48x48/apps/{ID}.png").is_file()
    holds(
        kind == CIRCLE and opens == f"{ID}.desktop" and f"{CIRCLE}:{ID}\n" in icons and is_drawn,
        f"{CIRCLE} is opened by {opens}, and has its icon",
        f"{kind} {opens} {icons}",
    )


def is_one_of_several(root: BareRoot) -> None:
    """Markdown files: never opened by Microsol unasked, offered where another program opens them."""
    alone = _opens_markdown(root)
    holds(alone == ("", ""), "while nothing else opens Markdown, Microsol does not either", str(alone))
    # Beside one that would come after it by name it is not even offered: that one could lose its place.
    for name, offered in (("an.editor.desktop", f";{OFFER}"), ("zzz.editor.desktop", "")):
        opens, all_offered = _with_an_editor(root, name)
        holds(
            (opens, all_offered) == (name, f"{name}{offered};"),
            f"beside {name}, Markdown is opened by {opens}; offered: {all_offered}",
        )
    holds(_opens_markdown(root) == ("", ""), "when that is gone, as before")


def _with_an_editor(root: BareRoot, name: str) -> tuple[str, str]:
    entry = root.inside(f"{ENTRIES}/{name}")
    entry.write_text(EDITOR, encoding="utf-8")
    _look_again(root)
    found = _opens_markdown(root)
    entry.unlink()
    _look_again(root)
    return found


def _look_again(root: BareRoot) -> None:
    """What dpkg does after a package that has an entry came or went."""
    root.as_root("dpkg-trigger", "--no-await", ENTRIES)
    root.as_root("dpkg", "--configure", "--pending")


def _opens_markdown(root: BareRoot) -> tuple[str, str]:
    """Which program does, as xdg-mime says it, and all that are offered, in their order."""
    opens = root.as_root("xdg-mime", "query", "default", MARKDOWN).stdout.strip()
    cache = root.inside(f"{ENTRIES}/mimeinfo.cache")
    told = cache.read_text(encoding="utf-8") if cache.exists() else ""
    lines = (line.removeprefix(f"{MARKDOWN}=") for line in told.splitlines() if line.startswith(f"{MARKDOWN}="))
    return opens, next(lines, "")
