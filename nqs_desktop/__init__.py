"""NQS Desktop: positions, qualification requirements and candidates of an organisation, checked, printed."""

__version__ = "0.1.0"
