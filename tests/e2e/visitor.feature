Feature: A visitor at the kiosk
  Somebody walks up, touches, discovers, and leaves; nothing of theirs stays.

  Background:
    Given a kiosk that shows the attract loop in English

  Scenario: A touch anywhere starts in the language just seen
    When the visitor touches the picture
    Then the home page is shown
    And the screen says "A harbour city at work"

  Scenario: The language button of the attract loop starts in that language
    When the visitor touches "begin-nl"
    Then the home page is shown
    And the screen says "Een havenstad aan het werk"

  Scenario: Discovering The Beacon
    Given the visitor is at home
    When the visitor touches "discover"
    Then all projects are shown
    When the visitor touches "project-the-beacon"
    Then the project page is shown
    And the screen says "The Beacon"
    And the way home is "Home › Projects › The Beacon"
    When the visitor touches "tab-timeline"
    Then the screen tells of "2018"
    When the visitor touches "back"
    Then the projects page is shown

  Scenario: Filters say how many are left and narrow the cards
    Given the visitor is at home
    When the visitor touches "discover"
    And the visitor touches the filter "smart-port"
    Then as many projects are shown as the filter "smart-port" says
    When the visitor touches "chip-all"
    Then all projects are shown

  Scenario: Searching with the on-screen keyboard
    Given the visitor is at home
    When the visitor touches "discover"
    And the visitor touches "search"
    And the visitor types "super"
    Then fewer projects are shown, and more than none
    And the card of "supernova" is shown
    When the visitor types " qqq"
    Then 0 projects are shown
    And the screen says "Nothing found"
    When the visitor touches "showAll"
    Then all projects are shown

  Scenario: From the map to a project
    Given the visitor is at home
    When the visitor touches "map"
    Then the map shows a pin for every row of the list
    When the visitor touches the map's pin "the-beacon"
    Then the card of the pin says "The Beacon"
    When the visitor touches "readPin"
    Then the project page is shown

  Scenario: The map shows the projects that the filters left
    Given the visitor is at home
    When the visitor touches "discover"
    And the visitor touches the filter "smart-port"
    And the visitor touches "home"
    And the visitor touches "map"
    Then the map shows a pin for every row of the list
    And the map leaves out what the filter "smart-port" leaves out
    When the visitor touches "filter-step"
    Then the map shows every project

  Scenario: Every pin by the keys alone
    Given the visitor is at home
    When the visitor touches "map"
    And the visitor walks with the tab key through everything
    Then every pin of the map has been reached, and everything reached has a name
    When the visitor walks with the tab key to "pin-mas" and presses enter
    Then the card of the pin says "MAS"

  Scenario: One web view shows every map
    Given the visitor is at home
    When the visitor touches "map"
    Then the map shows a pin for every row of the list
    When the visitor touches "home"
    And the visitor touches "tours"
    And the visitor touches "tour-docks-in-an-hour"
    Then the map draws the whole walk
    And there is one web view in the whole window

  Scenario: Where a project is
    Given the visitor is at home
    When the visitor touches "discover"
    And the visitor touches "project-the-beacon"
    And the visitor touches "onTheMap"
    Then the map page is shown
    And the card of the pin says "The Beacon"

  Scenario: A walk, stop by stop
    Given the visitor is at home
    When the visitor touches "tours"
    And the visitor touches "tour-docks-in-an-hour"
    Then the tour page is shown
    And the map draws the whole walk
    When the visitor touches "startTour"
    Then the screen says "Stop 1 of"
    When the visitor touches "nextStop"
    Then the screen says "Stop 2 of"
    And the map draws the way walked apart from the way to come
    When the visitor touches "wholeWalk"
    Then the map draws the whole walk

  Scenario: The language changes at once, on the same page
    Given the visitor is at home
    When the visitor touches "discover"
    And the visitor touches "project-smart-zone"
    And the visitor touches "language"
    And the visitor touches "language-nl"
    Then the project page is shown
    And the screen says "Wat het is"

  Scenario: The story of 9 July 2018 tells what was not open yet
    Given the visitor is at home
    When the visitor touches "story"
    Then the story page is shown
    And the screen says "9 July 2018"

  Scenario: Offers say when they were made
    Given the visitor is at home
    When the visitor touches "work"
    Then the screen tells of "2018"

  Scenario: Hearing a project's lead
    Given the visitor is at home
    When the visitor touches "discover"
    And the visitor touches "project-the-beacon"
    Then nothing is heard
    When the visitor touches "listen-lead"
    Then "listen-lead" says "Pause"
    When the visitor touches "listen-lead"
    Then "listen-lead" says "Go on"
    When the visitor touches "repeat-lead"
    Then "listen-lead" says "Pause"
    When it has been heard to its end
    Then "listen-lead" says "Listen"
    When the visitor touches "listen-lead"
    And the visitor touches "back"
    Then the projects page is shown
    And nothing is heard

  Scenario: Hearing a stop of a walk, then the way on from it
    Given the visitor is at home
    When the visitor touches "tours"
    And the visitor touches "tour-docks-in-an-hour"
    And the visitor touches "startTour"
    And the visitor touches "listen-stop.1"
    Then "listen-stop.1" says "Pause"
    When the visitor touches "listen-stop.2.leg"
    Then "listen-stop.2.leg" is called "Pause: the way to Bonapartedok"
    And "listen-stop.1" says "Listen"
    When the visitor touches "nextStop"
    Then nothing is heard

  Scenario: Hearing a chapter of the story
    Given the visitor is at home
    When the visitor touches "story"
    And the visitor touches "listen-lead"
    And the visitor touches "chapter-1"
    Then nothing is heard

  Scenario: Nobody is asked whether they are there while they listen
    Given the visitor is at home
    When the visitor touches "discover"
    And the visitor touches "project-the-beacon"
    And the visitor touches "listen-lead"
    And nobody touches the screen for 120 seconds
    Then the project page is shown
    When it has been heard to its end
    And nobody touches the screen for 90 seconds
    Then the screen says "Are you still there?"

  Scenario: A visitor who stays is not thrown out
    Given the visitor is at home
    When nobody touches the screen for 90 seconds
    Then the screen says "Are you still there?"
    When the visitor touches "stay"
    Then the home page is shown
    And the question is gone

  Scenario: A visitor who has gone leaves nothing behind
    Given the visitor is at home
    When the visitor touches "access"
    And the visitor touches "large"
    And the visitor touches "closeSheet"
    And the visitor touches "discover"
    And the visitor touches the filter "smart-port"
    And the visitor touches "language"
    And the visitor touches "language-nl"
    And the visitor touches "project-digital-port"
    And the visitor touches "listen-lead"
    And the visitor touches "listen-lead"
    And nobody touches the screen for 90 seconds
    And nobody answers the question
    Then the attract page is shown
    And everything is as if nobody had been there

  Scenario: Everything can be done with the keys alone
    Given the visitor is at home
    When the visitor walks with the tab key to "discover" and presses enter
    Then the projects page is shown
