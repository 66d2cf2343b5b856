"""What is counted in Metal's shaders: a text of known contents, and the small model's decode step."""

from __future__ import annotations

from pathlib import Path

import metal_shaders
import pytest
from metal_shaders import Shader

SMALL = Path(__file__).parents[2] / "goldens" / "models" / "stable-tales"

MSL = """
struct _7
{
    spvUnsafeArray<float4, 64> _m0;
};

struct _8
{
    spvUnsafeArray<float, 16> _m0;
};

struct _17
{
    half4 _m0[1];
};

struct _22
{
    float _m0[1];
};

struct spvDescriptorSetBuffer0
{
    device _17* _resource_var_0_0_ [[id(0)]];
    device _22* _resource_var_0_1_ [[id(1)]];
};

kernel void k_entry(constant spvDescriptorSetBuffer0& spvDescriptorSet0 [[buffer(0)]])
{
    threadgroup _7 _workgroup_mem_5;
    threadgroup _8 _workgroup_mem_6;
    float4 _64 = float4((*spvDescriptorSet0._resource_var_0_0_)._m0[_51]);
    float4 _65 = float4((*spvDescriptorSet0._resource_var_0_0_)._m0[_51]) * 2.0;
    float4 _66 = float4((*spvDescriptorSet0._resource_var_0_0_)._m0[_51 + 64u]);
    threadgroup_barrier(mem_flags::mem_threadgroup);
    float _69 = simd_sum(_68) + simd_shuffle_xor(_68, 1u);
    (*spvDescriptorSet0._resource_var_0_1_)._m0[_53] = _69;
    bool _70 = (*spvDescriptorSet0._resource_var_0_1_)._m0[_54] == 0.0;
}
"""


def test_places_threadgroup_memory_and_exchanges_are_counted() -> None:
    shader = Shader.read("k", MSL, 64)
    assert dict(shader.loads) == {"half4": 2, "float": 1}
    assert dict(shader.stores) == {"float": 1}
    assert shader.shared == 64 * 16 + 16 * 4
    assert (shader.barriers, shader.simd_sums, shader.simd_others) == (1, 1, 1)
    assert shader.row() == "| `k` | 64 | 1 `float`, 2 `half4` | 1 `float` | 1088 | 1 | 1 | 1 |"


def test_a_type_that_nobody_knows_is_an_error() -> None:
    with pytest.raises(KeyError, match="ulong"):
        metal_shaders.nbytes("ulong2")


def test_weights_of_16_bits_are_read_by_fours() -> None:
    found = {shader.name: shader for shader in metal_shaders.shaders(str(SMALL), "f16")}
    products = [shader for name, shader in found.items() if "_f16_vector" in name]
    assert len(products) == 4
    for shader in products:
        assert shader.loads["half4"] and not shader.loads["half"]
    assert all(shader.simd_others == 0 and shader.shared <= 16384 for shader in found.values())
