"""Sampling: the filters against an obvious implementation, the draws against their distribution."""

import math
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from stablehand.errors import SessionError
from stablehand.runtime import sampling
from stablehand.runtime.sampling import Sampler, Sampling


def array(values):
    logits = np.array(values, dtype=np.float32)
    logits.flags.writeable = False
    return logits


def reference(logits, sampling):
    """The kept ids and their probabilities, in exact sums; None where a rounding could decide."""
    ranked = sorted(range(len(logits)), key=lambda i: (-logits[i], i))
    if sampling.top_k:
        ranked = ranked[: sampling.top_k]
    largest = float(logits[ranked[0]])
    weight = {
        i: Fraction(math.exp((float(logits[i]) - largest) / sampling.temperature)) for i in ranked
    }
    close = False
    if sampling.top_p < 1:
        total, mass, kept = sum(weight.values()), Fraction(0), []
        for i in ranked:
            kept.append(i)
            mass += weight[i]
            close = close or abs(mass / total - Fraction(sampling.top_p)) < Fraction(1, 10**9)
            if mass >= Fraction(sampling.top_p) * total:
                break
        ranked = kept
    if sampling.min_p > 0:
        close = close or any(abs(weight[i] - Fraction(sampling.min_p)) < 1e-9 for i in ranked)
        ranked = [i for i in ranked if weight[i] >= Fraction(sampling.min_p)]
    total = sum(weight[i] for i in ranked)
    return None if close else (sorted(ranked), [float(weight[i] / total) for i in sorted(ranked)])


# Half steps make ties; the exponents make logits that only the bucketed search sees far apart.
logit_rows = st.lists(
    st.one_of(
        st.integers(-8, 8).map(lambda n: n / 2),
        st.floats(-90, 90, width=32),
        st.just(-math.inf),
    ),
    min_size=1,
    max_size=60,
).filter(lambda row: max(row) > -math.inf)


@settings(max_examples=200, deadline=None)
@given(
    row=logit_rows,
    temperature=st.floats(0.05, 5),
    top_k=st.integers(0, 70),
    top_p=st.one_of(st.just(1.0), st.floats(0.01, 0.999)),
    min_p=st.one_of(st.just(0.0), st.floats(0.001, 1)),
)
def test_filters_equal_the_obvious_implementation(row, temperature, top_k, top_p, min_p):
    sampling = Sampling(temperature, top_k, top_p, min_p, seed=0)
    expected = reference(array(row), sampling)
    assume(expected is not None)
    ids, probabilities = Sampler(sampling).candidates(array(row), 0)
    assert probabilities.dtype == np.float64
    assert ids.tolist() == expected[0]
    np.testing.assert_allclose(probabilities, expected[1], rtol=1e-12, atol=1e-300)


@pytest.mark.parametrize(("scale", "temperature"), [(0.01, 0.7), (1, 0.7), (10, 0.7), (10, 20.0)])
def test_filters_hold_at_the_size_of_a_real_vocabulary(scale, temperature):
    # In steps of 1/64 there are many ties, as in 16-bit logits.
    logits = array(np.round(np.random.default_rng(3).standard_normal(128256) * scale * 64) / 64)
    sampling = Sampling(temperature, 100000, 0.93, 0.0001)
    ids, probabilities = Sampler(sampling).candidates(logits, 0)
    ranked = np.sort(logits.astype(np.float64))[::-1]
    weights = np.exp((ranked - ranked[0]) / temperature)[:100000]
    count = int(np.argmax(np.cumsum(weights) >= 0.93 * weights.sum())) + 1
    count = min(count, int(np.count_nonzero(weights >= 0.0001)))
    assert ids.tolist() == sorted(np.argsort(-logits, kind="stable")[:count].tolist())
    assert abs(probabilities.sum() - 1) < 1e-12


