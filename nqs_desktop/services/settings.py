"""Small values that belong to the database and not to the window: who signs the papers of an organisation."""

import json
from collections.abc import Sequence

from nqs_desktop.db.engine import Database
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.printing import Signatory


class Settings:
    """Reads and changes the settings of one database."""

    def __init__(self, database: Database) -> None:
        """Keep settings in ``database``."""
        self._database = database

    def get(self, name: str) -> str | None:
        """Return a value; ``None`` where nobody has set it."""
        with self._database.reading() as uow:
            return uow.settings.get(name)

    def set(self, name: str, value: str | None) -> ChangeSet:
        """Keep a value; ``None`` removes it."""
        with self._database.unit_of_work(message("steps.save_setting", name=name)) as uow:
            uow.settings.set(name, value)
            return uow.commit()

    def signatories(self, organisation: str) -> tuple[Signatory, ...]:
        """Return who signs the papers of an organisation; empty where nobody has said so."""
        with self._database.reading() as uow:
            return signatories_of(uow, organisation)

    def approval(self, organisation: str) -> Signatory | None:
        """Return who approves the papers of an organisation; ``None`` where nobody has said so."""
        with self._database.reading() as uow:
            return approval_of(uow, organisation)

    def save_signatories(
        self, organisation: str, signatories: Sequence[Signatory], approval: Signatory | None
    ) -> ChangeSet:
        """Keep who signs and who approves the papers of an organisation."""
        with self._database.unit_of_work(message("steps.save_signatories")) as uow:
            uow.settings.set(_signing(organisation), _written(signatories))
            uow.settings.set(_approving(organisation), _written([approval] if approval else []))
            return uow.commit()


def signatories_of(uow: UnitOfWork, organisation: str) -> tuple[Signatory, ...]:
    """Return who signs the papers of an organisation, as stored in the database of ``uow``."""
    return _read(uow.settings.get(_signing(organisation)))


def approval_of(uow: UnitOfWork, organisation: str) -> Signatory | None:
    """Return who approves the papers of an organisation, as stored in the database of ``uow``."""
    return next(iter(_read(uow.settings.get(_approving(organisation)))), None)


def _signing(organisation: str) -> str:
    return f"signatories:{organisation}"


def _approving(organisation: str) -> str:
    return f"approval:{organisation}"


def _written(signatories: Sequence[Signatory]) -> str | None:
    if not signatories:
        return None
    values = [[one.role.kk, one.role.ru, one.name.kk, one.name.ru] for one in signatories]
    return json.dumps(values, ensure_ascii=False)


def _read(value: str | None) -> tuple[Signatory, ...]:
    return tuple(
        Signatory(LocalizedText(role_kk, role_ru), LocalizedText(name_kk, name_ru))
        for role_kk, role_ru, name_kk, name_ru in json.loads(value or "[]")
    )
