<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE" sourcelanguage="en_GB">
<context>
    <name>AboutPage</name>
    <message>
        <source>About this exhibition</source>
        <translation>Over deze tentoonstelling</translation>
    </message>
    <message>
        <source>The exhibition</source>
        <translation>De tentoonstelling</translation>
    </message>
    <message>
        <source>Sources (%1)</source>
        <translation>Bronnen (%1)</translation>
    </message>
    <message>
        <source>Pictures and software</source>
        <translation>Beelden en software</translation>
    </message>
    <message>
        <source>Antwerp’s smart-city projects, the places they changed and the walks between them.</source>
        <translation>Slimme projecten van Antwerpen: nieuwe techniek voor de stad. Met plekken en wandelingen.</translation>
    </message>
    <message>
        <source>It began with one visit: on Monday 9 July 2018 a delegation was shown The Beacon, SuperNova and the Smart Zone. Every figure here names its source and its date. What is not known is left out.</source>
        <translation>Het begon met een bezoek, op maandag 9 juli 2018. Een groep gasten leerde The Beacon, SuperNova en de Smart Zone kennen. Bij elk cijfer staan de bron en de datum. Weten we iets niet? Dan laten we het weg.</translation>
    </message>
    <message>
        <source>This screen works without the internet and keeps nothing about you. When you leave, your choices go too.</source>
        <translation>Dit scherm werkt zonder internet. Het bewaart niets over jou. Ga je weg? Dan verdwijnen ook je keuzes.</translation>
    </message>
    <message>
        <source>How the texts came about</source>
        <translation>Zo zijn de teksten gemaakt</translation>
    </message>
    <message>
        <source>Version %1 · content %2</source>
        <translation>Versie %1 · inhoud %2</translation>
    </message>
    <message>
        <source>Made with Qt, PySide6, folium, Leaflet, SQLite and the typefaces Source Serif 4 and Source Sans 3. The program is free software: GPL-3.0-or-later.</source>
        <translation>Gemaakt met Qt, PySide6, folium, Leaflet en SQLite. De letters zijn Source Serif 4 en Source Sans 3. Het programma is vrije software: GPL-3.0-or-later.</translation>
    </message>
    <message>
        <source>The Antwerp waterfront</source>
        <translation>Antwerpen aan het water</translation>
    </message>
</context>
<context>
    <name>AccessDialog</name>
    <message>
        <source>Accessibility</source>
        <translation>Beter lezen</translation>
    </message>
    <message>
        <source>Your choices last until you leave.</source>
        <translation>Je keuzes blijven tot je weggaat.</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Grote letters</translation>
    </message>
    <message>
        <source>One and a half times as large</source>
        <translation>1,5 keer zo groot</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Meer contrast</translation>
    </message>
    <message>
        <source>Dark text on white, clear edges</source>
        <translation>Donkere tekst op wit, duidelijke randen</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Minder beweging</translation>
    </message>
    <message>
        <source>Nothing slides or fades</source>
        <translation>Niets schuift of beweegt</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Zoals het was</translation>
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
        <translation>Raak het scherm aan en ontdek Antwerpen</translation>
    </message>
    <message>
        <source>Touch the screen</source>
        <translation>Raak het scherm aan</translation>
    </message>
    <message>
        <source>to discover Antwerp</source>
        <translation>en ontdek Antwerpen</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Always here</source>
        <translation>Altijd hier</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>You are here: %1</source>
        <translation>Je bent hier: %1</translation>
    </message>
    <message>
        <source>You are </source>
        <translation>Je bent </translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Taal: %1</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Beter lezen</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>dddd d MMMM · HH:mm</source>
        <translation>dddd d MMMM · H.mm &apos;uur&apos;</translation>
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
        <translation>De tentoonstelling is snel terug</translation>
    </message>
    <message>
        <source>This screen looks again every ten seconds.</source>
        <translation>Dit scherm kijkt elke 10 seconden opnieuw.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>The Antwerp waterfront</source>
        <translation>Antwerpen aan het water</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>A harbour city at work</source>
        <translation>Een havenstad aan het werk</translation>
    </message>
    <message>
        <source>Smart projects, places by the water, and walks between them.</source>
        <translation>Slimme projecten, plekken aan het water en wandelingen.</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Ontdek</translation>
    </message>
    <message>
        <source>The city’s smart projects</source>
        <translation>Slimme projecten</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>See where it all happens</source>
        <translation>Kijk waar alles is</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Wandel</translation>
    </message>
    <message>
        <source>Tours, stop by stop</source>
        <translation>Van halte naar halte</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Verhaal</translation>
    </message>
    <message>
        <source>Work with Antwerp</source>
        <translation>Werk met Antwerpen</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
