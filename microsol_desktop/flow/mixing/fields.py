"""Finite arithmetic: in a field every difference can be divided by, and that is why shifted columns never repeat.

Of prime power order there is a field (Galois); of any other order, pairs of field elements are added and multiplied
place by place, which is as good as its smallest field (MacNeish 1922).
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple


class Arithmetic(NamedTuple):
    """How numbers below `order` are added and multiplied, and some of which every two differ by a divisor.

    `slopes` are as many numbers as the smallest field has: the difference of any two can be divided by.
    """

    order: int
    slopes: tuple[int, ...]
    plus: tuple[tuple[int, ...], ...]
    times: tuple[tuple[int, ...], ...]
    """One row for each of `slopes`: its product with every number below `order`."""


@lru_cache(maxsize=8)
def arithmetic(order: int) -> Arithmetic:
    """The arithmetic of so many numbers that has the most slopes. `order` is 2 or more."""
    powers = _prime_powers(order)
    made = _field(*powers[0])
    for prime, exponent in powers[1:]:
        made = _side_by_side(made, _field(prime, exponent))
    return made


def slopes_of(order: int) -> int:
    """How many slopes `arithmetic(order)` has, without making it: the smallest of its prime powers."""
    return min((prime**exponent for prime, exponent in _prime_powers(order)), default=1)


def _prime_powers(number: int) -> list[tuple[int, int]]:
    powers = []
    prime = 2
    while number > 1:
        exponent = 0
        while number % prime == 0:
            number //= prime
            exponent += 1
        if exponent:
            powers.append((prime, exponent))
        prime += 1
    return powers


def _field(prime: int, exponent: int) -> Arithmetic:
    """The field of `prime ** exponent` numbers: each is a polynomial, its digits in base `prime` the coefficients."""
    order = prime**exponent
    plus = tuple(tuple(_add(a, b, prime) for b in range(order)) for a in range(order))
    power = _powers_of_x(prime, exponent, plus)
    log = {number: index for index, number in enumerate(power)}
    times = tuple(
        tuple(power[(log[a] + log[b]) % (order - 1)] if a and b else 0 for b in range(order)) for a in range(order)
    )
    return Arithmetic(order, tuple(range(order)), plus, times)


def _add(a: int, b: int, prime: int) -> int:
    total, place = 0, 1
    while a or b:
        total += (a % prime + b % prime) % prime * place
        a, b, place = a // prime, b // prime, place * prime
    return total


def _powers_of_x(prime: int, exponent: int, plus: tuple[tuple[int, ...], ...]) -> list[int]:
    """All numbers of the field but 0, as powers of one of them: of x for a polynomial, of a root for a prime."""
    order = prime**exponent
    for tail in range(1, order):
        power = [1]
        while len(power) < order:
            if exponent == 1:
                following = power[-1] * tail % prime
            else:
                # Multiplying by x moves the coefficients up; what leaves at the top comes back as `tail`, so often.
                top, rest = divmod(power[-1], order // prime)
                following = rest * prime
                for _ in range(top):
                    following = plus[following][tail]
            if following in {0, 1}:
                break
            power.append(following)
        if len(power) == order - 1:
            return power
    raise AssertionError(f"no field has {order} numbers")


def _side_by_side(left: Arithmetic, right: Arithmetic) -> Arithmetic:
    """Pairs of numbers as numbers: `a * right.order + b`."""
    size = right.order
    numbers = range(left.order * size)
    slopes = tuple(a * size + b for a, b in zip(left.slopes, right.slopes, strict=False))
    plus = tuple(
        tuple(left.plus[p // size][q // size] * size + right.plus[p % size][q % size] for q in numbers) for p in numbers
    )
    times = tuple(
        tuple(left.times[row][q // size] * size + right.times[row][q % size] for q in numbers)
        for row in range(len(slopes))
    )
    return Arithmetic(left.order * size, slopes, plus, times)
