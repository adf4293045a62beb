"""The commands: each opens the database, asks a service and says what came of it."""

import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from nqs_desktop import paths
from nqs_desktop.cli import answers, check_answers, speech
from nqs_desktop.cli.arguments import Arguments
from nqs_desktop.domain.days import read_day
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.messages import Message, message

if TYPE_CHECKING:
    from nqs_desktop.services.catalogue import Services

_MOST_HITS: Final = 50
_MOST_CODES: Final = 10
_STANDARD_INPUT: Final = "-"
_DONE: Final = 0
_FOUND: Final = 1


def run(arguments: Arguments) -> int:
    """Do what the command says and return the exit status.

    Raises:
        UserError: Something in the input, the files or the database does not fit.
    """
    if arguments.command is None:
        raise UserError("cli.no_command", expected=", ".join(_COMMANDS))
    return _COMMANDS[arguments.command](arguments)


def _init(arguments: Arguments) -> int:
    with _services(arguments) as services:
        key = "cli.created" if services.database.is_new else "cli.already_there"
        sentences = [message(key, file=str(services.database.path))]
        if arguments.has("demo"):
            from nqs_desktop.services import demonstration

            added = demonstration.add_demonstration(services.database)
            key = "cli.demonstration_added" if added.changes else "cli.demonstration_already_there"
            sentences.append(message(key))
    for sentence in sentences:
        speech.tell(sentence, arguments.language)
    return _DONE


def _import(arguments: Arguments) -> int:
    with _services(arguments) as services:
        report = services.importing.run(
            arguments.words["kind"],
            Path(arguments.words["file"]),
            dry_run=arguments.has("dry-run"),
            organisation=arguments.options.get("organisation"),
        )
    if arguments.has("json"):
        speech.print_json(answers.import_record(report, arguments.language))
    else:
        answers.tell_import(report, arguments.language, dry_run=arguments.has("dry-run"))
    return _DONE


def _export(arguments: Arguments) -> int:
    out, kind = Path(arguments.options["out"]), arguments.words["kind"]
    is_book = kind != "staffing"  # the editions of staffing tables have keys, those of books have numbers
    edition = _number(arguments, "edition") if is_book else arguments.options.get("edition")
    organisation = arguments.options.get("organisation")
    with _services(arguments) as services:
        count = services.exporting.run(kind, out, edition, organisation=organisation)
    speech.tell(message("cli.exported", count=count, file=str(out)), arguments.language)
    return _DONE


def _search(arguments: Arguments) -> int:
    from nqs_desktop.services.search import search

    kind = arguments.options.get("in")
    limit, edition = _number(arguments, "limit") or _MOST_HITS, _number(arguments, "edition")
    with _services(arguments) as services:
        hits = search(services.database, arguments.words["text"], [kind] if kind else None, limit, edition)
    if arguments.has("json"):
        speech.print_json(answers.hit_records(hits))
    else:
        answers.tell_hits(hits, arguments.language)
    return _DONE


def _classify(arguments: Arguments) -> int:
    limit, edition = _number(arguments, "limit") or _MOST_CODES, _number(arguments, "edition")
    title, duties = arguments.words["title"], arguments.options.get("duties", "")
    with _services(arguments) as services:
        found = services.classification.classify(title, duties, limit, edition)
    if arguments.has("json"):
        speech.print_json(answers.classification_records(found, arguments.language))
    else:
        answers.tell_classifications(found, arguments.language)
    return _DONE


def _read(arguments: Arguments) -> int:
    from nqs_desktop.domain.localized import Language
    from nqs_desktop.services import passage_reading

    named = arguments.options.get("lang")
    language = Language(named) if named else None
    if arguments.words["file"] == _STANDARD_INPUT:
        record = passage_reading.read_stream(sys.stdin.buffer, _STANDARD_INPUT, language)
    else:
        record = passage_reading.read_file(Path(arguments.words["file"]), language)
    if arguments.has("json"):
        speech.print_json(record)
    else:
        answers.tell_reading(record, arguments.language)
    return _DONE


def _audit(arguments: Arguments) -> int:
    from nqs_desktop.cli import audit_answers

    with _services(arguments) as services:
        findings = services.audit.run()
    if arguments.has("json"):
        speech.print_json(audit_answers.audit_records(findings, arguments.language))
    else:
        audit_answers.tell_audit(findings, arguments.language)
    return _FOUND if any(finding.acceptance is None for finding in findings) else _DONE


def _check(arguments: Arguments) -> int:
    candidate, on = arguments.options["candidate"], _day(arguments, "on")
    with _services(arguments) as services:
        position = arguments.options.get("position")
        if position is not None:
            results = [services.checker.check(candidate, position, on)]
        else:
            results = services.checker.check_all(candidate, on)
        titles = {row.key: row.title.best(arguments.language) for row in services.staffing.positions()}
    if arguments.has("json"):
        records = [check_answers.eligibility_record(result, arguments.language) for result in results]
        speech.print_json(list(records) if position is None else records[0])
    else:
        check_answers.tell_eligibility(results, titles, arguments.language)
    return _DONE


def _match(arguments: Arguments) -> int:
    from nqs_desktop.cli import match_answers

    on = _day(arguments, "on")
    with _services(arguments) as services:
        vacancies = services.matching.vacancies(on)
        run = services.matching.run(on, vacancies.positions)
        if arguments.has("json"):
            speech.stream_json(match_answers.match_records(run))
        else:
            match_answers.tell_matches(run, vacancies.all_vacant, arguments.language)
    return _DONE


