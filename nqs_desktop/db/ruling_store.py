"""What persons ruled about fields of study."""

from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from nqs_desktop.db.rows import FieldRulingRow
from nqs_desktop.domain.ruling import FieldRuling
from nqs_desktop.domain.search_text import phrase


class RulingStore:
    """Rulings by the words of the field and of the specialty; spelling that folds alike is the same words."""

    def __init__(self, session: Session, who: str) -> None:
        """Read and write in ``session``; ``who`` is the user whose rulings name nobody."""
        self._session = session
        self._who = who

    def everything(self) -> tuple[FieldRuling, ...]:
        """Return all rulings, sorted by field."""
        order = (FieldRulingRow.folded_field, FieldRulingRow.folded_specialty)
        return tuple(_ruling(row) for row in self._session.scalars(select(FieldRulingRow).order_by(*order)))

    def find(self, field: str, specialty: str) -> FieldRuling | None:
        """Return the ruling on ``specialty`` as ``field``, ``None`` where nobody has ruled."""
        row = self._session.get(FieldRulingRow, (phrase(field), phrase(specialty)))
        return None if row is None else _ruling(row)

    def save(self, ruling: FieldRuling) -> FieldRuling:
        """Keep a ruling, in place of an earlier one on the same words; dated now unless it has a date."""
        key = (phrase(ruling.field), phrase(ruling.specialty))
        row = self._session.get(FieldRulingRow, key)
        if row is None:
            row = FieldRulingRow(folded_field=key[0], folded_specialty=key[1])
            self._session.add(row)
        row.field, row.specialty, row.fits, row.who = (
            ruling.field,
            ruling.specialty,
            ruling.fits,
            ruling.who or self._who,
        )
        row.at = ruling.at or datetime.now(UTC)
        return _ruling(row)

    def remove(self, field: str, specialty: str) -> None:
        """Forget the ruling on these words, if there is one."""
        row = self._session.get(FieldRulingRow, (phrase(field), phrase(specialty)))
        if row is not None:
            self._session.delete(row)


def _ruling(row: FieldRulingRow) -> FieldRuling:
    return FieldRuling(row.field, row.specialty, row.fits, row.who, row.at)
