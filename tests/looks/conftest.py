from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--accept-looks", action="store_true", help="take what the stage looks like now as what it is to look like"
    )


@pytest.fixture
def accepts_looks(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--accept-looks", default=False))
