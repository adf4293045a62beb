"""What ``match`` answers: every candidate against every vacant position, as JSON and in words."""

from collections.abc import Iterator

from nqs_desktop.cli import speech
from nqs_desktop.domain.days import date_text
from nqs_desktop.domain.eligibility.report import Verdict, requirement_name, verdict_name
from nqs_desktop.domain.json_values import Json
from nqs_desktop.domain.matching.table import MatchPair
from nqs_desktop.domain.messages import message
from nqs_desktop.services.matching import MatchRun
from nqs_desktop.texts import say


def match_records(run: MatchRun) -> Iterator[dict[str, Json]]:
    """Yield every pair, candidates by key and for each the positions in the order of the papers."""
    table = run.table
    for row, candidate in enumerate(table.candidates):
        for column, position in enumerate(table.positions):
            pair = table.pair(row, column)
            day = run.met_from(row, column) if pair.lacking else None
            lacking: list[Json] = [
                {"requirement": lack.requirement, "verdict": lack.verdict.value} for lack in pair.lacking
            ]
            yield {
                "candidate": candidate.key,
                "position": position.key,
                "verdict": pair.verdict.value,
                "lacking": lacking,
                "met_from": day.isoformat() if day else None,
            }


def tell_matches(run: MatchRun, all_vacant: bool, language: str) -> None:
    """Print for each position how many candidates fit, and who does, may do or nearly does.

    Args:
        run: The verdicts.
        all_vacant: Nobody has recorded that a unit is occupied.
        language: In which language to speak.
    """
    table = run.table
    size = {"candidates": len(table.candidates), "positions": len(table.positions)}
    speech.tell(message("cli.matched", on=date_text(table.on), **size), language)
    if all_vacant:
        speech.tell(message("cli.all_vacant"), language)
    for place, position in enumerate(table.positions):
        counts = table.counts(place)
        numbers = {f"{verdict.value}": count for verdict, count in counts.items()}
        title = " ".join(
            part for part in (position.number.best(language), position.title.best(language)) if part
        )
        speech.tell(message("cli.match_position", title=title, **numbers), language)
        for pair in table.of_position(place):
            if pair.verdict is not Verdict.NOT_MET:
                _tell_pair(run, pair, language)
        for near in run.nearly(place):
            _tell_pair(run, near.pair, language)


def _tell_pair(run: MatchRun, pair: MatchPair, language: str) -> None:
    name, verdict = run.table.candidates[pair.candidate].name, verdict_name(pair.verdict)
    lacking = "; ".join(
        f"{say(requirement_name(lack.requirement), language)} – {say(verdict_name(lack.verdict), language)}"
        for lack in pair.lacking
    )
    if not lacking:
        speech.tell(message("cli.match_fits", name=name, verdict=verdict), language)
        return
    day = run.met_from(pair.candidate, pair.position)
    if day:
        until = message(
            "cli.match_lacks_until", name=name, verdict=verdict, lacking=lacking, day=date_text(day)
        )
        speech.tell(until, language)
    else:
        speech.tell(message("cli.match_lacks", name=name, verdict=verdict, lacking=lacking), language)
