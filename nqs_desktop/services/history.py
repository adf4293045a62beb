"""History: what was done, undone and done again; the record itself is made by every commit."""

from nqs_desktop.db.engine import Database
from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.messages import Message, message


class History:
    """The steps of the users over one database."""

    def __init__(self, database: Database) -> None:
        """Look at and reverse the steps in ``database``."""
        self._database = database

    def undo(self) -> ChangeSet | None:
        """Undo the last step that is in force.

        Returns:
            What changed by it; ``None`` where there was nothing to undo.

        Raises:
            UserError: What the step changed was changed again since, or the database cannot be written.
        """
        with self._database.unit_of_work(step=message("steps.undo")) as uow:
            return uow.commit() if uow.history.undo() else None

    def redo(self) -> ChangeSet | None:
        """Do again what was undone last, unless something else was done since.

        Returns:
            What changed by it; ``None`` where there was nothing to do again.

        Raises:
            UserError: What the step would change was changed since, or the database cannot be written.
        """
        with self._database.unit_of_work(step=message("steps.redo")) as uow:
            return uow.commit() if uow.history.redo() else None

    def can_undo(self) -> Message | None:
        """Return the words of the step that :meth:`undo` would undo; ``None`` where there is none."""
        with self._database.reading() as uow:
            return uow.history.can_undo()

    def can_redo(self) -> Message | None:
        """Return the words of the step that :meth:`redo` would do again; ``None`` where there is none."""
        with self._database.reading() as uow:
            return uow.history.can_redo()

    def steps(self, limit: int = 100) -> list[ChangeSet]:
        """Return the newest steps, newest first."""
        with self._database.reading() as uow:
            return list(uow.history.steps(limit))
