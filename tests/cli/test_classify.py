"""The command ``classify``: the records of the contract, readable reasons, and no text that is an error."""

import pytest

from tests.cli.conftest import Run

SURE = 0.5


def test_the_records_are_those_of_the_contract_best_first(run: Run) -> None:
    found = run("classify", "Бухгалтердің көмекшісі", "--json", lang="kk").json
    assert [set(one) for one in found] == [{"code", "name", "certainty", "reason"}] * len(found)
    assert found[0]["code"] == "3313-0"
    assert set(found[0]["name"]) == {"kk", "ru"}
    assert [one["certainty"] for one in found] == sorted((one["certainty"] for one in found), reverse=True)
    assert found[0]["certainty"] >= SURE
    assert "көмекшісі" in found[0]["reason"]


def test_duties_decide_and_the_reason_names_them(run: Run) -> None:
    duties = "Выращивание урожая и руководство другими агрономами"
    for lang, word in (("kk", "басшыны"), ("ru", "руководителя"), ("en", "manager")):
        first = run("classify", "Бас агроном", "--duties", duties, "--json", lang=lang).json[0]
        assert first["code"] == "1310-1"
        assert word in first["reason"]
        assert "руководство другими агрономами" in first["reason"]


@pytest.mark.parametrize("title", ["", " ", "!!!", "%_'\"", "--", "\u200b", "а" * 3000])
def test_no_title_is_an_error(run: Run, title: str) -> None:
    outcome = run("classify", "--json", "--", title)
    assert (outcome.status, outcome.err) == (0, "")
    assert all(one["certainty"] < SURE for one in outcome.json)


def test_a_vague_title_gets_several_codes_and_none_is_sure(run: Run) -> None:
    found = run("classify", "специалист", "--json").json
    assert len({one["code"][0] for one in found}) > 1
    assert all(one["certainty"] < SURE for one in found)
    assert len(run("classify", "специалист", "--json", "--limit", "2").json) == 2


def test_words_say_code_certainty_and_reason(run: Run) -> None:
    outcome = run("classify", "Бухгалтер", lang="ru")
    assert outcome.status == 0
    assert "2411-1" in outcome.out
    assert "состоит из тех же слов" in outcome.out
    assert run("classify", "ывапролдж", lang="ru").status == 0


def test_an_edition_that_is_not_there_is_refused(run: Run) -> None:
    assert run("classify", "Бухгалтер", "--edition", "1", "--json").status in {0, 2}
    refused = run("classify", "Бухгалтер", "--edition", "999")
    assert (refused.status, refused.out) == (2, "")
    assert "999" in refused.complaint
