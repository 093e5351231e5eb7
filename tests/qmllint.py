"""Lint every QML file against the types that the Python models declare.

Run by `make lint`: qmllint finds a misspelt property, which at run time is silent.
"""

import ast
import json
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
QML = ROOT / "showcase" / "ui" / "qml"
BIN = Path(sys.executable).parent


def main() -> int:
    """Write the models' types to a temporary module and lint; 0 when clean."""
    with tempfile.TemporaryDirectory() as folder:
        types = Path(folder)
        write_models_module(types)
        files = [str(file) for file in sorted(QML.rglob("*.qml"))]
        imports = ["-I", str(types), "-I", str(QML)]
        return _run("qmllint", "--max-warnings", "0", *imports, *files).returncode


def write_models_module(folder: Path) -> None:
    """Make `Showcase.Models` known to qmllint: qmldir and qmltypes in a folder."""
    module = folder / "Showcase" / "Models"
    module.mkdir(parents=True)
    dumps = []
    for source in sorted((ROOT / "showcase" / "ui").glob("*.py")):
        if "QML_IMPORT_NAME" not in source.read_text(encoding="utf-8"):
            continue
        dump = folder / f"{source.stem}.json"
        _run("metaobjectdump", "--quiet", "-o", str(dump), str(source), check=True)
        mark_constants(source, dump)
        dumps.append(str(dump))
    qmltypes = module / "models.qmltypes"
    _run(
        *("qmltyperegistrar", "--generate-qmltypes", str(qmltypes)),
        *("-o", str(folder / "registration.cpp")),
        *("--import-name", "Showcase.Models", "--major-version", "1"),
        *dumps,
        check=True,
    )
    (module / "qmldir").write_text(
        "module Showcase.Models\ntypeinfo models.qmltypes\ndepends QtQml\n"
    )


def mark_constants(source: Path, dump: Path) -> None:
    """Add what the dump leaves out: which properties never change.

    WORKAROUND metaobjectdump of PySide6 6.11 ignores `constant=True`.
    """
    tree = ast.parse(source.read_text(encoding="utf-8"))
    constants = {
        node.name
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef)
        and any("constant=True" in ast.unparse(each) for each in node.decorator_list)
    }
    meta = json.loads(dump.read_text(encoding="utf-8"))
    for described in (each for file in meta for each in file["classes"]):
        for known in described.get("properties", []):
            known["constant"] = known["name"] in constants
    dump.write_text(json.dumps(meta), encoding="utf-8")


def _run(
    tool: str, *arguments: str, check: bool = False
) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run([BIN / f"pyside6-{tool}", *arguments], check=check)


if __name__ == "__main__":
    sys.exit(main())
