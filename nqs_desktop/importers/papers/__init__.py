"""Papers with requirements in any usual format: a reader for each, and one way from blocks to positions."""

from nqs_desktop.importers.papers.paper_file import read_paper, read_pasted

__all__ = ["read_paper", "read_pasted"]
