"""Questions that a person decides: whether a specialty, or an employment's field, counts as one asked for."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import product

from nqs_desktop.domain.candidate import Candidate, EmploymentRecord
from nqs_desktop.domain.eligibility.experience_entries import Count, count_entry
from nqs_desktop.domain.eligibility.field_match import field_key
from nqs_desktop.domain.eligibility.report import Finding
from nqs_desktop.domain.localized import LocalizedList, LocalizedText
from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.requirement import ExperienceAlternative, ExperienceKind
from nqs_desktop.domain.ruling import FieldRuling
from nqs_desktop.ui.matching.json_reading import fields_of, names_of

_OPEN = frozenset(("eligibility.field_related", "eligibility.field_open"))
_DECIDED = frozenset(("eligibility.field_not_listed",))


@dataclass(frozen=True, slots=True)
class FieldQuestion:
    """Whether one of ``names`` counts as one of ``fields``.

    Attributes:
        names: The specialty or the employment's field, in the languages in which it is known.
        fields: The fields that the paper names.
        suggested: The field that the check came upon; empty where it came upon none.
        rulings: What has been ruled about these names and fields already.
        is_open: Whether the verdict waits for an answer; without one a person may still decide otherwise.
        record: The employment that is asked about; ``None`` for a diploma.
    """

    names: tuple[str, ...]
    fields: LocalizedList
    suggested: str = ""
    rulings: tuple[FieldRuling, ...] = ()
    is_open: bool = True
    record: EmploymentRecord | None = None

    @property
    def name(self) -> str:
        """The name to show."""
        return self.names[0] if self.names else ""

    def yes(self, field: str) -> tuple[FieldRuling, ...]:
        """Return the ruling that the name counts as ``field``."""
        return (FieldRuling(field, self.name, fits=True),)

    def no(self, field: str) -> tuple[FieldRuling, ...]:
        """Return the rulings that the name does not count as ``field``, in either language."""
        return _against(self.names, (field, *self.twins(field)))

    def none(self) -> tuple[FieldRuling, ...]:
        """Return the rulings that the name counts as none of the fields."""
        return _against(self.names, self.fields.everything())

    def twins(self, field: str) -> tuple[str, ...]:
        """Return the same field in the other language, where the two lists run alike."""
        kk, ru = self.fields.kk, self.fields.ru
        pairs = zip(kk, ru, strict=True) if len(kk) == len(ru) else ()
        return tuple(other for pair in pairs if field in pair for other in pair if other != field)


def education_question(finding: Finding, rulings: Sequence[FieldRuling]) -> FieldQuestion | None:
    """Return what a person may rule about the field of a diploma; ``None`` where there is nothing to rule."""
    fields = fields_of(finding.needed.get("fields"))
    reason = _innermost(finding.reason)
    said = str(reason.values.get("specialty", ""))
    own = names_of(finding.found.get("specialty"))
    names = tuple(dict.fromkeys(filter(None, (said, *own))))
    if not fields or not names:
        return None
    about = _about(names, _on_fields(fields, rulings))
    is_open = reason.key in _OPEN
    if not (is_open or about or reason.key in _DECIDED):
        return None
    return FieldQuestion(names, fields, str(reason.values.get("field", "")), about, is_open)


def experience_questions(
    candidate: Candidate, alternative: ExperienceAlternative, rulings: Sequence[FieldRuling]
) -> tuple[FieldQuestion, ...]:
    """Return what a person may rule about the fields of employments; without names where none is recorded."""
    fields = LocalizedList(
        *((name,) if name else () for name in (alternative.field.kk, alternative.field.ru))
    )
    ruled, questions = _on_fields(fields, rulings), []
    for entry in candidate.employment:
        own = entry.field
        if not own and ExperienceKind.POSITION in alternative.kinds:
            own = LocalizedText(kk=entry.position, ru=entry.position)
        names = tuple(dict.fromkeys(name for name in (own.kk, own.ru) if name))
        about = _about(names, ruled)
        count = count_entry(entry, alternative.kinds, alternative.field, rulings)
        if count is Count.PERHAPS or about:
            is_open = count is Count.PERHAPS
            questions.append(FieldQuestion(names, fields, "", about, is_open, record=entry))
    return tuple(questions)


def _on_fields(fields: LocalizedList, rulings: Sequence[FieldRuling]) -> tuple[FieldRuling, ...]:
    listed = set(map(field_key, fields.everything()))
    return tuple(ruling for ruling in rulings if field_key(ruling.field) in listed) if listed else ()


def _about(names: Iterable[str], rulings: Sequence[FieldRuling]) -> tuple[FieldRuling, ...]:
    own = set(map(field_key, names)) if rulings else ()
    return tuple(ruling for ruling in rulings if field_key(ruling.specialty) in own)


def _against(names: Iterable[str], fields: Iterable[str]) -> tuple[FieldRuling, ...]:
    pairs = dict.fromkeys(product(tuple(names), tuple(fields)))
    return tuple(FieldRuling(field, name, fits=False) for name, field in pairs)


def _innermost(reason: Message) -> Message:
    """Return the finding within doubts about the text."""
    inner = reason.values.get("finding")
    return _innermost(inner) if isinstance(inner, Message) else reason
