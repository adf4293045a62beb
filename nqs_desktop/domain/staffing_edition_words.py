"""What an edition of a staffing table is called."""

from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.staffing_edition import StaffingEdition


def edition_words(edition: StaffingEdition) -> Message:
    """Return an edition in a few words: its order and the day from which it is in force, or draft."""
    if edition.order is None:
        return message("staffing_editions.draft_edition")
    return message(
        "staffing_editions.approved_edition",
        number=edition.order.number,
        date=date_text(edition.order.date),
        from_day=date_text(edition.order.in_force_from),
    )
