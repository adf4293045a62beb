"""Lays what lies beside the package into the wheel: reference data, messages, compiled translations."""

import subprocess
from pathlib import Path
from typing import Any  # the interface of the build backend is untyped

import PySide6
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

_TARGET = "nqs_desktop/_data"


class WheelHook(BuildHookInterface[Any]):
    """The build hook that pyproject.toml names."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Adds the files; an editable install (`version`) needs none, it finds them beside the package."""
        if version == "editable":
            return
        root = Path(self.root)
        include: dict[str, str] = build_data["force_include"]
        include[str(root / "resources")] = f"{_TARGET}/resources"
        include[str(root / "translations" / "messages")] = f"{_TARGET}/translations/messages"
        for catalogue in sorted((root / "translations").glob("*.ts")):
            compiled = root / "build" / "translations" / f"{catalogue.stem}.qm"
            compiled.parent.mkdir(parents=True, exist_ok=True)
            lrelease = Path(PySide6.__file__).parent / "lrelease"
            subprocess.run([lrelease, "-silent", catalogue, "-qm", compiled], check=True)
            include[str(compiled)] = f"{_TARGET}/translations/{compiled.name}"
