<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>AboutPage</name>
    <message>
        <source>About this exhibition</source>
        <translation>Über diese Ausstellung</translation>
    </message>
    <message>
        <source>The exhibition</source>
        <translation>Die Ausstellung</translation>
    </message>
    <message>
        <source>Sources (%1)</source>
        <translation>Quellen (%1)</translation>
    </message>
    <message>
        <source>Pictures and software</source>
        <translation>Bilder und Software</translation>
    </message>
    <message>
        <source>Antwerp’s smart-city projects, the places they changed and the walks between them.</source>
        <translation>Die Smart-City-Projekte Antwerpens, die Orte, die sie verändert haben, und die Rundgänge dazwischen.</translation>
    </message>
    <message>
        <source>It began with one visit: on Monday 9 July 2018 a delegation was shown The Beacon, SuperNova and the Smart Zone. Every figure here names its source and its date. What is not known is left out.</source>
        <translation>Es begann mit einem Besuch: Am Montag, dem 9. Juli 2018, bekam eine Delegation The Beacon, SuperNova und die Smart Zone zu sehen. Bei jeder Zahl stehen Quelle und Datum. Was wir nicht wissen, lassen wir weg.</translation>
    </message>
    <message>
        <source>This screen works without the internet and keeps nothing about you. When you leave, your choices go too.</source>
        <translation>Dieser Bildschirm arbeitet ohne Internet und speichert nichts über Sie. Wenn Sie gehen, verschwinden auch Ihre Einstellungen.</translation>
    </message>
    <message>
        <source>How the texts came about</source>
        <translation>Wie die Texte entstanden sind</translation>
    </message>
    <message>
        <source>Version %1 · content %2</source>
        <translation>Version %1 · Inhalt %2</translation>
    </message>
    <message>
        <source>Made with Qt, PySide6, folium, Leaflet, SQLite and the typefaces Source Serif 4 and Source Sans 3. The program is free software: GPL-3.0-or-later.</source>
        <translation>Entstanden mit Qt, PySide6, folium, Leaflet, SQLite und den Schriften Source Serif 4 und Source Sans 3. Das Programm ist freie Software: GPL-3.0-or-later.</translation>
    </message>
    <message>
        <source>The Antwerp waterfront</source>
        <translation>Antwerpen am Wasser</translation>
    </message>
</context>
<context>
    <name>AccessDialog</name>
    <message>
        <source>Accessibility</source>
        <translation>Barrierefreiheit</translation>
    </message>
    <message>
        <source>Your choices last until you leave.</source>
        <translation>Ihre Einstellungen gelten, bis Sie gehen.</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Große Schrift</translation>
    </message>
    <message>
        <source>One and a half times as large</source>
        <translation>Eineinhalbmal so groß</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Dark text on white, clear edges</source>
        <translation>Dunkle Schrift auf Weiß, klare Kanten</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Nothing slides or fades</source>
        <translation>Nichts gleitet oder blendet</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>AppMark</name>
    <message>
        <source>Antwerp Showcase</source>
        <translation>Antwerp Showcase</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch the screen to discover Antwerp</source>
        <translation>Bildschirm berühren und Antwerpen entdecken</translation>
    </message>
    <message>
        <source>Touch the screen</source>
        <translation>Bildschirm berühren</translation>
    </message>
    <message>
        <source>to discover Antwerp</source>
        <translation>und Antwerpen entdecken</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Always here</source>
        <translation>Immer hier</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>You are here: %1</source>
        <translation>Sie sind hier: %1</translation>
    </message>
    <message>
        <source>You are </source>
        <translation>Sie sind </translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Barrierefreiheit</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>dddd d MMMM · HH:mm</source>
        <translation>dddd, d. MMMM · H:mm</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>Antwerp Showcase</source>
        <translation>Antwerp Showcase</translation>
    </message>
    <message>
        <source>The exhibition will be back soon</source>
        <translation>Die Ausstellung ist gleich wieder da</translation>
    </message>
    <message>
        <source>This screen looks again every ten seconds.</source>
        <translation>Dieser Bildschirm versucht es alle zehn Sekunden.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>The Antwerp waterfront</source>
        <translation>Antwerpen am Wasser</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>A harbour city at work</source>
        <translation>Eine Hafenstadt bei der Arbeit</translation>
    </message>
    <message>
        <source>Smart projects, places by the water, and walks between them.</source>
        <translation>Smarte Projekte, Orte am Wasser und Rundgänge dazwischen.</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Entdecken</translation>
    </message>
    <message>
        <source>The city’s smart projects</source>
        <translation>Smarte Projekte der Stadt</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>See where it all happens</source>
        <translation>Sehen, wo es geschieht</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Tours, stop by stop</source>
        <translation>Station für Station</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Work with Antwerp</source>
        <translation>Mit Antwerpen arbeiten</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>LegCard</name>
    <message>
        <source>Next: %1 · %2 min, %3 m</source>
        <translation>Weiter: %1 · %2 Min., %3 m</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Antwerp Showcase</source>
        <translation>Antwerp Showcase</translation>
    </message>
