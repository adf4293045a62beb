"""The classification assistant: a code for a job title, remembered codes, a whole list at once."""
