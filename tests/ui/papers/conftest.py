"""The dialog that takes papers in, over an empty database and an invented paper."""

from pathlib import Path

import pytest
from docx import Document
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.papers.paper_dialog import PaperDialog

ROWS = (
    (
        "1",
        "Мұрағатшы / Архивариус",
        "Жоғары білім: мұрағат ісі / Высшее образование: архивное дело",
        "Кемінде 2 жыл жұмыс өтілі / Стаж работы не менее 2 лет",
    ),
    (
        "2",
        "Күзетші / Сторож",
        "Жалпы орта білім / Общее среднее образование",
        "Жұмыс өтіліне талап қойылмайды / Без предъявления требований к стажу",
    ),
    (
        "3",
        "Маман / Специалист",
        "Жоғары білім / Высшее образование",
        "Тиісті жұмыс өтілі / Соответствующий стаж работы",
    ),
)
HEADINGS = ("№", "Лауазым / Должность", "Білімі / Образование", "Жұмыс тәжірибесі / Опыт работы")


class Asked:
    """Answers the questions of a dialog."""

    def __init__(self) -> None:
        """Drop what is asked for."""
        self.texts: list[str] = []
        self.reply = QMessageBox.StandardButton.Discard

    def answer(self, _parent: QWidget, _title: str, text: str, *_: object) -> QMessageBox.StandardButton:
        """Note the question."""
        self.texts.append(text)
        return self.reply


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    """A Word document with a row for each of three positions and a line that nobody understands."""
    document = Document()
    document.add_paragraph("«Сынақ мұрағаты» мекемесі / Учреждение «Пробный архив»")
    table = document.add_table(rows=0, cols=len(HEADINGS))
    for row in (HEADINGS, *ROWS):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    document.add_paragraph("Қағаз үш данада жасалды.")
    path = tmp_path / "талаптар.docx"
    document.save(str(path))
    return path


@pytest.fixture(autouse=True)
def asked(monkeypatch: pytest.MonkeyPatch) -> Asked:
    """What was asked so far, and what is answered: by default the work is dropped."""
    asked = Asked()
    monkeypatch.setattr(QMessageBox, "question", asked.answer)
    return asked


@pytest.fixture
def dialog(real_context: PageContext, qtbot: QtBot) -> PaperDialog:
    """The dialog without a paper."""
    dialog = PaperDialog(real_context)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def read(dialog: PaperDialog, paper: Path, qtbot: QtBot) -> PaperDialog:
    """The dialog with the paper read."""
    dialog.file.set_path(paper)
    qtbot.waitUntil(lambda: dialog.draft is not None, timeout=20_000)
    return dialog
