Feature: An operator's content database
  Whatever happens to the database, the screen says so in words, and comes back.

  Scenario: A kiosk with no content database builds it
    Given a kiosk whose content database is not there
    When the operator starts the kiosk
    Then the content database is there
    And the attract loop is shown

  Scenario: A broken content database shows a plain page until it is mended
    Given a kiosk whose content database is broken
    When the operator starts the kiosk
    Then a plain page names the broken database and what to do
    When the screen looks again
    Then a plain page names the broken database and what to do
    When the operator puts back a database that works
    And the screen looks again
    Then the plain page is gone
    And the attract loop is shown
