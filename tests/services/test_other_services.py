"""Browsing, checking, settings, printing, safekeeping, reading a passage."""

import io
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from nqs_desktop.domain.eligibility.report import Verdict
from nqs_desktop.domain.errors import Cancelled, UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.domain.printing import PrintLanguage, Signatory
from nqs_desktop.services import passage_reading, safekeeping
from nqs_desktop.services.catalogue import Services, open_services
from nqs_desktop.services.reference_browser import TreeBrowser
from nqs_desktop.services.report_request import REPORTS, ReportRequest
from nqs_desktop.services.search import search

ON = date(2026, 11, 21)


class TestBrowsers:
    @pytest.mark.parametrize("book", ["classifier", "specialties", "register"])
    def test_every_node_is_reached_and_knows_its_way_back(self, services: Services, book: str) -> None:
        browser: TreeBrowser = getattr(services, book)
        edition = browser.edition()
        assert edition is not None
        reached: dict[str, int] = {}

        def walk(nodes: Sequence[object], above: list[int]) -> None:
            for node in nodes:
                reached[node.level] = reached.get(node.level, 0) + 1  # type: ignore[attr-defined]
                way = [*above, node.id]  # type: ignore[attr-defined]
                assert browser.path_to(way[-1]) == way
                below = browser.children(way[-1])
                assert len(below) == node.child_count  # type: ignore[attr-defined]
                if len(way) < 3:
                    walk(below, way)

        walk(browser.roots()[:3], [])
        counts = dict(edition.counts)
        assert all(count <= counts[level] for level, count in reached.items())

    def test_details_name_what_is_above_and_below(self, services: Services) -> None:
        (node,) = services.specialties.with_code("0401000")
        details = services.specialties.details(node.id)
        assert details.entry.name.kk == "Кітапхана ісі"
        assert [above.code for above in details.path] == ["0400000"]
        assert "040101 3" in [below.code for below in details.children]

    def test_the_register_groups_titles(self, services: Services) -> None:
        root = services.register.roots()[0]
        details = services.register.details(root.id)
        assert (details.entry, details.path, details.node.code) == (None, (), "A")
        assert "B2-3" in services.register.places()

    def test_a_node_that_is_not_there(self, services: Services) -> None:
        with pytest.raises(UserError):
            services.classifier.details(10**6)

    @pytest.mark.parametrize("typed", ["Х1000", "x1000", "X1000"])
    def test_a_code_is_found_however_it_was_typed(self, services: Services, typed: str) -> None:
        assert services.classifier.search(typed)[0].key == "X1000"

    @pytest.mark.parametrize("typed", ["", "  ", "«»", '"*', "--", "NEAR("])
    def test_a_text_without_meaning_finds_nothing_or_little(self, library: Services, typed: str) -> None:
        assert len(search(library.database, typed, limit=5)) <= 5
        if not any(sign.isalnum() for sign in typed):
            assert search(library.database, typed) == []

    def test_positions_are_found_in_both_languages(self, library: Services) -> None:
        for typed in ("кітапханашы", "библиотекарь"):
            assert search(library.database, typed, ["positions"])[0].key == "demo-librarian"


class TestChecker:
    def test_a_ruling_decides_and_can_be_withdrawn(self, library: Services) -> None:
        def verdict() -> Verdict:
            return library.checker.check("demo-4", "demo-head-of-department", ON).verdict

        assert verdict() is Verdict.NOT_MET
        library.checker.rule_field("кітапхана ісі", "Мұрағат ісі және құжаттану", fits=True)
        assert verdict() is Verdict.MET
        assert [ruling.fits for ruling in library.checker.rulings()] == [True]
        library.history.undo()
        assert verdict() is Verdict.NOT_MET
        library.history.redo()
        library.checker.forget_ruling("кітапхана ісі", "Мұрағат ісі және құжаттану")
        assert verdict() is Verdict.NOT_MET

    def test_all_positions_are_the_single_ones(self, library: Services) -> None:
        seen: list[tuple[int, int]] = []
        results = library.checker.check_all("demo-2", ON, lambda done, total: seen.append((done, total)))
        assert results == [
            library.checker.check("demo-2", row.key, ON) for row in library.staffing.positions()
        ]
        assert seen[-1] == (8, 8)

    def test_it_can_be_stopped(self, library: Services) -> None:
        def stop(done: int, total: int) -> None:
            raise Cancelled

        with pytest.raises(Cancelled):
            library.checker.check_all("demo-2", ON, stop)


class TestSettings:
    def test_signatories_are_kept_for_each_organisation(self, library: Services) -> None:
        director = Signatory(LocalizedText("Директор", "Директор"), LocalizedText("А. Мысалов", None))
        chief = Signatory(LocalizedText("Басшы"))
        library.settings.save_signatories("demonstration", [director, chief], chief)
        assert library.settings.signatories("demonstration") == (director, chief)
        assert library.settings.approval("demonstration") == chief
        assert library.settings.signatories("another") == ()
        assert library.settings.approval("another") is None
        library.history.undo()
        assert library.settings.signatories("demonstration") == ()

    def test_values(self, services: Services) -> None:
        services.settings.set("a", "1")
        assert services.settings.get("a") == "1"
        services.settings.set("a", None)
        assert services.settings.get("a") is None


