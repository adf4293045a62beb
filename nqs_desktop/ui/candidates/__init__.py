"""Candidates: persons with their diplomas, labour books and licences."""
