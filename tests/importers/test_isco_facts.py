"""The embedded facts of ISCO-08: its structure and its English names."""

import csv
import re
from collections import Counter
from pathlib import Path

import pytest

from nqs_desktop import paths
from nqs_desktop.domain.isco import ISCO_COUNTS, IscoLevel

LEVELS = dict(enumerate(IscoLevel, start=1))
"""Level by the digits of a code."""

NAME = re.compile(r"[A-Z][a-zA-Z]*(?:(?:, | |-|' )[a-zA-Z]+|(?:, | )?\([a-zA-Z]+(?: [a-zA-Z]+)*\))*")
"""A capital, then words with single spaces, commas, hyphens, a plural's apostrophe or words in brackets."""

ABBREVIATIONS = {"ICT"}


@pytest.fixture(scope="module")
def rows() -> list[dict[str, str]]:
    """The rows of the embedded table in its order."""
    with (paths.resources_dir() / "isco08.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_each_level_has_as_many_groups_as_the_standard(rows: list[dict[str, str]]) -> None:
    assert Counter(row["level"] for row in rows) == {level.value: ISCO_COUNTS[level] for level in IscoLevel}


def test_codes_are_unique_and_tell_their_level(rows: list[dict[str, str]]) -> None:
    codes = [row["code"] for row in rows]
    assert len(set(codes)) == len(codes)
    for row in rows:
        assert re.fullmatch("[0-9]{1,4}", row["code"])
        assert row["level"] == LEVELS[len(row["code"])]


def test_each_group_stands_after_the_one_above_it(rows: list[dict[str, str]]) -> None:
    seen = {""}
    for row in rows:
        assert row["parent"] == row["code"][:-1]
        assert row["parent"] in seen, row
        seen.add(row["code"])


def test_only_unit_groups_have_nothing_below_them(rows: list[dict[str, str]]) -> None:
    parents = {row["parent"] for row in rows}
    assert {row["level"] for row in rows if row["code"] not in parents} == {IscoLevel.UNIT}


def test_the_groups_stand_in_the_order_of_the_publication(rows: list[dict[str, str]]) -> None:
    codes = [row["code"] for row in rows]
    assert codes == sorted(codes, key=lambda code: (code.startswith("0"), code))


def test_names_are_plain_english_in_sentence_case(rows: list[dict[str, str]]) -> None:
    for row in rows:
        name = row["name"]
        assert name.isascii(), row
        assert NAME.fullmatch(name), row
        capitals = {word for word in re.findall("[A-Za-z]+", name)[1:] if word != word.lower()}
        assert capitals <= ABBREVIATIONS, row


def test_names_are_unique_on_their_level(rows: list[dict[str, str]]) -> None:
    named = Counter((row["level"], row["name"].casefold()) for row in rows)
    assert [key for key, count in named.items() if count > 1] == []


def test_an_undivided_group_bears_the_name_of_the_one_above(rows: list[dict[str, str]]) -> None:
    names = {row["code"]: row["name"] for row in rows}
    children = Counter(row["parent"] for row in rows)
    for row in rows:
        if row["parent"]:
            alone = children[row["parent"]] == 1
            assert (row["name"] == names[row["parent"]]) == alone, row
        if row["level"] == IscoLevel.UNIT and row["code"].endswith("0"):
            assert children[row["parent"]] == 1, row


def test_every_row_names_its_source(rows: list[dict[str, str]]) -> None:
    assert {row["source_document"] for row in rows} == {"ISCO-08, volume 1 (ILO, 2012)"}


def test_codes_and_names_agree_with_another_list(rows: list[dict[str, str]], reference_files: Path) -> None:
    with (reference_files / "isco08_en.csv").open(encoding="utf-8-sig", newline="") as file:
        other = {row["code"].strip(): _letters(row["name"]) for row in csv.DictReader(file)}
    assert {row["code"]: _letters(row["name"]) for row in rows} == other


def _letters(name: str) -> str:
    """Return ``name`` without what editions print in different ways: case, spaces and punctuation."""
    return re.sub(r"[\W_]", "", name.casefold())
