"""The machine that runs PTX: what it computes, and that it finds what a device would not tell."""

from __future__ import annotations

import numpy as np
import pytest
from ptx_machine import Machine, kernels

HEAD = """.visible .entry k(
	.param .u64 .ptr .global .align 16 k_param_0,
	.param .u64 .ptr .global .align 16 k_param_1
)
.maxntid 64, 1, 1
{
	.reg .pred 	%p<3>;
	ld.param.b64 	%rd1, [k_param_0];
	ld.param.b64 	%rd2, [k_param_1];
	mov.u32 	%r1, %tid.x;
	mov.u32 	%r2, %ctaid.x;
	mad.lo.s32 	%r3, %r2, 64, %r1;
	mul.wide.u32 	%rd3, %r3, 4;
	add.s64 	%rd4, %rd1, %rd3;
	add.s64 	%rd5, %rd2, %rd3;
"""

SUM_OF_A_WARP = """
	ld.global.nc.b32 	%r4, [%rd4];
	mov.b32 	%r5, 16;
$L__BB0_1:
	shfl.sync.bfly.b32 	%r6|%p2, %r4, %r5, 31, -1;
	add.rn.f32 	%r4, %r4, %r6;
	shr.u32 	%r5, %r5, 1;
	setp.ne.b32 	%p1, %r5, 0;
	@%p1 bra 	$L__BB0_1;
"""

SHARED = """
	shl.b32 	%r7, %r1, 2;
	mov.b32 	%r8, __dynamic_shared_memory__;
	add.s32 	%r9, %r8, %r7;
"""


def run(body: str, x: np.ndarray, shared: int = 0) -> np.ndarray:
    y = np.zeros_like(x)
    (kernel,) = kernels(f"{HEAD}{body}	ret;\n}}\n").values()
    Machine(kernel, (x.size // 64, 1), [x, y], shared).run()
    return y


@pytest.fixture
def x() -> np.ndarray:
    return np.arange(192, dtype=np.float32)


def test_a_warp_adds_up_by_butterflies(x: np.ndarray) -> None:
    y = run(f"{SUM_OF_A_WARP}	st.global.b32 	[%rd5], %r4;\n", x)
    np.testing.assert_array_equal(y, np.repeat(x.reshape(-1, 32).sum(axis=1), 32))


def test_a_workgroup_meets_at_a_barrier(x: np.ndarray) -> None:
    body = f"""{SHARED}
	ld.global.nc.b32 	%r4, [%rd4];
	st.shared.b32 	[%r9], %r4;
	bar.sync 	0;
	xor.b32 	%r10, %r9, 252;
	ld.shared.b32 	%r5, [%r10];
	st.global.b32 	[%rd5], %r5;
"""
    y = run(body, x, shared=256)
    np.testing.assert_array_equal(y, x.reshape(3, 64)[:, ::-1].reshape(-1))


def test_threads_that_went_apart_meet_again(x: np.ndarray) -> None:
    body = """
	and.b32 	%r4, %r1, 1;
	setp.ne.b32 	%p1, %r4, 0;
	mov.b32 	%r5, 0f3F800000;
	@%p1 bra 	$L__BB0_2;
	add.rn.f32 	%r5, %r5, 0f3F800000;
$L__BB0_2:
	bar.sync 	0;
	st.global.b32 	[%rd5], %r5;
"""
    np.testing.assert_array_equal(run(body, x), np.tile(np.float32([2, 1]), 96))


def test_permutations_take_bytes_of_two_words(x: np.ndarray) -> None:
    words = np.full(64, 0x44332211, np.uint32).view(np.float32)
    body = """
	ld.global.nc.b32 	%r4, [%rd4];
	prmt.b32 	%r5, %r4, 1258291200, 0x7440U;
	st.global.b32 	[%rd5], %r5;
"""
    assert set(run(body, words).view(np.uint32)) == {0x4B000011}


def test_matrix_units_multiply_as_the_manual_has_it() -> None:
    # Lane l's first element is A[l/4, l%4] and B[l%4, l/4]; of D, row l/4 and columns 2(l%4) and one more.
    rng = np.random.default_rng(0)
    a = rng.integers(-8, 8, (16, 8)).astype(np.float32)
    b = rng.integers(-8, 8, (8, 8)).astype(np.float32)
    lane = np.arange(32)
    g, t = lane // 4, lane % 4
    parts = [a[g, t], a[g + 8, t], a[g, t + 4], a[g + 8, t + 4], b[t, g], b[t + 4, g]]
    x = np.concatenate([*parts, np.zeros(64)]).astype(np.float32)
    loads = "".join(f"	ld.global.nc.b32 	%r{20 + i}, [%rd1+{128 * i}];\n" for i in range(6))
    body = f"""
	setp.gt.u32 	%p1, %r3, 31;
	@%p1 ret;
	add.s64 	%rd1, %rd1, %rd3;
{loads}	mov.b32 	%r30, 0;
	mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {{%r31, %r32, %r33, %r34}}, \
{{%r20, %r21, %r22, %r23}}, {{%r24, %r25}}, {{%r30, %r30, %r30, %r30}};
	st.global.b32 	[%rd5], %r31;
	st.global.b32 	[%rd5+128], %r32;
	st.global.b32 	[%rd5+256], %r33;
	st.global.b32 	[%rd5+384], %r34;
"""
    y = run(body, x).reshape(8, 32)
    expected = a @ b
    for i in range(4):
        np.testing.assert_array_equal(y[i], expected[g + 8 * (i // 2), 2 * t + i % 2])


@pytest.mark.parametrize(
    ("body", "error", "message"),
    [
        ("	ld.global.nc.b32 %r4, [%rd4+4];\n", MemoryError, "outside of 768 bytes"),
        ("	ld.global.nc.v2.b32 {%r4, %r5}, [%rd4];\n", MemoryError, "no multiple of 8 bytes"),
        (f"{SHARED}	ld.shared.b32 %r4, [%r9];\n", MemoryError, "was not written"),
        (f"{SHARED}	st.shared.b32 [%r9+128], %r1;\n", MemoryError, "outside of 256 bytes"),
        (
            "	setp.gt.u32 %p1, %r1, 31;\n	@%p1 bra $L__BB0_2;\n	bar.sync 0;\n$L__BB0_2:\n",
            RuntimeError,
            "some threads do not come",
        ),
        (
            "	setp.gt.u32 %p1, %r1, 7;\n	@%p1 bra $L__BB0_2;\n"
            "	shfl.sync.bfly.b32 %r6, %r1, 1, 31, -1;\n$L__BB0_2:\n",
            RuntimeError,
            "some threads do not come",
        ),
        ("	mul.hi.u32 %r4, %r1, %r1;\n", NotImplementedError, r"mul\.hi\.u32"),
        ("	fma.rn.ftz.f32 %r4, %r1, %r1, %r1;\n", NotImplementedError, "ftz"),
    ],
)
def test_what_a_device_would_not_tell_is_an_error(
    body: str, error: type[Exception], message: str, x: np.ndarray
) -> None:
    with pytest.raises(error, match=message):
        run(body, x, shared=256)
