"""What figures say of a person in post, of the check against the position."""

import pytest

from nqs_desktop.domain.candidate import Candidate
from nqs_desktop.domain.eligibility.report import Eligibility, Finding, Verdict
from nqs_desktop.domain.messages import message
from nqs_desktop.domain.staffing_posts import post_of
from tests.domain.cases import HIGHER, MET, NOT_MET, ON, REVIEW, diploma, entry

NOBODY = Candidate("c", "")
KNOWN = Candidate("c", "", education=(diploma(),), employment=(entry("2015-01-01..2020-01-01"),))


def checked(whole: Verdict, **found: Verdict) -> Eligibility:
    items = [Finding(kind, verdict, {}, {}, message("report.education")) for kind, verdict in found.items()]
    return Eligibility("c", "p", ON, whole, tuple(items))


def test_education_and_experience_stand_apart_and_a_choice_counts_for_both() -> None:
    found = checked(NOT_MET, education_level=MET, education_field=REVIEW, experience=NOT_MET)
    post = post_of(KNOWN, "p", found)
    assert (post.level, post.education, post.experience, post.whole) == (HIGHER, REVIEW, NOT_MET, NOT_MET)
    joined = post_of(KNOWN, "p", checked(REVIEW, combination=REVIEW, education_level=MET))
    assert (joined.education, joined.experience) == (REVIEW, REVIEW)


@pytest.mark.parametrize(("verdict", "said"), [(MET, MET), (REVIEW, None), (NOT_MET, None)])
def test_of_whom_nothing_is_recorded_only_met_is_known(verdict: Verdict, said: Verdict | None) -> None:
    post = post_of(NOBODY, "p", checked(verdict, education_level=verdict, experience=verdict))
    assert (post.level, post.education, post.experience, post.whole) == (None, said, said, said)
