"""Taking papers in: compared, corrected, accepted position by position, in one step that can be undone."""

from dataclasses import replace
from decimal import Decimal

import pytest

from nqs_desktop.domain.errors import Cancelled, UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.paper import Outcome, PaperDraft
from nqs_desktop.services.catalogue import Services

PAPER = """
УТВЕРЖДАЮ
Квалификационные требования к должностям ТОО «Жасыл дала»
Бухгалтерия
1. Главный бухгалтер (1 единица)
Образование: высшее экономическое образование.
Стаж работы: не менее 5 лет.
2. Бухгалтер (2 единицы)
Образование: высшее или среднее специальное образование.
Стаж работы: не менее 1 года.
Отдел перевозок
3. Водитель (0,5 единицы)
Образование: среднее образование.
Стаж работы: не требуется.
Должностные обязанности: возит.
"""


def read(services: Services, text: str = PAPER) -> PaperDraft:
    return services.papers.read_text(text, "paste")


def outcomes(services: Services, draft: PaperDraft) -> list[Outcome]:
    return [one.outcome for one in services.papers.compare(draft)]


def test_accepted_positions_are_one_step(services: Services) -> None:
    draft = read(services)
    assert outcomes(services, draft) == [Outcome.NEW] * 3
    assert services.staffing.positions() == []
    report = services.papers.take(draft, [0, 2])
    assert (report.kind, report.file, report.created, report.updated) == ("requirements", "paste", 2, 0)
    rows = services.staffing.positions()
    assert [row.title.ru for row in rows] == ["Главный бухгалтер", "Водитель"]
    assert [node.name.ru for node in services.staffing.tree()] == [
        "Жасыл дала",
        "Бухгалтерия",
        "Отдел перевозок",
    ]
    assert outcomes(services, draft) == [Outcome.UNCHANGED, Outcome.NEW, Outcome.UNCHANGED]
    assert services.history.undo() is not None
    assert services.staffing.positions() == []


def test_the_same_paper_twice_changes_nothing(services: Services) -> None:
    draft = read(services)
    services.papers.take(draft, [0, 1, 2])
    report = services.papers.take(read(services), [0, 1, 2])
    assert (report.created, report.updated, report.unchanged) == (0, 0, 3)
    assert report.change_set is not None
    assert not report.change_set.changes


def test_what_was_not_understood_is_told(services: Services) -> None:
    report = services.papers.take(read(services), [0, 1, 2])
    told = {warning.values["text"]: warning.key for warning in report.warnings if "text" in warning.values}
    assert told == {
        "УТВЕРЖДАЮ": "papers.leftover",
        "Должностные обязанности:": "papers.leftover_of",
        "возит.": "papers.leftover_of",
    }


def test_a_correction_is_stored_and_the_paper_stays_known(services: Services) -> None:
    draft = read(services)
    read_first = draft.positions[0].position
    better = replace(read_first, title=LocalizedText("Бас есепші", "Главный бухгалтер"), units=Decimal(2))
    corrected = draft.with_correction(0, better)
    assert corrected.positions[0].result == better
    assert corrected.with_correction(0, None) == draft
    report = services.papers.take(corrected, [0])
    assert report.created == 1
    (row,) = services.staffing.positions()
    stored = services.staffing.position(row.key)
    assert (stored.title, stored.units) == (better.title, better.units)
    assert outcomes(services, draft)[0] is Outcome.UNCHANGED
    services.papers.take(draft, [0])
    assert services.staffing.position(row.key) == stored


def test_a_correction_of_the_department(services: Services) -> None:
    draft = read(services)
    driver = draft.positions[2].position
    moved = draft.with_correction(0, replace(draft.positions[0].position, department=driver.department))
    services.papers.take(moved, [0])
    (row,) = services.staffing.positions()
    department = services.staffing.position(row.key).department
    assert services.staffing.department(department or "").name.ru == "Отдел перевозок"


def test_a_changed_paper_shows_what_is_stored(services: Services) -> None:
    services.papers.take(read(services), [0, 1, 2])
    later = read(services, PAPER.replace("не менее 5 лет", "не менее 7 лет"))
    first, *others = services.papers.compare(later)
    assert (first.outcome, [one.outcome for one in others]) == (Outcome.CHANGED, [Outcome.UNCHANGED] * 2)
    assert first.stored is not None
    assert first.stored.requirement.experience.text.ru == "не менее 5 лет."
    services.papers.take(later, [1, 2])
    assert outcomes(services, later)[0] is Outcome.CHANGED
    assert services.papers.take(later, [0]).updated == 1
    assert set(outcomes(services, later)) == {Outcome.UNCHANGED}


def test_an_impossible_correction_stores_nothing(services: Services) -> None:
    draft = read(services)
    wrong = replace(draft.positions[1].position, title=LocalizedText())
    with pytest.raises(UserError, match=r"papers\.wrong_correction"):
        services.papers.take(draft.with_correction(1, wrong), [0, 1])
    assert services.staffing.positions() == []


def test_stopped_half_way_nothing_is_stored(services: Services) -> None:
    def stop(done: int, total: int) -> None:
        if done == total // 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        services.papers.take(read(services), [0, 1, 2], progress=stop)
    assert services.staffing.positions() == []


def test_a_paper_goes_to_the_organisation_that_is_named(library: Services) -> None:
    draft = replace(read(library), organisation=LocalizedText())
    organisation = library.staffing.organisations()[0]
    before = library.staffing.positions()
    library.papers.take(draft, [0, 1, 2], organisation.key)
    after = library.staffing.positions()
    assert [row.key for row in after[: len(before)]] == [row.key for row in before]
    assert [row.title.ru for row in after[len(before) :]] == ["Главный бухгалтер", "Бухгалтер", "Водитель"]
    with pytest.raises(UserError, match=r"database\.no_organisation"):
        library.papers.compare(draft, "nobody")
    library.staffing.add_organisation(LocalizedText("Екінші"))
    with pytest.raises(UserError, match=r"database\.which_organisation"):
        library.papers.take(draft, [0])


def test_positions_of_one_title_without_numbers_stay_apart(services: Services) -> None:
    text = """
    Должность: Сторож
    Требования: среднее образование.
    Должность: Сторож
    Требования: высшее образование.
    """
    draft = read(services, text)
    services.papers.take(draft, [1])
    assert outcomes(services, draft) == [Outcome.NEW, Outcome.UNCHANGED]
    services.papers.take(draft, [0, 1])
    assert len(services.staffing.positions()) == 2


def test_fewer_units_than_are_held_are_shown_corrected_or_refused(services: Services) -> None:
    services.papers.take(read(services), [0, 1, 2])
    second = services.staffing.positions()[1]
    services.occupancies.set_unnamed(second.key, Decimal(2))
    draft = read(services, PAPER.replace("(2 единицы)", "(1 единица)"))
    assert outcomes(services, draft) == [Outcome.UNCHANGED, Outcome.CHANGED, Outcome.UNCHANGED]
    with pytest.raises(UserError) as refused:
        services.papers.take(draft, [0, 1, 2])
    assert refused.value.message.key == "staffing_editions.people_do_not_fit"
    assert refused.value.message.values["title"] == second.title.both
    services.papers.take(draft, [0, 2])
    one = draft.positions[1]
    corrected = replace(one, corrected=replace(one.result, units=Decimal(2), note=LocalizedText("x")))
    positions = (draft.positions[0], corrected, draft.positions[2])
    services.papers.take(replace(draft, positions=positions), [0, 1, 2])
    assert services.staffing.position(second.key).units == Decimal(2)
