"""The leaderboard as a browser has it: complaints, sorting, contrast, and life without a script."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from effbench.report import leaderboard_page
from effbench.report.leaderboard import build
from tests.report.board import evaluation, flat, mixed
from tests.report.browser import Browser, open_browser

PROBLEM_COLUMN = "table.problems tbody th"


@pytest.fixture(scope="module")
def page_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("page") / "leaderboard.html"
    path.write_text(leaderboard_page.render(mixed()), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def ordinary_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a page of two models with names as models have them."""
    rows = (
        *flat("provider/some-coder-v2.5-instruct", 0.8, 0.1),
        *flat("another-coder-480b-a35b-instruct-fp8", 0.3, 0.1),
    )
    path = tmp_path_factory.mktemp("ordinary") / "leaderboard.html"
    page = leaderboard_page.render(build([evaluation("one", *rows)], "Board"))
    path.write_text(page, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def browser(page_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with open_browser(tmp_path_factory.mktemp("profile")) as found:
        found.open(page_file)
        yield found


def models_shown(browser: Browser) -> list[str]:
    script = "return Array.from(document.querySelectorAll('.ranking tbody th'), e => e.textContent)"
    names: list[str] = browser.run(script)
    return names


def click(browser: Browser, table: str, column: str) -> str | None:
    """Click a column's head and return how it is sorted now."""
    script = """
        for (const head of document.querySelector(arguments[0]).tHead.rows[0].cells) {
          if (head.textContent !== arguments[1]) continue;
          head.querySelector("button").click();
          return head.getAttribute("aria-sort");
        }
        return "no such column";"""
    direction: str | None = browser.run(script, table, column)
    return direction


def test_browser_shows_every_model_and_complains_of_nothing(browser: Browser) -> None:
    assert browser.run("return document.title") == "Board"
    names = models_shown(browser)
    assert [name.split("\x1b")[0] for name in names][1:] == ["third", "second", "absent"]
    assert names[0].startswith("</script>")
    assert browser.run("return document.images.length") == 0
    assert browser.messages() == []
    assert len(browser.screenshot()) > 10_000


def test_styles_are_in_force(browser: Browser) -> None:
    width = browser.run("return document.querySelector('.efficient').getBoundingClientRect().width")
    colour = browser.run("return getComputedStyle(document.querySelector('.efficient')).fill")
    assert width > 100
    assert colour == "rgb(11, 90, 162)"


def test_browser_sorts(browser: Browser) -> None:
    usual = models_shown(browser)
    assert click(browser, ".ranking", "pass@1") == "descending"
    assert models_shown(browser)[-2:] == ["second", "absent"]
    assert click(browser, ".ranking", "pass@1") == "ascending"
    assert [models_shown(browser)[i] for i in (0, -1)] == ["second", "absent"]
    assert click(browser, ".ranking", "Model") == "ascending"
    assert models_shown(browser)[1:] == ["absent", "second", "third"]
    assert click(browser, ".ranking", "eff@1") == "descending"
    assert models_shown(browser) == usual
    assert click(browser, ".problems", "Problem") == "ascending"
    assert click(browser, ".problems", "Problem") == "descending"
    first = f"return document.querySelector('{PROBLEM_COLUMN}').textContent"
    assert browser.run(first) == "gamma"
    assert browser.messages() == []


@pytest.mark.parametrize("dark", [False, True])
def test_text_has_contrast(page_file: Path, tmp_path: Path, dark: bool) -> None:
    script = """
        const rgb = text => text.match(/[\\d.]+/g).slice(0, 3).map(Number);
        const ground = rgb(getComputedStyle(document.body).backgroundColor);
        const seen = [];
        for (const one of document.querySelectorAll('p, a, td, th, caption, li, dd, h1, span')) {
          seen.push(rgb(getComputedStyle(one).color));
        }
        return [ground, seen];"""
    with open_browser(tmp_path, dark=dark) as browser:
        browser.open(page_file)
        ground, seen = browser.run(script)
    assert (luminance(ground) < 0.1) is dark
    assert {contrast(ground, colour) > 4.5 for colour in seen} == {True}


@pytest.mark.parametrize("dark", [False, True])
def test_drawings_stand_out_from_the_ground(page_file: Path, tmp_path: Path, dark: bool) -> None:
    script = """
        const rgb = text => text.match(/[\\d.]+/g).slice(0, 3).map(Number);
        const ground = rgb(getComputedStyle(document.body).backgroundColor);
        const shades = Array.from(document.querySelectorAll(".legend rect"), square => {
          const style = getComputedStyle(square);
          return rgb(style.fill === "none" ? style.stroke : style.fill);
        });
        return [ground, shades];"""
    with open_browser(tmp_path, dark=dark) as browser:
        browser.open(page_file)
        ground, shades = browser.run(script)
    assert len(shades) == 7
    assert len({tuple(shade) for shade in shades}) == 7
    assert min(contrast(ground, shade) for shade in shades) > 2
    tiers = [luminance(shade) for shade in shades[:4]]
    assert tiers == sorted(tiers, reverse=dark)


@pytest.mark.parametrize("width", [320, 390, 800, 1400])
def test_nothing_of_the_ranking_is_cut_on_any_screen(
    ordinary_file: Path, tmp_path: Path, width: int
) -> None:
    script = """
        const cut = e => e.scrollWidth - e.clientWidth;
        const figures = document.querySelectorAll(".ranking tbody td, .ranking tbody th");
        const shown = Array.from(figures, e => e.getBoundingClientRect()).filter(b => b.width > 0);
        return [
          Array.from(document.querySelectorAll(".scroll"), cut),
          Math.max(...shown.map(b => b.right)),
          shown.length,
        ];"""
    with open_browser(tmp_path) as browser:
        browser.resize(width, 900)
        browser.open(ordinary_file)
        cut, right, shown = browser.run(script)
        assert browser.messages() == []
    assert cut[0] == 0
    assert width < 390 or set(cut) == {0}
    assert right <= width
    # Between a phone, where a row is a card, and a full screen two columns are left out.
    assert shown == 2 * (6 if width == 800 else 8)


def test_names_are_not_broken_within_words(ordinary_file: Path, tmp_path: Path) -> None:
    script = """
        return Array.from(document.querySelectorAll(".ranking tbody a, .problems tbody th"), e => {
          const range = document.createRange();
          return Array.from(e.childNodes, node => {
            range.selectNodeContents(node);
            return node.nodeType === Node.TEXT_NODE ? range.getClientRects().length : 0;
          });
        }).flat();"""
    with open_browser(tmp_path) as browser:
        for width in (390, 800):
            browser.resize(width, 900)
            browser.open(ordinary_file)
            lines = browser.run(script)
            assert max(lines) == 1


def luminance(colour: list[float]) -> float:
    """Return WCAG's relative luminance."""
    parts = [c / 255 / 12.92 if c <= 10 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in colour]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: list[float], other: list[float]) -> float:
    """Return WCAG's contrast, from 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_page_is_complete_without_a_script(page_file: Path, tmp_path: Path) -> None:
    with open_browser(tmp_path, script=False) as browser:
        browser.open(page_file)
        assert models_shown(browser)[1:] == ["third", "second", "absent"]
        assert browser.run("return document.querySelectorAll('button').length") == 0
