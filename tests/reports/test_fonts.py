"""The font of a paper: found in order, checked by its character map, stood in for run by run."""

import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfbase.ttfonts import TTFontFile

from nqs_desktop.domain.errors import UserError
from nqs_desktop.reports.font_files import ALPHABET
from nqs_desktop.reports.fonts import FontRun, TypeCase, families, font_folders, printable
from tests.reports.conftest import installed
from tests.reports.samples import KAZAKH_LETTERS


def without_kazakh_letters(source: Path, target: Path) -> None:
    """Write a font of the same family that holds the first letters of the alphabet only."""
    face = TTFontFile(str(source))
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(face.makeSubset([ord(letter) for letter in "abc"]))


def test_the_alphabet_holds_every_kazakh_letter() -> None:
    assert set(KAZAKH_LETTERS) <= set(ALPHABET)


def test_the_machine_has_a_font_with_the_kazakh_letters() -> None:
    case = TypeCase()
    assert all(case.typeface.has(letter, face) for letter in KAZAKH_LETTERS for face in range(4))


def test_dejavu_alone_is_enough_and_is_called_a_substitute(dejavu: TypeCase) -> None:
    assert dejavu.typeface.name == "DejaVu Serif"
    assert dejavu.is_substitute


def test_a_face_that_is_not_there_is_stood_in_for(dejavu: TypeCase) -> None:
    assert dejavu.font(italic=True) == dejavu.font()
    assert dejavu.font(bold=True, italic=True) == dejavu.font(bold=True) != dejavu.font()


def test_liberation_comes_before_dejavu(dejavu_folder: Path) -> None:
    for name in ("LiberationSerif-Regular.ttf", "LiberationSerif-Bold.ttf"):
        shutil.copy2(installed(name), dejavu_folder / name)
    assert TypeCase([dejavu_folder]).typeface.name == "Liberation Serif"


def test_a_liberation_without_kazakh_letters_is_passed_over(dejavu_folder: Path) -> None:
    upright = installed("LiberationSerif-Regular.ttf")
    without_kazakh_letters(upright, dejavu_folder / "liberation" / "LiberationSerif-Regular.ttf")
    assert TypeCase([dejavu_folder]).typeface.name == "DejaVu Serif"
    later = dejavu_folder / "liberation2" / "LiberationSerif-Regular.ttf"
    later.parent.mkdir()
    shutil.copy2(upright, later)
    assert TypeCase([dejavu_folder]).typeface.name == "Liberation Serif"


def test_a_bold_face_without_kazakh_letters_rules_its_family_out(dejavu_folder: Path) -> None:
    upright = installed("LiberationSerif-Regular.ttf")
    shutil.copy2(upright, dejavu_folder / upright.name)
    without_kazakh_letters(installed("LiberationSerif-Bold.ttf"), dejavu_folder / "LiberationSerif-Bold.ttf")
    assert TypeCase([dejavu_folder]).typeface.name == "DejaVu Serif"


def test_a_file_counts_by_the_family_inside_it_not_by_its_name(dejavu_folder: Path) -> None:
    shutil.copy2(dejavu_folder / "DejaVuSerif.ttf", dejavu_folder / "times.ttf")
    (dejavu_folder / "Tinos-Regular.ttf").write_bytes(b"no font at all")
    assert TypeCase([dejavu_folder]).typeface.name == "DejaVu Serif"


def test_no_font_is_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        TypeCase([tmp_path, tmp_path / "missing"])
    assert caught.value.message.key == "report.no_font"


def test_a_character_of_another_font_is_borrowed(two_families: TypeCase) -> None:
    runs = two_families.runs("100 ₸ айына", bold=True)
    assert [run.text for run in runs] == ["100 ", "₸", " айына"]
    assert runs[0].font == runs[2].font == two_families.font(bold=True)
    assert runs[1].font.startswith("DejaVuSerif-Bold")
    whole = FontRun(two_families.font(bold=True), "қыс-жаз")
    assert two_families.runs("қыс-жаз", bold=True) == [whole]


