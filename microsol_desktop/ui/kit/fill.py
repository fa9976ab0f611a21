"""Putting names and numbers into a translated sentence, in the order its language wants them."""

from __future__ import annotations

import re


def fill(sentence: str, *values: object) -> str:
    """The sentence with `%1`, `%2`... replaced in one go, so that a name with a "%2" in it stays as it is."""
    return re.sub(r"%([1-9])", lambda found: str(values[int(found[1]) - 1]), sentence)
