"""What statistics say about columns. Pure functions; the numbers come from Python's own `statistics`."""

import math
import statistics
from collections import Counter
from dataclasses import dataclass

MAX_BARS = 12


@dataclass(frozen=True)
class Summary:
    minimum: float
    lower_quartile: float
    median: float
    upper_quartile: float
    maximum: float
    mean: float
    deviation: float


@dataclass(frozen=True)
class Line:
    slope: float
    intercept: float
    correlation: float


def summarize(values: list[float]) -> Summary:
    """The usual figures of at least one value."""
    lower, median, upper = statistics.quantiles(values, n=4, method="inclusive") if len(values) > 1 else values * 3
    deviation = statistics.stdev(values) if len(values) > 1 else 0.0
    mean = statistics.fmean(values)
    return Summary(min(values), lower, median, upper, max(values), mean, deviation)


def histogram(values: list[float]) -> list[tuple[str, int]]:
    """How many values lie in intervals of one width, whose ends are round."""
    low, high = min(values), max(values)
    if low == high:
        return [(shown(low), len(values))]
    width = round_up((high - low) / MAX_BARS)
    first = math.floor(low / width)
    # The last interval has its upper end too.
    last = max(math.ceil(high / width) - 1, first)
    counts = Counter(min(max(math.floor(value / width), first), last) for value in values)
    return [(f"{shown(i * width)} – {shown((i + 1) * width)}", counts[i]) for i in range(first, last + 1)]


def round_up(width: float) -> float:
    """The next of 1, 2 and 5 with a power of ten."""
    power = 10.0 ** math.floor(math.log10(width))
    return next(step * power for step in (1, 2, 5, 10) if step * power >= width * (1 - 1e-9))


def line(points: list[tuple[float, float]]) -> Line | None:
    """The straight line that fits best; none where there is no such."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    try:
        slope, intercept = statistics.linear_regression(xs, ys)
        return Line(slope, intercept, statistics.correlation(xs, ys))
    except statistics.StatisticsError:
        # Fewer than two points, or one of the columns is constant.
        return None


def evenly(points: list, most: int) -> list:
    """At most so many of the points, from the first to the last."""
    if len(points) <= most:
        return points
    return [points[i * (len(points) - 1) // (most - 1)] for i in range(most)]


def shown(number: float) -> str:
    """A number as people write it."""
    if number == 0:
        return "0"
    if not 1e-4 <= abs(number) < 1e9:
        return f"{number:.3g}"
    text = f"{number:,.6f}" if abs(number) < 1 else f"{number:,.3f}"
    return text.rstrip("0").rstrip(".")
