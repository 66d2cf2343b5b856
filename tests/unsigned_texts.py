"""Texts that parse and carry no signature of ours, for all that they have a reflection."""

from __future__ import annotations

UNSIGNED = (
    "module { func.func @a() attributes {iree.reflection = [1]} { return } }",
    "module { func.func @a() attributes {iree.reflection = array<i32: 1>} { return } }",
    "module { func.func @a() attributes {iree.reflection = dense<1> : tensor<3xi32>} { return } }",
    "module { func.func @a() attributes {iree.reflection = {a = 1}} { return } }",
    'module { module @n attributes {iree.reflection = {a = "1"}} {} }',
    'module { module attributes {iree.reflection = {a = "1"}} {} }',
    'module { util.global private @g {iree.reflection = {a = "1"}} : i32 }',
    'module { llvm.func @a() attributes {iree.reflection = {a = "1"}} }',
)
"""Reflections that are not strings by name, or not of a function."""
