"""The day that counts where nobody names one."""

from datetime import UTC, date, datetime


def today() -> date:
    """Return the day on the clerk's calendar."""
    return datetime.now(UTC).astimezone().date()
