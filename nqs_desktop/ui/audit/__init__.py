"""The audit: where requirements contradict themselves or each other."""
