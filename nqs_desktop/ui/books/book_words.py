"""What marks of the reference books mean, in the language of the windows."""

from PySide6.QtCore import QCoreApplication

from nqs_desktop.domain.code_marks import CodeMark, code_mark
from nqs_desktop.domain.localized import LocalizedText

# lupdate collects calls of this name.
translate = QCoreApplication.translate


def code_mark_words(mark: CodeMark) -> str:
    """Return what the last digit of a code says."""
    return {
        CodeMark.RESIDUAL: translate(
            "Books",
            "9 at the end: the residual group. It takes in what fits none of the groups beside it "
            "(marked б.т.к. in Kazakh and н.в.д.г. in Russian).",
        ),
        CodeMark.UNDIVIDED: translate(
            "Books",
            "0 at the end: an undivided level. The group above is not divided here, it goes on as one.",
        ),
    }[mark]


def entry_hint(code: str, level: str, name: LocalizedText, *, local: bool) -> list[str]:
    """Return what is to know of an entry of the classifier beside its name, a line for each thing."""
    mark = code_mark(code, level, name)
    return ([code_mark_words(mark)] if mark else []) + ([own_title_hint()] if local else [])


def star_hint(*, special_needs: bool, military: bool) -> list[str]:
    """Return what the asterisks of the specialty list say, a line for each kind."""
    lines = []
    if special_needs:
        said = translate("SpecialtyCard", "open to people with special educational needs")
        lines.append(f"* — {said}")
    if military:
        said = translate("SpecialtyCard", "taught at military and special educational institutions")
        lines.append(f"** — {said}")
    return lines


def code_mark_chip(mark: CodeMark) -> str:
    """Return the short mark of a last digit that means something."""
    return {
        CodeMark.RESIDUAL: translate("Books", "residual group"),
        CodeMark.UNDIVIDED: translate("Books", "undivided level"),
    }[mark]


def own_title_hint() -> str:
    """Return what an own title is."""
    return translate(
        "Books", "Added by your organisation. It is in no official edition and goes into no official export."
    )
