"""What a step takes, beside what the machine could not do it in less than."""
