"""What a choice of storage or arithmetic costs in quality: perplexity, and divergence from a reference.

The method is that of llama.cpp's `perplexity --kl-divergence`: both models read the same text,
teacher-forced, in windows, and their distributions of the next token are compared position by position.
It differs in two ways: windows overlap, so that each token of the text counts once and is seen with at
least a stride less than a window of context before it (as in Hugging Face's "Perplexity of fixed-length
models"); and both models run side by side, so that nothing is rounded or kept between them.
"""
