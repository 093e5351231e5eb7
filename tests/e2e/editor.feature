Feature: An editor at work
  Somebody writes in a content folder; the kiosk beside them shows what they save.

  Scenario: A changed text is on the screen, and nothing else moved
    Given a folder whose project "the-beacon" has a long text
    And the editor reads "the-beacon" in English, scrolled down
    When the editor writes "lighthouse" for "customs house" in "projects/the-beacon/en.md"
    Then the screen says "The hub in the lighthouse."
    And the project page is shown, scrolled down, in English

  Scenario: A tab stays open
    Given the editor reads "the-beacon" in English
    When the editor touches "tab-timeline"
    And the editor writes "gates" for "doors" in "projects/the-beacon/en.md"
    Then the screen says "The gates open."

  Scenario: A new project is in the list
    Given the editor is on the page "projects"
    When the editor copies the project "the-beacon" to "the-dome"
    Then the screen says "2 of 2 shown"
    When the editor takes the project "the-dome" away
    Then the screen says "1 of 1 shown"

  Scenario: A renamed stop is on the walk
    Given the editor walks "the-docks" to its last stop
    When the editor writes "Towers" for "Boxes" in "tours/the-docks/en.md"
    Then the screen says "Towers"
    And the screen says "Stop 2 of"

  Scenario: A walk loses the stop that is shown
    Given a folder whose walk "the-docks" has a third stop
    And the editor walks "the-docks" to its last stop
    When the editor takes the last stop off "the-docks"
    Then the screen says "Stop 2 of 2"

  Scenario: What has gone leads home
    Given a folder with a second project "the-dome"
    And the editor reads "the-dome" in English
    When the editor takes the project "the-dome" away
    Then the home page is shown

  Scenario: A language that has gone is spoken no more
    Given the editor reads "the-beacon" in English
    When the editor takes the language "en" away
    Then the screen says "De hub in the customs house."

  Scenario: Another picture under the same name
    Given the editor reads "the-beacon" in English
    When the editor paints the picture "blue" red
    Then the screen is red where it was blue

  Scenario: A fault is listed over the page, until it is mended
    Given the editor reads "the-beacon" in English
    When the editor writes "titel:" for "title:" in "projects/the-beacon/nl.md"
    Then the screen says "projects/the-beacon/nl.md:2"
    And the screen says "The hub in the customs house."
    When the editor touches "proofFold"
    Then the list of faults is folded
    When the editor writes "title:" for "titel:" in "projects/the-beacon/nl.md"
    Then there is nothing to mend

  Scenario: A remark is counted, and read when asked
    Given the editor is on the page "home"
    When the editor writes "4.4085" for "4.40473" in "places/mas/place.yaml"
    Then the screen says "1 remark"
    When the editor touches "proofFold"
    Then the screen says "from the nearest street"

  Scenario: A folder with a fault from the start opens once it is mended
    Given a folder that says "lied:" for "lead:" in "projects/the-beacon/nl.md"
    When the editor starts the preview
    Then a plain page lists "projects/the-beacon/nl.md:4"
    When the editor writes "lead:" for "lied:" in "projects/the-beacon/nl.md"
    Then the kiosk opens

  Scenario: The folder is taken away and put back
    Given the editor reads "the-beacon" in English
    When the editor takes the folder away
    Then the screen says "there is no such folder"
    And the screen says "The hub in the customs house."
    When the editor puts the folder back
    Then there is nothing to mend

  Scenario: Nobody is asked or counted
    Given the editor is on the page "home"
    When nobody touches the screen for a day
    Then the home page is shown
    And nobody is asked whether they are still there
    And no database was written

  Scenario: Whatever is saved, the kiosk lives
    Given the editor is on the page "home"
    When 200 accidents happen to the files while the editor looks at every page
    And all is as it was again
    Then there is nothing to mend
    And the home page is shown
