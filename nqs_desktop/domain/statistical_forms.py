"""The statistical forms that need staff by groups of the classifier.

The presentation of the classifier (НКЗ 01-2017) names them by index on its page of tasks, in Kazakh alone. It
names a fourth one, Т-001, which is a survey of households and is filled in by no employer.
"""

from enum import Enum

from nqs_desktop.domain.localized import Language, LocalizedText

_OURS = (Language.RU,)


class StatisticalForm(Enum):
    """A form by its index; where no source prints the Russian one it is our translation."""

    VACANCIES = LocalizedText("1-Т (бос жұмыс орын)", "1-Т (вакансия)", _OURS)
    """Number of staff and need of staff."""
    LABOUR = LocalizedText("1-Т (жылдық)", "1-Т (годовая)", _OURS)
    """Labour."""
    PAY = LocalizedText("2-Т (ПРОФ)", "2-Т (ПРОФ)")
    """Pay by posts and occupations."""


STAFF_FORMS = (StatisticalForm.VACANCIES, StatisticalForm.LABOUR, StatisticalForm.PAY)
"""Those that ask for the number of staff by group of occupations."""

VACANCY_FORMS = (StatisticalForm.VACANCIES,)
"""Those that ask for vacancies."""
