"""The classification assistant: codes for a job title, and the memory of the codes that persons settled."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from threading import Lock
from typing import Final
from weakref import WeakKeyDictionary

from nqs_desktop.db.engine import Database
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.classification.engine import OccupationClassifier
from nqs_desktop.domain.classification.index import TitleIndex
from nqs_desktop.domain.classification.ranking import SURE
from nqs_desktop.domain.classification.results import Classification, RememberedAs, RememberedCode
from nqs_desktop.domain.classification.title import same_title_key
from nqs_desktop.domain.classifier import ClassifierEntry
from nqs_desktop.domain.codes import occupation_code
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.local_title import LocalTitle
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.progress import Progress, silent

_State = tuple[int, datetime | None, tuple[LocalTitle, ...]]
"""What an index was made of: an edition, the moment it was taken in (numbers are given anew), own titles."""

_LONGEST_IN_A_STEP: Final = 60
_STEP: Final = 200


class _Index:
    """The index of a database that was made last, and what keeps two threads from making it twice."""

    def __init__(self) -> None:
        self.lock = Lock()
        self.ready: tuple[_State, OccupationClassifier] | None = None


_INDICES: Final[WeakKeyDictionary[Database, _Index]] = WeakKeyDictionary()
"""An index takes seconds to make: the window and the papers of a database have one together."""
_FINDING: Final = Lock()


class ClassificationAssistant:
    """Answers and remembers within one database; the names of an edition are indexed when first asked for."""

    def __init__(self, database: Database) -> None:
        """Classify by the editions of ``database``."""
        self._database = database
        with _FINDING:
            self._index = _INDICES.setdefault(database, _Index())

    def classify(
        self, title: str, duties: str = "", limit: int = 10, edition: int | None = None
    ) -> list[Classification]:
        """Return ranked codes for a job title; empty where nothing speaks for any.

        Args:
            title: A job title in Kazakh, Russian or both.
            duties: What the worker does; may be empty.
            limit: The most codes to return.
            edition: An edition of the classifier; ``None``: the one in force.

        Raises:
            UserError: There is no edition of that number.
        """
        with self._database.reading() as uow:
            classifier = self._classifier(uow, edition)
            settled = uow.remembered.with_key(same_title_key(title)) if title.strip() else ()
        return classifier.classify(title, duties, limit, settled)

    def classify_either(
        self, titles: Sequence[str], duties: str = "", limit: int = 10
    ) -> list[Classification]:
        """Return ranked codes of the edition in force for a position that has several titles, one a language.

        Args:
            titles: The titles, the one to ask first in front; empty ones are passed over.
            duties: What the worker does; may be empty.
            limit: The most codes to return.

        Returns:
            The answers to the first title that has a sure one; where none has, to the first that has any.
        """
        unsure: list[Classification] = []
        for title in _distinct(titles).values():
            answers = self.classify(title, duties, limit)
            if answers and answers[0].certainty >= SURE:
                return answers
            unsure = unsure or answers
        return unsure

    def classifier(self, edition: int | None = None) -> OccupationClassifier:
        """Return the classifier of an edition, for many titles; it does not know what is remembered.

        Raises:
            UserError: There is no edition of that number.
        """
        with self._database.reading() as uow:
            return self._classifier(uow, edition)

    def is_ready(self) -> bool:
        """Tell whether the edition in force is indexed, so that an answer takes no longer than a moment."""
        with self._database.reading() as uow:
            state, _ = self._state(uow, None)
        ready = self._index.ready
        return ready is not None and ready[0] == state

    def make_ready(self, progress: Progress = silent) -> None:
        """Index the edition in force, before anybody asks; what ``progress`` raises stops it."""
        with self._database.reading() as uow:
            self._classifier(uow, None, progress)

    def settle(self, title: str, code: str, offered: Sequence[Classification]) -> ChangeSet:
        """Remember the code that a person chose for a title.

        Args:
            title: The title as it was typed.
            code: The chosen code of the edition in force.
            offered: The answers that were shown, best first; whether the first was accepted or changed, or a
                remembered code confirmed, follows from them.

        Raises:
            UserError: The title has no word or the edition in force lacks the code; nothing was stored.
        """
        return self.settle_all((title,), code, offered)

    def settle_all(self, titles: Sequence[str], code: str, offered: Sequence[Classification]) -> ChangeSet:
        """Remember a code for each of the titles of a position, in one step; see :meth:`settle`.

        Raises:
            UserError: No title has a word or the edition in force lacks the code; nothing was stored.
        """
        distinct = _distinct(titles)
        if not distinct:
            raise UserError("classification.empty_title")
        named = _in_short(next(iter(distinct.values())))
        with self._database.unit_of_work(
            message("classification.settle_step", title=named, code=code)
        ) as uow:
            stored = self._existing(uow, code)
            for key, title in distinct.items():
                before = next((one for one in uow.remembered.with_key(key) if one.code == stored), None)
                times = before.times + 1 if before else 1
                settled = _settled(before, stored, offered)
                uow.remembered.save(RememberedCode(title, key, stored, settled, times))
            return uow.commit()

    def remembered(self) -> list[RememberedCode]:
        """Return all settled codes, sorted by title."""
        with self._database.reading() as uow:
            return list(uow.remembered.all())

    def forget(self, title_key: str, code: str) -> ChangeSet:
        """Forget a settled code; nothing happens where it is not remembered."""
        step = message("classification.forget_step", title=_in_short(title_key), code=code)
        with self._database.unit_of_work(step) as uow:
            uow.remembered.remove(title_key, code)
            return uow.commit()

    def _existing(self, uow: UnitOfWork, code: str) -> str:
        try:
            stored = occupation_code(code)
        except ValueError:
            stored = None
        if not stored or not uow.classifier.with_code(stored):
            raise UserError("classification.unknown_code", found=code)
        return stored

    @staticmethod
    def _state(uow: UnitOfWork, edition: int | None) -> tuple[_State, int]:
        found, titles = uow.classifier.edition(edition), uow.local_titles.all()
        if found is None:
            return (0, None, titles), 0
        return (found.id, found.taken_in, titles), sum(count for _, count in found.counts)

    def _classifier(
        self, uow: UnitOfWork, edition: int | None, progress: Progress = silent
    ) -> OccupationClassifier:
        from nqs_desktop.importers import occupation_words

        state, count = self._state(uow, edition)
        with self._index.lock:
            if self._index.ready is None or self._index.ready[0] != state:
                words = occupation_words.load()
                entries = _told(uow.classifier.entries(edition), count, progress)
                names = TitleIndex(entries, state[2], words.small, words.places)
                self._index.ready = (state, OccupationClassifier(names, words))
            return self._index.ready[1]


def _told(entries: Iterable[ClassifierEntry], count: int, progress: Progress) -> Iterator[ClassifierEntry]:
    """Iterate over ``entries``, and tell how many of ``count`` are done."""
    for done, entry in enumerate(entries):
        if done % _STEP == 0:
            progress(done, count)
        yield entry


def _distinct(titles: Sequence[str]) -> dict[str, str]:
    """Return the titles that say something, those that say the same once, by what they say."""
    found: dict[str, str] = {}
    for title in titles:
        if key := same_title_key(title):
            found.setdefault(key, " ".join(title.split()))
    return found


def _in_short(title: str) -> str:
    """Return a title as a step names it: a step stands on one line."""
    return title if len(title) <= _LONGEST_IN_A_STEP else title[:_LONGEST_IN_A_STEP].rstrip() + "…"


def _settled(before: RememberedCode | None, code: str, offered: Sequence[Classification]) -> RememberedAs:
    if before is not None:
        return RememberedAs.CONFIRMED
    return RememberedAs.ACCEPTED if offered and offered[0].code == code else RememberedAs.CHANGED
