"""What stands on the table of matches and on the protocol of a commission."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import docx
import pytest
from openpyxl import load_workbook

from nqs_desktop.domain.commission import (
    CommissionMeeting,
    CommissionMember,
    CommissionProtocol,
    ProtocolCandidate,
    ShortlistEntry,
    ShortlistState,
)
from nqs_desktop.domain.eligibility.report import Verdict, verdict_name
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.matching.table import MatchTable
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.printing import PrintLanguage, Signatory
from nqs_desktop.reports import commission_protocol, docx_writer, pdf_writer, xlsx_writer
from nqs_desktop.reports.document import Document, Heading, Signatures, Table
from nqs_desktop.reports.match_table import WIDEST_TABLE, MatchContent, build
from nqs_desktop.texts import say
from tests.reports.checks import FRESH, ON, POSITION, READY, decision, matches, pair
from tests.reports.samples import ORGANISATION, pages, rows, words

BOTH, KK, RU = PrintLanguage.BOTH, PrintLanguage.KK, PrintLanguage.RU


def tables(document: Document) -> list[Table]:
    return [block for block in document.blocks if isinstance(block, Table)]


def paper(table: MatchTable, language: PrintLanguage = RU) -> Document:
    return build(MatchContent(ORGANISATION, table), language)


class TestMatches:
    def test_few_positions_stand_beside_each_other(self) -> None:
        table = matches(2, 2)
        document = paper(table)
        assert document.landscape
        assert [column.heading for column in tables(document)[0].columns] == [
            "Кандидат",
            "1. Библиотекарь",
            "2. Библиотекарь",
        ]
        assert rows(document) == [
            [
                "Асан Сынақұлы 1",
                "соответствует",
                "не соответствует\nНе выполнено: Водительское удостоверение: B / C",
            ],
            [
                "Үсен Сынақұлы 2",
                "не соответствует\nНе выполнено: Стаж работы\nРешает человек: Направление образования",
                "не соответствует\nНе выполнено: Стаж работы, Водительское удостоверение: B / C\n"
                "Решает человек: Направление образования",
            ],
        ]
        assert "Проверено по состоянию на: 30.06.2026" in words(document)
        assert "Кандидатов: 2; должностей: 2" in words(document)

    def test_it_says_that_people_decided(self) -> None:
        told = say(message("protocol.with_decisions"), "ru")
        decided = build(MatchContent(ORGANISATION, matches(2, 2), decided=True), RU)
        assert told in words(decided)
        assert told not in words(paper(matches(2, 2)))

    def test_the_lines_to_sign_never_stand_on_a_page_alone(self) -> None:
        last = [block for block in paper(matches(2, 2)).blocks if isinstance(block, Table)][-1]
        kept = [
            all(one.keep_with_next for cell in row.cells for one in cell)
            for row in (last.rows[0], last.rows[-1])
        ]
        assert kept == [False, True]

    def test_of_many_positions_each_has_its_candidates_best_first(self) -> None:
        table = matches(3, WIDEST_TABLE + 1)
        document = paper(table, BOTH)
        assert not document.landscape
        headings = [block.lines for block in document.blocks if isinstance(block, Heading)]
        assert headings[0] == ("1. Кітапханашы", "1. Библиотекарь")
        assert len(headings) == len(tables(document)) == WIDEST_TABLE + 1
        first = rows(document)[:3]
        assert [row[0] for row in first] == ["1", "2", "3"]
        assert [row[2] for row in first] == [
            "сәйкес / соответствует",
            "сәйкес / соответствует",
            "сәйкес емес / не соответствует",
        ]
        assert first[0][3] == "—"
        assert "Вакантных единиц: 1,5. Соответствует – 2, решает человек – 0, не соответствует – 1" in words(
            document
        )

    def test_one_candidate_has_the_positions_best_first(self) -> None:
        document = paper(matches(1, 3), KK)
        assert [row[1:3] for row in rows(document)] == [
            ["1. Кітапханашы\nОқу залы", "сәйкес"],
            ["3. Кітапханашы\nОқу залы", "сәйкес"],
            ["2. Кітапханашы\nОқу залы", "сәйкес емес"],
        ]

    def test_one_position_and_nobody(self) -> None:
        assert len(rows(paper(matches(2, 1)))) == 2
        nobody = replace(matches(1, 1), candidates=())
        assert "Кандидатов нет." in words(paper(nobody))

    @pytest.mark.parametrize("language", PrintLanguage)
    @pytest.mark.parametrize("size", [(2, 3), (4, 7)])
    def test_every_pair_is_in_each_format(
        self, tmp_path: Path, language: PrintLanguage, size: tuple[int, int]
    ) -> None:
        table = matches(*size)
        document = paper(table, language)
        verdicts = [
            table.verdict(candidate, place) for candidate in range(size[0]) for place in range(size[1])
        ]
        said = {
            verdict: " / ".join(say(verdict_name(verdict), one) for one in language.languages)
            for verdict in Verdict
        }
        report = pdf_writer.write(document, tmp_path / "a.pdf")
        assert len(pages(report.path)) == report.pages
        word = docx.Document(str(docx_writer.write(document, tmp_path / "a.docx").path))
        book = load_workbook(xlsx_writer.write(document, tmp_path / "a.xlsx").path).worksheets[0]
        in_word = [cell.text for one in word.tables for row in one.rows for cell in row.cells]
        in_book = [str(cell.value) for row in book.iter_rows() for cell in row if cell.value]
        for verdict, words_of_it in said.items():
            for texts in (in_word, in_book):
                count = sum(text.split("\n")[0] == words_of_it for text in texts)
                assert count == verdicts.count(verdict)
        assert book.freeze_panes is not None
        assert book.print_title_rows


def protocol(*states: ShortlistState, meeting: CommissionMeeting | None = None) -> CommissionProtocol:
    people = zip([READY, FRESH], states, strict=False)
    return CommissionProtocol(
        ORGANISATION,
        LocalizedText("Оқу залы", "Читальный зал"),
        POSITION,
        meeting or CommissionMeeting(POSITION.key),
        ON,
        tuple(
            ProtocolCandidate(
                one,
                ShortlistEntry(POSITION.key, one.key, state, "әңгімелесу өтті"),
                pair(one, decision(one)).eligibility,
            )
            for one, state in people
        ),
    )


class TestCommission:
    def test_who_met_who_was_looked_at_and_what_was_decided(self) -> None:
        chair = CommissionMember(
            LocalizedText("Төраға", "Председатель"), LocalizedText("А. Ахметов", "А. Ахметов")
        )
        meeting = CommissionMeeting(POSITION.key, "5", date(2026, 6, 30), (chair,), "Қосымша шешім жоқ.")
        document = commission_protocol.build(
            protocol(ShortlistState.RECOMMENDED, ShortlistState.DECLINED, meeting=meeting), RU
        )
        said = words(document)
        assert document.title == "Протокол №\u00a05 заседания кадровой комиссии"
        for line in (
            "Дата заседания: 30.06.2026",
            "Вакантная должность: 7. Библиотекарь",
            "Вакантных единиц: 1,5",
            "1) Председатель – А. Ахметов.",
            "1) рекомендовать на должность: Асан Сынақұлы",
            "2) не рекомендовать: Үсен Сынақұлы",
            "Қосымша шешім жоқ.",
        ):
            assert line in said
        first, second, *decided = rows(document)
        assert first[1] == "Асан Сынақұлы\nДата рождения: 01.05.1990"
        assert first[2] == "не соответствует\nНе выполнено: Водительское удостоверение: B / C"
        assert first[3] == "рекомендовать на должность\nәңгімелесу өтті"
        assert second[2].startswith("не соответствует\nНе выполнено: Стаж работы")
        assert [row[1] for row in decided] == ["Направление образования"] * 2
        signing = document.blocks[-1]
        assert isinstance(signing, Signatures)
        assert [line.role for line in signing.lines] == ["Председатель"]

    def test_a_meeting_that_nobody_has_recorded_leaves_room(self) -> None:
        document = commission_protocol.build(
            protocol(), BOTH, [Signatory(LocalizedText("Басшы", "Руководитель"))]
        )
        assert document.title == "Кадр комиссиясы отырысының №\u00a0____ хаттамасы"
        said = words(document)
        assert "Отырыс күні / Дата заседания: «____» ______________ 20___\u00a0ж.\u00a0/\u00a0г." in said
        assert "Үміткер жоқ. / Кандидатов нет." in said
        assert any("Решение по кандидатам не принято." in line for line in said)
        signing = document.blocks[-1]
        assert isinstance(signing, Signatures)
        assert [line.role for line in signing.lines] == ["Басшы / Руководитель"]

    @pytest.mark.parametrize("lines", range(22, 34, 2))
    def test_lines_to_sign_never_stand_alone_on_a_page(self, tmp_path: Path, lines: int) -> None:
        meeting = CommissionMeeting(POSITION.key, note="\n".join(["Шешім қабылданды."] * lines))
        document = commission_protocol.build(protocol(meeting=meeting), KK)
        *_, last = pages(pdf_writer.write(document, tmp_path / "a.pdf").path)
        assert "Шешім қабылданды." in last
        assert "Директор" in last

    def test_each_format(self, tmp_path: Path) -> None:
        document = commission_protocol.build(protocol(ShortlistState.RESERVE), KK)
        report = pdf_writer.write(document, tmp_path / "a.pdf")
        assert "кадр резервіне алынсын" in " ".join(pages(report.path))
        word = docx.Document(str(docx_writer.write(document, tmp_path / "a.docx").path))
        assert "кадр резервіне алынсын\nәңгімелесу өтті" in [
            cell.text for row in word.tables[0].rows for cell in row.cells
        ]
        book = load_workbook(xlsx_writer.write(document, tmp_path / "a.xlsx").path).worksheets[0]
        assert any("кадр резервіне алынсын" in str(cell.value) for row in book.iter_rows() for cell in row)