def _report(arguments: Arguments) -> int:
    from nqs_desktop.domain.printed_columns import read_columns
    from nqs_desktop.domain.printing import PrintLanguage
    from nqs_desktop.services.report_request import DEADLINE_PLAN, FRAMEWORK, ReportRequest, SheetLayout

    candidate, organisation = arguments.options.get("candidate"), arguments.options.get("organisation")
    columns, name = arguments.options.get("columns"), arguments.words["name"]
    whole = None if name in {FRAMEWORK, DEADLINE_PLAN} else organisation  # these are of no department
    request = ReportRequest(
        name,
        PrintLanguage(arguments.options["lang"]),
        arguments.options.get("department", whole),
        arguments.options.get("position"),
        candidates=(candidate,) if candidate else (),
        on=_day(arguments, "on") if "on" in arguments.options else None,
        edition=arguments.options.get("edition"),
        with_edition=arguments.options.get("with"),
        organisation=organisation,
        columns=() if columns is None else read_columns(columns),
        layout=SheetLayout(arguments.options.get("layout", SheetLayout.IN_TURN)),
        until=_day(arguments, "until") if "until" in arguments.options else None,
        framework=arguments.options.get("framework"),
        plan=arguments.options.get("plan"),
    )
    with _services(arguments) as services:
        if "branch" in arguments.options:
            branch = services.branches.named(request.name, arguments.options["branch"])
            request = replace(request, branch=branch)
        if name == FRAMEWORK and request.framework is not None:
            request = replace(request, framework=services.frameworks.named(request.framework).key)
        printed = services.printing.render(request, Path(arguments.options["out"]))
    file, pages = str(printed.path), printed.pages
    if pages:
        told: dict[str, str | int] = {"file": file, "pages": pages, "font": printed.font_name}
        sentence = message("cli.printed", **told)
        if printed.substitute:
            sentence = message("cli.printed_in_substitute", wanted=printed.wanted, **told)
    else:
        sentence = message("cli.written", file=file)
    speech.tell(sentence, arguments.language)
    return _DONE


def _backup(arguments: Arguments) -> int:
    from nqs_desktop.services import safekeeping

    with _services(arguments, create=False) as services:
        copy = safekeeping.backup(services.database, Path(arguments.words["file"]))
    speech.tell(message("cli.backed_up", file=str(copy)), arguments.language)
    return _DONE


def _restore(arguments: Arguments) -> int:
    from nqs_desktop.services import safekeeping

    location = _location(arguments)
    kept = safekeeping.restore(location, Path(arguments.words["file"]))
    speech.tell(message("cli.restored", file=location), arguments.language)
    if kept is not None:
        speech.tell(message("cli.kept_former", file=str(kept)), arguments.language)
    return _DONE


def _verify(arguments: Arguments) -> int:
    troubles, sound = _troubles(arguments)
    if arguments.has("json"):
        speech.print_json(answers.sentences(troubles, arguments.language))
    else:
        for trouble in troubles or sound:
            speech.tell(trouble, arguments.language)
    return _FOUND if troubles else _DONE


def _troubles(arguments: Arguments) -> tuple[tuple[Message, ...], tuple[Message, ...]]:
    """Return what is wrong with the database, and the sentence to say where nothing is."""
    from nqs_desktop.services import safekeeping

    try:
        with _services(arguments, create=False) as services:
            sound = message("cli.sound", file=str(services.database.path))
            return safekeeping.verify(services.database), (sound,)
    except UserError as error:
        # Damage that keeps a database from being opened is found all the same.
        if error.message.key != safekeeping.DAMAGED:
            raise
        return (error.message,), ()


_COMMANDS: Final[Mapping[str, Callable[[Arguments], int]]] = {
    "init": _init,
    "import": _import,
    "export": _export,
    "search": _search,
    "classify": _classify,
    "read": _read,
    "audit": _audit,
    "check": _check,
    "match": _match,
    "report": _report,
    "backup": _backup,
    "restore": _restore,
    "verify": _verify,
}


@contextmanager
def _services(arguments: Arguments, *, create: bool = True) -> "Iterator[Services]":
    """Open the database and close it at the end."""
    from nqs_desktop.services.catalogue import open_services

    services = open_services(_location(arguments), create=create)
    try:
        if services.database.migrated_from is not None:
            copy = str(services.database.migrated_from)
            speech.complain(message("cli.migrated", copy=copy), arguments.language)
        yield services
    finally:
        services.database.close()


def _location(arguments: Arguments) -> str:
    if arguments.db is not None:
        return arguments.db
    location = paths.default_database()
    if Path(location).parent == paths.user_data_dir():
        try:
            paths.user_data_dir().mkdir(parents=True, exist_ok=True)
        except OSError as error:
            reason = error.strerror or os.strerror(error.errno or 0)
            raise UserError("cli.no_data_folder", folder=str(error.filename), reason=reason) from None
    return location


def _number(arguments: Arguments, option: str) -> int | None:
    value = arguments.options.get(option)
    if value is None:
        return None
    if not (value.isascii() and value.isdigit() and 0 < int(value) < 1_000_000_000):
        raise UserError("cli.wrong_number", option=f"--{option}", found=value)
    return int(value)


def _day(arguments: Arguments, option: str) -> date:
    value = arguments.options.get(option)
    if value is None:
        return datetime.now().astimezone().date()
    try:
        return read_day(value)
    except ValueError:
        raise UserError("cli.wrong_date", option=f"--{option}", found=value) from None
