"""The template of papers: what the user changes of their look, their head and what they hold."""
