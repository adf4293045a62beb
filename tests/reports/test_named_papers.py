"""What stands on announcements, cards and papers of coding, block by block."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from nqs_desktop.domain.browse import EditionInfo
from nqs_desktop.domain.candidate import Attachment, Candidate, CandidateExtra, Contacts, EmploymentRecord
from nqs_desktop.domain.classification.results import (
    Classification,
    ClassificationReason,
    ClassificationRule,
    RememberedAs,
    RememberedCode,
)
from nqs_desktop.domain.classifier import ClassifierEntry, ClassifierLevel
from nqs_desktop.domain.holding import Holding, HoldingState
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.occupancy import Occupancy
from nqs_desktop.domain.pay import Pay
from nqs_desktop.domain.printing import PrintLanguage, Signatory
from nqs_desktop.domain.requirement import ExperienceKind, Extra, Requirement
from nqs_desktop.domain.source import SourceReference
from nqs_desktop.domain.staffing import Organisation
from nqs_desktop.reports import candidate_card, coding_result, vacancy_announcement
from nqs_desktop.reports.candidate_card import CardOf, CardPaper
from nqs_desktop.reports.candidate_tables import HeldPosition
from nqs_desktop.reports.coding_result import CodedPosition, CodingPaper
from nqs_desktop.reports.document import (
    Document,
    Heading,
    PageBreak,
    Paragraph,
    Signatures,
    Stamp,
    Table,
    Title,
    flat_blocks,
)
from nqs_desktop.reports.vacancy_announcement import Vacancy, VacancyPaper
from tests.domain.cases import diploma
from tests.reports.samples import ORGANISATION, position, rows

ON = date(2026, 6, 30)
BOTH, KK, RU = PrintLanguage.BOTH, PrintLanguage.KK, PrintLanguage.RU
OWNER = Organisation(
    "o",
    ORGANISATION,
    address=LocalizedText("Қалам қаласы, 1-үй", "г. Калам, д. 1"),
    phone="+7 700 000 00 00",
    email="office@example.kz",
    head_title=LocalizedText("Директор", "Директор"),
    head_name=LocalizedText("А. Мысалов", "А. Мысалов"),
)


def flat(document: Document) -> Document:
    return replace(document, blocks=tuple(flat_blocks(document.blocks)))


def facts(document: Document) -> dict[str, str]:
    """Return the rows of two columns, the last of each name."""
    return {row[0]: row[1] for row in rows(flat(document)) if len(row) == 2}


def paragraphs(document: Document) -> Iterable[Paragraph]:
    for block in flat_blocks(document.blocks):
        if isinstance(block, Paragraph):
            yield block
        if isinstance(block, Table):
            yield from (one for row in block.rows for cell in row.cells for one in cell)


# --- announcements ---


def announced(*vacancies: Vacancy, until: date | None = None, owner: Organisation = OWNER) -> VacancyPaper:
    return VacancyPaper(owner, vacancies or (vacancy(),), ON, until)


def vacancy(vacant: str = "1.5", away: str = "0", pay: Pay = Pay()) -> Vacancy:
    seat = replace(position(units="2.5"), register_link="B2-3", category=LocalizedText("бірінші", "первая"))
    return Vacancy(seat, LocalizedText("Басшылық", "Руководство"), Decimal(vacant), Decimal(away), pay)


def test_an_announcement_says_what_is_known() -> None:
    pay = Pay(Decimal("2.5"), Decimal(120000), Decimal(12000), Decimal(132000), Decimal(330000))
    document = vacancy_announcement.build(announced(vacancy(pay=pay), until=date(2026, 7, 15)), RU)
    told = facts(document)
    assert {key: told[key] for key in list(told)[:7]} == {
        "Подразделение": "Руководство",
        "Вакантных штатных единиц": "1,5",
        "Категория": "первая",
        "Место в реестре должностей": "B2-3",
        "Место работы": "г. Калам, д. 1",
        "Должностной оклад, тенге": "120\u202f000",
        "С доплатами в месяц, тенге": "132\u202f000",
    }
    assert told["Последний день приёма документов"] == "15.07.2026"
    assert (told["Адрес"], told["Телефон"]) == ("г. Калам, д. 1", "+7 700 000 00 00")
    assert told["Электронная почта"] == "office@example.kz"
    assert told["Образование"] == "Высшее образование."
    assert "Дополнительные необязательные требования" not in told
    numbers = [one.figure.value for one in paragraphs(document) if one.figure]
    assert numbers == [Decimal("1.5"), Decimal(120000), Decimal(132000)]
    assert [one.day for one in paragraphs(document) if one.day] == [date(2026, 7, 15)]
    signatures = document.blocks[-1]
    assert isinstance(signatures, Signatures)
    assert signatures.lines[0].name == "А.\u00a0Мысалов"


def test_an_announcement_invents_nothing() -> None:
    bare = Vacancy(position(demands=Requirement()), LocalizedText(), Decimal(1))
    document = vacancy_announcement.build(announced(bare, owner=Organisation("o", ORGANISATION)), KK)
    assert list(facts(document)) == [
        "Бос штат бірлігі",
        "Құжаттар қабылданатын соңғы күн",
        "Мекенжайы",
        "Телефоны",
    ]
    assert facts(document)["Құжаттар қабылданатын соңғы күн"].startswith("«____»")
    assert facts(document)["Мекенжайы"] == "_" * 30
    assert "Біліктілік талаптары белгіленбеген." in str(document)


def test_a_vacancy_for_a_time_and_several_at_once() -> None:
    away = vacancy("0", "1")
    document = vacancy_announcement.build(announced(vacancy(), away), BOTH)
    titles = [block.lines[-1] for block in document.blocks if isinstance(block, Title)]
    assert titles == ["Бос лауазымдар туралы хабарландыру", "Объявление о вакантных должностях"]
    assert [one.lines for one in document.blocks if isinstance(one, Heading)][:2] == [
        ("Меңгеруші / Заведующий",),
        ("Меңгеруші / Заведующий",),
    ]
    name = "Уақытша бос штат бірлігі (негізгі қызметкер болмаған кезеңге) / Временно вакантных штатных единиц"
    assert any(key.startswith(name) for key in facts(document))


# --- cards ---


def card(name: str = "Асан Үсенұлы") -> Candidate:
    employment = (
        EmploymentRecord(
            "Мұрағат", "Маман", date(2020, 1, 1), date(2021, 12, 31), (ExperienceKind.SPECIALTY,)
        ),
        EmploymentRecord(
            "Қор",
            "Жетекші",
            date(2021, 1, 1),
            None,
            (ExperienceKind.MANAGERIAL, ExperienceKind.FIELD),
            LocalizedText("мұрағат ісі", "архивное дело"),
            "Кадр бөлімі",
        ),
    )
    return Candidate(
        "k",
        name,
        "860401400004",
        birth_date=date(1986, 4, 1),
        education=(diploma(ru="библиотечное дело"),),
        employment=employment,
        extras=(
            CandidateExtra(Extra.parse("driving_licence:B|C"), date(2026, 6, 1), "AB 1"),
            CandidateExtra(Extra.parse("clearance")),
        ),
        contacts=Contacts("+7 701", "a@example.kz", "Ақын көшесі, 2"),
        attachments=(Attachment("Диплом", r"C:\papers\diploma.pdf"),),
    )


def cards(*people: CardOf) -> CardPaper:
    return CardPaper(ORGANISATION, people, ON)


def test_a_card_holds_everything_that_is_recorded() -> None:
    held = Holding(
        Occupancy("h", "p1", Decimal("0.5"), "Асан", start=date(2026, 1, 5)),
        HoldingState.HOLDS,
        LocalizedText("Меңгеруші", "Заведующий"),
        LocalizedText("7", "7"),
    )
    document = flat(candidate_card.build(cards(CardOf(card(), [HeldPosition(held, ORGANISATION)])), RU))
    told = facts(document)
    assert (told["ИИН"], told["Дата рождения"]) == ("860401400004", "01.04.1986")
    assert (told["Телефон"], told["Электронная почта"], told["Адрес"]) == (
        "+7 701",
        "a@example.kz",
        "Ақын көшесі, 2",
    )
    # Both entries overlap in 2021: the whole counts each day once, a kind its own entries alone.
    assert told["Общий стаж"] == "6 лет 6 месяцев 0 дней"
    assert told["по специальности"] == "2 года 0 месяцев 0 дней"
    assert told["в указанной сфере: архивное дело"] == "5 лет 6 месяцев 0 дней"
    found = rows(document)
    papers = [row[1:] for row in found if row[-1] in {"срок истёк", "действует"}]
    assert [row[1:] for row in papers] == [
        ["AB 1", "01.06.2026", "срок истёк"],
        ["—", "бессрочно", "действует"],
    ]
    assert papers[0][0].endswith("B / C")
    assert ["1", "7. Заведующий\nДетский сад «Весна»", "0,5", "05.01.2026", "—", "занимает"] in found
    assert ["1", "Диплом", "diploma.pdf"] in found
    days = [one.day for one in paragraphs(document) if one.day]
    assert days == [
        date(1986, 4, 1),
        date(2020, 1, 1),
        date(2021, 12, 31),
        date(2021, 1, 1),
        date(2026, 6, 1),
        date(2026, 1, 5),
    ]


def test_a_card_says_where_nothing_is_recorded() -> None:
    document = flat(candidate_card.build(cards(CardOf(Candidate("k", "Асан"))), KK))
    assert facts(document)["ЖСН"] == "—"
    assert str(document).count("Мәлімет енгізілмеген.") == 5
    assert document.title == "Үміткердің жеке карточкасы. Асан"
    assert "Карточка 30.06.2026 күні жасалды." in str(document)
    later = replace(cards(CardOf(Candidate("k", "Асан"))), printed=date(2026, 7, 1))
    said = "Карточка составлена 01.07.2026, сведения приведены по состоянию на 30.06.2026."
    assert said in str(candidate_card.build(later, RU))


def test_each_person_begins_a_page() -> None:
    document = flat(candidate_card.build(cards(CardOf(card()), CardOf(card("Үсен"))), BOTH))
    assert sum(isinstance(block, PageBreak) for block in document.blocks) == 1
    assert sum(isinstance(block, Signatures) for block in document.blocks) == 2
    assert [one.outline for one in document.blocks if isinstance(one, Heading) and one.level == 1] == [
        "Асан Үсенұлы",
        "Үсен",
    ]


# --- coding ---

SOURCE = SourceReference("test")
MAJOR = ClassifierEntry(
    "2", ClassifierLevel.MAJOR, LocalizedText("Кәсіби мамандар", "Специалисты-профессионалы"), None, 4, SOURCE
)
ENTRY = ClassifierEntry("26", ClassifierLevel.SUB_MAJOR, LocalizedText("Құқық саласы"), "2", 4, SOURCE)
EDITION = EditionInfo(1, "classifier", LocalizedText("Жіктеуіш", "Классификатор"), "test", None, (), False)


def coding() -> CodingPaper:
    reason = ClassificationReason(ClassificationRule.SAME_TITLE, (), message("coding_paper.set_in_table"))
    offered = (
        Classification("26", ENTRY.name, "sub_major", 0.6, (reason,)),
        Classification("13", MAJOR.name, "sub_major", 0.2, ()),
    )
    settled = RememberedCode("Меңгеруші", "меңгеруші", "26", RememberedAs.ACCEPTED)
    coded = replace(position("1", units="2"), occupation_code="26")
    unknown = replace(position("2"), occupation_code="9999-9")
    return CodingPaper(
        ORGANISATION,
        EDITION,
        (
            CodedPosition(coded, ENTRY, MAJOR, settled),
            CodedPosition(unknown),
            CodedPosition(position("3", units="0.5"), proposals=offered),
            CodedPosition(position("4")),
        ),
    )


def test_what_has_no_code_stands_first_with_what_is_proposed() -> None:
    document = flat(coding_result.build(coding(), KK))
    first, second, totals = (block for block in document.blocks if isinstance(block, Table))
    assert first.columns[3].heading == "Ұсынылған код"
    listed = rows(document)
    assert listed[0][:6] == ["3", "Меңгеруші", "0,5", "26", "Құқық саласы", "60"]
    assert listed[0][6] == "штат кестесінде көрсетілген\nбасқа нұсқалар: 13 (20\u00a0%)"
    assert listed[1][3:6] == ["—", "—", "—"]
    assert listed[1][6].startswith("Атауы бойынша код табылмады")
    assert listed[2][3:] == [
        "26",
        "Құқық саласы",
        "4",
        "адам бағдарлама ұсынған кодты қабылдаған",
    ]
    assert listed[3][3:5] == ["9999-9", "жіктеуіштің қолданыстағы редакциясында мұндай код жоқ"]
    assert len(first.rows) == len(second.rows) == 2
    assert rows(replace(document, blocks=(totals,))) == [
        ["2", "Кәсіби мамандар", "1", "2"],
        ["", "Жіктеуіште жоқ кодтар", "1", "1"],
        ["", "Кодсыз", "2", "1,5"],
        ["", "БАРЛЫҒЫ", "4", "4,5"],
    ]
    assert document.landscape


@pytest.mark.parametrize(
    ("language", "name", "notes"),
    [(RU, "Құқық саласы²", 1), (BOTH, "Құқық саласы\n[нет текста на русском]", 0)],
)
def test_a_name_that_the_classifier_lacks_is_marked(language: PrintLanguage, name: str, notes: int) -> None:
    document = coding_result.build(coding(), language)
    assert rows(flat(document))[0][4] == name
    assert len(document.page_notes) == notes


def test_who_approves_the_codes() -> None:
    paper = replace(coding(), approval=Signatory(LocalizedText("Директор", "Директор")))
    assert isinstance(coding_result.build(paper, RU).blocks[0], Stamp)