</context>
<context>
    <name>MapButtons</name>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Where am I?</source>
        <translation>Wo bin ich?</translation>
    </message>
</context>
<context>
    <name>MapModel</name>
    <message>
        <source>You are here</source>
        <translation>Sie sind hier</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>%1 of %2 projects</source>
        <translation>%1 von %2 Projekten</translation>
    </message>
    <message>
        <source>Show all projects</source>
        <translation>Alle Projekte zeigen</translation>
    </message>
    <message>
        <source>Near you</source>
        <translation>In Ihrer Nähe</translation>
    </message>
    <message>
        <source>Minutes on foot from here, about</source>
        <translation>Gehminuten von hier, ungefähr</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>As it was on %1</source>
        <translation>So war es am %1</translation>
    </message>
</context>
<context>
    <name>NarrationBar</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>No sound here</source>
        <translation>Hier kein Ton</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>From the start: %1</source>
        <translation>Von vorn: %1</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>at the start</source>
        <translation>am Anfang</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Rundgänge</translation>
    </message>
    <message>
        <source>Work with Antwerp</source>
        <translation>Mit Antwerpen arbeiten</translation>
    </message>
    <message>
        <source>About this screen</source>
        <translation>Über diesen Bildschirm</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>What you get</source>
        <translation>Was Sie bekommen</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>How it starts</source>
        <translation>Wie es beginnt</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>how many texts came about so</comment>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>Written in this language.</source>
        <translation>In dieser Sprache geschrieben.</translation>
    </message>
    <message>
        <source>Translated %1.</source>
        <translation>Übersetzt %1.</translation>
    </message>
    <message>
        <source>Translated by a machine %1, checked by a person.</source>
        <translation>Maschinell %1 übersetzt, von einem Menschen geprüft.</translation>
    </message>
    <message>
        <source>Translated by a machine %1; no person has checked it yet.</source>
        <translation>Maschinell %1 übersetzt; noch von keinem Menschen geprüft.</translation>
    </message>
    <message>
        <source>from Dutch</source>
        <translation>aus dem Niederländischen</translation>
    </message>
    <message>
        <source>from English</source>
        <translation>aus dem Englischen</translation>
    </message>
    <message>
        <source>from French</source>
        <translation>aus dem Französischen</translation>
    </message>
    <message>
        <source>from German</source>
        <translation>aus dem Deutschen</translation>
    </message>
    <message>
        <source>from Russian</source>
        <translation>aus dem Russischen</translation>
    </message>
    <message>
        <source>from another language</source>
        <translation>aus einer anderen Sprache</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
</context>
<context>
    <name>PinRow</name>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceTile</name>
    <message>
        <source>On the map</source>
        <translation>Auf der Karte</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>Facts checked on %1</source>
        <translation>Fakten geprüft am %1</translation>
    </message>
</context>
<context>
    <name>ProjectHead</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Siehe auch</translation>
    </message>
</context>
<context>
    <name>ProjectTexts</name>
    <message>
        <source>%1 · %2 min</source>
        <translation>%1 · %2 Min.</translation>
    </message>
</context>
<context>
    <name>ProjectTiles</name>
    <message>
        <source>Take it along</source>
        <translation>Zum Mitnehmen</translation>
    </message>
    <message>
        <source>Scan: the place opens in your phone’s map</source>
        <translation>Scannen: Ihr Handy zeigt den Ort auf der Karte</translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 zu sehen</translation>
    </message>
    <message>
        <source>Search projects</source>
        <translation>Projekte suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>Show all projects</source>
        <translation>Alle Projekte zeigen</translation>
    </message>
</context>
<context>
    <name>ProofPage</name>
    <message>
        <source>Antwerp Showcase</source>
        <translation>Antwerp Showcase</translation>
    </message>
    <message>
        <source>To mend before this can be shown: %1</source>
        <translation>Vor dem Anzeigen zu beheben: %1</translation>
    </message>
    <message>
        <source>The exhibition opens by itself once they are mended and saved.</source>
        <translation>Die Ausstellung öffnet sich von selbst, sobald alles behoben und gespeichert ist.</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message numerus="yes">
        <source>%n to mend; shown is what was there before</source>
        <translation>
            <numerusform>%n zu beheben; gezeigt wird der Stand davor</numerusform>
            <numerusform>%n zu beheben; gezeigt wird der Stand davor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouteLegend</name>
    <message>
        <source>walked</source>
        <translation>gegangen</translation>
    </message>
    <message>
        <source>this way next</source>
        <translation>als Nächstes</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>kommt noch</translation>
    </message>
