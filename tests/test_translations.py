"""The windows speak Kazakh and Russian in full: every text is collected, translated and fits its values."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from scripts import translations

LANGUAGES = {"nqs_en.ts": "en_GB", "nqs_kk.ts": "kk_KZ", "nqs_ru.ts": "ru_RU"}
VALUES = re.compile(r"%L?\d|%n|\{[^{}]*\}")


def test_all_languages_are_there() -> None:
    found = {path.name: ET.parse(path).getroot().get("language") for path in translations.catalogues()}
    assert found == LANGUAGES


def test_nothing_is_missing_or_left_over() -> None:
    assert translations.problems() == []


@pytest.mark.parametrize("name", LANGUAGES)
def test_translations_keep_the_values_of_their_source(name: str) -> None:
    wrong = []
    for message in ET.parse(translations.TRANSLATIONS / name).getroot().iter("message"):
        source = message.findtext("source", "")
        for form in [*message.iter("numerusform"), *message.iter("translation")]:
            text = form.text or ""
            if text.strip() and set(VALUES.findall(text)) - {"%n"} != set(VALUES.findall(source)) - {"%n"}:
                wrong.append((source, text))
    assert wrong == []


def texts_handed_to_qt(tree: ast.Module) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in {"tr", "translate", "QT_TRANSLATE_NOOP", "QT_TR_NOOP"}:
                yield node


def is_literal(argument: ast.expr) -> bool:
    return isinstance(argument, ast.Constant) and isinstance(argument.value, str)


def test_texts_are_plain_literals() -> None:
    """The collector takes an f-string or a variable for nonsense and says nothing."""
    wrong = []
    for path in translations.sources():
        for call in texts_handed_to_qt(ast.parse(path.read_text(encoding="utf-8"))):
            is_tr = isinstance(call.func, ast.Attribute) and call.func.attr == "tr"
            texts = call.args[:1] if is_tr else call.args[:2]
            if not texts or not all(is_literal(text) for text in texts):
                wrong.append(f"{path.name}:{call.lineno}")
    assert wrong == []


CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en"><context><name>Page</name>
<message><source>done</source><translation>дайын</translation></message>
<message><source>open</source><translation type="unfinished">ашу</translation></message>
<message><source>empty</source><translation></translation></message>
<message numerus="yes"><source>%n row(s)</source>
<translation><numerusform>%n жол</numerusform><numerusform></numerusform></translation></message>
</context></TS>
"""


def test_gaps_are_found(tmp_path: Path) -> None:
    catalogue = tmp_path / "nqs_kk.ts"
    catalogue.write_text(CATALOGUE, encoding="utf-8")
    assert translations.untranslated(catalogue) == ["open", "empty", "%n row(s)"]