@pytest.mark.parametrize("top_p", [0.3, 0.9, 0.95, 0.999])
@pytest.mark.parametrize("temperature", [0.2, 0.8, 1.5])
def test_a_nucleus_among_the_nearest_is_that_of_the_whole_row(monkeypatch, top_p, temperature):
    # As a model gives them: a few far above the others, with ties.
    random = np.random.default_rng(5)
    row = random.standard_normal(128256) * 2.5
    row[random.integers(0, row.size, 40)] += np.linspace(16, 8, 40)
    logits = array(np.round(row * 64) / 64)
    sampler = Sampler(Sampling(temperature, top_p=top_p))
    found = []
    with monkeypatch.context() as patch:
        patch.setattr(sampling, "_keep_nucleus", lambda *_: found.append("whole"))
        near = sampler.candidates(logits, 0)[0]
    monkeypatch.setattr(sampling, "_NEAR_MOST", 0)
    whole = sampler.candidates(logits, 0)[0]
    # A wide nucleus of a hot distribution has too many for that.
    assert (near.tolist() == whole.tolist()) != bool(found)
    assert bool(found) == (temperature == 1.5 and top_p > 0.3)


def test_top_p_takes_the_shortest_prefix_and_ties_go_to_the_lower_id():
    sampler = Sampler(Sampling(1.0, top_p=0.5))
    assert sampler.candidates(array([1, 1, 1, 1]), 0)[0].tolist() == [0, 1]
    assert sampler.candidates(array([0, 9, 0]), 0)[0].tolist() == [1]
    assert sampler.candidates(array([3] * 200), 0)[0].tolist() == list(range(100))


def test_min_p_keeps_what_ties_with_its_bound():
    sampler = Sampler(Sampling(1.0, min_p=1))
    assert sampler.candidates(array([1, 2, 2, 0]), 0)[0].tolist() == [1, 2]


def test_top_p_is_renormalised_after_top_k():
    logits = array(np.log([0.4, 0.2, 0.2, 0.1, 0.1]))
    # Of all five, 0.55 needs two tokens; of the first two it needs the first alone: 0.4 / 0.6.
    assert Sampler(Sampling(1.0, top_p=0.55)).candidates(logits, 0)[0].tolist() == [0, 1]
    assert Sampler(Sampling(1.0, top_k=2, top_p=0.55)).candidates(logits, 0)[0].tolist() == [0]


def test_temperature_comes_before_the_filters():
    logits = array([3, 2, 1])
    assert Sampler(Sampling(0.1, min_p=0.1)).candidates(logits, 0)[0].tolist() == [0]
    assert Sampler(Sampling(10, min_p=0.1)).candidates(logits, 0)[0].tolist() == [0, 1, 2]


@settings(max_examples=100, deadline=None)
@given(row=logit_rows)
def test_greedy_takes_the_first_of_the_largest(row):
    assert Sampler(Sampling()).pick(array(row), 5) == row.index(max(array(row).tolist()))


@pytest.mark.parametrize("temperature", [5e-324, 1e-300, 1e-30, 1e300])
def test_extreme_temperatures_are_no_special_case(temperature):
    logits = array([-3.4e38, 1, 3.4e38, -math.inf, 5])
    for top_p in (0.5, 1.0):
        ids, probabilities = Sampler(Sampling(temperature, top_p=top_p)).candidates(logits, 0)
        assert np.isfinite(probabilities).all() and abs(probabilities.sum() - 1) < 1e-12
        token = Sampler(Sampling(temperature, top_p=top_p, seed=1)).pick(logits, 0)
        assert token in ids and (temperature > 1 or token == 2)


