"""Keep a record as this version makes it: `python -m tests.store.record.make_schema`, once, when it is released.

From then on the file is never made again: it stands for the records that hosts have.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from microsol_desktop.store.record.database import open_record
from microsol_desktop.store.record.migrations import MIGRATIONS
from tests.store.record.made_up import chance
from tests.store.record.opened import fill

SCHEMAS = Path(__file__).parent / "schemas"


def main() -> None:
    kept = SCHEMAS / f"{len(MIGRATIONS) + 1}.sqlite"
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder, "record.sqlite")
        record = open_record(made, chance().randbytes)
        fill(record)
        record.close()
        shutil.copy(made, kept)
    kept.chmod(0o644)
    print(f"{kept.name}: {kept.stat().st_size} bytes")


if __name__ == "__main__":
    main()