class TestPrinting:
    @pytest.mark.parametrize("language", PrintLanguage)
    def test_the_sheet_of_a_department(
        self, library: Services, tmp_path: Path, language: PrintLanguage
    ) -> None:
        department = library.staffing.tree()[1]
        request = ReportRequest("requirement-sheet", language, department=department.key)
        printed = library.printing.render(request, tmp_path / "sheet.pdf")
        text = "".join(page.extract_text() for page in PdfReader(printed.path).pages)
        titles = {"kk": "Директордың орынбасары", "ru": "Заместитель директора"}
        for shown in language.languages:
            assert titles[shown.value] in text
        assert "Кітапханашы" not in text

    def test_one_position_and_who_signs(self, library: Services, tmp_path: Path) -> None:
        library.settings.save_signatories(
            "demonstration", [Signatory(LocalizedText("Кадрлар инспекторы", "Инспектор по кадрам"))], None
        )
        request = ReportRequest("requirement-sheet", PrintLanguage.KK, position="demo-librarian")
        printed = library.printing.render(request, tmp_path / "sheet.pdf")
        text = "".join(page.extract_text() for page in PdfReader(printed.path).pages)
        assert "Кітапханашы" in text
        assert "Кадрлар инспекторы" in text
        assert "Жүргізуші" not in text

    @pytest.mark.parametrize("name", REPORTS)
    def test_every_report(self, library: Services, tmp_path: Path, name: str) -> None:
        request = ReportRequest(name, PrintLanguage.BOTH)
        assert library.printing.render(request, tmp_path / "a.pdf").pages == len(
            PdfReader(tmp_path / "a.pdf").pages
        )

    def test_with_two_organisations_one_has_to_be_named(self, library: Services, tmp_path: Path) -> None:
        added, _ = library.staffing.add_organisation(LocalizedText("Біріншісі"))
        request = ReportRequest("requirement-sheet", PrintLanguage.KK)
        with pytest.raises(UserError, match="no_positions_to_print"):
            library.printing.render(request, tmp_path / "a.pdf")
        library.staffing.add_organisation(LocalizedText("Екіншісі"))
        with pytest.raises(UserError) as caught:
            library.printing.render(request, tmp_path / "a.pdf")
        assert added.key in str(caught.value.message.values["organisations"])
        named = ReportRequest("requirement-sheet", PrintLanguage.KK, department="demonstration")
        assert library.printing.render(named, tmp_path / "a.pdf").pages > 1

    def test_a_position_of_another_department(self, library: Services, tmp_path: Path) -> None:
        department = library.staffing.tree()[1].key
        request = ReportRequest("requirement-sheet", PrintLanguage.KK, department, "demo-driver")
        with pytest.raises(UserError, match="position_elsewhere"):
            library.printing.render(request, tmp_path / "a.pdf")


class TestSafekeeping:
    def test_a_copy_comes_back(self, library: Services, tmp_path: Path) -> None:
        copy = safekeeping.backup(library.database, tmp_path / "copy.db")
        library.staffing.remove_organisation("demonstration")
        assert safekeeping.verify(library.database) == ()
        library.database.close()
        kept = safekeeping.restore(str(library.database.path), copy)
        assert kept is not None
        restored = open_services(str(library.database.path))
        assert len(restored.staffing.positions()) == 8
        restored.database.close()
        former = open_services(str(kept))
        assert former.staffing.positions() == []
        former.database.close()


class TestPassages:
    def test_the_language_is_seen(self) -> None:
        kazakh = passage_reading.read("Жоғары білім: кітапхана ісі.")
        russian = passage_reading.read("Высшее образование: библиотечное дело.")
        for record, language, field in (
            (kazakh, "kk", "кітапхана ісі"),
            (russian, "ru", "библиотечное дело"),
        ):
            education = record["education"]
            assert isinstance(education, dict)
            assert education["levels"] == ["higher"]
            assert education["fields"][language] == [field]  # type: ignore[index, call-overload]

    def test_the_words_stand_where_they_are_said_to(self) -> None:
        text = "Стаж работы по специальности не менее 3 лет."
        facts = passage_reading.read(text)["facts"]
        assert isinstance(facts, list)
        assert facts
        for fact in facts:
            assert isinstance(fact, dict)
            assert text[int(str(fact["start"])) : int(str(fact["end"]))] == fact["words"]

    @pytest.mark.parametrize(
        ("data", "key"),
        [
            (b"", "empty"),
            (b" \n", "empty"),
            (b"\xff\xfe\x00", "no_text"),
            ("стаж 3 года ".encode() * 10_000, "too_long"),
        ],
    )
    def test_bytes_that_are_no_passage(self, data: bytes, key: str) -> None:
        with pytest.raises(UserError, match=key):
            passage_reading.read_stream(io.BytesIO(data), "-")