@pytest.mark.parametrize(
    "sampling",
    [
        Sampling(1.0, seed=11),
        Sampling(0.5, seed=12),
        Sampling(2.0, top_k=5, seed=13),
        Sampling(1.0, top_p=0.9, seed=14),
        Sampling(1.5, top_k=10, top_p=0.95, min_p=0.1, seed=15),
    ],
)
def test_draws_follow_the_distribution(sampling):
    logits = array([2.0, -math.inf, 1.0, 0.5, 0.0, 1.5, -1.0, -2.0, 1.0, 0.25, -0.5, -math.inf])
    sampler, draws = Sampler(sampling), 5000
    counts = np.bincount([sampler.pick(logits, i) for i in range(draws)], minlength=logits.size)
    ids, probabilities = sampler.candidates(logits, 0)
    ids, probabilities = ids[probabilities > 0], probabilities[probabilities > 0]
    assert counts.sum() == counts[ids].sum() == draws
    chi_square = ((counts[ids] - draws * probabilities) ** 2 / (draws * probabilities)).sum()
    freedom = len(ids) - 1
    assert chi_square < freedom + 4 * math.sqrt(2 * freedom)


def test_the_lowest_draw_does_not_pick_an_excluded_token(monkeypatch):
    sampler = Sampler(Sampling(1.0))
    monkeypatch.setattr(sampler, "_draw", lambda position: 0.0)
    assert sampler.pick(array([-math.inf, 0, 0]), 0) == 1
    monkeypatch.setattr(sampler, "_draw", lambda position: 1 - 2.0**-53)
    assert sampler.pick(array([0, 0, 0.3, -math.inf]), 0) == 2


def picks(sampler, positions):
    rows = np.random.default_rng(0).standard_normal((40, 300)).astype(np.float32)
    return [sampler.pick(rows[i], i) for i in positions]


def test_the_same_seed_gives_the_same_tokens():
    sampling = Sampling(1.0, seed=42)
    one = picks(Sampler(sampling), range(40))
    assert one == picks(Sampler(sampling), range(40))
    assert one != picks(Sampler(Sampling(1.0, seed=43)), range(40))
    assert picks(Sampler(Sampling(1.0)), range(40)) != picks(Sampler(Sampling(1.0)), range(40))


def test_a_pick_depends_on_seed_position_and_logits_alone():
    sampling = Sampling(1.0, seed=42)
    one = picks(Sampler(sampling, first_position=3), range(3, 40))
    backwards = picks(Sampler(sampling, first_position=3), reversed(range(3, 40)))
    assert one == backwards[::-1]
    sampler = Sampler(sampling, first_position=3)
    assert picks(sampler, [7, 7, 20, 7]) == [one[4], one[4], one[17], one[4]]
    uniform = np.random.Generator(np.random.PCG64(42)).random()
    assert Sampler(sampling, 9).pick(array([0] * 1000), 9) == int(uniform * 1000)


def test_a_position_before_the_first_is_refused():
    with pytest.raises(SessionError, match="position 2 lies before the first, 3"):
        Sampler(Sampling(1.0, seed=1), first_position=3).pick(array([0, 0]), 2)


@pytest.mark.parametrize("sampling", [Sampling(), Sampling(1.0, top_k=2, top_p=0.5)])
@pytest.mark.parametrize(
    ("row", "message"),
    [
        ([0, math.nan, 1], "position 7: 1 of 3 logits are NaN"),
        ([math.inf, math.nan, 1, math.inf], "position 7: 3 of 4 logits are NaN"),
        ([-math.inf, -math.inf], "position 7: all 2 logits are -inf"),
        ([], r"position 7: logits of shape \(0,\)"),
        ([[1, 2]], r"position 7: logits of shape \(1, 2\)"),
    ],
)
def test_logits_that_cannot_be_sampled_are_refused(sampling, row, message):
    with pytest.raises(SessionError, match=message):
        Sampler(sampling).pick(array(row), 7)


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("temperature", [-0.1, math.nan, math.inf, "1", True, None]),
        ("top_k", [-1, 1.0, True, None]),
        ("top_p", [0, -0.5, 1.01, math.nan, "x"]),
        ("min_p", [-0.01, 1.01, math.nan, None]),
        ("seed", [-1, 1.5, 1 << 64, True]),
    ],
)
def test_a_field_outside_its_range_is_named(field, values):
    for value in values:
        with pytest.raises(SessionError) as caught:
            Sampling(**{field: value})
        message = str(caught.value)
        assert message.startswith(f"{field}: {value!r} given, allowed is ")
