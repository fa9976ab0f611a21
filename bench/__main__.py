"""`make bench`: prints what is fast and what is not, each figure beside the floor that was measured in the same run."""

from __future__ import annotations

import compileall
import platform

from bench.bell_and_stage import BOUND, summary
from bench.bell_and_stage import measure as measure_bell_and_stage
from bench.bells import measure as measure_bells
from bench.better_groups import LONGEST
from bench.better_groups import measure as measure_better_groups
from bench.children import ROOT, Report, in_turn, median, ratio, run_child
from bench.circles_open import MEMORY as MEMORY_WITH_CIRCLES
from bench.editor import FOLLOWS, STEPS
from bench.editor import KEY as KEY_IN_EDITOR
from bench.frozen_start import BOUND as BOUND_FROZEN
from bench.frozen_start import RUNS as RUNS_FROZEN
from bench.frozen_start import measure as measure_frozen
from bench.frozen_start import sizes
from bench.island_view import DRAWN, MEMORY, MOVED, SEARCHED
from bench.library import DRAWN as MAP_DRAWN
from bench.library import KEY as LIBRARY_KEY
from bench.library import OPENED as LIBRARY_OPENED
from bench.mixing import measure as measure_mixing
from bench.mixing import with_wishes
from bench.open_and_close import WINDOWS
from bench.people_list import KEY, OPENED
from bench.record_questions import BOUND as BOUND_OF_A_QUESTION

STARTS = 9
HOME_SIZE = "1180x760"
REST = "20000"
"""Milliseconds for which a running timer is watched."""
ROUNDS = "500"
SCALES = ("0.01", "0.1", "1")
"""Of an island of 15,000 people."""
TVS = (("1920", "1080"), ("3840", "2160"))


def main() -> None:
    """Measure everything; each figure is the median of its runs, each ratio the median of the ratios run by run."""
    # As an installed program is: nothing is compiled while it starts.
    compileall.compile_dir(ROOT / "microsol_desktop", quiet=2)
    compileall.compile_dir(ROOT / "bench", quiet=2)
    print(f"Python {platform.python_version()}, {platform.system()} {platform.machine()}, offscreen\n")
    start()
    frozen_start()
    memory_at_rest()
    next_cue()
    timer_at_rest()
    open_and_close()
    bells()
    mixing()
    better_groups()
    record_questions()
    people_list()
    island()
    circles_open()
    library()
    editor()


def start() -> None:
    """From the process's start to home, beside a bare window with one sentence."""
    bare, home = in_turn(STARTS, ("bench.bare_window", HOME_SIZE), ("bench.home_window",))
    print(f"Start (median of {STARTS}, in turn)")
    _row("a bare window, first paint", f"{median(bare, 'painted') * 1000:.0f} ms")
    _row("home, first paint", f"{median(home, 'painted') * 1000:.0f} ms", ratio(home, "painted", bare, "painted"), 1.5)
    _row("home, complete", f"{median(home, 'complete') * 1000:.0f} ms", ratio(home, "complete", bare, "painted"), 4)


def frozen_start() -> None:
    """The program as it is unpacked and carried about, beside a bare window that is frozen the same way."""
    print(f"\nStart without any Python, from a stick (median of {RUNS_FROZEN}, in turn)")
    told = measure_frozen()
    if isinstance(told, str):
        _row("skipped", told)
        return
    bare, home = told
    _row("a bare window, first paint", f"{median(bare, 'painted') * 1000:.0f} ms")
    against = ratio(home, "painted", bare, "painted")
    _row("home, first paint", f"{median(home, 'painted') * 1000:.0f} ms", against, BOUND_FROZEN)
    for what, (size, bound) in sizes().items():
        _row(what, f"{size:.1f} MB", None if bound is None else size, bound, "MB")


