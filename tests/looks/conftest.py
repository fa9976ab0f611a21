"""Before anything of Qt's: letters are drawn as in the pictures, whatever this computer wishes for its own screens."""

from __future__ import annotations

import os

import pytest

from tools.made_up_computer import FONTS

os.environ["FONTCONFIG_FILE"] = str(FONTS)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--accept-looks", action="store_true", help="take what the stage looks like now as what it is to look like"
    )


@pytest.fixture
def accepts_looks(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--accept-looks", default=False))
