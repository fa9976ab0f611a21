from __future__ import annotations

import pytest

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.flow.compile import compile_schedule
from microsol_desktop.flow.people import numbered
from microsol_desktop.practice.model import Slug


def test_practices_that_include_each_other_over_and_over_are_refused_in_a_sentence() -> None:
    deeper = {Slug(f"web-{n}"): f"# Web {n}\n\n" + f"## [[web-{n + 1}]]\n" * 400 for n in range(7)}
    texts = {**deeper, Slug("web-7"): "# Web 7\n\n## Talk (1 min)\n"}

    with pytest.raises(ExpectedFailure, match="more than 4,000 steps"):
        compile_schedule(Slug("web-0"), texts, numbered(5))
