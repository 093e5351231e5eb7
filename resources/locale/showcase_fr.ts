<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_BE" sourcelanguage="en_GB">
<context>
    <name>AboutPage</name>
    <message>
        <source>About this exhibition</source>
        <translation>À propos de cette exposition</translation>
    </message>
    <message>
        <source>The exhibition</source>
        <translation>L’exposition</translation>
    </message>
    <message>
        <source>Sources (%1)</source>
        <translation>Sources (%1)</translation>
    </message>
    <message>
        <source>Pictures and software</source>
        <translation>Images et logiciel</translation>
    </message>
    <message>
        <source>Antwerp’s smart-city projects, the places they changed and the walks between them.</source>
        <translation>Les projets intelligents d’Anvers, les lieux qu’ils ont changés et les promenades qui les relient.</translation>
    </message>
    <message>
        <source>It began with one visit: on Monday 9 July 2018 a delegation was shown The Beacon, SuperNova and the Smart Zone. Every figure here names its source and its date. What is not known is left out.</source>
        <translation>Tout a commencé par une visite&#xa0;: le lundi 9&#xa0;juillet 2018, on présenta à une délégation The Beacon, SuperNova et la Smart Zone. Chaque chiffre porte ici sa source et sa date. Ce qu’on ignore, on le tait.</translation>
    </message>
    <message>
        <source>This screen works without the internet and keeps nothing about you. When you leave, your choices go too.</source>
        <translation>Cet écran fonctionne sans internet et ne garde rien à votre sujet. Quand vous partez, vos choix s’effacent aussi.</translation>
    </message>
    <message>
        <source>How the texts came about</source>
        <translation>D’où viennent les textes</translation>
    </message>
    <message>
        <source>Version %1 · content %2</source>
        <translation>Version %1 · contenus %2</translation>
    </message>
    <message>
        <source>Made with Qt, PySide6, folium, Leaflet, SQLite and the typefaces Source Serif 4 and Source Sans 3. The program is free software: GPL-3.0-or-later.</source>
        <translation>Réalisé avec Qt, PySide6, folium, Leaflet, SQLite et les polices Source Serif 4 et Source Sans 3. Le programme est un logiciel libre&#xa0;: GPL-3.0-or-later.</translation>
    </message>
    <message>
        <source>The Antwerp waterfront</source>
        <translation>Anvers au bord de l’eau</translation>
    </message>
</context>
<context>
    <name>AccessDialog</name>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>Your choices last until you leave.</source>
        <translation>Vos choix valent jusqu’à votre départ.</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Grand texte</translation>
    </message>
    <message>
        <source>One and a half times as large</source>
        <translation>Une fois et demie plus grand</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Dark text on white, clear edges</source>
        <translation>Texte foncé sur blanc, bords nets</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Nothing slides or fades</source>
        <translation>Rien ne glisse ni ne s’estompe</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Comme avant</translation>
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
        <translation>Touchez l’écran pour découvrir Anvers</translation>
    </message>
    <message>
        <source>Touch the screen</source>
        <translation>Touchez l’écran</translation>
    </message>
    <message>
        <source>to discover Antwerp</source>
        <translation>pour découvrir Anvers</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Always here</source>
        <translation>Toujours là</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>You are here: %1</source>
        <translation>Vous êtes ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>You are </source>
        <translation>Vous êtes </translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibilité</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>dddd d MMMM · HH:mm</source>
        <translation>dddd d MMMM · H&apos;&#xa0;h&#xa0;&apos;mm</translation>
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
        <translation>L’exposition revient bientôt</translation>
    </message>
    <message>
        <source>This screen looks again every ten seconds.</source>
        <translation>Cet écran réessaie toutes les dix secondes.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>The Antwerp waterfront</source>
        <translation>Anvers au bord de l’eau</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Infos</translation>
    </message>
    <message>
        <source>A harbour city at work</source>
        <translation>Une ville portuaire à l’œuvre</translation>
    </message>
    <message>
        <source>Smart projects, places by the water, and walks between them.</source>
        <translation>Projets intelligents, lieux au bord de l’eau et promenades de l’un à l’autre.</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Découvrir</translation>
    </message>
    <message>
        <source>The city’s smart projects</source>
        <translation>Les projets intelligents</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>See where it all happens</source>
        <translation>Voir où tout se passe</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Flâner</translation>
    </message>
    <message>
        <source>Tours, stop by stop</source>
        <translation>Promenades par étapes</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Récit</translation>
    </message>
    <message>
        <source>Work with Antwerp</source>
        <translation>Travailler avec Anvers</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>LegCard</name>
    <message>
        <source>Next: %1 · %2 min, %3 m</source>
        <translation>Ensuite&#xa0;: %1 · %2&#xa0;min, %3&#xa0;m</translation>
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
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Where am I?</source>
        <translation>Où suis-je&#x202f;?</translation>
    </message>
