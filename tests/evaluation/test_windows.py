"""Windows over a text: each token is predicted once, behind enough of the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stablehand.errors import EvaluationError
from stablehand.evaluation.windows import FEWEST, windows

BEGIN = 10**6


@given(
    count=st.integers(FEWEST + 1, 700),
    begin=st.sampled_from([BEGIN, None]),
    length=st.integers(8, 300),
    part=st.integers(1, 290),
)
def test_each_token_is_predicted_once_from_what_comes_before_it(count, begin, length, part):
    body = list(range(count))
    room = length - (begin is not None)
    stride = min(part, room - 1)
    predicted = []
    for number, window in enumerate(windows(body, begin, length, stride)):
        tokens = window.tokens
        assert len(tokens) <= length
        assert (tokens[0] == BEGIN) == (begin is not None)
        rows = range(window.first, window.rows)
        assert len(rows) == window.counted
        for row in rows:
            predicted.append(tokens[row + 1])
            if tokens[row] != BEGIN:
                assert tokens[row] == tokens[row + 1] - 1, "what is before it in the text"
            if number:
                assert row >= length - stride - 1
        if number:
            assert len(tokens) == length
    assert predicted == body[0 if begin is not None else 1 :]


def test_a_limit_leaves_the_later_windows_out():
    body = list(range(1000))
    assert windows(body, None, 200, 100, 2) == windows(body, None, 200, 100)[:2]


@pytest.mark.parametrize("stride", [0, -1, 127, 128])
def test_a_stride_out_of_range_is_refused(stride):
    with pytest.raises(EvaluationError, match="choose 1 to 126"):
        windows(range(1000), BEGIN, 128, stride)


def test_a_short_text_is_refused():
    assert sum(w.counted for w in windows(range(FEWEST + 1), None, 512, 256)) == FEWEST
    for count in (0, 1, FEWEST):
        with pytest.raises(EvaluationError, match="too few to compare"):
            windows(range(count), None, 512, 256)
    with pytest.raises(EvaluationError, match="give 63 predictions"):
        windows(range(1000), None, 64, 32, 1)