</context>
<context>
    <name>LegCard</name>
    <message>
        <source>Next: %1 · %2 min, %3 m</source>
        <translation>Volgende: %1 · %2 min, %3 m</translation>
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
        <translation>Groter</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Where am I?</source>
        <translation>Waar ben ik?</translation>
    </message>
</context>
<context>
    <name>MapModel</name>
    <message>
        <source>You are here</source>
        <translation>Je bent hier</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projecten</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plekken</translation>
    </message>
    <message>
        <source>%1 of %2 projects</source>
        <translation>%1 van %2 projecten</translation>
    </message>
    <message>
        <source>Show all projects</source>
        <translation>Toon alle projecten</translation>
    </message>
    <message>
        <source>Near you</source>
        <translation>Dicht bij jou</translation>
    </message>
    <message>
        <source>Minutes on foot from here, about</source>
        <translation>Ongeveer zoveel minuten te voet</translation>
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
        <translation>%1 min</translation>
    </message>
    <message>
        <source>As it was on %1</source>
        <translation>Zo was het op %1</translation>
    </message>
</context>
<context>
    <name>NarrationBar</name>
    <message>
        <source>Pause</source>
        <translation>Stop even</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>No sound here</source>
        <translation>Hier is geen geluid</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Luister</translation>
    </message>
    <message>
        <source>From the start: %1</source>
        <translation>Vanaf het begin: %1</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>at the start</source>
        <translation>aan het begin</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projecten</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Wandelingen</translation>
    </message>
    <message>
        <source>Work with Antwerp</source>
        <translation>Werk met Antwerpen</translation>
    </message>
    <message>
        <source>About this screen</source>
        <translation>Over dit scherm</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>What you get</source>
        <translation>Dit krijg je</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>How it starts</source>
        <translation>Zo begin je</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>how many texts came about so</comment>
        <translation>%1 (%2 van %3)</translation>
    </message>
    <message>
        <source>Written in this language.</source>
        <translation>Geschreven in deze taal.</translation>
    </message>
    <message>
        <source>Translated %1.</source>
        <translation>Vertaald %1.</translation>
    </message>
    <message>
        <source>Translated by a machine %1, checked by a person.</source>
        <translation>Een computer vertaalde dit %1. Een mens las het na.</translation>
    </message>
    <message>
        <source>Translated by a machine %1; no person has checked it yet.</source>
        <translation>Een computer vertaalde dit %1. Nog niemand las het na.</translation>
    </message>
    <message>
        <source>from Dutch</source>
        <translation>uit het gewone Nederlands</translation>
    </message>
    <message>
        <source>from English</source>
        <translation>uit het Engels</translation>
    </message>
    <message>
        <source>from French</source>
        <translation>uit het Frans</translation>
    </message>
    <message>
        <source>from German</source>
        <translation>uit het Duits</translation>
    </message>
    <message>
        <source>from Russian</source>
        <translation>uit het Russisch</translation>
    </message>
    <message>
        <source>from another language</source>
        <translation>uit een andere taal</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lees</translation>
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
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceTile</name>
    <message>
        <source>On the map</source>
        <translation>Op de kaart</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>Facts checked on %1</source>
        <translation>Nagekeken op %1</translation>
    </message>
</context>
<context>
    <name>ProjectHead</name>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Zie ook</translation>
    </message>
</context>
<context>
    <name>ProjectTexts</name>
    <message>
        <source>%1 · %2 min</source>
        <translation>%1 · %2 min</translation>
    </message>
</context>
<context>
    <name>ProjectTiles</name>
    <message>
        <source>Take it along</source>
        <translation>Neem het mee</translation>
    </message>
    <message>
        <source>Scan: the place opens in your phone’s map</source>
        <translation>Scan met je gsm: de plek opent op je kaart</translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message>
        <source>Projects</source>
        <translation>Projecten</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 van %2 te zien</translation>
    </message>
    <message>
        <source>Search projects</source>
        <translation>Zoek projecten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Bedoel je “%1”?</translation>
    </message>
    <message>
        <source>Show all projects</source>
        <translation>Toon alle projecten</translation>
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
        <translation>Dit moet eerst beter: %1</translation>
    </message>
    <message>
        <source>The exhibition opens by itself once they are mended and saved.</source>
        <translation>Verbeter de fouten en bewaar ze. Dan gaat het scherm vanzelf open.</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message numerus="yes">
        <source>%n to mend; shown is what was there before</source>
        <translation>
            <numerusform>%n fout. Je ziet nu de tekst van daarvoor</numerusform>
            <numerusform>%n fouten. Je ziet nu de tekst van daarvoor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n opmerking</numerusform>
            <numerusform>%n opmerkingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouteLegend</name>
    <message>
        <source>walked</source>
        <translation>al gedaan</translation>
    </message>
    <message>
        <source>this way next</source>
        <translation>nu deze weg</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>komt nog</translation>
    </message>
