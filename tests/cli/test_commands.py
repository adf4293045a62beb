"""What the commands answer, and what happens when the program itself is at fault."""

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from nqs_desktop import cli, paths
from nqs_desktop.cli import commands
from nqs_desktop.domain.errors import Cancelled
from tests.cli.conftest import Run

POSITION_OF_THE_CONTRACT = {
    "id": "p-1",
    "number": {"kk": "42", "ru": "43"},
    "title": {"kk": "Жетекші маман", "ru": "Ведущий специалист"},
    "units": 0.25,
    "department": {"kk": "Бөлім", "ru": "Отдел"},
    "occupation_code": "2411-1",
    "register_link": "B2-3",
    "education": {
        "levels": ["tve", "higher"],
        "fields": {"kk": ["экономика"], "ru": ["экономика", "финансы"]},
        "text": {"kk": "Жоғары білім", "ru": None},
    },
    "experience": {
        "alternatives": [
            {
                "min_years": 10,
                "max_years": None,
                "kinds": ["any"],
                "field": {"kk": None, "ru": None},
                "education_levels": [],
                "strength": "required",
                "including": [{"min_years": 0.5, "kinds": ["managerial"], "field": {"kk": None, "ru": None}}],
                "continuous": True,
                "extras": ["degree"],
            },
            {
                "min_years": None,
                "max_years": None,
                "kinds": ["specialty", "field"],
                "field": {"kk": "қаржы", "ru": "финансы"},
                "education_levels": ["higher"],
                "strength": "example",
            },
        ],
        "text": {"kk": "10 жыл", "ru": "10 лет"},
    },
    "competence": {"text": {"kk": None, "ru": "Знание закона"}},
    "optional": {"text": {"kk": None, "ru": None}},
    "extras": ["driving_licence:B|C", "clearance", "min_age:18"],
    "needs_review": True,
    "review_reasons": ["example: experience: мысалы", "no_number: experience"],
}


def test_init_is_idempotent(run: Run, tmp_path: Path) -> None:
    made = tmp_path / "made.db"
    assert run("init", database=made).status == 0
    assert run("init", database=f"sqlite:///{made}").status == 0
    assert run("export", "positions", "--out", str(tmp_path / "p.json"), database=made).status == 0
    assert json.loads((tmp_path / "p.json").read_bytes()) == []
    for _ in range(2):
        assert run("init", "--demo", database=made).status == 0
    run("export", "positions", "--out", str(tmp_path / "p.json"), database=made)
    assert len(json.loads((tmp_path / "p.json").read_bytes())) == 8


def test_the_database_of_the_environment(
    fresh: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("NQS_DB", str(fresh))
    assert cli.main(["verify"]) == 0
    assert str(fresh) in capsys.readouterr().out


def test_the_database_of_the_user(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["init"]) == 0
    assert (paths.user_data_dir() / "nqs.db").is_file()
    assert str(paths.user_data_dir()) in capsys.readouterr().out


def test_a_position_of_the_contract_alone(run: Run, tmp_path: Path) -> None:
    given, taken = tmp_path / "given.json", tmp_path / "taken.json"
    given.write_text(json.dumps([POSITION_OF_THE_CONTRACT]), encoding="utf-8")
    report = run("import", "requirements", str(given), "--json").json
    assert (report["created"], report["warnings"]) == (1, [])
    run("export", "positions", "--out", str(taken))
    (position,) = json.loads(taken.read_bytes())
    assert {name: position[name] for name in POSITION_OF_THE_CONTRACT} == POSITION_OF_THE_CONTRACT


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"units": -1}, ["units", "-1"]),
        ({"units": 0.00001}, ["0.00001"]),
        ({"units": 1e9}, ["units"]),
        ({"title": None}, ["title"]),
        ({"occupation_code": "24-11"}, ["occupation_code", "24-11"]),
        ({"register_link": "Z9"}, ["register_link", "Z9"]),
        ({"review_reasons": ["because"]}, ["review_reasons"]),
        ({"needs_review": False}, ["needs_review", "review_reasons"]),
        ({"extras": ["min_age"], "education": {"levels": ["PhD"]}}, ["education.levels", "PhD"]),
        ({"experience": {"alternatives": [{"min_years": "three"}]}}, ["alternatives[1].min_years", "three"]),
    ],
)
def test_a_wrong_position(run: Run, tmp_path: Path, fields: dict[str, object], named: list[str]) -> None:
    given = tmp_path / "given.json"
    given.write_text(json.dumps([POSITION_OF_THE_CONTRACT | fields]), encoding="utf-8")
    outcome = run("import", "requirements", str(given))
    assert outcome.status == 2
    for word in ["given.json", *named]:
        assert word in outcome.complaint
    run("export", "positions", "--out", str(tmp_path / "none.json"))
    assert (tmp_path / "none.json").read_bytes() == b"[]\n"


