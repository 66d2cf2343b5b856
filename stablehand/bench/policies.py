"""What each way to store a model's weights and caches takes: memory, and bytes for a token."""

from __future__ import annotations

from dataclasses import dataclass, replace

from stablehand.bench.limits import TokenBytes, bytes_per_token
from stablehand.errors import StablehandError
from stablehand.formats import FLOATS
from stablehand.plan import Plan
from stablehand.policy import FROM_STORED, PREPARED, PRESETS, in_codes


@dataclass(frozen=True)
class Cost:
    """What a model takes under one weight policy.

    Attributes:
      policy: its text.
      weights: bytes of packed weights and tables.
      kv: bytes of the caches.
      scratch: bytes of a call, in which what the target has no kernel for is decoded whole, about.
      moved: bytes that a decode step writes there and reads again, about.
      read: what a decode step cannot avoid reading beside, the caches full.
    """

    policy: str
    weights: int
    kv: int
    scratch: int
    moved: int
    read: TokenBytes

    @property
    def resident(self) -> int:
        """Bytes on the device, once for both graphs."""
        return self.weights + self.kv


@dataclass(frozen=True)
class Refused:
    """A policy that the model or the target cannot have, and why."""

    policy: str
    reason: str


def policy_costs(plan: Plan) -> list[Cost | Refused]:
    """Every preset that means something for the model, and the plan's own policy where it is none of these.

    All have the plan's other choices.
    """
    left_out = FROM_STORED if plan.stored is None else () if in_codes(plan.stored) else PREPARED
    presets = [name for name in PRESETS if name not in left_out]
    own = [] if plan.policy.text in presets else [plan.policy.text]
    return [_cost(plan, policy) for policy in (*presets, *own)]


def kv_bytes(plan: Plan) -> dict[str, int]:
    """Bytes of the caches by the dtype that they may have; dtypes that the target refuses are left out."""
    found = {}
    for dtype in FLOATS:
        cost = _cost(replace(plan, kv=dtype), plan.policy.text)
        if isinstance(cost, Cost):
            found[dtype] = cost.kv
    return found


def _cost(plan: Plan, policy: str) -> Cost | Refused:
    try:
        stored = plan.stored_as(policy)
        graph = stored.emit("decode")
        widened = stored.decoded_whole(graph)
    except StablehandError as error:
        return Refused(policy, error.what)
    signature = graph.signature
    return Cost(
        policy,
        signature.nbytes("weight", "table"),
        signature.nbytes("state"),
        max(each.nbytes for each in widened.values()),
        widened["decode"].moved,
        bytes_per_token(signature),
    )
