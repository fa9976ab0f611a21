"""Put the table of settings into docs/practice-language.md, from the table that the parser itself reads.

`python tools/make_language_page.py` writes it anew; with `--check` it only says whether the page is up to date.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from microsol_desktop.practice.read_about import KEYS
from microsol_desktop.practice.settings.table import TABLE, Kind

PAGE = Path(__file__).parents[1] / "docs" / "practice-language.md"
BEGINS = "<!-- The table is made by tools/make_language_page.py: change it in the code. -->"
ENDS = "<!-- Here the table ends. -->"


def table() -> str:
    """The table of settings, as Markdown."""
    rows = ["| kind | write | meaning |", "| --- | --- | --- |", *(_row(kind) for kind in TABLE)]
    return "\n".join(rows)


def _row(kind: Kind) -> str:
    also = f" Also read: {_listed(kind.also)}." if kind.also else ""
    return f"| {kind.name} | {_listed(kind.examples)} | {kind.meaning}{also} |"


def _listed(spellings: tuple[str, ...]) -> str:
    return ", ".join(f"`{spelling}`" for spelling in spellings)


def with_table(page: str) -> str:
    """The page with today's table in its place."""
    before, begins, rest = page.partition(BEGINS)
    _, ends, after = rest.partition(ENDS)
    if not (begins and ends):
        raise SystemExit(f"{PAGE.name} has no place for the table: it wants the two comments around it.")
    return f"{before}{BEGINS}\n\n{table()}\n\n{ENDS}{after}"


def missing_keys(page: str) -> tuple[str, ...]:
    """The keys of the front matter that the page does not tell of."""
    return tuple(key.name for key in KEYS if f"`{key.name}`" not in page)


def main() -> int:
    """Write the page, or only look at it; 1 where it was not up to date."""
    page = PAGE.read_text(encoding="utf-8")
    new = with_table(page)
    if "--check" in sys.argv[1:]:
        return 0 if page == new else 1
    PAGE.write_text(new, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
