"""What the stores of the reference books share: editions, and the tree of one edition."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from typing import ClassVar, Generic, TypeVar

from sqlalchemy import RowMapping, Select, func, insert, select
from sqlalchemy.orm import Session, aliased

from nqs_desktop.db.rows import BookRow, EditionRow, table_of
from nqs_desktop.domain.browse import EditionInfo, TreeNode
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.reference import ReferenceEdition

EntryT = TypeVar("EntryT")
Values = dict[str, object]
"""The columns of a new row by name, without its edition."""


class BookStore(Generic[EntryT]):
    """Editions of one reference book and the tree of each.

    Where a method takes an edition, ``None`` means the one in force: the newest that was taken in.
    A node is numbered by its place in its edition, from 1.
    """

    kind: ClassVar[str]
    levels: ClassVar[tuple[str, ...]]
    shown_columns: ClassVar[tuple[str, ...]] = ("code", "name_kk", "name_ru", "name_unofficial")
    row_type: ClassVar[type[BookRow]]

    def __init__(self, session: Session) -> None:
        self._session = session

    def entry_of(self, row: RowMapping) -> EntryT:
        """Return the entry that ``row``, all columns of one, holds."""
        raise NotImplementedError

    def rows_of(self, entries: Sequence[EntryT]) -> Iterable[Values]:
        """Return the rows of ``entries``, each after the one above it."""
        raise NotImplementedError

    def node_of(self, shown: RowMapping) -> TreeNode:
        """Return a node of the tree.

        Args:
            shown: ``place``, ``level``, ``child_count`` and the columns that ``shown_columns`` names.
        """
        return TreeNode(
            shown["place"],
            shown["code"],
            localized_in(shown, "name"),
            shown["level"],
            shown["child_count"],
        )

    def editions(self) -> tuple[EditionInfo, ...]:
        """Return all editions, newest first."""
        newest = select(EditionRow).where(EditionRow.kind == self.kind).order_by(EditionRow.id.desc())
        return tuple(self._info(row) for row in self._session.scalars(newest))

    def edition(self, edition: int | None = None) -> EditionInfo | None:
        """Return an edition; ``None`` where the book has none.

        Raises:
            UserError: There is no edition of that number.
        """
        row = self._edition_row(edition)
        return None if row is None else self._info(row)

    def add_edition(
        self, edition: ReferenceEdition, entries: Sequence[EntryT], after: int = 0
    ) -> EditionInfo:
        """Take in a new edition, which is then the one in force.

        Args:
            edition: What it is; its ``entries`` are not looked at.
            entries: Its entries, typed as the book's.
            after: A number that the edition's must be above, as it is above those of all others.
        """
        newest = self._session.scalar(select(func.max(EditionRow.id))) or 0
        row = EditionRow(
            id=max(newest, after) + 1,
            kind=self.kind,
            title=edition.title,
            source=edition.source,
            in_force_from=edition.in_force_from,
            complete=edition.complete,
            created_at=datetime.now(UTC),
            study_forms=edition.study_forms,
        )
        self._session.add(row)
        self._session.flush()
        values = [{"edition_id": row.id, **columns} for columns in self.rows_of(entries)]
        if values:
            self._session.execute(insert(table_of(self.row_type)), values)
        return self._info(row)

    def describe(self, edition: int, title: LocalizedText, in_force_from: date | None) -> EditionInfo:
        """Name an edition and its date in force anew; its entries and their source stay as they are.

        Raises:
            UserError: There is no edition of that number.
        """
        row = self._edition_row(edition)
        assert row is not None, "an edition that is named is there"  # noqa: S101
        row.title, row.in_force_from = title, in_force_from
        self._session.flush()
        return self._info(row)

    def entries(self, edition: int | None = None) -> tuple[EntryT, ...]:
        """Return all entries of an edition in the order of its source; empty where the book has no edition.

        Raises:
            UserError: There is no edition of that number.
        """
        rows = self._entry_rows(edition).order_by(self.row_type.place)
        return tuple(map(self.entry_of, self._session.execute(rows).mappings()))

    def numbered(self, edition: int | None = None) -> tuple[tuple[int, EntryT], ...]:
        """Return all entries of an edition, each with the number of its node."""
        rows = self._session.execute(self._entry_rows(edition).order_by(self.row_type.place)).mappings()
        return tuple((row["place"], self.entry_of(row)) for row in rows)

    def parents(self, edition: int | None = None) -> dict[int, int | None]:
        """Return the number of the node above each node of an edition, ``None`` at the top."""
        row = self.row_type
        pairs = select(row.place, row.parent_place).where(row.edition_id == self._edition_id(edition))
        return dict(iter(self._session.execute(pairs)))

    def entry(self, node: int, edition: int | None = None) -> EntryT:
        """Return the entry at ``node``.

        Raises:
            UserError: There is no such node.
        """
        return self.entry_of(self._row(node, edition))

    def with_code(self, code: str, edition: int | None = None) -> tuple[EntryT, ...]:
        """Return the entries whose code is exactly ``code``, in the order of the source."""
        rows = self._entry_rows(edition).where(self.row_type.code == code).order_by(self.row_type.place)
        return tuple(map(self.entry_of, self._session.execute(rows).mappings()))

    def nodes_with_code(self, code: str, edition: int | None = None) -> tuple[TreeNode, ...]:
        """Return the nodes whose code is exactly ``code``, in the order of the source."""
        return self._nodes(self._counted(edition).where(self.row_type.code == code))

    def roots(self, edition: int | None = None) -> tuple[TreeNode, ...]:
        """Return the nodes at the top, in the order of the source."""
        return self._nodes(self._counted(edition).where(self.row_type.parent_place.is_(None)))

    def children(
        self, node: int, edition: int | None = None, after: int = 0, limit: int | None = None
    ) -> tuple[TreeNode, ...]:
        """Return the nodes below ``node``, in the order of the source; empty where there are none.

        Args:
            node: The node above them.
            edition: Its edition.
            after: Number of the last one that is known already.
            limit: The most to return; ``None`` for all.
        """
        row, below = self.row_type, self._counted(edition)
        below = below.where(row.parent_place == node, row.place > after)
        if limit is None:
            return self._nodes(below)
        found = select(row.place).where(row.edition_id == self._edition_id(edition))
        found = found.where(row.parent_place == node, row.place > after)
        places = self._session.scalars(found.order_by(row.place).limit(limit)).all()
        return self._nodes(below.where(row.place <= places[-1])) if places else ()

    def node(self, node: int, edition: int | None = None) -> TreeNode:
        """Return a node.

        Raises:
            UserError: There is no such node.
        """
        found = self._nodes(self._counted(edition).where(self.row_type.place == node))
        if not found:
            raise UserError("database.no_entry", number=node)
        return found[0]

    def path(self, node: int, edition: int | None = None) -> tuple[TreeNode, ...]:
        """Return the nodes from the root down to ``node``, inclusive.

        Raises:
            UserError: There is no such node.
        """
        places: list[int] = []
        place: int | None = node
        while place is not None:
            places.append(place)
            place = self._row(place, edition)["parent_place"]
        found = self._nodes(self._counted(edition).where(self.row_type.place.in_(places)))
        by_place = {item.id: item for item in found}
        return tuple(by_place[place] for place in reversed(places))

    def branch(self, node: int, edition: int | None = None) -> tuple[EntryT, ...]:
        """Return the entry at ``node`` and all entries below it, in the order of the source.

        Raises:
            UserError: There is no such node.
        """
        row, edition_id = self.row_type, self._row(node, edition)["edition_id"]
        first = select(row.place).where(row.edition_id == edition_id, row.place == node)
        below = first.cte("branch", recursive=True)
        next_level = select(row.place).where(row.edition_id == edition_id, row.parent_place == below.c.place)
        places = below.union_all(next_level)
        rows = self._entry_rows(edition).where(row.place.in_(select(places.c.place))).order_by(row.place)
        return tuple(map(self.entry_of, self._session.execute(rows).mappings()))

    def _entry_rows(self, edition: int | None) -> Select[*tuple[object, ...]]:
        # Plain rows, for the mapping's objects would take twice the time over a whole book.
        table = table_of(self.row_type)
        return select(table).where(table.c.edition_id == self._edition_id(edition))

    def _counted(self, edition: int | None) -> Select[*tuple[object, ...]]:
        """Return the query for nodes: only what they show, for there may be ten thousand below one."""
        child = aliased(self.row_type)
        below = (
            select(func.count())
            .select_from(child)
            .where(
                child.edition_id == self.row_type.edition_id,
                child.parent_place == self.row_type.place,
            )
            .correlate(self.row_type)
            .scalar_subquery()
        )
        columns = [table_of(self.row_type).c[name] for name in ("place", "level", *self.shown_columns)]
        counted = select(*columns, below.label("child_count"))
        in_edition = counted.where(self.row_type.edition_id == self._edition_id(edition))
        # An expression, lest SQLite read the whole edition in its order to find the few of one parent.
        return in_edition.order_by(self.row_type.place + 0)

    def _nodes(self, counted: Select[*tuple[object, ...]]) -> tuple[TreeNode, ...]:
        return tuple(map(self.node_of, self._session.execute(counted).mappings()))

    def _row(self, node: int, edition: int | None) -> RowMapping:
        table = table_of(self.row_type)
        found = select(table).where(table.c.edition_id == self._edition_id(edition), table.c.place == node)
        row = self._session.execute(found).mappings().first()
        if row is None:
            raise UserError("database.no_entry", number=node)
        return row

    def _edition_id(self, edition: int | None) -> int:
        row = self._edition_row(edition)
        return 0 if row is None else row.id

    def _edition_row(self, edition: int | None) -> EditionRow | None:
        ours = select(EditionRow).where(EditionRow.kind == self.kind)
        if edition is None:
            return self._session.scalar(ours.order_by(EditionRow.id.desc()).limit(1))
        row = self._session.scalar(ours.where(EditionRow.id == edition))
        if row is None:
            raise UserError("database.no_edition", number=edition)
        return row

    def _info(self, row: EditionRow) -> EditionInfo:
        by_level = (
            select(self.row_type.level, func.count())
            .where(self.row_type.edition_id == row.id)
            .group_by(self.row_type.level)
        )
        counted = dict(iter(self._session.execute(by_level)))
        counts = tuple((level, counted[level]) for level in self.levels if level in counted)
        return EditionInfo(
            row.id,
            self.kind,
            row.title,
            row.source,
            row.in_force_from,
            counts,
            row.complete,
            row.study_forms,
            row.created_at,
        )


def localized_in(row: RowMapping, name: str) -> LocalizedText:
    """Return the columns ``<name>_kk``, ``<name>_ru`` and ``<name>_unofficial`` of ``row`` as one text."""
    return LocalizedText(row[f"{name}_kk"], row[f"{name}_ru"], row[f"{name}_unofficial"])


class ParentFinder:
    """Finds the entry above by its code. Codes repeat: the nearest one before of another level is meant."""

    def __init__(self) -> None:
        self._places: dict[str, list[tuple[int, str]]] = {}

    def place_above(self, parent: str | None, level: str) -> int | None:
        """Return the place of the entry with code ``parent``, ``None`` where none was noted before."""
        for place, its_level in reversed(self._places.get(parent or "", [])):
            if its_level != level:
                return place
        return None

    def note(self, code: str, place: int, level: str) -> None:
        """Remember an entry for those below it."""
        if code:
            self._places.setdefault(code, []).append((place, level))
