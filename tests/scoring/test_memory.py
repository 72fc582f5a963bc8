from effbench.model import CaseResult, Verdict
from effbench.scoring.memory import peak_memory


def used(memory_bytes: int | None, *, censored: bool = False) -> CaseResult:
    return CaseResult(1, 0, Verdict.AC, censored, 1.0, 1, memory_bytes)


def test_is_the_largest_of_all_cases_stopped_ones_included() -> None:
    assert peak_memory([used(5), used(None), used(9, censored=True), used(7)]) == 9


def test_nothing_read_is_nothing_known() -> None:
    assert peak_memory([used(None)]) is None
    assert peak_memory([]) is None
