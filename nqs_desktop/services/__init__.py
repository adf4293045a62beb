"""The user's jobs, one module each: what windows and commands ask for; no Qt and no SQL."""