class TestSearch:
    def test_hits(self, run: Run) -> None:
        run("init", "--demo")
        hits = run("search", "библиотекарь", "--json").json
        assert all(hit.keys() == {"kind", "code", "name", "score"} for hit in hits)
        assert {"specialties", "positions"} <= {hit["kind"] for hit in hits}
        scores = [hit["score"] for hit in hits]
        assert scores == sorted(scores, reverse=True)
        assert len(run("search", "маман", "--limit", "2", "--json").json) == 2
        only = run("search", "библиотекарь", "--in", "positions", "--json").json
        assert [hit["code"] for hit in only] == ["demo-librarian"]

    @pytest.mark.parametrize("typed", ["Х1000", "X1000", "х 1000"])
    def test_a_code_with_a_cyrillic_letter(self, run: Run, typed: str) -> None:
        assert run("search", typed, "--json").json[0]["code"] == "X1000"

    @pytest.mark.parametrize("typed", ["", " ", "«»", "ъъъъъъъ"])
    def test_nothing(self, run: Run, typed: str) -> None:
        outcome = run("search", typed, "--json")
        assert (outcome.status, outcome.json) == (0, [])
        assert run("search", typed).status == 0

    def test_words_for_people_mark_our_translations(self, run: Run) -> None:
        assert "Библиотекарь *" in run("search", "0401013", lang="ru").out
        assert "Кітапханашы\n" in run("search", "0401013", lang="kk").out


class TestCheck:
    @pytest.fixture(autouse=True)
    def _demonstration(self, run: Run) -> None:
        run("init", "--demo")

    def test_one(self, run: Run) -> None:
        asked = ["check", "--candidate", "demo-3", "--position", "demo-accountant", "--on", "2026-11-21"]
        record = run(*asked, "--json").json
        assert record.keys() == {"candidate", "position", "on", "verdict", "items", "alternatives"}
        assert (record["candidate"], record["position"], record["on"]) == (
            "demo-3",
            "demo-accountant",
            "2026-11-21",
        )
        items = {item["requirement"]: item for item in record["items"]}
        assert all(
            item.keys() >= {"requirement", "verdict", "found", "needed", "reason", "met_from"}
            for item in record["items"]
        )
        assert record["verdict"] == "not_met"
        assert items["education_level"]["verdict"] == "not_met"
        assert items["study_form"]["verdict"] == "met"
        assert items["experience"]["met_from"] == "2019-07-31"
        assert items["experience"]["found"]["experience_days"] == 3765
        assert items["certificate"]["verdict"] == "met"
        in_words = run(*asked, lang="kk").out
        assert "сәйкес емес" in in_words
        assert "Бухгалтер" in in_words

    def test_all(self, run: Run) -> None:
        records = run("check", "--candidate", "demo-2", "--all", "--on", "2026-11-21", "--json").json
        assert len(records) == 8
        assert [record["position"] for record in records if record["verdict"] == "met"] == ["demo-driver"]


