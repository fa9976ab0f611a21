"""What a frozen Microsol does before anything else: other programs that it starts get the system's libraries again."""

from __future__ import annotations

import os

# The frozen program finds its libraries by this variable, which is read once, when it starts. A file manager or a
# browser that it opens would take ours in the place of its own.
before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if before is None:
    os.environ.pop("LD_LIBRARY_PATH", None)
else:
    os.environ["LD_LIBRARY_PATH"] = before
