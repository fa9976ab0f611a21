"""Whoever waits for an answer, as long as they are there: an answer to a page that was closed goes nowhere."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from types import MethodType
from typing import Generic, TypeVar
from weakref import WeakMethod

from PySide6.QtCore import QObject
from shiboken6 import isValid

T = TypeVar("T")


class Receiver(Generic[T]):
    """Knows what is to be called, but does not keep the Qt object whose method it is: that may go before the answer."""

    __slots__ = ("_known",)

    def __init__(self, call: Callable[[T], object]) -> None:
        is_method = isinstance(call, MethodType) and isinstance(call.__self__, QObject)
        self._known: Callable[[], Callable[[T], object] | None] = WeakMethod(call) if is_method else lambda: call

    def __call__(self, answer: T) -> None:
        """Hand the answer over, if there still is somebody who waits for it."""
        call = self._known()
        if call is not None and _is_there(call):
            call(answer)


def _is_there(call: object) -> bool:
    """Whether the Qt object that this is a method of has not been deleted."""
    while isinstance(call, partial):
        call = call.func
    owner = getattr(call, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)
