from pathlib import Path

import pytest
from click.testing import CliRunner

from showcase.cli.main import showcase
from showcase.errors import SettingsError


@pytest.mark.parametrize("database", ["--content", "--state"])
def test_a_preview_and_a_database_are_not_used_together(
    tmp_path: Path, database: str
) -> None:
    command = ["run", "--preview", str(tmp_path), database, str(tmp_path / "x.db")]
    with pytest.raises(SettingsError, match=f"leave out.*{database}"):
        CliRunner().invoke(showcase, command, catch_exceptions=False)
