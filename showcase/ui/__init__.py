"""What QML sees: one QObject per service, and the pages themselves."""