</context>
<context>
    <name>MapModel</name>
    <message>
        <source>You are here</source>
        <translation>Vous êtes ici</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>%1 of %2 projects</source>
        <translation>Projets&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Show all projects</source>
        <translation>Voir tous les projets</translation>
    </message>
    <message>
        <source>Near you</source>
        <translation>Près de vous</translation>
    </message>
    <message>
        <source>Minutes on foot from here, about</source>
        <translation>Minutes à pied d’ici, environ</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>%1 m</source>
        <translation>%1&#xa0;m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1&#xa0;km</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>As it was on %1</source>
        <translation>Comme c’était le %1</translation>
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
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>No sound here</source>
        <translation>Pas de son ici</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>From the start: %1</source>
        <translation>Depuis le début : %1</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>at the start</source>
        <translation>à l’accueil</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Promenades</translation>
    </message>
    <message>
        <source>Work with Antwerp</source>
        <translation>Travailler avec Anvers</translation>
    </message>
    <message>
        <source>About this screen</source>
        <translation>À propos de cet écran</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>What you get</source>
        <translation>Vous recevez</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>How it starts</source>
        <translation>Pour commencer</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>how many texts came about so</comment>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>Written in this language.</source>
        <translation>Écrit dans cette langue.</translation>
    </message>
    <message>
        <source>Translated %1.</source>
        <translation>Traduit %1.</translation>
    </message>
    <message>
        <source>Translated by a machine %1, checked by a person.</source>
        <translation>Traduit %1 par une machine, relu par une personne.</translation>
    </message>
    <message>
        <source>Translated by a machine %1; no person has checked it yet.</source>
        <translation>Traduit %1 par une machine&#xa0;; personne ne l’a encore relu.</translation>
    </message>
    <message>
        <source>from Dutch</source>
        <translation>du néerlandais</translation>
    </message>
    <message>
        <source>from English</source>
        <translation>de l’anglais</translation>
    </message>
    <message>
        <source>from French</source>
        <translation>du français</translation>
    </message>
    <message>
        <source>from German</source>
        <translation>de l’allemand</translation>
    </message>
    <message>
        <source>from Russian</source>
        <translation>du russe</translation>
    </message>
    <message>
        <source>from another language</source>
        <translation>d’une autre langue</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
</context>
<context>
    <name>PinRow</name>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceTile</name>
    <message>
        <source>On the map</source>
        <translation>Sur la carte</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>Facts checked on %1</source>
        <translation>Faits vérifiés le %1</translation>
    </message>
</context>
<context>
    <name>ProjectHead</name>
    <message>
        <source>Timeline</source>
        <translation>Repères</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Voir aussi</translation>
    </message>
</context>
<context>
    <name>ProjectTexts</name>
    <message>
        <source>%1 · %2 min</source>
        <translation>%1 · %2&#xa0;min</translation>
    </message>
</context>
<context>
    <name>ProjectTiles</name>
    <message>
        <source>Take it along</source>
        <translation>À emporter</translation>
    </message>
    <message>
        <source>Scan: the place opens in your phone’s map</source>
        <translation>Scannez&#xa0;: le lieu s’ouvre dans la carte du téléphone</translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Affichés&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Search projects</source>
        <translation>Chercher un projet</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Plutôt «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Show all projects</source>
        <translation>Voir tous les projets</translation>
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
        <translation>À corriger avant l’affichage&#xa0;: %1</translation>
    </message>
    <message>
        <source>The exhibition opens by itself once they are mended and saved.</source>
        <translation>L’exposition s’ouvre d’elle-même dès que tout est corrigé et enregistré.</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message numerus="yes">
        <source>%n to mend; shown is what was there before</source>
        <translation>
            <numerusform>%n point à corriger&#x202f;; l’affichage montre l’état d’avant</numerusform>
            <numerusform>%n points à corriger&#x202f;; l’affichage montre l’état d’avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouteLegend</name>
    <message>
        <source>walked</source>
        <translation>parcouru</translation>
    </message>
    <message>
        <source>this way next</source>
        <translation>par ici</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>à venir</translation>
    </message>
