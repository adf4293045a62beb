"""What a paper of a database says."""

from pathlib import Path

from nqs_desktop.services.catalogue import Services
from nqs_desktop.services.report_request import ReportRequest
from tests.reports.samples import pages


def text_of(services: Services, wanted: ReportRequest, folder: Path) -> str:
    """Print a paper as PDF and return its text, with plain spaces."""
    printed = services.printing.render(wanted, folder / "a.pdf")
    found = pages(printed.path)
    assert len(found) == printed.pages
    return " ".join(found).replace("\u00a0", " ")