class TestRead:
    TEXT = "Высшее образование: финансы. Стаж работы по специальности не менее 3 лет."

    def test_a_file(self, run: Run, tmp_path: Path) -> None:
        passage = tmp_path / "passage.txt"
        passage.write_text(self.TEXT, encoding="utf-8")
        record = run("read", str(passage), "--json").json
        assert {"education", "experience", "extras", "needs_review", "review_reasons"} <= record.keys()
        assert record["education"]["levels"] == ["higher"]
        assert record["experience"]["alternatives"][0]["min_years"] == 3
        assert "3" in run("read", str(passage), "--lang", "ru").out

    def test_standard_input(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        def give(data: bytes) -> None:
            monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"))

        give(self.TEXT.encode())
        assert run("read", "-", "--json").json["education"]["levels"] == ["higher"]
        give(b"")
        assert run("read", "-").status == 2
        give(b"\xff\xfe\xfa")
        assert run("read", "-").status == 2

    def test_a_file_that_is_not_there(self, run: Run) -> None:
        assert "absent.txt" in run("read", "absent.txt").complaint


class TestSafekeeping:
    def test_backup_and_restore(self, run: Run, db: Path, tmp_path: Path) -> None:
        run("init", "--demo")
        copy = tmp_path / "copy.db"
        assert run("backup", str(copy)).status == 0
        other = tmp_path / "other.db"
        assert run("restore", str(copy), database=other).status == 0
        assert run("search", "demo", database=other).status == 0
        restored = run("restore", str(copy))
        assert restored.status == 0
        assert len(restored.out.splitlines()) == 2

    def test_what_verify_finds_is_1(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        from nqs_desktop.domain.messages import message
        from nqs_desktop.services import safekeeping

        assert run("verify", "--json").json == []
        monkeypatch.setattr(safekeeping, "verify", lambda _: (message("cli.stopped"),))
        assert run("verify").status == 1
        assert len(run("verify", "--json").json) == 1

    def test_a_database_too_damaged_to_open_is_what_verify_looks_for(self, run: Run, db: Path) -> None:
        whole = bytearray(db.read_bytes())
        whole[100:150] = b"\xee" * 50
        db.write_bytes(whole)
        found = run("verify", "--json")
        assert (found.status, len(found.json), found.err) == (1, 1, "")
        assert str(db) in run("verify").out
        assert run("search", "a").status == 2

    def test_nothing_is_told_of_an_init_that_fails(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        from nqs_desktop.domain.errors import UserError
        from nqs_desktop.services import demonstration

        def locked(_: object) -> None:
            raise UserError("database.locked", file="nqs.db")

        monkeypatch.setattr(demonstration, "add_demonstration", locked)
        outcome = run("init", "--demo")
        assert (outcome.status, outcome.out) == (2, "")


class TestOutput:
    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device here is always full")
    @pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["search", "инженер", "--json"]])
    def test_an_output_that_is_full(self, db: Path, arguments: list[str]) -> None:
        command = [sys.executable, "-m", "nqs_desktop", "--lang", "ru", "--db", str(db), *arguments]
        with Path("/dev/full").open("wb") as full:
            done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False, timeout=60)
        assert done.returncode == 2
        (line,) = done.stderr.decode().splitlines()
        assert "Traceback" not in line


class TestFaults:
    def test_a_fault_is_recorded_and_told_in_one_line(
        self, run: Run, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def fail(_: object) -> int:
            raise ZeroDivisionError("бөлуге болмайды")

        monkeypatch.setattr(commands, "run", fail)
        outcome = run("verify")
        assert outcome.status == 70
        log = paths.log_dir() / "nqs-desktop.log"
        assert str(log) in outcome.complaint
        assert "ZeroDivisionError: бөлуге болмайды" in log.read_text(encoding="utf-8")

    def test_a_log_that_cannot_be_written(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        def fail(_: object) -> int:
            raise ZeroDivisionError

        paths.log_dir().parent.mkdir(parents=True, exist_ok=True)
        paths.log_dir().write_text("a file where the folder should be", encoding="utf-8")
        monkeypatch.setattr(commands, "run", fail)
        outcome = run("verify")
        assert (outcome.status, "ZeroDivisionError" in outcome.complaint) == (70, True)

    @pytest.mark.parametrize("stop", [KeyboardInterrupt, Cancelled])
    def test_the_user_may_stop_it(
        self, run: Run, monkeypatch: pytest.MonkeyPatch, stop: type[BaseException]
    ) -> None:
        def stopped(_: object) -> int:
            raise stop

        monkeypatch.setattr(commands, "run", stopped)
        outcome = run("verify")
        assert outcome.status == 130
        assert outcome.complaint

    def test_no_command_is_bad_usage_here(self, run: Run) -> None:
        assert run().status == 2
