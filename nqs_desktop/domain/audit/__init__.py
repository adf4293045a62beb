"""The audit of requirements: what contradicts itself, and how to mend it."""
