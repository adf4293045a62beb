"""The paper of a sectoral framework: of a version, or of the draft that one would begin with."""

from datetime import date

from nqs_desktop.db.engine import Database
from nqs_desktop.domain.framework import FrameworkContent, FrameworkVersion
from nqs_desktop.reports.document import Document
from nqs_desktop.services.frameworks import Frameworks
from nqs_desktop.services.report_request import ReportRequest


def document(database: Database, request: ReportRequest) -> Document:
    """Return the paper of the version that ``request`` names, or of the one that is worked on.

    Where several frameworks are kept and none is named, it is that of a draft, else of the last one approved;
    where none is kept, that of the draft that the program would start from.

    Raises:
        UserError: There is no such version or organisation.
    """
    from nqs_desktop.reports.framework.paper import FrameworkPaper, build

    version, content = _chosen(Frameworks(database), request)
    return build(FrameworkPaper(version, content), request.language)


def _chosen(frameworks: Frameworks, request: ReportRequest) -> tuple[FrameworkVersion, FrameworkContent]:
    if request.framework is None:
        known = frameworks.list()
        if not known:
            return frameworks.draft_document_content(request.organisation)
        version = max(known, key=_newness)
    else:
        version = frameworks.version(request.framework)
    return version, frameworks.content(version.key)


def _newness(version: FrameworkVersion) -> tuple[bool, date]:
    return version.is_draft, version.approval.on if version.approval else date.min
