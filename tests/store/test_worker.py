"""Jobs are done in their order on a thread of their own, and all of them before anybody leaves."""

from __future__ import annotations

import threading
from threading import Event, get_ident

import pytest

from microsol_desktop.store.worker import Worker


def test_jobs_are_done_in_their_order_on_one_other_thread() -> None:
    worker, done = Worker("test"), []

    for number in range(100):
        worker.do(lambda number=number: done.append((number, get_ident())))  # type: ignore[misc]
    worker.close()

    assert [number for number, _ in done] == list(range(100))
    (thread,) = {thread for _, thread in done}
    assert thread != get_ident()


def test_whoever_leaves_waits_for_all_that_was_to_be_done() -> None:
    worker, begun, may_end, done = Worker("test"), Event(), Event(), []

    def slow() -> None:
        begun.set()
        may_end.wait()
        done.append("slow")

    worker.do(slow)
    worker.do(lambda: done.append("next"))
    begun.wait()
    may_end.set()

    assert worker.close()
    assert done == ["slow", "next"]


def test_a_disk_that_does_not_answer_holds_nobody_for_ever() -> None:
    worker, may_end = Worker("test"), Event()

    def hang() -> None:
        may_end.wait()

    worker.do(hang)

    has_ended = worker.close(patience=0.01)
    may_end.set()

    assert not has_ended


def test_a_job_that_fails_is_told_and_keeps_nobody_from_theirs(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(threading, "excepthook", lambda fault: told.append(str(fault.exc_value)))
    worker, done = Worker("test"), []

    def fails() -> None:
        raise RuntimeError("whoever asked has gone")

    worker.do(fails)
    worker.do(lambda: done.append("saved"))
    worker.close()

    assert told == ["whoever asked has gone"]
    assert done == ["saved"]


def test_after_the_end_nothing_is_taken() -> None:
    worker, done = Worker("test"), []
    worker.close()

    assert not worker.do(lambda: done.append("late"))
    assert done == []


def test_without_a_job_there_is_no_thread() -> None:
    assert Worker("test").close(patience=0)
