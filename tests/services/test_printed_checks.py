"""Papers that judge candidates, printed from a database of one's own."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import docx
import pytest
from openpyxl import load_workbook

from nqs_desktop.domain.candidate import Candidate
from nqs_desktop.domain.eligibility.report import Verdict
from nqs_desktop.domain.errors import Cancelled, UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.printing import PrintLanguage, Signatory
from nqs_desktop.services import printed_checks
from nqs_desktop.services.catalogue import Services
from nqs_desktop.services.report_request import (
    CHECK_PROTOCOL,
    COMMISSION_PROTOCOL,
    FORMATS,
    JUDGING,
    MATCH_TABLE,
    REPORTS,
    ReportRequest,
)
from tests.services.printed import text_of

KK, RU, BOTH = PrintLanguage.KK, PrintLanguage.RU, PrintLanguage.BOTH
ON = date(2026, 9, 1)


def request(
    name: str,
    language: PrintLanguage = RU,
    *,
    department: str | None = None,
    position: str | None = None,
    candidates: tuple[str, ...] = (),
    positions: tuple[str, ...] = (),
) -> ReportRequest:
    return ReportRequest(name, language, department, position, None, False, candidates, positions, ON)


class TestCheckProtocol:
    def test_one_pair(self, library: Services, tmp_path: Path) -> None:
        library.settings.save_signatories(
            "demonstration",
            [Signatory(LocalizedText("Кадрлар инспекторы", "Инспектор по кадрам"))],
            Signatory(LocalizedText("Басшы", "Руководитель")),
        )
        one = request(CHECK_PROTOCOL, position="demo-driver", candidates=("demo-2",))
        text = text_of(library, one, tmp_path)
        for words in (
            "Кандидат: Мысалов Ерлан",
            "01.09.2026",
            "Инспектор по кадрам",
            "УТВЕРЖДАЮ",
            "B, C",
            "Правило подсчёта стажа",
        ):
            assert words in text
        assert "Примеров" not in text

    def test_all_candidates_for_a_position(self, library: Services, tmp_path: Path) -> None:
        text = text_of(library, request(CHECK_PROTOCOL, KK, position="demo-driver"), tmp_path)
        assert text.count("тексеру хаттамасы") >= 4
        for row in library.candidates.rows():
            assert f"Үміткер: {row.name}" in text

    def test_what_is_missing_is_said(self, library: Services, tmp_path: Path) -> None:
        out = tmp_path / "a.pdf"
        for wanted in (request(CHECK_PROTOCOL), request(CHECK_PROTOCOL, candidates=("demo-1",))):
            with pytest.raises(UserError, match="which_position") as caught:
                library.printing.render(wanted, out)
            assert caught.value.message.values["count"] == 8
        for wanted in (
            request(CHECK_PROTOCOL, position="demo-driver", candidates=("nobody",)),
            request(CHECK_PROTOCOL, position="nowhere"),
            request(CHECK_PROTOCOL, department=library.staffing.tree()[1].key, position="demo-driver"),
        ):
            with pytest.raises(UserError):
                library.printing.render(wanted, out)
        assert not out.exists()

    def test_the_only_position_needs_no_name(self, library: Services, tmp_path: Path) -> None:
        for row in library.staffing.positions():
            if row.key != "demo-driver":
                library.staffing.remove_position(row.key)
        assert "Водитель" in text_of(library, request(CHECK_PROTOCOL), tmp_path)

    def test_decisions_are_printed(self, library: Services, tmp_path: Path) -> None:
        library.checker.decide(
            "demo-2", "demo-head-of-department", "education_field", Verdict.MET, "Сабақтас", ON
        )
        one = request(CHECK_PROTOCOL, position="demo-head-of-department", candidates=("demo-2",))
        text = text_of(library, one, tmp_path)
        assert "Решения, принятые человеком" in text
        assert "Вывод программы: решает человек" in text


class TestMatchTable:
    def test_all_vacancies(self, library: Services, tmp_path: Path) -> None:
        text = text_of(library, request(MATCH_TABLE), tmp_path)
        assert "Кандидатов: 4; должностей: 8" in text
        assert "вакантными считаются все должности" in text

    def test_occupied_positions_are_left_out_unless_named(self, library: Services, tmp_path: Path) -> None:
        driver = library.staffing.position("demo-driver")
        library.staffing.save_position(replace(driver, occupied=driver.units))
        text = text_of(library, request(MATCH_TABLE), tmp_path)
        assert "должностей: 7" in text
        assert "Водитель" not in text
        assert "вакантными считаются" not in text
        named = text_of(library, request(MATCH_TABLE, position="demo-driver"), tmp_path)
        assert "Водитель" in named

    def test_some_positions_and_one_candidate(self, library: Services, tmp_path: Path) -> None:
        some = request(MATCH_TABLE, positions=("demo-driver", "demo-librarian"))
        assert "Кандидатов: 4; должностей: 2" in text_of(library, some, tmp_path)
        one = request(MATCH_TABLE, KK, candidates=("demo-1",))
        assert "Үміткерлер: 1; лауазымдар: 8" in text_of(library, one, tmp_path)

    def test_too_much_for_a_paper(
        self, library: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(printed_checks, "MOST_PAIRS", 31)
        with pytest.raises(UserError, match="too_many_pairs"):
            library.printing.render(request(MATCH_TABLE), tmp_path / "a.pdf")


class TestCommissionProtocol:
    def test_a_shortlist(self, library: Services, tmp_path: Path) -> None:
        with pytest.raises(UserError, match="no_shortlist"):
            library.printing.render(request(COMMISSION_PROTOCOL), tmp_path / "a.pdf")
        library.commission.add("demo-driver", ["demo-2", "demo-4"])
        text = text_of(library, request(COMMISSION_PROTOCOL), tmp_path)
        assert "Водитель" in text
        assert text.index("Мысалов Ерлан") < text.index("Примеров Тимур")
        library.commission.add("demo-librarian", ["demo-1"])
        with pytest.raises(UserError, match="which_vacancy"):
            library.printing.render(request(COMMISSION_PROTOCOL), tmp_path / "a.pdf")
        named = request(COMMISSION_PROTOCOL, position="demo-librarian")
        assert "Библиотекарь" in text_of(library, named, tmp_path)
        with pytest.raises(UserError, match="whole_shortlist"):
            library.printing.render(request(COMMISSION_PROTOCOL, candidates=("demo-1",)), tmp_path / "a.pdf")


class TestEveryPaper:
    def test_in_every_format(self, library: Services, tmp_path: Path) -> None:
        library.commission.add("demo-driver", ["demo-2"])
        papers = [request(name, BOTH, position="demo-driver") for name in JUDGING]
        papers += [ReportRequest(name, BOTH) for name in REPORTS[:2]]
        for wanted in papers:
            word, book = tmp_path / f"{wanted.name}.DOCX", tmp_path / f"{wanted.name}.xlsx"
            assert library.printing.render(wanted, word).pages == 0
            assert docx.Document(str(word)).tables
            library.printing.render(wanted, book)
            assert load_workbook(book).worksheets[0].max_row > 5

    def test_what_does_not_go_with_a_paper(self, library: Services, tmp_path: Path) -> None:
        cases = {
            "paper_format": (ReportRequest("register", RU), "a.txt"),
            "no_part_of_a_book": (ReportRequest("register", RU, candidates=("demo-1",)), "a.pdf"),
            "nobody_judged": (ReportRequest("requirement-sheet", RU, on=ON), "a.docx"),
        }
        for key, (wanted, name) in cases.items():
            with pytest.raises(UserError, match=key):
                library.printing.render(wanted, tmp_path / name)

    @pytest.mark.parametrize("name", JUDGING[:2])
    def test_nobody_to_check(self, library: Services, tmp_path: Path, name: str) -> None:
        for row in library.candidates.rows():
            library.candidates.remove(row.key)
        with pytest.raises(UserError, match="no_candidates_to_print"):
            library.printing.render(request(name), tmp_path / "a.pdf")
        library.candidates.save(Candidate("x", "Жалғыз"))
        assert "Жалғыз" in text_of(library, request(name, position="demo-driver"), tmp_path)

    def test_a_cancelled_paper_is_not_there(self, library: Services, tmp_path: Path) -> None:
        def stop(done: int, total: int) -> None:
            raise Cancelled

        for suffix in FORMATS:
            with pytest.raises(Cancelled):
                library.printing.render(request(MATCH_TABLE), tmp_path / f"a{suffix}", stop)
        assert list(tmp_path.glob("a.*")) == []
