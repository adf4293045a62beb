"""The windows: one frame, one theme, one page a job. Only this package and ``app`` know Qt."""
