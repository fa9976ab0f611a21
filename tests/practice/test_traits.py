from __future__ import annotations

from microsol_desktop.practice.parse import parse
from microsol_desktop.practice.traits import Trait, traits_of


def traits(*texts: str) -> frozenset[Trait]:
    return traits_of(parse(text).practice for text in texts)


def test_how_people_are_together_is_told_from_the_steps() -> None:
    assert traits("# It\n\n## Talk (5 min each, pairs)\n") == {Trait.PAIRS}
    assert traits("# It\n\n## Talk (5 min, groups of 4)\n") == {Trait.FOURS}
    assert traits("# It\n\n## Think (5 min, alone, silent)\n") == {Trait.ALONE, Trait.SILENT}
    assert traits("# It\n\n## Round (1 min each)\n") == {Trait.ROUND}
    assert traits("# It\n\n## Talk (5 min)\n") == frozenset()


def test_parts_and_what_is_included_count_as_well() -> None:
    found = traits(
        "# It\n\n## Turn (each, threes)\n\n### Hush (1 min, silent)\n\n## [[other]]\n",
        "# Other\n\n## Turn (1 min each, two circles)\n",
    )

    assert found == {Trait.THREES, Trait.SILENT, Trait.PAIRS, Trait.MOVING}