def memory_at_rest() -> None:
    """Console and a stage of 1920x1080 open, beside two bare windows of those sizes."""
    bare, run = in_turn(3, ("bench.bare_window", "1366x768", "1920x1080"), ("bench.run_windows", "1920", "1080", "0"))
    print("\nMemory at rest")
    _row("two bare windows", f"{median(bare, 'memory') / 1e6:.0f} MB")
    _row("console and stage", f"{median(run, 'memory') / 1e6:.0f} MB", ratio(run, "memory", bare, "memory"), 2)


def next_cue() -> None:
    """From the key to the first frame with the new cue, beside one full repaint of the same cue."""
    print("\nKey press to the first frame with the new cue")
    for tv in TVS:
        report = run_child("bench.next_key", *tv)
        _row(f"{'x'.join(tv)}, a full repaint", _ms(report, "repaint"))
        _row(f"{'x'.join(tv)}, the key", _ms(report, "press"), report.said["ratio"], 1.5)


def timer_at_rest() -> None:
    """The share of one core that a running timer takes."""
    print("\nA timer at rest, share of one core")
    for tv in TVS:
        share = run_child("bench.run_windows", *tv, REST).said["share"]
        _row("x".join(tv), f"{share * 100:.1f} %", share * 100, 2, "%")


def open_and_close() -> None:
    """Every window, so many times: what is kept of them, beside as many bare windows."""
    bare = run_child("bench.open_and_close", ROUNDS, "bare", patience=3600)
    report = run_child("bench.open_and_close", ROUNDS, patience=3600)
    print(f"\n{WINDOWS} windows opened and closed {ROUNDS} times")
    _row("bare windows, kept in memory", f"{bare.said['memory'] / 1e6:.1f} MB")
    _row("kept in memory", f"{report.said['memory'] / 1e6:.1f} MB", report.said["memory"] / int(ROUNDS) / 1e3, 20, "KB")
    _row("widgets", f"{report.said['widgets']:.0f}", report.said["widgets"], 0, "")


def bells() -> None:
    """From the call to the first sample, where there is a sound server to listen at."""
    print("\nBells (milliseconds from the call to the sound, and the share of one core)")
    for words, figure in measure_bells().items():
        said = f"{figure['median']}, at most {figure['most']}" if isinstance(figure, dict) else str(figure)
        _row(str(words).replace("_", " "), said)
    print(f"\nBells after the change on the stage (bound {BOUND} ms either way)")
    for width, height in TVS:
        measured = measure_bell_and_stage(int(width), int(height))
        if isinstance(measured, str):
            _row(f"{width}x{height}, skipped", measured)
            continue
        for kind, apart in measured.items():
            _row(f"{width}x{height}, {kind}", summary(apart))


def mixing() -> None:
    """Groups mixed anew: how long it takes, and how often somebody meets again."""
    print("\nMixing (the middle time and the most repeats of 3 seeds)")
    for room, seconds, repeats, most in measure_mixing():
        what = f"{room.people} in {room.size}s, {room.rounds} rounds"
        promised = "" if room.repeats is None else f" (bound {room.repeats})"
        met = f"repeats {repeats}{promised}, most {most}"
        print(f"  {what:<34}{seconds * 1000:>7.1f} ms  (bound {room.seconds:g} s)  {met}")
    for what, seconds in with_wishes().items():
        print(f"  {what:<34}{seconds * 1000:>7.1f} ms")


def better_groups() -> None:
    """The search while a gathering goes on: nothing waits for it longer than for a slice."""
    print("\nBetter groups while a gathering goes on, the longest slice beside the one in the middle")
    for people, rounds, seconds, longest, middle in measure_better_groups():
        what = f"{people} people, {rounds} rounds"
        print(
            f"  {what:<34}{longest * 1000:>7.1f} ms  (bound {LONGEST} ms)  "
            f"middle {middle * 1000:.1f} ms, in all {seconds:.2f} s"
        )


