"""The arguments: what is understood, and the one sentence where it is not."""

import pytest

from nqs_desktop import cli
from nqs_desktop.cli import arguments as reading
from nqs_desktop.cli.grammar import COMMANDS
from nqs_desktop.texts import LANGUAGES
from tests.cli.conftest import Run


def read(*argv: str) -> reading.Arguments:
    return reading.read_arguments(argv)


def test_nothing_opens_the_window() -> None:
    assert cli.parse_arguments([]).command is None
    assert cli.parse_arguments(["--db", "a.db", "--lang", "kk"]).command is None


@pytest.mark.parametrize(
    "argv", [["--db", "a.db", "verify"], ["verify", "--db", "a.db"], ["--db=a.db", "verify"]]
)
def test_the_database_is_named_before_or_after_the_command(argv: list[str]) -> None:
    understood = read(*argv)
    assert (understood.command, understood.db) == ("verify", "a.db")


def test_free_text_follows_two_dashes() -> None:
    assert read("search", "--json", "--", "--db").words == {"text": "--db"}
    assert read("search", "--limit", "3", "--", "-1").words["text"] == "-1"


def test_the_paper_has_a_language_of_its_own() -> None:
    understood = read("--lang", "en", "report", "register", "--lang", "both", "--out", "a.pdf")
    assert (understood.lang, understood.options["lang"], understood.language) == ("en", "both", "en")
    assert read("report", "register", "--lang", "ru", "--out", "a.pdf").language == "ru"


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({"LANG": "ru_RU.UTF-8"}, "ru"),
        ({"LANG": "ru_RU.UTF-8", "LC_ALL": "kk_KZ.UTF-8"}, "kk"),
        ({"LANG": "en_US.UTF-8"}, "en"),
        ({"LANG": "C.UTF-8"}, "kk"),
        ({}, "kk"),
    ],
)
def test_the_system_names_the_language_where_nobody_else_does(
    variables: dict[str, str], language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert read("verify").language == language


BAD_USAGE = [
    (["classify"], "TITLE"),
    (["audit", "a"], "a"),
    (["match", "a"], "a"),
    (["match", "--on", "1.1.2026"], "1.1.2026"),
    (["import", "wishes", "a.json"], "wishes"),
    (["import", "classifier"], "FILE"),
    (["import"], "KIND"),
    (["export", "classifier"], "--out"),
    (["export", "vacancies", "--out", "a.json"], "vacancies"),
    (["search", "a", "b"], "b"),
    (["search"], "TEXT"),
    (["search", "a", "--in", "all"], "all"),
    (["search", "a", "--limit", "0"], "0"),
    (["search", "a", "--limit", "x"], "x"),
    (["search", "a", "--limit"], "--limit"),
    (["search", "a", "--lim", "3"], "--lim"),
    (["search", "a", "--json=yes"], "yes"),
    (["verify", "--json", "--json"], "--json"),
    (["check", "--candidate", "1"], "--position"),
    (["check", "--candidate", "1", "--all", "--position", "2"], "--all"),
    (["check", "--all"], "--candidate"),
    (["check", "--candidate", "1", "--all", "--on", "21.11.2026"], "21.11.2026"),
    (["check", "--candidate", "1", "--all", "--on", "20261121"], "20261121"),
    (["check", "--candidate", "1", "--all", "--on", "2026-W47-6"], "2026-W47-6"),
    (["check", "--candidate", "", "--all"], "--candidate ID"),
    (["import", "requirements", ""], "FILE"),
    (["backup", " "], "FILE"),
    (["export", "classifier", "--out="], "--out FILE"),
    (["verify", "--db", ""], "--db"),
    (["report", "poem", "--lang", "kk", "--out", "a.pdf"], "poem"),
    (["report", "staff-list", "--lang", "kk", "--out", "a.pdf"], "staff-list"),
    (["report", "register", "--lang", "en", "--out", "a.pdf"], "en"),
    (["report", "register", "--lang", "kk", "--out", "a.doc"], "a.doc"),
    (["report", "register", "--lang", "kk", "--out", "a"], "docx"),
    (["report", "match-table", "--lang", "kk", "--out", "a.pdf", "--on", "21.11.2026"], "21.11.2026"),
    (["--wrong"], "--wrong"),
]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("argv", "named"), BAD_USAGE, ids=[" ".join(argv) for argv, _ in BAD_USAGE])
def test_bad_usage_is_told_in_one_line(run: Run, argv: list[str], named: str, lang: str) -> None:
    outcome = run(*argv, lang=lang)
    assert outcome.status == 2
    assert outcome.out == ""
    assert named in outcome.complaint


def test_the_complaint_speaks_the_named_language_even_when_nothing_else_was_understood(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    complaints = {}
    for lang in LANGUAGES:
        with pytest.raises(SystemExit):
            cli.parse_arguments(["wrong", "--lang", lang])
        complaints[lang] = capsys.readouterr().err
    assert len(set(complaints.values())) == 3
    with pytest.raises(SystemExit):
        cli.parse_arguments(["wrong", "--lang", "de"])
    assert capsys.readouterr().err == complaints["en"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_help_names_every_command(run: Run, lang: str) -> None:
    outcome = run("--help", lang=lang)
    assert (outcome.status, outcome.err) == (0, "")
    for command in COMMANDS:
        assert f"nqs-desktop {command.usage}" in outcome.out
    assert run("search", "-h", lang=lang).out.count("  nqs-desktop ") == 1


def test_version(run: Run) -> None:
    outcome = run("--version")
    assert (outcome.status, outcome.out.split()[0]) == (0, "nqs-desktop")
