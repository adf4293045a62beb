"""Searching everything at once: the reference books and the positions."""

from collections.abc import Collection

from nqs_desktop.db.engine import Database
from nqs_desktop.domain.browse import SearchHit
from nqs_desktop.importers import equal_words


def search(
    database: Database,
    text: str,
    kinds: Collection[str] | None = None,
    limit: int = 200,
    edition: int | None = None,
) -> list[SearchHit]:
    """Return the best hits for words in either language or a code, best first.

    Args:
        database: Where to search.
        text: What was typed; a text without letters and digits finds nothing.
        kinds: ``classifier``, ``specialties``, ``register``, ``positions``; ``None`` means all.
        limit: The most hits to return.
        edition: An edition of a reference book in place of the one in force.

    Raises:
        UserError: None of the ``kinds`` has that edition.
    """
    with database.reading() as uow:
        return list(uow.search.find(text, kinds, limit, edition, equal_words.load))
