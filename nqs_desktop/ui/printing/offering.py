"""What there is to choose for the paper that is chosen on the printing page."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from nqs_desktop.domain.commission import CommissionMember
from nqs_desktop.domain.printed_columns import STANDARD
from nqs_desktop.domain.printing import Signatory
from nqs_desktop.services.report_request import COMMISSION_PROTOCOL, OF_EDITIONS, STAFFING_TABLE
from nqs_desktop.ui.frameworks.framework_words import version_name
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.printing.paper_choices import Ask, asks
from nqs_desktop.ui.printing.printing_view import PrintingView
from nqs_desktop.ui.staffing.editions.edition_words import edition_name

# lupdate collects calls of this name.
translate = QCoreApplication.translate


class Offering:
    """Fills the choices of the view from the database."""

    def __init__(self, context: PageContext, view: PrintingView) -> None:
        """Fill the choices of ``view``."""
        self._context = context
        self._services = context.services
        self._view = view
        today = context.services.candidates.today()
        for field in (view.judging.day, view.staffing.day):
            field.set_day(today)

    def offer(self) -> None:
        """Show what the chosen paper asks for, and offer what there is of it, keeping what is chosen."""
        view, name = self._view, self._view.paper.value()
        view.show_choices()
        if asks(name, Ask.CANDIDATE):
            view.judging.offer(self._services.candidates.rows())
        nodes = self._services.staffing.tree()
        whole = asks(name, Ask.ORGANISATION)
        view.part.set_departments([node for node in nodes if node.parent is None] if whole else nodes)
        department = view.part.department
        if asks(name, Ask.POSITION):
            view.part.set_positions(self._services.staffing.positions(department) if department else [])
        self._offer_editions()
        if asks(name, Ask.FRAMEWORK):
            view.framework.offer(self._frameworks())
        if asks(name, Ask.PLAN):
            best, plans = self._context.language.best, self._services.deadlines.plans()
            view.plan.offer((plan.key, best(plan.name)) for plan in plans)
        if asks(name, Ask.SIGNERS):
            view.show_signatories(self.signatory_names())

    def signatory_names(self) -> str:
        """Return who signs the paper, line by line."""
        organisation = self._view.part.organisation
        if organisation is None:
            return ""
        best = self._context.language.best
        signers: Sequence[CommissionMember | Signatory] = (
            self._members() or self._services.settings.signatories(organisation) or self._head()
        )
        lines = [f"{best(one.role)} {best(one.name)}".strip() for one in signers]
        nobody = translate("PrintingPage", "Nobody is named yet; the sheet has empty lines to sign on.")
        return "\n".join(lines) or nobody

    def _frameworks(self) -> list[tuple[str, str]]:
        """Return the versions of all frameworks; of several frameworks with their names."""
        versions = self._services.frameworks.versions()
        several = len({version.framework for version in versions}) > 1
        best = self._context.language.best
        return [
            (one.key, f"{best(one.name)}: {version_name(one)}" if several else version_name(one))
            for one in versions
        ]

    def _offer_editions(self) -> None:
        organisation = self._view.part.organisation
        if organisation is not None and asks(self._view.paper.value(), Ask.EDITION):
            editions = self._services.staffing_editions.list(organisation)
            self._view.staffing.offer(editions, partial(edition_name, self._context.language))
            template = self._services.paper_templates.resolved(organisation, STAFFING_TABLE)
            hidden = template.hidden_columns or ()
            self._view.staffing.set_usual(tuple(one for one in STANDARD if one.value not in hidden))

    def _head(self) -> tuple[Signatory, ...]:
        """Return the head, who signs the papers of a staffing table where nobody else does."""
        organisation = self._view.part.organisation
        if organisation is None or self._view.paper.value() not in OF_EDITIONS:
            return ()
        owner = self._services.staffing.organisation(organisation)
        return (Signatory(owner.head_title, owner.head_name),) if owner.head_title else ()

    def _members(self) -> tuple[CommissionMember, ...]:
        """Return who signs a commission's protocol; nobody for another paper."""
        position = self._view.part.position
        if self._view.paper.value() != COMMISSION_PROTOCOL or not position:
            return ()
        return self._services.commission.meeting(position).members