</context>
<context>
    <name>ScrollPane</name>
    <message>
        <source>Scroll up</source>
        <translation>Défiler vers le haut</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Défiler vers le bas</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>SearchLayout</name>
    <message>
        <source>Capitals</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>Delete a letter</source>
        <translation>Effacer une lettre</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation>Ranger le clavier</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Show what was found</source>
        <translation>Voir les résultats</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>StillThereDialog</name>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous encore là&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>This screen starts afresh in %n second(s).</source>
        <translation>
            <numerusform>Cet écran recommence au début dans %n seconde.</numerusform>
            <numerusform>Cet écran recommence au début dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep looking</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>J’ai terminé</translation>
    </message>
</context>
<context>
    <name>StopRow</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n min on foot</source>
        <translation>
            <numerusform>%1, %n&#xa0;min à pied</numerusform>
            <numerusform>%1, %n&#xa0;min à pied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>step-free</source>
        <translation>sans marches</translation>
    </message>
    <message>
        <source>with steps</source>
        <translation>avec marches</translation>
    </message>
</context>
<context>
    <name>TourOverview</name>
    <message numerus="yes">
        <source>%n min in all</source>
        <translation>
            <numerusform>%n&#xa0;min au total</numerusform>
            <numerusform>%n&#xa0;min au total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n min on foot</source>
        <translation>
            <numerusform>%1, %n&#xa0;min à pied</numerusform>
            <numerusform>%1, %n&#xa0;min à pied</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>À emporter</translation>
    </message>
    <message>
        <source>Scan: the whole walk opens in your phone’s map</source>
        <translation>Scannez&#xa0;: toute la promenade s’ouvre dans la carte du téléphone</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Partir</translation>
    </message>
</context>
<context>
    <name>TourPage</name>
    <message>
        <source>Show the whole walk</source>
        <translation>Voir toute la promenade</translation>
    </message>
</context>
<context>
    <name>TourStop</name>
    <message>
        <source>Stop %1 of %2 · %3</source>
        <translation>Étape %1 sur %2 · %3</translation>
    </message>
    <message>
        <source>the way to %1</source>
        <translation>le chemin vers %1</translation>
    </message>
    <message>
        <source>Read the project</source>
        <translation>Lire le projet</translation>
    </message>
    <message>
        <source>Previous stop</source>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>The whole walk again</source>
        <translation>Toute la promenade à nouveau</translation>
    </message>
    <message>
        <source>Next stop</source>
        <translation>Étape suivante</translation>
    </message>
</context>
<context>
    <name>ToursPage</name>
    <message>
        <source>Walks</source>
        <translation>Promenades</translation>
    </message>
    <message>
        <source>Follow one stop by stop, or take it along on your phone</source>
        <translation>Suivez-en une d’étape en étape, ou emportez-la sur votre téléphone</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Plan</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>Fini en %1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>situation&#xa0;: %1</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>L’essentiel</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Qui participe</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation>Ce qu’on a appris</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>To copy</source>
        <translation>À reprendre</translation>
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
        <translation>%1 environ</translation>
    </message>
    <message>
        <source>d</source>
        <comment>the first of a month</comment>
        <translation>d&apos;er&apos;</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>before a day</comment>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>before a day</comment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’en %1</translation>
    </message>
    <message>
        <source>By appointment</source>
        <translation>Sur rendez-vous</translation>
    </message>
    <message>
        <source>From outside only</source>
        <translation>De l’extérieur seulement</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>Fermé aujourd’hui</translation>
    </message>
    <message>
        <source>Opens at %1</source>
        <translation>Ouvre à %1</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Ouvert jusqu’à %1</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Déjà fermé</translation>
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
        <translation>H&apos;&#xa0;h&#xa0;&apos;mm</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Work with Antwerp</source>
        <translation>Travailler avec Anvers</translation>
    </message>
    <message>
        <source>Nothing you do here is kept about you</source>
        <translation>Rien de ce que vous faites ici n’est conservé</translation>
    </message>
</context>
</TS>
