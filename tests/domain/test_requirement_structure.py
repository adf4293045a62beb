"""The tree of a requirement's demands: its normal form, the cells beside it, its sentences."""

import re
from dataclasses import replace
from decimal import Decimal

from hypothesis import given, settings

from nqs_desktop.domain.candidate import Candidate
from nqs_desktop.domain.eligibility.check import CheckContext, check
from nqs_desktop.domain.localized import Language, LocalizedList, LocalizedText
from nqs_desktop.domain.requirement import (
    Demand,
    DemandGroup,
    EducationDemand,
    ExperienceKind,
    Extra,
    ExtraDemand,
    ExtraKind,
    IncludedExperience,
    Joint,
    Requirement,
    Strength,
)
from nqs_desktop.domain.requirement_structure import (
    as_structure,
    depth,
    is_stale,
    leaves,
    structure_words,
    with_structure,
)
from nqs_desktop.texts import LANGUAGES, say
from tests.domain.cases import HIGHER, ON, POSTGRADUATE, TVE, alternative, demand, position
from tests.domain.check_strategies import candidates, groups
from tests.services import strategies

LAW = EducationDemand((HIGHER,), LocalizedList(("құқық",), ("право",)))
TECHNICAL = EducationDemand((TVE,))
THREE, FIVE = alternative("3", "specialty"), alternative("5")
LICENCE = ExtraDemand(Extra(ExtraKind.DRIVING_LICENCE, "B|C"))
CLEARANCE = ExtraDemand(Extra(ExtraKind.CLEARANCE))


def every(*parts: Demand) -> DemandGroup:
    return DemandGroup(Joint.EVERY, parts)


def any_of(*parts: Demand) -> DemandGroup:
    return DemandGroup(Joint.ANY, parts)


def test_the_plain_order_is_a_tree() -> None:
    requirement = replace(
        demand(THREE, FIVE, levels=(HIGHER,), extras=("clearance",)),
        wished_extras=(replace(LICENCE, strength=Strength.DESIRABLE),),
    )
    education = EducationDemand((HIGHER,))
    wished = replace(LICENCE, strength=Strength.DESIRABLE)
    assert as_structure(requirement) == every(education, any_of(THREE, FIVE), CLEARANCE, wished)
    assert as_structure(Requirement()) == every()
    assert as_structure(demand(THREE)) == every(THREE)


def test_what_the_cells_say_is_stored_in_the_cells_alone() -> None:
    text = LocalizedText("мәтін", "текст")
    before = Requirement(education=EducationDemand(text=text))
    stored = with_structure(before, every(LICENCE, every(LAW), any_of(any_of(THREE), FIVE), any_of()))
    assert stored.structure is None
    assert stored.education == replace(LAW, text=text)
    assert stored.experience.alternatives == (THREE, FIVE)
    assert (stored.extras, stored.wished_extras) == ((LICENCE.extra,), ())


def test_what_the_cells_cannot_say_is_stored_as_a_tree_beside_them() -> None:
    tree = any_of(every(LAW, THREE), every(TECHNICAL, FIVE, CLEARANCE))
    stored = with_structure(Requirement(), every(tree))
    assert stored.structure == tree
    assert stored.education.levels == (TVE, HIGHER)
    assert stored.education.fields == LAW.fields
    assert stored.experience.alternatives == (THREE, FIVE)
    assert stored.extras == (CLEARANCE.extra,)
    assert not is_stale(stored)
    assert is_stale(replace(stored, extras=()))
    assert with_structure(stored, as_structure(stored)) == stored
    assert with_structure(stored, every()) == Requirement()


def test_groups_that_add_nothing_are_left_out() -> None:
    tree = every(every(LAW, any_of(any_of(LICENCE, CLEARANCE), any_of())), every())
    assert with_structure(Requirement(), tree).structure == every(LAW, any_of(LICENCE, CLEARANCE))
    assert depth(tree) == 4
    assert list(leaves(tree)) == [LAW, LICENCE, CLEARANCE]


@given(candidates, groups)
def test_storing_a_tree_keeps_its_meaning(candidate: Candidate, group: DemandGroup) -> None:
    def verdicts(requirement: Requirement) -> set[tuple[str, str]]:
        found = check(candidate, position(requirement), ON, CheckContext())
        return {(item.requirement.partition(":")[0], item.verdict.value) for item in found.items}

    stored = with_structure(Requirement(), group)
    assert verdicts(stored) == verdicts(Requirement(structure=group))
    assert with_structure(stored, as_structure(stored)) == stored
    assert not is_stale(stored)


