"""Tables of the reference books. An entry is known by its edition and its place in it."""

from datetime import date, datetime

from sqlalchemy import Index, false
from sqlalchemy.orm import Mapped, declared_attr, mapped_column
from sqlalchemy.schema import SchemaItem

from nqs_desktop.db.columns import Marks
from nqs_desktop.db.rows.base import Row, localized, reference, references
from nqs_desktop.domain.localized import Language, LocalizedText


class EditionRow(Row):
    """An edition of a reference book; the newest of its kind is the one in force."""

    __tablename__ = "edition"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    kind: Mapped[str] = mapped_column(index=True)
    title: Mapped[LocalizedText] = localized("title")
    source: Mapped[str]
    in_force_from: Mapped[date | None]
    complete: Mapped[bool]
    created_at: Mapped[datetime]
    study_forms: Mapped[bool] = mapped_column(default=False, server_default=false())


class BookRow(Row):
    """What the entries of all books share.

    Attributes:
        place: Number of the entry within its edition, from 1, in the order of the source.
        parent_place: Place of the entry above; ``None`` for a root.
        level: Word of the level.
        code: Code; empty where the entry has none.
    """

    __abstract__ = True

    edition_id: Mapped[int] = mapped_column(
        reference("edition.id"), primary_key=True, autoincrement=False, sort_order=-2
    )
    place: Mapped[int] = mapped_column(primary_key=True, autoincrement=False, sort_order=-2)
    parent_place: Mapped[int | None] = mapped_column(sort_order=-1)
    level: Mapped[str] = mapped_column(sort_order=-1)
    code: Mapped[str] = mapped_column(sort_order=-1)
    source_document: Mapped[str]
    source_line: Mapped[int | None]

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> tuple[SchemaItem, ...]:
        """The tree within the edition, and the ways in which it is asked."""
        table = cls.__tablename__
        return (
            references(["edition_id", "parent_place"], [f"{table}.edition_id", f"{table}.place"]),
            Index(f"ix_{table}_parent", "edition_id", "parent_place"),
            Index(f"ix_{table}_code", "edition_id", "code"),
            Index(f"ix_{table}_level", "edition_id", "level"),
        )


class NationalBookRow(BookRow):
    """What the entries of the national books share: a name in both languages."""

    __abstract__ = True

    @declared_attr
    def name(self) -> Mapped[LocalizedText]:
        """The name in both languages."""
        return localized("name")


class ClassifierRow(NationalBookRow):
    """An entry of the classifier of occupations.

    Attributes:
        parent_code: Code of the group above as the source gives it, whether the edition prints it or not.
        printed_kk: The Kazakh name as printed where ``name`` is another writing of it.
        printed_ru: The same in Russian.
        repeats: Languages in which the source prints nothing but the other language's name.
    """

    __tablename__ = "classifier_entry"

    parent_code: Mapped[str | None]
    skill_level: Mapped[int | None]
    printed_kk: Mapped[str | None]
    printed_ru: Mapped[str | None]
    repeats: Mapped[tuple[Language, ...]] = mapped_column(Marks, default=(), server_default="")


class SpecialtyRow(NationalBookRow):
    """A row of the specialty list; ``code`` holds digits only and is not unique."""

    __tablename__ = "specialty_entry"

    parent_code: Mapped[str | None]
    printed_code: Mapped[str]
    qualification_level: Mapped[int | None]
    special_needs: Mapped[bool]
    military: Mapped[bool]


class RegisterRow(NationalBookRow):
    """A node of the position register: block, link, field, step, or a position title, the only entry.

    Attributes:
        block: ``A`` to ``D``.
        link: ``A1`` … ``D1``; empty for a block.
        step: The step, where the node stands in one.
    """

    __tablename__ = "register_entry"

    block: Mapped[str]
    link: Mapped[str]
    step: Mapped[str | None]
    field: Mapped[LocalizedText] = localized("field")
    qualification_level: Mapped[str | None]
    category: Mapped[str | None]


class IscoRow(BookRow):
    """A group of ISCO-08, which is in English."""

    __tablename__ = "isco_entry"

    name_en: Mapped[str]


class LocalTitleRow(Row):
    """A title of the organisation's own; it belongs to no edition.

    Attributes:
        node: Number of its node in the tree of the classifier, from -1 downwards.
        group_code: Code of the official group that it stands below.
    """

    __tablename__ = "local_title"

    node: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    group_code: Mapped[str] = mapped_column(index=True)
    title: Mapped[LocalizedText] = localized("title")
    note: Mapped[str]


class RememberedCodeRow(Row):
    """A code that a person settled for a job title, known by the folded words of the title and the code.

    Attributes:
        settled: Word of ``RememberedAs``.
        times: How often.
    """

    __tablename__ = "remembered_code"

    title_key: Mapped[str] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(primary_key=True)
    title: Mapped[str]
    settled: Mapped[str]
    times: Mapped[int]
    who: Mapped[str]
    at: Mapped[datetime]
