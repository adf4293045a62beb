"""The notation of phrases, the cutting into tokens, and telling the languages apart."""

import pytest

from nqs_desktop.domain.localized import Language
from nqs_desktop.importers.bilingual_text import TextLine, language_of, part_languages
from nqs_desktop.importers.passages.amounts import find_times
from nqs_desktop.importers.passages.folding import fold
from nqs_desktop.importers.passages.passage import GRAMMARS
from nqs_desktop.importers.passages.phrases import NOTHING, PhraseBook, WordSet
from nqs_desktop.importers.passages.tokens import tokenise


def found(phrase: str, text: str) -> list[str]:
    tokens = tokenise(text)
    book = PhraseBook({"x": [phrase]}, gap_stops=["в"])
    return [" ".join(token.text for token in tokens[cue.first : cue.last]) for cue in book.find(tokens)]


@pytest.mark.parametrize(
    ("phrase", "text", "cues"),
    [
        ("стаж*", "Стажа и стажёр", ["стажа", "стажер"]),
        ("стаж", "Стажа и стаж", ["стаж"]),
        ("стаж|опыт", "опыт, стаж", ["опыт", "стаж"]),
        ("стаж работы?", "стаж работы; стаж", ["стаж работы", "стаж"]),
        ("стаж ~1 работы", "стаж практической работы", ["стаж практической работы"]),
        ("стаж ~1 работы", "стаж долгой практической работы", []),
        ("стаж ~3 работы", "стаж в области работы", []),
        ("стаж ~3 работы", "стаж, опыт работы", []),
        ("средне специальн*", "средне-специальное", ["средне - специальное"]),
        ("опыт ( стаж )", "опыт (стаж) работы", ["опыт ( стаж )"]),
        ("стаж работы", "Стаж. Работы нет", []),
    ],
)
def test_the_notation_of_phrases(phrase: str, text: str, cues: list[str]) -> None:
    assert found(phrase, text) == cues


def test_the_longest_phrase_wins_and_hides_those_within_it() -> None:
    book = PhraseBook(
        {"higher": ["жоғары"], "postgraduate": ["жоғары оқу орнынан кейінгі"], NOTHING: ["жоғары тұрған"]}
    )
    tokens = tokenise("жоғары тұрған, жоғары оқу орнынан кейінгі, жоғары")
    assert [cue.value for cue in book.find(tokens)] == ["postgraduate", "higher"]


def test_a_word_set_takes_words_and_stems() -> None:
    words = WordSet("опыт работ*")
    assert "опыт" in words
    assert "работы" in words
    assert "опыта" not in words


def test_folding_unmixes_alphabets_and_keeps_latin_words() -> None:
    assert fold("Бiлiм — «ЁЛКА» SMM") == "білім - «елка» smm"


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Опыт работы. Знание правил.", 2),
        ("кемінде 3-5 жыл.Тиісті саладағы", 2),
        ("знание стандартов и т. д. и правил", 1),
        ("приказ от 30.12.2020 № 5", 1),
        ("требования: 1) стаж; 2) опыт", 3),
        ("Опыт\nработы", 1),
        ("Опыт\n- стаж\n- навыки", 3),
        ("Специальность «Право. Экономика» нужна", 1),
    ],
)
def test_sentences(text: str, sentences: int) -> None:
    assert tokenise(text)[-1].sentence + 1 == sentences


def test_tokens_know_brackets_and_quotation_marks_even_stray_ones() -> None:
    tokens = {token.text: token for token in tokenise('" Кран "В" немесе (өзге "С") және )')}
    assert tokens["в"].quoted
    assert not tokens["кран"].quoted
    assert tokens["өзге"].depth == 1
    assert tokens["және"].depth == 0


@pytest.mark.parametrize(
    ("language", "text", "bounds"),
    [
        (Language.RU, "не менее 3 лет", [(3, None)]),
        (Language.RU, "от 1 года до 3 лет", [(1, 3)]),
        (Language.RU, "1–3 лет", [(1, 3)]),
        (Language.RU, "три с половиной года", [(3.5, None)]),
        (Language.RU, "двадцать пять лет", [(25, None)]),
        (Language.RU, "18 месяцев", [(1.5, None)]),
        (Language.RU, "2020 года", []),
        (Language.RU, "до 30 июня", []),
        (Language.RU, "23.00.00", []),
        (Language.KK, "он бес жыл", [(15, None)]),
        (Language.KK, "2020 жылғы", []),
        (Language.KK, "3-5 жылдан кем емес", [(3, 5)]),
        (Language.KK, "1-ден 3 жылға дейін", [(1, 3)]),
        (Language.KK, "18 жас", []),
    ],
)
def test_lengths_of_time(language: Language, text: str, bounds: list[tuple[float, float | None]]) -> None:
    times = find_times(tokenise(text), GRAMMARS[language])
    read = [(float(one.low), None if one.high is None else float(one.high)) for one in times.amounts]
    assert read == bounds


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Су сапасы бөлімі", Language.KK),
        ("Отдел качества воды", Language.RU),
        ("бастауыш лауазымдар", Language.KK),
        ("SMM & PR, 2024", None),
    ],
)
def test_the_language_of_a_text(text: str, language: Language | None) -> None:
    assert language_of(text) is language


def test_a_line_without_any_sign_stays_with_the_sentence_before_it() -> None:
    lines = ["Жоғары білім: қаржы, бухгалтерлік", "менеджмент, логистика.", "Высшее образование: финансы."]
    parted = part_languages([TextLine(number, line) for number, line in enumerate(lines, start=1)])
    assert [line.number for line in parted.lines(Language.KK)] == [1, 2]
    assert [line.number for line in parted.lines(Language.RU)] == [3]
    assert parted.inner_cuts == ()
