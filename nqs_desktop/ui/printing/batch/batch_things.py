"""What many papers of one kind may be about: positions, departments, candidates, plans or frameworks."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from nqs_desktop.services.report_request import ReportRequest
from nqs_desktop.ui.frameworks.framework_words import version_name
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.printing.paper_choices import Ask, asks

# lupdate collects calls of this name.
translate = QCoreApplication.translate


class EachOf(Enum):
    """What a paper is made for each of."""

    POSITION = auto()
    DEPARTMENT = auto()
    CANDIDATE = auto()
    PLAN = auto()
    FRAMEWORK = auto()


_ASKED = {
    EachOf.POSITION: Ask.POSITION,
    EachOf.DEPARTMENT: Ask.DEPARTMENT,
    EachOf.CANDIDATE: Ask.CANDIDATE,
    EachOf.PLAN: Ask.PLAN,
    EachOf.FRAMEWORK: Ask.FRAMEWORK,
}


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that a paper can be about."""

    key: str
    words: str


def each_word(each: EachOf) -> str:
    """Return what a paper is made for each of."""
    return {
        EachOf.POSITION: translate("BatchDialog", "A paper for each position"),
        EachOf.DEPARTMENT: translate("BatchDialog", "A paper for each department"),
        EachOf.CANDIDATE: translate("BatchDialog", "A paper for each candidate"),
        EachOf.PLAN: translate("BatchDialog", "A paper for each plan"),
        EachOf.FRAMEWORK: translate("BatchDialog", "A paper for each version of a framework"),
    }[each]


def each_of(paper: str) -> tuple[EachOf, ...]:
    """Return what a paper of the name can be made for each of; nothing for a paper that there is one of."""
    return tuple(each for each, ask in _ASKED.items() if asks(paper, ask))


def things_for(context: PageContext, request: ReportRequest, each: EachOf) -> tuple[Thing, ...]:
    """Return what ``request`` can be made for each of, within the department that it names."""
    services, best = context.services, context.language.best
    if each is EachOf.CANDIDATE:
        return tuple(Thing(row.key, row.name) for row in services.candidates.rows())
    if each is EachOf.PLAN:
        return tuple(Thing(plan.key, best(plan.name)) for plan in services.deadlines.plans())
    if each is EachOf.FRAMEWORK:
        versions = services.frameworks.versions()
        return tuple(Thing(one.key, f"{best(one.name)}: {version_name(one)}") for one in versions)
    if each is EachOf.DEPARTMENT:
        return tuple(Thing(node.key, best(node.name)) for node in services.staffing.tree())
    found = []
    for row in services.staffing.positions(request.department or request.organisation):
        number, title = best(row.number), best(row.title)
        place = best(row.department)
        words = f"{number}. {title}" if number else title
        found.append(Thing(row.key, f"{words} – {place}" if place else words))
    return tuple(found)


def requests_for(request: ReportRequest, each: EachOf, keys: Iterable[str]) -> tuple[ReportRequest, ...]:
    """Return ``request`` made for each of ``keys``."""
    if each is EachOf.POSITION:
        return tuple(replace(request, department=None, position=key) for key in keys)
    if each is EachOf.DEPARTMENT:
        return tuple(replace(request, department=key, position=None, organisation=None) for key in keys)
    if each is EachOf.PLAN:
        return tuple(replace(request, plan=key) for key in keys)
    if each is EachOf.FRAMEWORK:
        return tuple(replace(request, framework=key) for key in keys)
    return tuple(replace(request, candidates=(key,)) for key in keys)
