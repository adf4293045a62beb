"""The message catalogue: each sentence exists in three languages and every key of the code exists."""

import ast
import string
import tomllib
from pathlib import Path

import pytest

from nqs_desktop import texts
from nqs_desktop.domain.messages import message

ROOT = Path(__file__).parent.parent
AREAS = sorted((ROOT / "translations" / "messages").glob("*.toml"))


def _placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def _used_keys() -> dict[str, str]:
    """Literal first arguments of message(…), UserError(…) and Message(…) with the place that uses them."""
    used = {}
    for path in sorted((ROOT / "nqs_desktop").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            first = node.args[0]
            if name in {"message", "UserError", "Message"} and isinstance(first, ast.Constant):
                used[str(first.value)] = f"{path.relative_to(ROOT)}:{node.lineno}"
    return used


@pytest.mark.parametrize("path", AREAS, ids=lambda path: path.stem)
def test_each_sentence_is_finished_in_three_languages(path: Path) -> None:
    for name, entry in tomllib.loads(path.read_text(encoding="utf-8")).items():
        assert set(entry) == set(texts.LANGUAGES), f"{path.stem}.{name}"
        assert all(text.strip() for text in entry.values()), f"{path.stem}.{name}"
        kinds = {frozenset(_placeholders(text)) for text in entry.values()}
        assert len(kinds) == 1, f"{path.stem}.{name}: placeholders differ: {kinds}"


def test_every_key_of_the_code_is_in_the_catalogue() -> None:
    missing = {}
    for key, place in _used_keys().items():
        area, _, name = key.partition(".")
        try:
            found = name in texts.area(area)
        except texts.MissingMessageError:
            found = False
        if not found:
            missing[key] = place
    assert not missing


def test_a_nested_message_is_said_in_the_same_language(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    messages = tmp_path / "messages"
    messages.mkdir()
    (messages / "t.toml").write_text(
        '[outer]\nkk = "а {inner} {n}"\nru = "б {inner} {n}"\nen = "c {inner} {n}"\n'
        '[inner]\nkk = "іш"\nru = "нутро"\nen = "inside"\n',
        encoding="utf-8",
    )
    monkeypatch.setattr("nqs_desktop.paths.translations_dir", lambda: tmp_path)
    texts.area.cache_clear()
    try:
        assert texts.say(message("t.outer", inner=message("t.inner"), n=3), "kk") == "а іш 3"
        with pytest.raises(texts.MissingMessageError):
            texts.say(message("t.absent"), "kk")
    finally:
        texts.area.cache_clear()


def test_braces_in_a_value_are_only_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    messages = tmp_path / "messages"
    messages.mkdir()
    (messages / "t.toml").write_text(
        '[one]\nkk = "«{found}»"\nru = "«{found}»"\nen = "«{found}»"\n', encoding="utf-8"
    )
    monkeypatch.setattr("nqs_desktop.paths.translations_dir", lambda: tmp_path)
    texts.area.cache_clear()
    try:
        assert texts.say(message("t.one", found="{x.__class__}"), "ru") == "«{x.__class__}»"
    finally:
        texts.area.cache_clear()