def record_questions() -> None:
    """What the record answers, on a made-up island at three sizes, so that growth shows."""
    reports = [run_child("bench.record_questions", scale, patience=900) for scale in SCALES]
    print(f"\nThe record at {', '.join(SCALES)} of an island (bound {BOUND_OF_A_QUESTION} ms a question)")
    for word in reports[0].said:
        figures = "".join(f"{report.said[word]:>10g}" for report in reports)
        print(f"  {word.replace('-', ' '):<34}{figures}")


def people_list() -> None:
    """Everybody in a list, at three sizes: until the names are there, and each key stroke of a search."""
    reports = [run_child("bench.people_list", scale, patience=900) for scale in SCALES]
    bounds = {"names-seen": OPENED, "slowest-key": KEY}
    print(f"\nThe list of people at {', '.join(SCALES)} of an island (milliseconds, and megabytes of memory)")
    for word in reports[0].said:
        figures = "".join(f"{report.said[word]:>10.1f}" for report in reports)
        print(f"  {word.replace('-', ' '):<34}{figures}" + (f"  (bound {bounds[word]})" if word in bounds else ""))


def island() -> None:
    """The island's page on a made-up island at three sizes, beside a plain picture of the same size."""
    reports = [run_child("bench.island_view", scale, patience=900) for scale in SCALES]
    bounds = {"drawn": DRAWN, "frame": MOVED, "slowest-frame": MOVED, "searched": SEARCHED, "memory": MEMORY}
    print(f"\nThe island at {', '.join(SCALES)} (milliseconds, and megabytes of memory)")
    for word in reports[0].said:
        figures = "".join(f"{report.said[word]:>10.1f}" for report in reports)
        print(f"  {word.replace('-', ' '):<34}{figures}" + (f"  (bound {bounds[word]})" if word in bounds else ""))


def circles_open() -> None:
    """The whole program with the circles open, at three sizes."""
    reports = [run_child("bench.circles_open", scale, patience=900) for scale in SCALES]
    print(f"\nThe program with the circles open, at {', '.join(SCALES)} of an island (megabytes of memory)")
    for word in reports[0].said:
        figures = "".join(f"{report.said[word]:>10.1f}" for report in reports)
        bound = f"  (bound {MEMORY_WITH_CIRCLES})" if word == "and-the-island" else ""
        print(f"  {word.replace('-', ' '):<34}{figures}{bound}")


def library() -> None:
    """The practices as cards and as a map: those that ship, and with a hundred and a thousand of the host's own."""
    counts = ("0", "100", "1000")
    reports = [run_child("bench.library", count, patience=900) for count in counts]
    bounds = {"opened": LIBRARY_OPENED, "slowest-key": LIBRARY_KEY, "map-drawn": MAP_DRAWN}
    print(f"\nThe library with {', '.join(counts)} practices of the host's own (milliseconds, and megabytes of memory)")
    for word in reports[0].said:
        figures = "".join(f"{report.said[word]:>10.1f}" for report in reports)
        print(f"  {word.replace('-', ' '):<34}{figures}" + (f"  (bound {bounds[word]})" if word in bounds else ""))


def editor() -> None:
    """A practice of many steps, while somebody types in it."""
    said = run_child("bench.editor").said
    print(f"\nThe editor with {STEPS} steps: from a key to its letter on the screen (milliseconds)")
    for word, figure in said.items():
        bound = KEY_IN_EDITOR if word.endswith("key") else FOLLOWS if word.endswith("follows") else None
        judged = "" if bound is None or word.startswith("bare") else f"  (bound {bound})"
        print(f"  {word.replace('-', ' '):<34}{figure:>10.1f}{judged}")


def _ms(report: Report, word: str) -> str:
    return f"{report.said[word] * 1000:.1f} ms"


def _row(what: str, figure: str, against: float | None = None, bound: float | None = None, unit: str = "×") -> None:
    judged = "" if against is None else f"{against:6.2f} {unit}  (bound {bound:g} {unit})"
    print(f"  {what:<34}{figure:>10}  {judged}".rstrip())


if __name__ == "__main__":
    main()
