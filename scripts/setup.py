"""Sets up the program where there is no make, as on Windows: .venv from the hashed requirements, texts.

It runs on the system's Python 3.11 and the standard library: py -3.11 scripts\\setup.py
"""

import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main() -> None:
    environment = ROOT / ".venv"
    venv.create(environment, with_pip=True)
    python = environment / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    requirements = ROOT / "requirements" / "runtime.txt"
    install = ["-m", "pip", "install", "--quiet", "--require-hashes", "-r", str(requirements)]
    for arguments in (install, ["-m", "scripts.translations", "compile"]):
        subprocess.run([python, *arguments], cwd=ROOT, check=True)


if __name__ == "__main__":
    main()
