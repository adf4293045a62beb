"""Readers: the text of a document or file in, drafts and guesses out; nothing is stored here."""