@settings(max_examples=40)
@given(strategies.requirements)
def test_storing_the_tree_of_what_is_stored_changes_nothing(requirement: Requirement) -> None:
    once = with_structure(requirement, as_structure(requirement))
    assert with_structure(once, as_structure(once)) == once
    assert once.education.text == requirement.education.text
    assert as_structure(once) == as_structure(replace(once, structure=as_structure(once)))


def said(requirement: Requirement, language: Language) -> list[str]:
    return [say(one, language) for one in structure_words(requirement, language)]


def test_sentences_of_the_plain_order() -> None:
    education = replace(LAW, fields_open=True, accepted=(HIGHER,), specialties=("6B041",))
    led = IncludedExperience(Decimal(1), (ExperienceKind.MANAGERIAL,), last_months=21)
    requirement = with_structure(
        Requirement(),
        every(
            education,
            any_of(replace(THREE, including=(led,)), FIVE),
            LICENCE,
            ExtraDemand(Extra(ExtraKind.MAX_AGE, "41"), Strength.DESIRABLE),
        ),
    )
    assert said(requirement, Language.RU) == [
        "высшее образование по направлению «право» или смежному с ним (код специальности: 6B041) "
        "(принимается только уровень: высшее)",
        "либо стаж работы не менее 3 лет — по специальности; в том числе не менее 1 года — на руководящих "
        "должностях в течение 21 месяца, предшествующих дню проверки; либо стаж работы не менее 5 лет",
        "водительское удостоверение категории B или C",
        "возраст не старше 41 года (не обязательно, желательно)",
    ]
    assert said(requirement, Language.KK) == [
        "«құқық» немесе сабақтас өзге бағыт бойынша жоғары білім (мамандық коды: 6B041) "
        "(тек мына деңгей қабылданады: жоғары)",
        "мыналардың бірі: мамандығы бойынша кемінде 3 жыл жұмыс өтілі; оның ішінде тексеру күніне дейінгі "
        "21 ай ішінде басшы лауазымында кемінде 1 жыл; немесе кемінде 5 жыл жұмыс өтілі",
        "B немесе C санатты жүргізуші куәлігі",
        "жасы 41 жастан аспайды (міндетті емес, құпталады)",
    ]


def test_sentences_of_nested_demands() -> None:
    tree = any_of(every(LAW, THREE), every(TECHNICAL, any_of(LICENCE, CLEARANCE)))
    requirement = with_structure(Requirement(), tree)
    assert said(requirement, Language.RU) == [
        "либо высшее образование по направлению «право», и стаж работы не менее 3 лет — по специальности; "
        "либо техническое и профессиональное образование, и (либо водительское удостоверение категории "
        "B или C; либо допуск к государственным секретам)"
    ]
    assert said(requirement, Language.KK) == [
        "мыналардың бірі: «құқық» бағыты бойынша жоғары білім және мамандығы бойынша кемінде 3 жыл жұмыс "
        "өтілі; немесе техникалық және кәсіптік білім және (мыналардың бірі: B немесе C санатты жүргізуші "
        "куәлігі; немесе мемлекеттік құпияларға рұқсат)"
    ]
    fields = EducationDemand((), LocalizedList(("а", "б", "в")))
    of_three = with_structure(Requirement(), every(fields))
    assert said(of_three, Language.KK) == ["«а», «б» немесе «в» бағыты бойынша білім"]
    assert said(of_three, Language.RU) == ["образование по направлению «а», «б» или «в»"]
    levels = with_structure(Requirement(), every(EducationDemand((HIGHER, POSTGRADUATE))))
    assert said(levels, Language.KK) == ["жоғары немесе жоғары оқу орнынан кейінгі білім"]
    assert said(Requirement(), Language.KK) == []


@settings(max_examples=60)
@given(groups)
def test_every_number_is_said_in_every_language(group: DemandGroup) -> None:
    requirement = with_structure(Requirement(), group)
    for language in LANGUAGES:
        sentences = " ".join(said(requirement, Language.KK if language == "kk" else Language.RU))
        sentences += " ".join(say(one, language) for one in structure_words(requirement, Language.RU))
        found = set(re.findall(r"[0-9]+", sentences))
        for leaf in leaves(as_structure(requirement)):
            assert _numbers(leaf) <= found


def _numbers(leaf: Demand) -> set[str]:
    match leaf:
        case ExtraDemand():
            return set(re.findall(r"[0-9]+", leaf.extra.detail))
        case EducationDemand():
            return {number for code in leaf.specialties for number in re.findall(r"[0-9]+", code)}
        case DemandGroup():
            return set()
    years = [leaf.min_years, *(share.min_years for share in leaf.including)]
    said_years = {_shown(one) for one in years if one}
    return said_years | {str(share.last_months) for share in leaf.including if share.last_months}


def _shown(years: Decimal) -> str:
    return "6" if years == Decimal("0.5") else str(years)
