"""A document model in, a file out: builders say what stands on a paper, writers set it."""
