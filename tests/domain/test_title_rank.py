"""The rank that the title of a position says, in both languages."""

import pytest

from nqs_desktop.domain.audit.title_rank import Rank, title_rank
from nqs_desktop.domain.localized import LocalizedText

TITLES = [
    ("Бөлім бастығы", "Начальник отдела", Rank.HEAD, 0),
    ("Бас директор", "Генеральный директор", Rank.HEAD, 0),
    ("Қойма меңгерушісі", "Заведующий складом", Rank.HEAD, 0),
    ("Бөлім бастығының орынбасары", "Заместитель начальника отдела", Rank.DEPUTY, 0),
    ("Бас бухгалтердің орынбасары", "Заместитель главного бухгалтера", Rank.DEPUTY, 0),
    ("Бас бухгалтер", "Главный бухгалтер", Rank.CHIEF, 0),
    ("Жетекші маман", "Ведущий специалист", Rank.LEADING, 0),
    ("Аға маман", "Старший специалист", Rank.SENIOR, 0),
    ("Маман", "Специалист", Rank.PLAIN, 0),
    ("Кіші ғылыми қызметкер", "Младший научный сотрудник", Rank.JUNIOR, 0),
    ("Тағылымгер", "Стажёр", Rank.TRAINEE, 0),
    ("Жоғары санатты дәрігер", "Врач высшей категории", Rank.PLAIN, 4),
    ("Бірінші санатты инженер", "Инженер первой категории", Rank.PLAIN, 3),
    ("I санатты инженер", "Инженер I категории", Rank.PLAIN, 3),
    ("ІІ санатты инженер", "Инженер II категории", Rank.PLAIN, 2),
    ("Үшінші санатты инженер", "Инженер 3 категории", Rank.PLAIN, 1),
    ("Санаты жоқ инженер", "Инженер без категории", Rank.PLAIN, 0),
]


@pytest.mark.parametrize(("kk", "ru", "rank", "category"), TITLES, ids=[title[1] for title in TITLES])
def test_rank_and_category(kk: str, ru: str, rank: Rank, category: int) -> None:
    for title in (LocalizedText(ru=ru), LocalizedText(kk=kk)):
        found = title_rank(title)
        assert found is not None
        assert (found.rank, found.category) == (rank, category)


@pytest.mark.parametrize(
    ("senior", "junior"),
    [
        ("Старший специалист отдела кадров", "Специалист отдела кадров"),
        ("Инженер первой категории", "Инженер"),
        ("Главный бухгалтер", "Заместитель главного бухгалтера"),
        ("Начальник отдела кадров", "Заместитель начальника отдела кадров"),
    ],
)
def test_titles_of_one_trade(senior: str, junior: str) -> None:
    above, below = title_rank(LocalizedText(ru=senior)), title_rank(LocalizedText(ru=junior))
    assert above is not None
    assert below is not None
    assert above.trade == below.trade


def test_no_title_has_no_rank() -> None:
    assert title_rank(LocalizedText()) is None