</context>
<context>
    <name>ScrollPane</name>
    <message>
        <source>Scroll up</source>
        <translation>Nach oben scrollen</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Nach unten scrollen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
</context>
<context>
    <name>SearchLayout</name>
    <message>
        <source>Capitals</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>Delete a letter</source>
        <translation>Buchstaben löschen</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation>Tastatur schließen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Show what was found</source>
        <translation>Treffer zeigen</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>StillThereDialog</name>
    <message>
        <source>Are you still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message numerus="yes">
        <source>This screen starts afresh in %n second(s).</source>
        <translation>
            <numerusform>Dieser Bildschirm beginnt in %n Sekunde neu.</numerusform>
            <numerusform>Dieser Bildschirm beginnt in %n Sekunden neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep looking</source>
        <translation>Weiter ansehen</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Ich bin fertig</translation>
    </message>
</context>
<context>
    <name>StopRow</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n min on foot</source>
        <translation>
            <numerusform>%1, %n Min. zu Fuß</numerusform>
            <numerusform>%1, %n Min. zu Fuß</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s)</source>
        <translation>
            <numerusform>%n Station</numerusform>
            <numerusform>%n Stationen</numerusform>
        </translation>
    </message>
    <message>
        <source>step-free</source>
        <translation>stufenlos</translation>
    </message>
    <message>
        <source>with steps</source>
        <translation>mit Stufen</translation>
    </message>
</context>
<context>
    <name>TourOverview</name>
    <message numerus="yes">
        <source>%n min in all</source>
        <translation>
            <numerusform>%n Min. insgesamt</numerusform>
            <numerusform>%n Min. insgesamt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n min on foot</source>
        <translation>
            <numerusform>%1, %n Min. zu Fuß</numerusform>
            <numerusform>%1, %n Min. zu Fuß</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Zum Mitnehmen</translation>
    </message>
    <message>
        <source>Scan: the whole walk opens in your phone’s map</source>
        <translation>Scannen: Ihr Handy zeigt den ganzen Rundgang</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Losgehen</translation>
    </message>
</context>
<context>
    <name>TourPage</name>
    <message>
        <source>Show the whole walk</source>
        <translation>Ganzen Rundgang zeigen</translation>
    </message>
</context>
<context>
    <name>TourStop</name>
    <message>
        <source>Stop %1 of %2 · %3</source>
        <translation>Station %1 von %2 · %3</translation>
    </message>
    <message>
        <source>the way to %1</source>
        <translation>der Weg zu: %1</translation>
    </message>
    <message>
        <source>Read the project</source>
        <translation>Zum Projekt</translation>
    </message>
    <message>
        <source>Previous stop</source>
        <translation>Vorige Station</translation>
    </message>
    <message>
        <source>The whole walk again</source>
        <translation>Wieder zum ganzen Rundgang</translation>
    </message>
    <message>
        <source>Next stop</source>
        <translation>Nächste Station</translation>
    </message>
</context>
<context>
    <name>ToursPage</name>
    <message>
        <source>Walks</source>
        <translation>Rundgänge</translation>
    </message>
    <message>
        <source>Follow one stop by stop, or take it along on your phone</source>
        <translation>Station für Station folgen oder aufs Handy mitnehmen</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>Lief bis %1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Wer mitmacht</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation>Was man lernte</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>To copy</source>
        <translation>Nachmachen</translation>
    </message>
    <message>
        <source>yyyy</source>
        <translation>yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>d</source>
        <comment>the first of a month</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>before a day</comment>
        <translation>seit dem %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>before a day</comment>
        <translation>bis zum %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>By appointment</source>
        <translation>Nach Vereinbarung</translation>
    </message>
    <message>
        <source>From outside only</source>
        <translation>Nur von außen</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>Heute geschlossen</translation>
    </message>
    <message>
        <source>Opens at %1</source>
        <translation>Öffnet um %1 Uhr</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Offen bis %1 Uhr</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Jetzt geschlossen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>between dates of several words</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>between numbers or single words</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>MMMM</source>
        <translation>MMMM</translation>
    </message>
    <message>
        <source>d</source>
        <comment>day of the month</comment>
        <translation>d.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>H:mm</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Work with Antwerp</source>
        <translation>Mit Antwerpen arbeiten</translation>
    </message>
    <message>
        <source>Nothing you do here is kept about you</source>
        <translation>Was Sie hier tun, wird nicht gespeichert</translation>
    </message>
</context>
</TS>