</context>
<context>
    <name>ScrollPane</name>
    <message>
        <source>Scroll up</source>
        <translation>Ga omhoog</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Ga omlaag</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Wis wat je zocht</translation>
    </message>
</context>
<context>
    <name>SearchLayout</name>
    <message>
        <source>Capitals</source>
        <translation>Hoofdletters</translation>
    </message>
    <message>
        <source>Delete a letter</source>
        <translation>Wis een letter</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation>Sluit het toetsenbord</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Show what was found</source>
        <translation>Toon wat er is gevonden</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
</context>
<context>
    <name>StillThereDialog</name>
    <message>
        <source>Are you still there?</source>
        <translation>Ben je er nog?</translation>
    </message>
    <message numerus="yes">
        <source>This screen starts afresh in %n second(s).</source>
        <translation>
            <numerusform>Dit scherm begint over %n seconde opnieuw.</numerusform>
            <numerusform>Dit scherm begint over %n seconden opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep looking</source>
        <translation>Kijk verder</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Ik ben klaar</translation>
    </message>
</context>
<context>
    <name>StopRow</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n min on foot</source>
        <translation>
            <numerusform>%1, %n min te voet</numerusform>
            <numerusform>%1, %n min te voet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s)</source>
        <translation>
            <numerusform>%n halte</numerusform>
            <numerusform>%n haltes</numerusform>
        </translation>
    </message>
    <message>
        <source>step-free</source>
        <translation>zonder trappen</translation>
    </message>
    <message>
        <source>with steps</source>
        <translation>met trappen</translation>
    </message>
</context>
<context>
    <name>TourOverview</name>
    <message numerus="yes">
        <source>%n min in all</source>
        <translation>
            <numerusform>%n min in totaal</numerusform>
            <numerusform>%n min in totaal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n min on foot</source>
        <translation>
            <numerusform>%1, %n min te voet</numerusform>
            <numerusform>%1, %n min te voet</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Neem het mee</translation>
    </message>
    <message>
        <source>Scan: the whole walk opens in your phone’s map</source>
        <translation>Scan met je gsm: de wandeling opent op je kaart</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>TourPage</name>
    <message>
        <source>Show the whole walk</source>
        <translation>Toon de hele wandeling</translation>
    </message>
</context>
<context>
    <name>TourStop</name>
    <message>
        <source>Stop %1 of %2 · %3</source>
        <translation>Halte %1 van %2 · %3</translation>
    </message>
    <message>
        <source>the way to %1</source>
        <translation>de weg naar %1</translation>
    </message>
    <message>
        <source>Read the project</source>
        <translation>Lees het project</translation>
    </message>
    <message>
        <source>Previous stop</source>
        <translation>Vorige halte</translation>
    </message>
    <message>
        <source>The whole walk again</source>
        <translation>De hele wandeling opnieuw</translation>
    </message>
    <message>
        <source>Next stop</source>
        <translation>Volgende halte</translation>
    </message>
</context>
<context>
    <name>ToursPage</name>
    <message>
        <source>Walks</source>
        <translation>Wandelingen</translation>
    </message>
    <message>
        <source>Follow one stop by stop, or take it along on your phone</source>
        <translation>Volg een wandeling van halte naar halte. Of neem ze mee op je gsm.</translation>
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
        <translation>Evenement</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Sinds %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>Duurde tot %1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Evenementen</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>datum: %1</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Wie doet mee</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation>Wat we leerden</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>To copy</source>
        <translation>Zelf doen</translation>
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
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>rond %1</translation>
    </message>
    <message>
        <source>d</source>
        <comment>the first of a month</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>before a day</comment>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>before a day</comment>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>By appointment</source>
        <translation>Met afspraak</translation>
    </message>
    <message>
        <source>From outside only</source>
        <translation>Alleen van buiten</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>Vandaag dicht</translation>
    </message>
    <message>
        <source>Opens at %1</source>
        <translation>Open vanaf %1</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Open tot %1</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Nu dicht</translation>
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
        <translation>d</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>H.mm &apos;uur&apos;</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Work with Antwerp</source>
        <translation>Werk met Antwerpen</translation>
    </message>
    <message>
        <source>Nothing you do here is kept about you</source>
        <translation>Wat je hier doet, bewaren we niet</translation>
    </message>
</context>
</TS>