def test_a_character_that_no_font_has_is_named_with_its_place(dejavu: TypeCase) -> None:
    with pytest.raises(UserError) as caught:
        dejavu.runs("Бас маман 漢 қызметі")
    assert caught.value.message.key == "report.no_glyph"
    assert caught.value.message.values["character"] == "漢"
    assert caught.value.message.values["code"] == "U+6F22"
    assert "Бас маман" in str(caught.value.message.values["context"])


def test_rare_hyphens_and_spaces_look_as_usual(dejavu: TypeCase) -> None:
    assert dejavu.runs("№\u20095 и\u0306 \ufeffәже\u00ad\u0000\ud800")[0].text == "№\u00a05 й әже\ufffd"


@given(st.text())
def test_printable_text_has_neither_controls_nor_surrogates(text: str) -> None:
    result = printable(text)
    assert printable(result) == result
    result.encode("utf-8")


def test_fonts_are_looked_for_where_windows_keeps_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.setenv("WINDIR", "/w")
    monkeypatch.setenv("LOCALAPPDATA", "/u")
    assert [folder.as_posix() for folder in font_folders()] == ["/w/Fonts", "/u/Microsoft/Windows/Fonts"]


def test_families_are_told_by_the_names_inside_their_files(dejavu_folder: Path) -> None:
    shutil.copy2(installed("LiberationSerif-Regular.ttf"), dejavu_folder / "zzz.TTF")
    shutil.copy2(installed("DejaVuSansMono-Bold.ttf"), dejavu_folder / "bold-alone.ttf")
    (dejavu_folder / "damaged.ttf").write_bytes(b"\x00\x01\x00\x00 no font at all")
    (dejavu_folder / "cut.ttf").write_bytes((dejavu_folder / "zzz.TTF").read_bytes()[:300])
    (dejavu_folder / "empty.ttf").write_bytes(b"")
    (dejavu_folder / "text.txt").write_text("times", encoding="utf-8")
    assert families([dejavu_folder]) == ("DejaVu Serif", "Liberation Serif")


def test_a_family_without_the_letters_or_the_right_is_not_offered(dejavu_folder: Path) -> None:
    without_kazakh_letters(installed("LiberationSerif-Regular.ttf"), dejavu_folder / "few.ttf")
    sealed = bytearray((dejavu_folder / "DejaVuSerif.ttf").read_bytes())
    tables = {bytes(sealed[at : at + 4]): at for at in range(12, 12 + 16 * sealed[5], 16)}
    start = int.from_bytes(sealed[tables[b"OS/2"] + 8 : tables[b"OS/2"] + 12], "big")
    sealed[start + 9] = 2  # may not be put into files
    (dejavu_folder / "DejaVuSerif.ttf").write_bytes(sealed)
    assert families([dejavu_folder]) == ()


def test_the_machine_offers_what_its_papers_are_set_in() -> None:
    assert TypeCase().typeface.name in families()


def test_the_wanted_family_comes_first(dejavu_folder: Path) -> None:
    shutil.copy2(installed("LiberationSerif-Regular.ttf"), dejavu_folder / "LiberationSerif-Regular.ttf")
    shutil.copy2(installed("DejaVuSans.ttf"), dejavu_folder / "x.ttf")
    shutil.copy2(installed("DejaVuSans-Bold.ttf"), dejavu_folder / "y.ttf")
    for wanted in ("DejaVu Serif", "DejaVu Sans", "Liberation Serif"):
        case = TypeCase([dejavu_folder], wanted)
        assert (case.typeface.name, case.is_substitute) == (wanted, False)
    assert TypeCase([dejavu_folder], "DejaVu Sans").font(bold=True).startswith("y-")
    missing = TypeCase([dejavu_folder], "Жоқ қаріп")
    assert (missing.typeface.name, missing.is_substitute) == ("Liberation Serif", True)


@pytest.mark.parametrize("text", ["Маман مدير", "מנהל", "\u0627"])
def test_letters_from_right_to_left_are_refused_in_words(dejavu: TypeCase, text: str) -> None:
    with pytest.raises(UserError) as caught:
        dejavu.runs(text)
    assert caught.value.message.key == "report.right_to_left"
    assert str(caught.value.message.values["context"]) == text.strip()


def test_single_spacing_is_the_font_makers_own(dejavu: TypeCase) -> None:
    assert dejavu.typeface.line_height == pytest.approx(1.164, abs=0.001)
