"""Several rulings of a person as one step, over a real database."""

from nqs_desktop.domain.ruling import FieldRuling
from nqs_desktop.services.catalogue import Services

PAIRS = (
    FieldRuling("право", "юриспруденция", fits=False),
    FieldRuling("құқық", "юриспруденция", fits=False),
)


def test_several_rulings_are_one_step_with_the_users_name(services: Services) -> None:
    change_set = services.checker.rule_fields(PAIRS)
    assert len(change_set.changes) == 2
    rulings = services.checker.rulings()
    assert {(one.field, one.specialty, one.fits) for one in rulings} == {
        (one.field, one.specialty, False) for one in PAIRS
    }
    assert all(one.who and one.at for one in rulings)
    services.history.undo()
    assert services.checker.rulings() == []


def test_several_rulings_are_forgotten_in_one_step(services: Services) -> None:
    services.checker.rule_fields(PAIRS)
    services.checker.forget_rulings(services.checker.rulings())
    assert services.checker.rulings() == []
    services.history.undo()
    assert len(services.checker.rulings()) == 2
