"""The leaderboard as one HTML file that loads nothing: a static page which a script makes sortable.

Everything that others wrote is escaped where the page is put together (`markup`), and a content
security policy lets no script and no style run but the page's own two.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from effbench.report.drawing import draw_interval, draw_legend, draw_shares, draw_tiers
from effbench.report.leaderboard import CORRECT, HEADLINE, Entry, Leaderboard, ProblemLine, to_json
from effbench.report.markdown import interval, samples_interval
from effbench.report.markup import Markup, breakable, embed_json, join, policy_hash, tag
from effbench.report.wording import count

TEMPLATES = Path(__file__).parent / "templates"
NOTHING = "–"


def render(board: Leaderboard) -> str:
    """Return the page; the same leaderboard gives the same text."""
    style, script = (
        (TEMPLATES / name).read_text(encoding="utf-8") for name in ("page.css", "page.js")
    )
    policy = (
        f"default-src 'none'; style-src {policy_hash(style)}; script-src {policy_hash(script)}; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=policy),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="color-scheme", content="light dark"),
        tag("meta", name="generator", content=f"effbench {board.provenance.effbench}"),
        tag("link", rel="icon", href="data:,"),
        tag("title", board.title),
        tag("style", Markup(style)),
    )
    data = tag("script", embed_json(to_json(board)), type="application/json", id="effbench-data")
    body = tag("body", *_body(board), data, tag("script", Markup(script)))
    return f"<!doctype html>\n{tag('html', head, body, lang='en')}\n"


def _body(board: Leaderboard) -> Iterator[Markup]:
    yield tag("header", tag("h1", board.title), *_lead(board))
    models = [_model(entry, number) for number, entry in enumerate(board.entries, 1)]
    yield tag("main", _ranking(board), _reading(board), *models, _provenance(board))


def _lead(board: Leaderboard) -> Iterator[Markup]:
    """Yield what the figures are, and what they are not."""
    p = board.provenance
    n, sizes = len(p.problems), board.n_evaluated
    yield tag(
        "p",
        "How efficient is the code that models write? Scores go from 0, wrong or much too slow, to "
        f"1, as good as an expert's, and are averaged over {count(n, 'problem')}.",
        class_="lead",
    )
    facts = f"Suite {p.suite_name} {p.suite_version}, cost in {p.unit}, seed {p.seed}."
    yield tag("p", facts, class_="lead note")
    if sizes != (n,):
        held = f"{sizes[0]} to {sizes[-1]}" if len(sizes) > 1 else str(sizes[0])
        words = f"Only the {count(n, 'problem')} that all evaluations share, of {held} each."
        yield tag("p", words, class_="warning")
    unfinished = sum(entry.n_missing > 0 for entry in board.entries)
    if unfinished:
        words = (
            f"{unfinished} of {count(len(board.entries), 'model')} incomplete, and not ranked: the "
            "evaluation was cut off."
        )
        yield tag("p", words, class_="warning")


def _table(*parts: Markup, label: str, class_: str) -> Markup:
    """Return a table in a box that scrolls where the screen is narrow, also by keyboard."""
    table = tag("table", *parts, class_=class_)
    return tag("div", table, class_="scroll", role="region", aria_label=label, tabindex=0)


def _heads(*columns: tuple[str, str], sorted_by: str = "") -> Markup:
    """Return the head of a table. A column's kind is `text`, `number`, `rank`, which is a number
    whose smallest is the best, or `drawn`, which cannot be sorted by.
    """
    cells = (
        tag(
            "th",
            name,
            scope="col",
            class_="number" if kind == "rank" else kind,
            data_kind=kind,
            aria_sort="descending" if name == sorted_by else None,
        )
        for name, kind in columns
    )
    return tag("thead", tag("tr", *cells))


def _number(value: float | None, text: str | None = None, name: str | None = None) -> Markup:
    """Return a cell that sorts by `value`; an absent one sorts last. `name` is its column's, for
    screens on which a row is a card.
    """
    shown = text if text is not None else (NOTHING if value is None else f"{value:.3f}")
    return tag("td", shown, class_="number", data_value=value, data_name=name)


_RANKING_COLUMNS = (
    ("Rank", "rank"),
    ("Model", "text"),
    (HEADLINE, "number"),
    ("95 % interval, 0 to 1", "drawn"),
    (CORRECT, "number"),
    ("Problems by tier", "drawn"),
    ("Tier 1", "number"),
    ("Samples", "number"),
)


def _ranking(board: Leaderboard) -> Markup:
    head = _heads(*_RANKING_COLUMNS, sorted_by=HEADLINE)
    rows = (_ranking_row(entry, number) for number, entry in enumerate(board.entries, 1))
    caption = tag(
        "caption",
        f"Models by {HEADLINE}, best first. Models share a rank where their intervals do not tell "
        "them apart.",
    )
    table = _table(caption, head, tag("tbody", *rows), label="Ranking", class_="ranking sortable")
    heading = tag("h2", "Ranking", id="ranking")
    return tag("section", heading, table, draw_legend(), aria_labelledby="ranking")


def _ranking_row(entry: Entry, number: int) -> Markup:
    best, passing = entry.headline, entry.metrics.get(CORRECT)
    rank = NOTHING if entry.rank is None else str(entry.rank)
    first = entry.tiers.reached[0] / entry.tiers.total if entry.tiers.reached else 0.0
    drawn = join(NOTHING)
    if best is not None:
        drawn = join(draw_interval(best), " ", tag("span", interval(best), class_="small"))
    name = tag("a", breakable(entry.model), href=f"#model-{number}")
    if entry.n_missing:
        missing = f"incomplete: {count(entry.n_missing, 'sample')} missing"
        name = join(name, tag("span", missing, class_="warning note"))
    names = [column for column, _ in _RANKING_COLUMNS]
    return tag(
        "tr",
        _number(entry.rank, rank, names[0]),
        tag("th", name, scope="row", class_="text"),
        _number(None if best is None else best.value, name=names[2]),
        tag("td", drawn, class_="drawn", data_name=names[3]),
        _number(None if passing is None else passing.value, name=names[4]),
        tag("td", draw_tiers(entry.tiers), class_="drawn", data_name=names[5]),
        _number(first, f"{first * 100:.0f} %", names[6]),
        _number(entry.n_samples, str(entry.n_samples), names[7]),
    )


def _reading(board: Leaderboard) -> Markup:
    unit = board.provenance.unit
    items = [
        f"{HEADLINE}: how close a sample comes to the expert's cost, in {unit}; 1 is as good as "
        "the expert on every input, 0 is wrong or too slow. The mean over problems.",
        f"{CORRECT}: the share of samples whose answers are all right, fast or not.",
        "Intervals are 95 %, for new problems of the same kind.",
        "Rank: 1 + the number of models whose interval lies wholly above this one's, and never "
        "better than the rank of a model with a higher mean. Overlapping "
        "intervals are a cautious test: effbench compare, which pairs two models problem by "
        "problem, can tell apart what shares a rank.",
        "Tiers: which rung of a problem's ladder of reference solutions a right sample reaches. "
        "Tier 1 is the expert's. Every problem has an equal part of the bar, which its samples "
        "share. A problem for which a model has no sample counts as 0.",
    ]
    if any(line.moved for entry in board.entries for line in entry.problems):
        items.append(
            "†: judged in another lane than the rest, for every model, because the first cannot "
            "run some solution of the problem. Efficiency is relative to the expert in that lane."
        )
    items += board.notes
    listed = tag("ul", *(tag("li", item) for item in items))
    return tag(
        "section", tag("h2", "How to read it", id="reading"), listed, aria_labelledby="reading"
    )


def _model(entry: Entry, number: int) -> Markup:
    parts = [tag("h2", breakable(entry.model), id=f"model-{number}")]
    if entry.missing:
        parts.append(tag("p", f"{entry.missing}.", class_="warning"))
    if entry.n_errors:
        failures = (
            f"{count(entry.n_errors, 'sample')} not judged: our own failure, not the model's."
        )
        parts.append(tag("p", failures, class_="warning"))
    parts += [_problems(entry), _metrics(entry)]
    for name, reason in entry.omitted.items():
        if name == HEADLINE:
            parts.insert(1, tag("p", f"Not ranked: {reason}.", class_="warning"))
    parts.append(tag("p", tag("a", "Back to the ranking", href="#ranking"), class_="back"))
    return tag("section", *parts, class_="model", aria_labelledby=f"model-{number}")


def _metrics(entry: Entry) -> Markup:
    head = _heads(
        ("Metric", "text"), ("Value", "number"), ("New problems", "text"), ("New samples", "text")
    )
    rows = (
        tag(
            "tr",
            tag("th", name, scope="row", class_="text"),
            _number(metric.value),
            tag("td", interval(metric)),
            tag("td", samples_interval(metric)),
        )
        for name, metric in entry.metrics.items()
    )
    caption = tag(
        "caption",
        f"All metrics of {entry.model}, with 95 % intervals for new problems, and for new samples "
        "of these problems",
    )
    label = f"Metrics of {entry.model}"
    return _table(caption, head, tag("tbody", *rows), label=label, class_="metrics")


def _problems(entry: Entry) -> Markup:
    head = _heads(
        ("Problem", "text"),
        (HEADLINE, "number"),
        ("Efficient, of what is right", "drawn"),
        (CORRECT, "number"),
        ("Right", "number"),
        ("Best tier", "rank"),
        ("Verdicts", "text"),
    )
    rows = (_problem_row(line) for line in entry.problems)
    caption = tag(
        "caption",
        f"{entry.model}, problem by problem.",
        tag(
            "span",
            f" The inner bar is {HEADLINE}, the one behind it {CORRECT}: where the inner one falls "
            "short, answers are right but slow.",
            class_="of-bars",
        ),
    )
    return _table(
        caption,
        head,
        tag("tbody", *rows),
        label=f"Problems of {entry.model}",
        class_="problems sortable",
    )


def _problem_row(line: ProblemLine) -> Markup:
    name = breakable(line.problem)
    if line.moved:
        mark = tag("span", f"† in {line.sandbox}, {line.unit}", class_="moved")
        name = join(name, " ", mark)
    verdicts: list[str] = []
    for verdict, n in line.verdicts:
        verdicts += [", "] * bool(verdicts) + [tag("span", f"{n} {verdict}", class_="pair")]
    share = line.correct / line.n if line.n else None
    return tag(
        "tr",
        tag("th", name, scope="row", class_="text"),
        _number(line.efficiency),
        tag("td", draw_shares(line.efficiency, line.passing), class_="drawn"),
        _number(line.passing),
        _number(share, f"{line.correct} of {line.n}"),
        _number(line.tier, NOTHING if line.tier is None else str(line.tier)),
        tag("td", *(verdicts or ["no sample"])),
    )


def _provenance(board: Leaderboard) -> Markup:
    p = board.provenance
    facts = {
        "Suite": f"{p.suite_name} {p.suite_version}, digest {p.suite_digest}",
        "Seed": str(p.seed),
        "Meter and unit": f"{p.meter}, {p.unit}",
        "Sandbox": ", ".join((p.sandbox, *p.layers)),
        "Python of the guest": p.python,
        "effbench": p.effbench,
        "Processor": "; ".join(board.cpus),
        **dict(p.runtime),
    }
    pairs = (join(tag("dt", name), tag("dd", value)) for name, value in facts.items())
    return tag(
        "section",
        tag("h2", "Provenance", id="provenance"),
        tag("p", "The same for every model here. Figures of anything else are not comparable."),
        tag("dl", *pairs),
        aria_labelledby="provenance",
    )
