"""What can go wrong, by who must act.

ShowcaseError
    ContentError    the editor: a file of the content folder, with its line
    StorageError    the operator: a database that cannot be read or written
    SettingsError   the operator: an option or setting with an impossible value
    PlanError       the visitor or host: a wish that cannot be met

Anything else is a bug: it reaches the process's edge, is logged and restarts.
"""


class ShowcaseError(Exception):
    """The root: every message says what, where and what to do."""


class ContentError(ShowcaseError):
    """The content folder has a fault that its editor can mend."""


class StorageError(ShowcaseError):
    """A database is missing, foreign, damaged, locked or too new."""


class SettingsError(ShowcaseError):
    """An option or setting has a value that cannot be used."""


class PlanError(ShowcaseError):
    """A walk or programme was wished for that cannot be made."""
