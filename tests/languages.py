"""The languages that the exhibition declares, for tests of what each of them needs."""

from dataclasses import dataclass

import yaml

from showcase.paths import CONTENT


@dataclass(frozen=True, slots=True)
class Declared:
    """A language by its code and its locale."""

    code: str
    locale: str


def declared() -> tuple[Declared, ...]:
    """Every language in exhibition.yaml, in its order."""
    text = (CONTENT / "exhibition.yaml").read_text(encoding="utf-8")
    return tuple(
        Declared(each["code"], each["locale"])
        for each in yaml.safe_load(text)["languages"]
    )
