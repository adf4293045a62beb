"""Every word of the windows is in the catalogues, also where Qt's collector passes over it in silence."""

import ast
from collections.abc import Iterator
from pathlib import Path

from nqs_desktop.ui import words
from nqs_desktop.ui.i18n import LanguageSwitch, UiLanguage
from scripts import translations


def texts_in(path: Path) -> Iterator[str]:
    """The literals that a file hands to Qt's translation, wherever they stand: in an f-string too."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        place = {"tr": 0, "translate": 1}.get(name)
        if place is not None and len(node.args) > place:
            literal = node.args[place]
            if isinstance(literal, ast.Constant) and isinstance(literal.value, str):
                yield literal.value


def test_every_text_of_the_code_is_in_the_catalogues() -> None:
    written = {text for path in translations.sources() for text in texts_in(path)}
    for catalogue in translations.catalogues():
        if catalogue.name == translations.SOURCE_LANGUAGE:
            continue  # it holds plural forms alone
        collected = {source for _, source, _ in translations.strings(catalogue)}
        assert written - collected == set(), catalogue.name


def test_words_follow_the_language(language: LanguageSwitch) -> None:
    language.choose(UiLanguage.KK)
    assert words.level_word("classifier", "unit") == "Бастауыш топ"
    language.choose(UiLanguage.RU)
    assert words.level_word("classifier", "unit") == "Начальная группа"
