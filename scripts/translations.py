"""The windows' texts: `update` collects them into the .ts files, `compile` makes .qm, `check` finds gaps.

Usage: python -m scripts.translations update|compile|check
"""

import os
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from shutil import copy2
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "translations"
SOURCE_LANGUAGE = "nqs_en.ts"
"""English is the language of the code: its catalogue holds the plural forms alone."""


def sources() -> list[Path]:
    """Returns the files whose `tr` texts are collected: all that may import Qt."""
    package = ROOT / "nqs_desktop"
    return sorted([*package.glob("ui/**/*.py"), *package.glob("app.py")])


def catalogues(folder: Path = TRANSLATIONS) -> list[Path]:
    return sorted(folder.glob("*.ts"))


def run_tool(name: str, *arguments: str | Path) -> None:
    import PySide6  # here, because the tests ask for stale catalogues at every start

    tool = Path(PySide6.__file__).parent / name  # on Windows .exe is understood
    result = subprocess.run([tool, *arguments], capture_output=True, text=True, check=False)
    if result.returncode != 0:
        raise SystemExit(f"{name} failed: {result.stdout}{result.stderr}")


def update(targets: list[Path]) -> None:
    """Brings the catalogues up to the strings of the code; translations stay, what is gone goes."""
    for target in targets:
        only = ["-pluralonly"] if target.name == SOURCE_LANGUAGE else []
        run_tool("lupdate", "-silent", "-no-obsolete", "-locations", "none", *only, *sources(), "-ts", target)


def compile_stale() -> None:
    """Makes the .qm of each catalogue that has none or an older one.

    A program that runs meanwhile has the old one mapped into its memory: written over in place, it would end
    that program by a bus error.
    """
    for catalogue in catalogues():
        compiled = catalogue.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < catalogue.stat().st_mtime:
            fresh = compiled.with_name(f"{compiled.stem}-{os.getpid()}.qm.new")
            run_tool("lrelease", "-silent", catalogue, "-qm", fresh)
            fresh.replace(compiled)


def strings(catalogue: Path) -> Counter[tuple[str, str, str]]:
    """Returns the (context, source, comment) of every string that is in use."""
    found: Counter[tuple[str, str, str]] = Counter()
    for context in ET.parse(catalogue).getroot().iter("context"):
        name = context.findtext("name", "")
        found.update(
            (name, m.findtext("source", ""), m.findtext("comment", "")) for m in context.iter("message")
        )
    return found


def untranslated(catalogue: Path) -> list[str]:
    """Returns the source texts without a finished translation (each plural form counts)."""
    gaps = []
    for message in ET.parse(catalogue).getroot().iter("message"):
        translation = message.find("translation")
        forms = [] if translation is None else translation.findall("numerusform") or [translation]
        unfinished = translation is not None and translation.get("type") == "unfinished"
        if unfinished or not forms or not all("".join(form.itertext()).strip() for form in forms):
            gaps.append(message.findtext("source", ""))
    return gaps


def problems() -> list[str]:
    """Returns what `check` finds: strings that a fresh collection adds or drops, and gaps."""
    found = []
    with tempfile.TemporaryDirectory() as folder:
        fresh = [Path(copy2(catalogue, folder)) for catalogue in catalogues()]
        update(fresh)
        for kept, renewed in zip(catalogues(), fresh, strict=True):
            old, new = strings(kept), strings(renewed)
            found += [
                f"{kept.name}: not collected yet: {source!r} in {name}" for name, source, _ in new - old
            ]
            found += [
                f"{kept.name}: no longer in the code: {source!r} in {name}" for name, source, _ in old - new
            ]
    for catalogue in catalogues():
        found += [f"{catalogue.name}: not translated: {source!r}" for source in untranslated(catalogue)]
    return found


def main(arguments: list[str]) -> int:
    match arguments:
        case ["update"]:
            update(catalogues())
        case ["compile"]:
            compile_stale()
        case ["check"]:
            found = problems()
            print(*found, sep="\n", end="\n" if found else "")
            return 1 if found else 0
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
