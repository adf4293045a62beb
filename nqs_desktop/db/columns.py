"""Column types that SQLite and PostgreSQL store alike."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any  # the interface of SQLAlchemy's type decorators is untyped

from sqlalchemy import BigInteger, DateTime, Integer, String
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from nqs_desktop.domain.localized import Language
from nqs_desktop.domain.staffing_rules import UNIT_PLACES

_PARTS = 10**UNIT_PLACES


class Units(TypeDecorator[Decimal]):
    """Staff units as whole ten-thousandths: sums in SQL are exact, which SQLite's REAL is not."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> int | None:
        """Return ten-thousandths.

        Raises:
            ValueError: ``value`` has more than four decimal places.
        """
        if value is None:
            return None
        parts = value * _PARTS
        if parts != int(parts):
            raise ValueError(f"{value} has more than {UNIT_PLACES} decimal places")
        return int(parts)

    def process_result_value(self, value: int | None, dialect: Dialect) -> Decimal | None:
        """Return units."""
        return None if value is None else Decimal(int(value)) / _PARTS


class Amount(Units):
    """Tenge, coefficients and years, kept like units; a fund may need more than 32 bits."""

    impl = BigInteger
    cache_ok = True


class UtcTime(TypeDecorator[datetime]):
    """A moment, stored in UTC without a zone and given back with it."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return the moment in UTC without a zone."""
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return the moment with its zone."""
        return None if value is None else value.replace(tzinfo=UTC)


class Marks(TypeDecorator[tuple[Language, ...]]):
    """The languages whose text is our own translation, as ``kk``, ``ru``, ``kk,ru`` or nothing."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: tuple[Language, ...] | None, dialect: Dialect) -> str:
        """Return the languages joined by commas."""
        return ",".join(value or ())

    def process_result_value(self, value: Any | None, dialect: Dialect) -> tuple[Language, ...]:  # noqa: ANN401
        """Return the languages."""
        return tuple(Language(mark) for mark in str(value).split(",")) if value else ()
