"""Says that an edition is approved and therefore not changed."""

from PySide6.QtCore import QCoreApplication

from nqs_desktop.domain.staffing_edition import StaffingEdition
from nqs_desktop.services.catalogue import Services
from nqs_desktop.ui.formatting import date_text


def approved_words(edition: StaffingEdition | None) -> str:
    """Return why an edition may not be changed; empty where it may, or where there is none."""
    if edition is None or edition.order is None:
        return ""
    words = QCoreApplication.translate(
        "Staffing", "Approved by order № {number} of {date}. What is approved is not changed."
    )
    return words.format(number=edition.order.number, date=date_text(edition.order.date))


def closed_words(services: Services, organisation: str | None) -> str:
    """Return why the edition that is worked on may not be changed; empty where it may."""
    if not organisation:
        return ""
    return approved_words(services.staffing_editions.worked_on(organisation))
