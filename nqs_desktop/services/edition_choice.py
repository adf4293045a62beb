"""Which organisation and which edition of its staffing table a paper or a command means."""

from typing import Final

from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.search_text import fold
from nqs_desktop.domain.staffing_edition import StaffingEdition

DRAFT: Final = "draft"
"""How a command names the edition that no order has approved yet."""


def only_organisation(uow: UnitOfWork) -> str:
    """Return the organisation that is meant where none is named: the only one beside the demonstration.

    Raises:
        UserError: There is none, or there are several.
    """
    rows = uow.staffing.organisations()
    own = [row for row in rows if not row.demonstration] or list(rows)
    if not own:
        raise UserError("services.no_positions_to_print")
    if len(own) > 1:
        named = "; ".join(f"{row.key} — {row.name.both}" for row in own)
        raise UserError("services.which_organisation", organisations=named)
    return own[0].key


def organisation_of(uow: UnitOfWork, node: str | None) -> str:
    """Return the organisation of a node.

    Args:
        uow: Where to look.
        node: Key of an organisation or of a department that is worked on; ``None``: the only organisation.

    Raises:
        UserError: There is no such node; without one there are none or several organisations.
    """
    if node is None:
        return only_organisation(uow)
    if any(row.key == node for row in uow.staffing.organisations()):
        return node
    return uow.staffing.department(node).organisation or only_organisation(uow)


def find_edition(uow: UnitOfWork, organisation: str, named: str | None) -> StaffingEdition:
    """Return an edition of an organisation's staffing table.

    Args:
        uow: Where to look.
        organisation: Key of the organisation.
        named: Its key, the number of its order or ``draft``; ``None``: the one that is worked on.

    Raises:
        UserError: There is none of this name, or two orders of different years have the number.
    """
    editions = uow.staffing_editions.editions(organisation)
    if named is None:
        return editions[0]
    by_key = [one for one in editions if one.key == named or (one.is_draft and named == DRAFT)]
    spelt = _spelt(named)
    found = by_key or [one for one in editions if one.order is not None and _spelt(one.order.number) == spelt]
    if len(found) == 1:
        return found[0]
    known = "; ".join(_named(one) for one in found or editions)
    if found:
        raise UserError("staffing_editions.several_of_number", named=named, editions=known)
    raise UserError("staffing_editions.unknown_edition", named=named, editions=known)


def _named(edition: StaffingEdition) -> str:
    """Return an edition as a command may name it."""
    order = edition.order
    return DRAFT if order is None else f"{edition.key} — № {order.number}, {date_text(order.date)}"


def _spelt(number: str) -> str:
    return "".join(fold(number).replace("№", "").split())
