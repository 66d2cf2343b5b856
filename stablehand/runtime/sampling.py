"""From logits to the next token: greedy, or drawn from the filtered distribution.

Tokens are ranked by descending logit, equal logits by ascending id, and every filter keeps a prefix
of that ranking. The filters run in the order of Hugging Face transformers' `generate`: temperature,
top-k, top-p, min-p. (llama.cpp's default chain applies temperature last, so the same numbers mean
something else there.)

- temperature T: probabilities are softmax(logits / T).
- top-k: the k tokens ranked first. Exactly k: transformers also keeps what ties with the k-th.
- top-p: the shortest prefix whose probability, renormalised after top-k, reaches p (Holtzman et
  al., "The Curious Case of Neural Text Degeneration", 2019).
- min-p: the tokens whose probability is at least p times that of the likeliest (Nguyen et al.,
  "Turning Up the Heat: Min-p Sampling for Creative and Coherent LLM Outputs", 2024).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from stablehand.errors import SessionError

_BUCKETS = 1024
_SPAN = 40.0  # Nats: what lies further below the likeliest token shares the last bucket.
_BLOCK = 512  # A draw adds up whole blocks first: a running sum waits for every addition.
_NEAR_SHARE = 2.0**-12  # Of the likeliest's probability: where top-p looks first.
_NEAR_MOST = 4096  # Tokens that are sorted sooner than the whole row is put into buckets.
_LOWEST = -3e38  # Of f32's range, with room for rounding.
_MAX_SEED = (1 << 64) - 1


@dataclass(frozen=True)
class Sampling:
    """How the next token is chosen.

    Attributes:
      temperature: divides the logits; 0 always takes the largest logit, and the filters are moot.
      top_k: keep this many tokens; 0 keeps all.
      top_p: keep the likeliest tokens up to this probability, in (0, 1]; 1 keeps all.
      min_p: drop tokens less likely than this share of the likeliest, in [0, 1]; 0 keeps all.
      seed: the same seed gives the same tokens; None draws a fresh one.

    Raises:
      SessionError: a field is outside its range.
    """

    temperature: float = 0.0
    top_k: int = 0
    top_p: float = 1.0
    min_p: float = 0.0
    seed: int | None = None

    def __post_init__(self) -> None:
        if not (_is_number(self.temperature) and self.temperature >= 0):
            raise self._error("temperature", "a finite number of at least 0 (0 is greedy)")
        if not (_is_whole(self.top_k) and self.top_k >= 0):
            raise self._error("top_k", "a whole number of at least 0 (0 keeps all tokens)")
        if not (_is_number(self.top_p) and 0 < self.top_p <= 1):
            raise self._error("top_p", "a number above 0, at most 1 (1 keeps all tokens)")
        if not (_is_number(self.min_p) and 0 <= self.min_p <= 1):
            raise self._error("min_p", "a number from 0 to 1 (0 keeps all tokens)")
        if self.seed is not None and not (_is_whole(self.seed) and 0 <= self.seed <= _MAX_SEED):
            raise self._error("seed", f"a whole number from 0 to {_MAX_SEED}, or none")

    def _error(self, field: str, allowed: str) -> SessionError:
        return SessionError(f"{getattr(self, field)!r} given, allowed is {allowed}", where=field)


class Sampler:
    """Picks tokens by one `Sampling` and its stream of random numbers (numpy's PCG64).

    Position `first_position + i` always uses the i-th number of the stream. A pick is therefore a
    function of seed, position and logits alone: it can be repeated, and a continued session draws
    what an uninterrupted one would have drawn.

    Args:
      sampling: the choice to apply.
      first_position: the position of the first token to be picked, such as the prompt's length.
    """

    def __init__(self, sampling: Sampling, first_position: int = 0) -> None:
        self.sampling = sampling
        self.first_position = first_position
        self._bits = np.random.PCG64(sampling.seed)
        self._random = np.random.Generator(self._bits)
        self._next_position = first_position
        # Used again for every pick: fresh pages would cost as much as the arithmetic.
        self._room = np.empty((3, 0))

    def pick(self, logits: NDArray[np.float32], position: int) -> int:
        """The token for one position.

        Args:
          logits: float32 of shape (vocab,); -inf excludes a token.
          position: where the token will stand, at least `first_position`.

        Raises:
          SessionError: the logits are not one row, hold NaN or +inf, or exclude every token.
        """
        if self.sampling.temperature == 0:
            return _likeliest(logits, position)
        ids, weights = self._weights(logits, position)
        place = _inverse_cdf(weights, self._draw(position))
        return place if ids is None else int(ids[place])

    def candidates(
        self, logits: NDArray[np.float32], position: int
    ) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
        """The tokens that may be picked at a temperature above 0, and their probabilities.

        Returns:
          Ascending ids and float64 probabilities that sum to 1, both of shape (kept,).

        Raises:
          SessionError: as `pick`.
        """
        ids, weights = self._weights(logits, position)
        if self.sampling.top_p < 1:  # what it drops may be there yet, with a weight of 0
            kept = np.flatnonzero(weights)
            ids, weights = kept if ids is None else ids[kept], weights[kept]
        return np.arange(weights.size) if ids is None else ids, weights / weights.sum()

    def _weights(
        self, logits: NDArray[np.float32], position: int
    ) -> tuple[NDArray[np.intp] | None, NDArray[np.float64]]:
        """Ascending ids, None for all of them, and their shares of the likeliest's probability.

        A share of 0 may be one that was dropped.
        """
        sampling = self.sampling
        largest = float(logits[_likeliest(logits, position)])
        ids: NDArray[np.intp] | None = None
        if 0 < sampling.top_k < logits.size:
            ids = _first_ranked(logits, sampling.top_k)
            logits = logits[ids]
        if sampling.min_p > 0 and sampling.top_p == 1:
            # Most of the row is far below it, and needs no exponential.
            near = _near(logits, largest, sampling.temperature, sampling.min_p, logits.size)
            if near is not None:
                ids, logits = near if ids is None else ids[near], logits[near]
        if self._room.shape[1] < logits.size:
            self._room = np.empty((3, logits.size))
        scaled, weights, spare = self._room[:, : logits.size]
        np.subtract(logits, largest, out=scaled, dtype=np.float64)
        # A tiny temperature sends all but the largest to -inf, whose weight is 0 as it should be.
        with np.errstate(over="ignore"):
            scaled /= sampling.temperature
        np.exp(scaled, out=weights)
        if sampling.top_p < 1:
            near = _near(logits, largest, sampling.temperature, _NEAR_SHARE, _NEAR_MOST)
            kept = _near_nucleus(logits, weights, sampling.top_p, near)
            if kept is None:
                _keep_nucleus(logits, scaled, weights, sampling.top_p, spare)
            else:
                ids, weights = kept if ids is None else ids[kept], weights[kept]
        if sampling.min_p > 0:
            kept = np.flatnonzero(weights >= sampling.min_p)
            ids, weights = kept if ids is None else ids[kept], weights[kept]
        return ids, weights

    def _draw(self, position: int) -> float:
        if position < self.first_position:
            raise SessionError(
                f"position {position} lies before the first, {self.first_position}",
                where="sampling",
                hint="give the sampler the first position that it will be asked for",
            )
        # One double takes one step of PCG64, whose period is 2**128.
        self._bits.advance((position - self._next_position) % (1 << 128))
        self._next_position = position + 1
        return self._random.random()


def _likeliest(logits: NDArray[np.float32], position: int) -> int:
    """The first of the largest logits, which is finite exactly if the row can be sampled from."""
    if logits.ndim != 1 or logits.size == 0:
        raise SessionError(
            f"logits of shape {logits.shape}, expected (vocab,)", where=f"position {position}"
        )
    # One pass over the row: argmax stops at a NaN, if there is one.
    place = int(logits.argmax())
    if math.isfinite(logits[place]):
        return place
    bad = int(np.count_nonzero(np.isnan(logits) | np.isposinf(logits)))
    raise SessionError(
        f"{bad} of {logits.size} logits are NaN or +inf"
        if bad
        else f"all {logits.size} logits are -inf",
        where=f"position {position}",
        hint="an overflow, or a damaged checkpoint: try --activations f32",
    )


def _inverse_cdf(weights: NDArray[np.float64], draw: float) -> int:
    """The first place at which the running sum exceeds `draw`, in [0, 1), of the whole.

    Its weight is never 0.
    """
    running = np.cumsum(np.add.reduceat(weights, np.arange(0, weights.size, _BLOCK)))
    # A draw is at most 1 - 2**-53: its product with the last sum stays below it.
    drawn = draw * running[-1]
    block = int(np.searchsorted(running, drawn, side="right"))
    before = running[block - 1] if block else 0.0
    inside = np.cumsum(weights[block * _BLOCK : (block + 1) * _BLOCK])
    place = np.searchsorted(inside, drawn - before, side="right")
    # Summed in another order the block may end below the draw: then it is the last that adds to it.
    return block * _BLOCK + int(min(place, np.searchsorted(inside, inside[-1])))


def _first_ranked(logits: NDArray[np.float32], count: int) -> NDArray[np.intp]:
    """The indices ranked first, ascending; equal logits rank by index."""
    last = np.partition(logits, -count)[-count]
    above = np.flatnonzero(logits > last)
    ties = np.flatnonzero(logits == last)[: count - above.size]
    return np.sort(np.concatenate([above, ties]))


def _near(
    logits: NDArray[np.float32], largest: float, temperature: float, share: float, most: int
) -> NDArray[np.intp] | None:
    """Ascending indices of all logits whose weight reaches a share, and perhaps of a few just below it.

    None where that is next to f32's range, and all may be among them, or where they are more than `most`.
    """
    bound = largest + temperature * (math.log(share) - 1e-3)
    if bound < _LOWEST:
        return None
    reach = logits >= np.nextafter(np.float32(bound), np.float32(-np.inf))
    # To count them takes a hundredth of what listing most of the row does.
    return None if np.count_nonzero(reach) > most else np.flatnonzero(reach)


def _near_nucleus(
    logits: NDArray[np.float32],
    weights: NDArray[np.float64],
    top_p: float,
    near: NDArray[np.intp] | None,
) -> NDArray[np.intp] | None:
    """What `_keep_nucleus` keeps, where a few logits, which rank before all others, hold it; else None."""
    if near is None:
        return None
    ranked = near[np.argsort(-logits[near], kind="stable")]
    running = np.cumsum(weights[ranked])
    wanted = top_p * weights.sum()
    if running[-1] < wanted:
        return None
    return np.sort(ranked[: int(np.searchsorted(running, wanted)) + 1])


def _keep_nucleus(
    logits: NDArray[np.float32],
    scaled: NDArray[np.float64],
    weights: NDArray[np.float64],
    top_p: float,
    spare: NDArray[np.float64],
) -> None:
    """Set to 0 the weights that top-p drops: of a flat row that is less work than to gather the others.

    `scaled` is (logits - largest) / temperature, and `weights` is exp(scaled). `scaled` and `spare`
    are written over.

    Weights are summed in buckets of falling logit, so that only the bucket in which the sum reaches
    `top_p` needs sorting.
    """
    wanted = top_p * weights.sum()
    deepest = -float(scaled.min())
    scaled *= -_BUCKETS / min(max(deepest, 1e-9), _SPAN)
    if deepest > _SPAN:
        np.minimum(scaled, _BUCKETS, out=scaled)
    buckets = spare.view(np.int64)
    np.copyto(buckets, scaled, casting="unsafe")
    running = np.cumsum(np.bincount(buckets, weights, minlength=_BUCKETS + 1))
    edge = min(int(np.searchsorted(running, wanted)), _BUCKETS)
    before = running[edge - 1] if edge else 0.0
    inside = np.flatnonzero(buckets == edge)
    ranked = inside[np.argsort(-logits[inside], kind="stable")]
    count = int(np.searchsorted(before + np.cumsum(weights[ranked]), wanted)) + 1
    weights *= buckets <= edge
    weights[ranked[count:]] = 0.0


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)
