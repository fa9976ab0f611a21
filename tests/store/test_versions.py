"""Whatever was kept can be opened, and the last 30 days stay: through crashes, other programs and lost lines."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from microsol_desktop.failure import ExpectedFailure
from microsol_desktop.store.version_lines import Who
from microsol_desktop.store.versions import ALWAYS_KEPT, KEPT_FOR, MOST_CHANGES, VersionFile, Versions

DAY = 24 * 60 * 60.0
NOW = 1_700_000_000.0

pieces = st.sampled_from(("", "a", "## Talk (5 min)\n", "é", "🌱", "\u2028", "\r\n", "the same\n" * 30))
texts = st.lists(pieces, max_size=8).map("".join)


def opened(file: VersionFile) -> list[str]:
    return [file.text(version) for version in file.all()]


def go_on_at(file: VersionFile, at: float) -> None:
    """Open the practice at that time: what is too old by then goes, and what it holds is a version already."""
    VersionFile(file.path).keep(opened(file)[-1], Who.OPENED, at)


def test_each_version_can_be_opened_with_when_and_from_where(tmp_path: Path) -> None:
    file = Versions(tmp_path).of(tmp_path / "pebble.md")

    file.keep("one", Who.OPENED, NOW)
    file.keep("one and two", Who.HERE, NOW + 1)
    file.keep("two", Who.ELSEWHERE, NOW + 2)

    assert opened(file) == ["one", "one and two", "two"]
    assert [(version.at, version.who) for version in file.all()] == [
        (NOW, Who.OPENED),
        (NOW + 1, Who.HERE),
        (NOW + 2, Who.ELSEWHERE),
    ]


def test_the_very_text_that_was_kept_last_is_not_kept_twice(tmp_path: Path) -> None:
    path = tmp_path / "pebble.md"
    Versions(tmp_path).of(path).keep("one", Who.HERE, NOW)

    Versions(tmp_path).of(path).keep("one", Who.OPENED, NOW + 60)

    assert opened(Versions(tmp_path).of(path)) == ["one"]


@given(
    kept=st.lists(
        st.tuples(texts, st.sampled_from(("go on", "begin again", "torn", "another program")), st.floats(0, 90 * DAY)),
        min_size=1,
        max_size=12,
    )
)
@settings(max_examples=60)
def test_whatever_was_kept_in_the_last_thirty_days_can_be_opened(kept: list[tuple[str, str, float]]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "a circle é.md")
        file, other = Versions(Path(folder)).of(path), Versions(Path(folder)).of(path)
        wanted: list[tuple[float, str]] = []
        at = NOW
        for text, how, later in kept:
            at += later
            if how == "torn":
                with file.path.open("ab") as torn:
                    torn.write(b'{"at": 17000')
            if how in {"torn", "begin again"}:
                file = Versions(Path(folder)).of(path)
            (other if how == "another program" else file).keep(text, Who.HERE, at)
            wanted.append((at, text))

        file = Versions(Path(folder)).of(path)
        go_on_at(file, at)

        found = [(version.at, file.text(version)) for version in file.all()]
        recent = {text for when, text in wanted if when >= at - KEPT_FOR}
        assert recent <= {text for _, text in found}
        assert found[-1][1] == wanted[-1][1]
        assert len(found) <= len(wanted)
        assert set(found) <= set(wanted)


def test_the_version_that_held_thirty_days_ago_stays_as_the_first(tmp_path: Path) -> None:
    file = VersionFile(tmp_path / "log")
    for hour in range(ALWAYS_KEPT * 3):
        file.keep(f"line\n{hour}\n" * 20, Who.HERE, NOW + hour * DAY / 4)

    go_on_at(file, NOW + 50 * DAY)

    assert opened(file) == [f"line\n{hour}\n" * 20 for hour in range(79, ALWAYS_KEPT * 3)]


def test_a_clock_that_was_far_ahead_once_lets_none_of_the_last_fifty_go(tmp_path: Path) -> None:
    file = VersionFile(tmp_path / "log")
    for number in range(ALWAYS_KEPT + 20):
        file.keep(f"line {number}", Who.HERE, NOW + number)

    go_on_at(file, NOW + 9_000 * DAY)
    go_on_at(file, NOW + DAY)

    assert opened(file) == [f"line {number}" for number in range(20, ALWAYS_KEPT + 20)]


def test_after_the_old_ones_went_more_can_be_kept(tmp_path: Path) -> None:
    file = VersionFile(tmp_path / "log")
    for number in range(ALWAYS_KEPT + 3):
        file.keep(f"line {number}", Who.HERE, NOW + number)

    go_on_at(file, NOW + 60 * DAY)
    file.keep("day 60", Who.HERE, NOW + 60 * DAY)

    assert opened(file)[0] == "line 3"
    assert opened(file)[-2:] == [f"line {ALWAYS_KEPT + 2}", "day 60"]


def test_a_torn_line_loses_itself_alone_wherever_it_is_torn(tmp_path: Path) -> None:
    file = VersionFile(tmp_path / "log")
    file.keep("one, and some more words", Who.HERE, NOW)
    file.keep("one, and some more words, and two", Who.HERE, NOW + 1)
    whole = file.path.read_bytes()
    begins = whole.index(b"\n") + 1

    for end in range(begins, len(whole) - 1):
        file.path.write_bytes(whole[:end])
        again = VersionFile(file.path)
        again.keep("three", Who.HERE, NOW + 2)

        assert opened(again) == ["one, and some more words", "three"]


def test_a_line_that_the_disk_lost_in_the_midst_takes_only_those_that_lean_on_it(tmp_path: Path) -> None:
    file = VersionFile(tmp_path / "log")
    for number in range(2 * MOST_CHANGES + 10):
        file.keep(f"{'the same ' * 9}{number}", Who.HERE, NOW + number)
    lines = file.path.read_bytes().split(b"\n")
    lines[5] = lines[5][:20] + b"\xff" + lines[5][21:]
    file.path.write_bytes(b"\n".join(lines))

    found = opened(VersionFile(file.path))

    assert found[:5] == [f"{'the same ' * 9}{number}" for number in range(5)]
    assert found[-1].endswith(str(2 * MOST_CHANGES + 9))
    assert len(found) >= MOST_CHANGES


def test_a_version_whose_letters_were_changed_on_the_disk_is_refused_with_a_sentence(tmp_path: Path) -> None:
    file = VersionFile(tmp_path / "log")
    file.keep("one word", Who.HERE, NOW)
    (version,) = file.all()
    file.path.write_bytes(file.path.read_bytes().replace(b"one word", b"one wird"))

    with pytest.raises(ExpectedFailure) as refused:
        file.text(version)

    assert refused.value.kind == "version-lost"


def test_what_is_kept_after_a_line_that_the_disk_garbled_leans_on_nothing_of_it(tmp_path: Path) -> None:
    file = VersionFile(tmp_path / "log")
    file.keep("one word, and many more of them", Who.HERE, NOW)
    file.path.write_bytes(file.path.read_bytes().replace(b"one word", b"one wird"))

    again = VersionFile(file.path)
    again.keep("one wird, and many more of them, and this", Who.HERE, NOW + 1)

    (_, version) = VersionFile(file.path).all()
    assert again.text(version) == "one wird, and many more of them, and this"


def test_a_version_is_found_although_another_program_let_older_ones_go(tmp_path: Path) -> None:
    file = VersionFile(tmp_path / "log")
    for number in range(ALWAYS_KEPT + 5):
        file.keep(f"line {number}", Who.HERE, NOW + number)
    before = file.all()

    go_on_at(file, NOW + 60 * DAY)

    assert len(file.all()) < len(before)
    assert file.text(before[-1]) == f"line {ALWAYS_KEPT + 4}"


def test_versions_are_found_again_where_the_whole_folder_is_another_one(tmp_path: Path) -> None:
    (tmp_path / "stick" / "practices").mkdir(parents=True)
    here = Versions(tmp_path / "stick" / "versions")
    here.of(tmp_path / "stick" / "practices" / "pebble.md").keep("one", Who.HERE, NOW)

    (tmp_path / "stick").rename(tmp_path / "E")

    there = Versions(tmp_path / "E" / "versions").of(tmp_path / "E" / "practices" / "pebble.md")
    assert opened(there) == ["one"]


def test_two_practices_never_share_their_versions(tmp_path: Path) -> None:
    versions = Versions(tmp_path / "versions")
    names = ["a b.md", "a-b.md", "ação.md", "acao.md", "a/b.md", "🌱.md", "x" * 200 + ".md"]

    for name in names:
        versions.of(tmp_path / name).keep(name, Who.HERE, NOW)

    assert [opened(versions.of(tmp_path / name)) for name in names] == [[name] for name in names]


def test_versions_go_with_a_practice_that_gets_another_name(tmp_path: Path) -> None:
    versions = Versions(tmp_path / "versions")
    versions.of(tmp_path / "new-practice.md").keep("one", Who.HERE, NOW)

    versions.follow(tmp_path / "new-practice.md", tmp_path / "our-circle.md")
    versions.of(tmp_path / "our-circle.md").keep("two", Who.HERE, NOW + 1)

    assert opened(versions.of(tmp_path / "our-circle.md")) == ["one", "two"]


def test_a_folder_that_can_not_be_made_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "versions").write_text("in the way")

    with pytest.raises(ExpectedFailure) as refused:
        Versions(tmp_path / "versions").of(tmp_path / "pebble.md").keep("one", Who.HERE, NOW)

    assert refused.value.kind == "versions-not-kept"
