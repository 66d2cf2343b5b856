"""Goldens: what a graph's text, or a model's greedy tokens, must be to the byte."""
