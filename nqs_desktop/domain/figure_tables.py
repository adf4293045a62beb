"""The figures of a staffing table laid out as tables and charts."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from nqs_desktop.domain.chart import ChartCategory, ChartData, ChartLabel, ChartSeries, ChartTone
from nqs_desktop.domain.eligibility.report import Verdict
from nqs_desktop.domain.figure_table import FigureCell, FigureColumn, FigureName, FigureRow, FigureTable
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.requirement_words import level_words
from nqs_desktop.domain.staffing_figures import NO_GROUP, Coverage, Figures, GroupFigure, VacancyFigure
from nqs_desktop.domain.staffing_line import StaffingTotals
from nqs_desktop.domain.statistical_forms import STAFF_FORMS, VACANCY_FORMS

_FILLING: Final = (ChartTone.FILLED, ChartTone.AWAY, ChartTone.VACANT)
_PROOF: Final = (
    (Verdict.MET, ChartTone.MET),
    (Verdict.REVIEW, ChartTone.REVIEW),
    (Verdict.NOT_MET, ChartTone.NOT_MET),
    (None, ChartTone.UNKNOWN),
)


def figure_tables(figures: Figures) -> tuple[FigureTable, ...]:
    """Return all tables of the figures, in the order of :class:`FigureName`."""
    return (
        departments_table(figures),
        main_groups_table(figures),
        education_table(figures.coverage),
        demands_table(figures.coverage),
        groups_table(figures),
        vacancies_table(figures),
    )


def departments_table(figures: Figures) -> FigureTable:
    """Units, filled and vacant, of each department with all below it."""
    rows = tuple(
        FigureRow((_department(one.name), *_sums(one.totals)), one.key, one.depth)
        for one in figures.departments
    )
    bars = tuple(
        ChartCategory(_department(one.name), _filling(one.totals), key=one.key, depth=one.depth)
        for one in figures.departments
    )
    title = _word("departments")
    return FigureTable(
        FigureName.DEPARTMENTS,
        title,
        (_column("department"), *_sum_columns()),
        (*rows, _total((_word("total"), *_sums(figures.totals)))),
        chart=_filling_chart(title, bars),
    )


def main_groups_table(figures: Figures) -> FigureTable:
    """Units, filled and vacant, of each main group of occupations."""
    title = _word("main_groups")
    groups = figures.major_groups
    bars = tuple(ChartCategory(_group(one), _filling(one.totals), code=one.code) for one in groups)
    return FigureTable(
        FigureName.MAIN_GROUPS,
        title,
        _group_columns(),
        (*map(_group_row, groups), _group_total(figures)),
        named=1,
        chart=_filling_chart(title, bars),
    )


def groups_table(figures: Figures) -> FigureTable:
    """Staff by groups of 1 to 4 digits, as statistical forms ask for it."""
    names = (_column("group_kk"), _column("group_ru"))
    total = ("", _word("total"), "", *_sums(figures.totals)[1:], figures.coverage.people)
    return FigureTable(
        FigureName.GROUPS,
        _word("groups"),
        (_column("code"), *names, *_sum_columns()[1:], _column("people", numeric=True)),
        (*map(_group_row_of_both, figures.groups), _total(total)),
        named=1,
        forms=STAFF_FORMS,
        note=_word("groups_note"),
    )


def education_table(coverage: Coverage) -> FigureTable:
    """People in post by their highest level of education."""
    title = _word("education")
    series = (
        ChartSeries(_word("people"), ChartTone.FILLED),
        ChartSeries(_word("not_known"), ChartTone.UNKNOWN),
    )
    labels = {level: level_words(level) if level else _word("not_known") for level in coverage.levels}
    bars = tuple(
        ChartCategory(labels[level], _either(Decimal(count), known=level is not None))
        for level, count in coverage.levels.items()
    )
    rows = tuple(
        FigureRow((labels[level], count, _share(count, coverage.people)))
        for level, count in coverage.levels.items()
    )
    return FigureTable(
        FigureName.EDUCATION,
        title,
        (_column("level"), _column("people", numeric=True), _column("share", numeric=True)),
        (*rows, _total((_word("total"), coverage.people, _share(coverage.people, coverage.people)))),
        chart=ChartData(title, _word("people"), series, bars),
        note=_word("people_note"),
    )


def demands_table(coverage: Coverage) -> FigureTable:
    """Whether those in post meet what their positions ask for."""
    title = _word("demands")
    asked = (
        (_word("asked_education"), coverage.education),
        (_word("asked_experience"), coverage.experience),
        (_word("asked_whole"), coverage.whole),
    )
    series = tuple(ChartSeries(_proof(verdict), tone) for verdict, tone in _PROOF)
    bars = tuple(ChartCategory(label, _proofs(counts)) for label, counts in asked)
    rows = tuple(
        FigureRow((label, *(counts[verdict] for verdict, _ in _PROOF), sum(counts.values())))
        for label, counts in asked
    )
    columns = tuple(FigureColumn(_proof(verdict), numeric=True) for verdict, _ in _PROOF)
    return FigureTable(
        FigureName.DEMANDS,
        title,
        (_column("asked"), *columns, _column("posts", numeric=True)),
        rows,
        chart=ChartData(title, _word("people"), series, bars),
        note=_word("demands_note"),
    )


def vacancies_table(figures: Figures) -> FigureTable:
    """Vacant units with code and requirement, as statistical forms ask for them."""
    columns = (
        _column("number"),
        _column("position"),
        _column("department"),
        _column("code"),
        _column("group"),
        _column("vacant", numeric=True),
        _column("away", numeric=True),
        _column("asked_education"),
        _column("asked_experience"),
        FigureColumn(_word("salary"), numeric=True, money=True),
    )
    vacant, away = figures.totals.vacant, figures.totals.away
    cells: tuple[FigureCell, ...] = ("", _word("total"), "", "", "", vacant, away, "", "", None)
    return FigureTable(
        FigureName.VACANCIES,
        _word("vacancies"),
        columns,
        (*map(_vacancy_row, figures.vacancies), _total(cells)),
        named=1,
        forms=VACANCY_FORMS,
    )


def _vacancy_row(vacancy: VacancyFigure) -> FigureRow:
    position = vacancy.line.position
    cells: tuple[FigureCell, ...] = (
        position.number,
        position.title,
        vacancy.department,
        position.occupation_code or "",
        vacancy.group,
        vacancy.line.vacant,
        vacancy.line.filling.away,
        vacancy.requirement.education.text,
        vacancy.requirement.experience.text,
        vacancy.line.pay.unit,
    )
    return FigureRow(cells, position.key)


def _group_columns() -> tuple[FigureColumn, ...]:
    return (_column("code"), _column("group"), *_sum_columns(), _column("people", numeric=True))


def _group_row(group: GroupFigure) -> FigureRow:
    return FigureRow((group.code, _group(group), *_sums(group.totals), group.people), group.code, group.depth)


def _group_row_of_both(group: GroupFigure) -> FigureRow:
    """Return a row with the name in each language in a column of its own, as forms are filled in."""
    sums = (*_sums(group.totals)[1:], group.people)
    if group.code == NO_GROUP:
        return FigureRow(("", _word("without_code"), "", *sums), group.code, group.depth)
    name = group.name
    names = LocalizedText(kk=name.kk), LocalizedText(ru=name.ru, unofficial=name.unofficial)
    return FigureRow((group.code, *names, *sums), group.code, group.depth)


def _group_total(figures: Figures) -> FigureRow:
    return _total(("", _word("total"), *_sums(figures.totals), figures.coverage.people))


def _total(cells: tuple[FigureCell, ...]) -> FigureRow:
    return FigureRow(cells, is_total=True)


def _sum_columns() -> tuple[FigureColumn, ...]:
    numbers = ("positions", "units", "filled", "vacant", "away")
    fund = FigureColumn(_word("fund"), numeric=True, money=True)
    return (*(_column(name, numeric=True) for name in numbers), fund)


def _sums(totals: StaffingTotals) -> tuple[FigureCell, ...]:
    return totals.positions, totals.units, totals.occupied, totals.vacant, totals.away, totals.fund


def _filling(totals: StaffingTotals) -> tuple[Decimal, ...]:
    there = max(totals.occupied - totals.away, Decimal(0))
    return there, totals.away, totals.vacant


def _filling_chart(title: Message, bars: tuple[ChartCategory, ...]) -> ChartData:
    series = tuple(ChartSeries(_word(f"tone_{tone.value}"), tone) for tone in _FILLING)
    return ChartData(title, _word("units"), series, bars)


def _department(name: LocalizedText) -> ChartLabel:
    return name or _word("outside")


def _group(group: GroupFigure) -> ChartLabel:
    return _word("without_code") if group.code == NO_GROUP else group.name


def _proof(verdict: Verdict | None) -> Message:
    return _word(f"proof_{verdict.value}") if verdict else _word("not_known")


def _proofs(counts: Mapping[Verdict | None, int]) -> tuple[Decimal, ...]:
    return tuple(Decimal(counts[verdict]) for verdict, _ in _PROOF)


def _either(count: Decimal, *, known: bool) -> tuple[Decimal, ...]:
    return (count, Decimal(0)) if known else (Decimal(0), count)


def _share(count: int, people: int) -> Decimal | None:
    """Return percent with one decimal place."""
    return (Decimal(100) * count / people).quantize(Decimal("0.1")) if people else None


def _column(name: str, *, numeric: bool = False) -> FigureColumn:
    return FigureColumn(_word(name), numeric)


def _word(name: str) -> Message:
    return message(f"figures.{name}")
