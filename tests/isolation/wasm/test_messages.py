"""Orders and reports come back as they were sent, or not at all."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from effbench import codec
from effbench.isolation.wasm.messages import (
    SIZE,
    Order,
    Report,
    receive_order,
    receive_report,
    send,
)

NUMBERS = st.integers(0, 2**63)
ORDERS = st.builds(Order, st.binary(), NUMBERS, NUMBERS, NUMBERS, NUMBERS, NUMBERS)
REPORTS = st.builds(
    Report,
    ended=st.text(),
    exit_code=st.integers(-64, 255),
    prepared=st.booleans(),
    fuel=NUMBERS,
    cpu_ns=NUMBERS,
    wall_ns=NUMBERS,
    peak_bytes=NUMBERS,
    output_bytes=NUMBERS,
    frame=st.binary(),
    output=st.binary(),
)
ORDER = Order(b"job", 1, 2, 3, 4, 5)


@given(st.lists(ORDERS))
def test_orders_come_back(orders: list[Order]) -> None:
    stream = io.BytesIO()
    for order in orders:
        send(stream, order)
    stream.seek(0)
    assert [receive_order(stream) for _ in orders] == orders
    assert receive_order(stream) is None


@given(REPORTS)
def test_reports_come_back(report: Report) -> None:
    stream = io.BytesIO()
    send(stream, report)
    stream.seek(0)
    assert receive_report(stream) == report


def test_torn_messages_are_none() -> None:
    whole = io.BytesIO()
    send(whole, ORDER)
    for size in range(len(whole.getvalue())):
        assert receive_order(io.BytesIO(whole.getvalue()[:size])) is None


@pytest.mark.parametrize("value", [[1], None, (1, 2)])
def test_other_messages_are_refused(value: object) -> None:
    data = codec.encode(value)
    with pytest.raises((TypeError, ValueError)):
        receive_order(io.BytesIO(SIZE.pack(len(data)) + data))
