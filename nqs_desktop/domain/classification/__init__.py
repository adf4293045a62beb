"""The classification assistant: from a job title to codes, with the rules and words that decided."""
