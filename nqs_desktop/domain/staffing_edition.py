"""Editions of a staffing table: a draft that is worked on, and what orders approved."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class EditionStatus(StrEnum):
    """What is stored of an edition; what an approved one is on a day says its :class:`Standing`."""

    DRAFT = "draft"
    APPROVED = "approved"


class Standing(StrEnum):
    """What an edition is on a day."""

    DRAFT = "draft"
    COMING = "coming"
    IN_FORCE = "in_force"
    SUPERSEDED = "superseded"


@dataclass(frozen=True, slots=True)
class StaffingOrder:
    """The order that approves an edition.

    Attributes:
        number: Its number as printed, such as ``12-ө``.
        date: Its date.
        in_force_from: First day on which the edition holds; never before the order's date.
    """

    number: str
    date: dt.date
    in_force_from: dt.date


@dataclass(frozen=True, slots=True)
class StaffingEdition:
    """An edition of an organisation's staffing table.

    Attributes:
        key: Its key.
        organisation: Key of the organisation.
        ordinal: Number among the organisation's editions, from 1; the highest is the one that is worked on.
        status: ``draft`` or ``approved``; see :func:`standing` for a day.
        order: The order; ``None`` for a draft.
        source: The file or paper that it came from; may be empty.
        positions: How many positions it has.
        units: The sum of their units.
    """

    key: str
    organisation: str
    ordinal: int
    status: EditionStatus
    order: StaffingOrder | None = None
    source: str = ""
    positions: int = 0
    units: Decimal = Decimal(0)

    @property
    def is_draft(self) -> bool:
        """Whether it may be changed."""
        return self.status is EditionStatus.DRAFT


def in_force(editions: Iterable[StaffingEdition], on: dt.date) -> StaffingEdition | None:
    """Return the edition of one organisation that holds on a day; ``None`` where none does.

    Of the approved ones it is the newest by day in force that has begun; of two that begin on one day, the
    later by ordinal.
    """
    begun = [one for one in editions if one.order is not None and one.order.in_force_from <= on]
    return max(begun, key=_age, default=None)


def standing(edition: StaffingEdition, editions: Iterable[StaffingEdition], on: dt.date) -> Standing:
    """Return what ``edition`` is on a day among the ``editions`` of its organisation."""
    if edition.order is None:
        return Standing.DRAFT
    if edition.order.in_force_from > on:
        return Standing.COMING
    return Standing.IN_FORCE if edition == in_force(editions, on) else Standing.SUPERSEDED


def _age(edition: StaffingEdition) -> tuple[dt.date, int]:
    return (dt.date.min if edition.order is None else edition.order.in_force_from, edition.ordinal)
