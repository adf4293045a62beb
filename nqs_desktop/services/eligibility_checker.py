"""Checking candidates against positions, and a person's word on fields of study."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from nqs_desktop.db.engine import Database
from nqs_desktop.domain.candidate import Candidate
from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.decision import Decision
from nqs_desktop.domain.eligibility import check as eligibility
from nqs_desktop.domain.eligibility.decided_findings import decision_basis
from nqs_desktop.domain.eligibility.report import Eligibility, Verdict, requirement_name, verdict_name
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.progress import Progress, silent
from nqs_desktop.domain.ruling import FieldRuling
from nqs_desktop.domain.staffing import StaffPosition
from nqs_desktop.services.check_reading import CheckReading


@dataclass(frozen=True, slots=True)
class CheckedPair:
    """A check with what it is about, all of one moment.

    Attributes:
        candidate: The candidate.
        position: The position.
        eligibility: The verdict, requirement by requirement.
        rulings: All that people have ruled, sorted by field.
    """

    candidate: Candidate
    position: StaffPosition
    eligibility: Eligibility
    rulings: tuple[FieldRuling, ...]


class EligibilityChecker:
    """Checks within one database."""

    def __init__(self, database: Database) -> None:
        """Check in ``database``."""
        self._database = database
        self._reading = CheckReading(database)

    def check(self, candidate_key: str, position_key: str, on: date) -> Eligibility:
        """Return the verdict on a candidate for a position on a day, requirement by requirement.

        Raises:
            UserError: There is no such candidate or position.
        """
        return self.check_pair(candidate_key, position_key, on).eligibility

    def check_pair(self, candidate_key: str, position_key: str, on: date) -> CheckedPair:
        """Return the verdict as :meth:`check` does, with what it is about.

        Raises:
            UserError: There is no such candidate or position.
        """
        with self._database.reading() as uow:
            found = self._reading.pair(uow, candidate_key, position_key)
        candidate, position, decisions, context = found
        eligible = eligibility.check(candidate, position, on, context, decisions)
        return CheckedPair(candidate, position, eligible, context.rulings)

    def check_all(self, candidate_key: str, on: date, progress: Progress = silent) -> list[Eligibility]:
        """Return the verdicts on a candidate for every position, in the order of the staffing tables.

        Raises:
            UserError: There is no such candidate.
            Cancelled: ``progress`` raised it.
        """
        with self._database.reading() as uow:
            candidate = uow.candidates.candidate(candidate_key)
            positions, context = uow.staffing.positions(), self._reading.context(uow)
            decided: dict[str, list[Decision]] = defaultdict(list)
            for decision in uow.decisions.everything():
                if decision.candidate == candidate_key:
                    decided[decision.position].append(decision)
            results = []
            for done, position in enumerate(positions):
                progress(done, len(positions))
                decisions = decided.get(position.key, ())
                results.append(eligibility.check(candidate, position, on, context, decisions))
            progress(len(positions), len(positions))
            return results

    def decide(
        self,
        candidate_key: str,
        position_key: str,
        requirement: str,
        verdict: Verdict,
        reason: str,
        on: date,
    ) -> ChangeSet:
        """Keep a person's decision on what the program left to a human; one before on the same goes.

        Args:
            candidate_key: The candidate.
            position_key: The position.
            requirement: What is decided, as :attr:`Finding.requirement` names it.
            verdict: Met or not met.
            reason: Why, in the person's words.
            on: The day for which the verdict was asked.

        Raises:
            UserError: There is no such candidate, position or requirement, no reason is given, or the program
                is sure of its verdict: only what it leaves to a human can be decided.
        """
        if not reason.strip():
            raise UserError("services.decision_without_reason")
        if verdict is Verdict.REVIEW:
            raise UserError("services.decision_undecided")
        step = message("steps.decide", requirement=requirement_name(requirement))
        with self._database.unit_of_work(step) as uow:
            candidate = uow.candidates.candidate(candidate_key)
            position = uow.staffing.position(position_key)
            found = eligibility.check(candidate, position, on, self._reading.context(uow))
            item = next((one for one in found.items if one.requirement == requirement), None)
            if item is None:
                asked = ", ".join(one.requirement for one in found.items)
                raise UserError("services.decision_on_nothing", found=requirement, expected=asked)
            if item.verdict is not Verdict.REVIEW:
                name, sure = requirement_name(requirement), verdict_name(item.verdict)
                raise UserError("services.decision_not_needed", requirement=name, verdict=sure)
            basis = decision_basis(requirement, candidate, position.requirement)
            decision = Decision(
                candidate_key, position_key, requirement, verdict, " ".join(reason.split()), basis
            )
            uow.decisions.save(decision)
            return uow.commit()

    def revoke(self, candidate_key: str, position_key: str, requirement: str) -> ChangeSet:
        """Take a decision back, if there is one."""
        step = message("steps.revoke_decision", requirement=requirement_name(requirement))
        with self._database.unit_of_work(step) as uow:
            uow.decisions.remove(candidate_key, position_key, requirement)
            return uow.commit()

    def rule_field(self, field: str, specialty: str, fits: bool) -> ChangeSet:
        """Keep a person's word on whether a specialty counts as a field that a position asks for."""
        step = message("steps.rule_field", field=field, specialty=specialty)
        with self._database.unit_of_work(step) as uow:
            uow.rulings.save(FieldRuling(field, specialty, fits))
            return uow.commit()

    def forget_ruling(self, field: str, specialty: str) -> ChangeSet:
        """Forget a person's word, if there is one."""
        step = message("steps.forget_ruling", field=field, specialty=specialty)
        with self._database.unit_of_work(step) as uow:
            uow.rulings.remove(field, specialty)
            return uow.commit()

    def rule_fields(self, rulings: Sequence[FieldRuling]) -> ChangeSet:
        """Keep a person's word on several pairs of a specialty and a field in one step.

        Args:
            rulings: Those without a name bear that of the user; there is at least one.
        """
        first = rulings[0]
        step = message("steps.rule_field", field=first.field, specialty=first.specialty)
        with self._database.unit_of_work(step) as uow:
            for ruling in rulings:
                uow.rulings.save(ruling)
            return uow.commit()

    def forget_rulings(self, rulings: Sequence[FieldRuling]) -> ChangeSet:
        """Forget what a person ruled on several pairs, at least one, in one step."""
        first = rulings[0]
        step = message("steps.forget_ruling", field=first.field, specialty=first.specialty)
        with self._database.unit_of_work(step) as uow:
            for ruling in rulings:
                uow.rulings.remove(ruling.field, ruling.specialty)
            return uow.commit()

    def rulings(self) -> list[FieldRuling]:
        """Return all that people have ruled, sorted by field."""
        with self._database.reading() as uow:
            return list(uow.rulings.everything())
