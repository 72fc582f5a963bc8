"""The leaderboard's small drawings, in SVG: an interval, two bars, a stack. Colours are the page's.

Positions are attributes and no styles, so that the page's policy can forbid inline styles.
"""

from __future__ import annotations

from effbench.report.leaderboard import Tiers
from effbench.report.markup import Markup, tag
from effbench.scoring.summary import Metric

WIDTH, HEIGHT, MARGIN = 160, 16, 4
SHADES = 4
_OTHERS = (
    ("tier 4 and below", "tier-4"),
    ("right, below every tier", "slower"),
    ("not right", "wrong"),
    ("without a judged sample", "unjudged"),
)


def draw_interval(metric: Metric) -> Markup:
    """Return a point with its interval on a scale from 0 to 1."""
    middle = HEIGHT / 2
    parts = [
        tag("line", class_="axis", x1=_x(0), x2=_x(1), y1=middle, y2=middle),
        *(
            tag("line", class_="axis", x1=_x(at), x2=_x(at), y1=middle - 3, y2=middle + 3)
            for at in (0.0, 0.5, 1.0)
        ),
    ]
    words = f"{metric.value:.3f}"
    if metric.low is not None and metric.high is not None:
        ends = {"x1": _x(metric.low), "x2": _x(metric.high)}
        parts.append(tag("line", class_="interval", y1=middle, y2=middle, **ends))
        words += f", interval {metric.low:.3f} to {metric.high:.3f}"
    parts.append(tag("circle", class_="point", cx=_x(metric.value), cy=middle, r=4))
    return _drawing(f"{words}, on a scale from 0 to 1", *parts)


def draw_shares(efficiency: float | None, passing: float | None) -> Markup:
    """Return efficiency as a bar before what is right, on a scale from 0 to 1."""
    if efficiency is None or passing is None:
        return _drawing("not judged", _bar("axis", 0, 1, 0.5))
    return _drawing(
        f"{efficiency:.3f} efficient, {passing:.3f} right",
        _bar("track", 0, 1, HEIGHT),
        _bar("passing", 0, passing, HEIGHT),
        _bar("efficient", 0, efficiency, HEIGHT - 6),
    )


def draw_tiers(tiers: Tiers) -> Markup:
    """Return which share of all problems reached each tier as a stack, tier 1 first."""
    parts = [
        *((f"tier {tier}", _shade(tier), n) for tier, n in enumerate(tiers.reached, 1)),
        ("right, below every tier", "slower", tiers.slower),
        ("not right", "wrong", tiers.wrong),
        ("without a judged sample", "unjudged", tiers.unjudged),
    ]
    bars, start = [], 0.0
    for _, shade, share in parts:
        if share:
            end = start + share / tiers.total
            bars.append(_bar(shade, start, end, HEIGHT))
            start = end
    words = ", ".join(f"{round(share, 2):g} {name}" for name, _, share in parts if share)
    return _drawing(f"of {tiers.total:.0f} problems: {words or 'none'}", *bars)


def draw_legend() -> Markup:
    """Return what the colours of a stack of samples mean."""
    names = [*((f"tier {tier}", _shade(tier)) for tier in range(1, SHADES)), *_OTHERS]
    words = (
        tag("span", tag("svg", _square(shade), width=12, height=12, aria_hidden="true"), name)
        for name, shade in names
    )
    return tag("p", *words, class_="legend")


def _square(shade: str) -> Markup:
    return tag("rect", class_=shade, width=12, height=12)


def _shade(tier: int) -> str:
    return f"tier-{min(tier, SHADES)}"


def _bar(shade: str, start: float, end: float, height: float) -> Markup:
    width = round(_x(end) - _x(start), 2)
    top = (HEIGHT - height) / 2
    return tag("rect", class_=shade, x=_x(start), y=top, width=width, height=height)


def _drawing(words: str, *parts: Markup) -> Markup:
    box = f"0 0 {WIDTH} {HEIGHT}"
    shown = tag("title", words)
    return tag("svg", shown, *parts, viewBox=box, width=WIDTH, height=HEIGHT, role="img")


def _x(share: float) -> float:
    """Return where a figure of the scale stands; what lies outside is drawn at the end."""
    inside = min(1.0, max(0.0, share))
    return round(MARGIN + inside * (WIDTH - 2 * MARGIN), 2)
