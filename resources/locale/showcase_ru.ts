<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_GB">
<context>
    <name>AboutPage</name>
    <message>
        <source>About this exhibition</source>
        <translation>Об этой выставке</translation>
    </message>
    <message>
        <source>The exhibition</source>
        <translation>Выставка</translation>
    </message>
    <message>
        <source>Sources (%1)</source>
        <translation>Источники (%1)</translation>
    </message>
    <message>
        <source>Pictures and software</source>
        <translation>Рисунки и программы</translation>
    </message>
    <message>
        <source>Antwerp’s smart-city projects, the places they changed and the walks between them.</source>
        <translation>Умные проекты Антверпена, места, которые они изменили, и прогулки между ними.</translation>
    </message>
    <message>
        <source>It began with one visit: on Monday 9 July 2018 a delegation was shown The Beacon, SuperNova and the Smart Zone. Every figure here names its source and its date. What is not known is left out.</source>
        <translation>Всё началось с одного визита: в понедельник 9&#xa0;июля 2018&#xa0;года делегации показали The Beacon, SuperNova и Smart Zone. У каждой цифры указаны источник и дата. О том, чего не знаем, мы молчим.</translation>
    </message>
    <message>
        <source>This screen works without the internet and keeps nothing about you. When you leave, your choices go too.</source>
        <translation>Этот экран работает без интернета и ничего о вас не хранит. Вы уйдёте — исчезнут и ваши настройки.</translation>
    </message>
    <message>
        <source>How the texts came about</source>
        <translation>Как появились тексты</translation>
    </message>
    <message>
        <source>Version %1 · content %2</source>
        <translation>Версия %1 · материалы %2</translation>
    </message>
    <message>
        <source>Made with Qt, PySide6, folium, Leaflet, SQLite and the typefaces Source Serif 4 and Source Sans 3. The program is free software: GPL-3.0-or-later.</source>
        <translation>Сделано с помощью Qt, PySide6, folium, Leaflet, SQLite и шрифтов Source&#xa0;Serif&#xa0;4 и Source&#xa0;Sans&#xa0;3. Это свободная программа: GPL-3.0-or-later.</translation>
    </message>
    <message>
        <source>The Antwerp waterfront</source>
        <translation>Антверпен со стороны воды</translation>
    </message>
</context>
<context>
    <name>AccessDialog</name>
    <message>
        <source>Accessibility</source>
        <translation>Доступность</translation>
    </message>
    <message>
        <source>Your choices last until you leave.</source>
        <translation>Настройки действуют, пока вы здесь.</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Крупный текст</translation>
    </message>
    <message>
        <source>One and a half times as large</source>
        <translation>В полтора раза крупнее</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>Dark text on white, clear edges</source>
        <translation>Тёмный текст на белом, чёткие края</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <source>Nothing slides or fades</source>
        <translation>Ничто не скользит и не тает</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Вернуть как было</translation>
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
        <translation>Коснитесь экрана и откройте Антверпен</translation>
    </message>
    <message>
        <source>Touch the screen</source>
        <translation>Коснитесь экрана</translation>
    </message>
    <message>
        <source>to discover Antwerp</source>
        <translation>и откройте Антверпен</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Always here</source>
        <translation>Всегда под рукой</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>You are here: %1</source>
        <translation>Вы здесь: %1</translation>
    </message>
    <message>
        <source>You are </source>
        <translation>Вы </translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Язык: %1</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Доступность</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>dddd d MMMM · HH:mm</source>
        <translation>dddd, d MMMM · H:mm</translation>
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
        <translation>Выставка скоро вернётся</translation>
    </message>
    <message>
        <source>This screen looks again every ten seconds.</source>
        <translation>Экран проверяет это каждые десять секунд.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>The Antwerp waterfront</source>
        <translation>Антверпен со стороны воды</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О выставке</translation>
    </message>
    <message>
        <source>A harbour city at work</source>
        <translation>Портовый город за работой</translation>
    </message>
    <message>
        <source>Smart projects, places by the water, and walks between them.</source>
        <translation>Умные проекты, места у воды и прогулки между ними.</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>The city’s smart projects</source>
        <translation>Чем умён этот город</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>See where it all happens</source>
        <translation>Где всё это происходит</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Прогулки</translation>
    </message>
    <message>
        <source>Tours, stop by stop</source>
        <translation>Остановка за остановкой</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Work with Antwerp</source>
        <translation>Вместе с Антверпеном</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
</context>
<context>
    <name>LegCard</name>
    <message>
        <source>Next: %1 · %2 min, %3 m</source>
        <translation>Дальше: %1 · %2&#xa0;мин, %3&#xa0;м</translation>
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
        <translation>Приблизить</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Отдалить</translation>
    </message>
    <message>
        <source>Where am I?</source>
        <translation>Где я?</translation>
    </message>
</context>
<context>
    <name>MapModel</name>
    <message>
        <source>You are here</source>
        <translation>Вы здесь</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>All</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>%1 of %2 projects</source>
        <translation>Проекты: %1 из %2</translation>
    </message>
    <message>
        <source>Show all projects</source>
        <translation>Показать все проекты</translation>
    </message>
    <message>
        <source>Near you</source>
        <translation>Рядом с вами</translation>
    </message>
    <message>
        <source>Minutes on foot from here, about</source>
        <translation>Минут пешком отсюда, примерно</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>%1 m</source>
        <translation>%1&#xa0;м</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1&#xa0;км</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;мин</translation>
    </message>
    <message>
        <source>As it was on %1</source>
        <translation>Как было %1</translation>
    </message>
</context>
<context>
    <name>NarrationBar</name>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>No sound here</source>
        <translation>Здесь нет звука</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Слушать</translation>
    </message>
    <message>
        <source>From the start: %1</source>
        <translation>С начала: %1</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>at the start</source>
        <translation>в начале</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Прогулки</translation>
    </message>
    <message>
        <source>Work with Antwerp</source>
        <translation>Вместе с Антверпеном</translation>
    </message>
    <message>
        <source>About this screen</source>
        <translation>Об этом экране</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>What you get</source>
        <translation>Что вы получите</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>How it starts</source>
        <translation>С чего начать</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>how many texts came about so</comment>
        <translation>%1 (%2 из %3)</translation>
    </message>
    <message>
        <source>Written in this language.</source>
        <translation>Написано на этом языке.</translation>
    </message>
    <message>
        <source>Translated %1.</source>
        <translation>Переведено %1.</translation>
    </message>
    <message>
        <source>Translated by a machine %1, checked by a person.</source>
        <translation>Машинный перевод %1, проверен человеком.</translation>
    </message>
    <message>
        <source>Translated by a machine %1; no person has checked it yet.</source>
        <translation>Машинный перевод %1; человек его ещё не проверил.</translation>
    </message>
    <message>
        <source>from Dutch</source>
        <translation>с&#xa0;нидерландского</translation>
    </message>
    <message>
        <source>from English</source>
        <translation>с&#xa0;английского</translation>
    </message>
    <message>
        <source>from French</source>
        <translation>с&#xa0;французского</translation>
    </message>
    <message>
        <source>from German</source>
        <translation>с&#xa0;немецкого</translation>
    </message>
    <message>
        <source>from Russian</source>
        <translation>с&#xa0;русского</translation>
    </message>
    <message>
        <source>from another language</source>
        <translation>с&#xa0;другого языка</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Читать</translation>
    </message>
</context>
<context>
    <name>PinRow</name>
    <message>
        <source>here</source>
        <translation>здесь</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;мин</numerusform>
            <numerusform>%n&#xa0;мин</numerusform>
            <numerusform>%n&#xa0;мин</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceTile</name>
    <message>
        <source>On the map</source>
        <translation>На карте</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>Facts checked on %1</source>
        <translation>Факты проверены %1</translation>
    </message>
</context>
<context>
    <name>ProjectHead</name>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>См. также</translation>
    </message>
</context>
<context>
    <name>ProjectTexts</name>
    <message>
        <source>%1 · %2 min</source>
        <translation>%1 · %2&#xa0;мин</translation>
    </message>
</context>
<context>
    <name>ProjectTiles</name>
    <message>
        <source>Take it along</source>
        <translation>Взять с собой</translation>
    </message>
    <message>
        <source>Scan: the place opens in your phone’s map</source>
        <translation>Отсканируйте: место откроется на карте в телефоне</translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message>
        <source>Projects</source>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Показано %1 из %2</translation>
    </message>
    <message>
        <source>Search projects</source>
        <translation>Поиск проектов</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не нашлось</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Может быть, «%1»?</translation>
    </message>
    <message>
        <source>Show all projects</source>
        <translation>Показать все проекты</translation>
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
        <translation>Исправьте перед показом: %1</translation>
    </message>
    <message>
        <source>The exhibition opens by itself once they are mended and saved.</source>
        <translation>Выставка откроется сама, когда всё будет исправлено и сохранено.</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message numerus="yes">
        <source>%n to mend; shown is what was there before</source>
        <translation>
            <numerusform>%n ошибка; показано то, что было раньше</numerusform>
            <numerusform>%n ошибки; показано то, что было раньше</numerusform>
            <numerusform>%n ошибок; показано то, что было раньше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouteLegend</name>
    <message>
        <source>walked</source>
        <translation>пройдено</translation>
    </message>
    <message>
        <source>this way next</source>
        <translation>теперь сюда</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>ещё впереди</translation>
    </message>
</context>
<context>
    <name>ScrollPane</name>
    <message>
        <source>Scroll up</source>
        <translation>Прокрутить вверх</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Прокрутить вниз</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
</context>
<context>
    <name>SearchLayout</name>
    <message>
        <source>Capitals</source>
        <translation>Заглавные буквы</translation>
    </message>
    <message>
        <source>Delete a letter</source>
        <translation>Стереть букву</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation>Убрать клавиатуру</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Show what was found</source>
        <translation>Показать найденное</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>StillThereDialog</name>
    <message>
        <source>Are you still there?</source>
        <translation>Вы ещё здесь?</translation>
    </message>
    <message numerus="yes">
        <source>This screen starts afresh in %n second(s).</source>
        <translation>
            <numerusform>Экран вернётся к началу через %n&#xa0;секунду.</numerusform>
            <numerusform>Экран вернётся к началу через %n&#xa0;секунды.</numerusform>
            <numerusform>Экран вернётся к началу через %n&#xa0;секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep looking</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Закончить</translation>
    </message>
</context>
<context>
    <name>StopRow</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;мин</numerusform>
            <numerusform>%n&#xa0;мин</numerusform>
            <numerusform>%n&#xa0;мин</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;мин</numerusform>
            <numerusform>%n&#xa0;мин</numerusform>
            <numerusform>%n&#xa0;мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n min on foot</source>
        <translation>
            <numerusform>%1, %n&#xa0;мин пешком</numerusform>
            <numerusform>%1, %n&#xa0;мин пешком</numerusform>
            <numerusform>%1, %n&#xa0;мин пешком</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s)</source>
        <translation>
            <numerusform>%n&#xa0;остановка</numerusform>
            <numerusform>%n&#xa0;остановки</numerusform>
            <numerusform>%n&#xa0;остановок</numerusform>
        </translation>
    </message>
    <message>
        <source>step-free</source>
        <translation>без ступеней</translation>
    </message>
    <message>
        <source>with steps</source>
        <translation>есть ступени</translation>
    </message>
</context>
<context>
    <name>TourOverview</name>
    <message numerus="yes">
        <source>%n min in all</source>
        <translation>
            <numerusform>всего %n&#xa0;мин</numerusform>
            <numerusform>всего %n&#xa0;мин</numerusform>
            <numerusform>всего %n&#xa0;мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n min on foot</source>
        <translation>
            <numerusform>%1, %n&#xa0;мин пешком</numerusform>
            <numerusform>%1, %n&#xa0;мин пешком</numerusform>
            <numerusform>%1, %n&#xa0;мин пешком</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Взять с собой</translation>
    </message>
    <message>
        <source>Scan: the whole walk opens in your phone’s map</source>
        <translation>Отсканируйте: вся прогулка откроется на карте в телефоне</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>В путь</translation>
    </message>
</context>
<context>
    <name>TourPage</name>
    <message>
        <source>Show the whole walk</source>
        <translation>Показать всю прогулку</translation>
    </message>
</context>
<context>
    <name>TourStop</name>
    <message>
        <source>Stop %1 of %2 · %3</source>
        <translation>Остановка %1 из %2 · %3</translation>
    </message>
    <message>
        <source>the way to %1</source>
        <translation>путь к остановке: %1</translation>
    </message>
    <message>
        <source>Read the project</source>
        <translation>Читать о проекте</translation>
    </message>
    <message>
        <source>Previous stop</source>
        <translation>Предыдущая остановка</translation>
    </message>
    <message>
        <source>The whole walk again</source>
        <translation>Вся прогулка снова</translation>
    </message>
    <message>
        <source>Next stop</source>
        <translation>К следующей</translation>
    </message>
</context>
<context>
    <name>ToursPage</name>
    <message>
        <source>Walks</source>
        <translation>Прогулки</translation>
    </message>
    <message>
        <source>Follow one stop by stop, or take it along on your phone</source>
        <translation>Идите по остановкам или возьмите прогулку с собой в телефоне</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>С&#xa0;%1&#xa0;г.</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>Завершён в&#xa0;%1&#xa0;г.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>В планах</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>данные: %1</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Кто участвует</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation>Что мы узнали</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Приватность</translation>
    </message>
    <message>
        <source>To copy</source>
        <translation>Перенять</translation>
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
        <translation>ок.&#xa0;%1</translation>
    </message>
    <message>
        <source>d</source>
        <comment>the first of a month</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>before a day</comment>
        <translation>с&#xa0;%1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с&#xa0;%1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>before a day</comment>
        <translation>до&#xa0;%1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до&#xa0;%1</translation>
    </message>
    <message>
        <source>By appointment</source>
        <translation>По записи</translation>
    </message>
    <message>
        <source>From outside only</source>
        <translation>Только снаружи</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>Сегодня закрыто</translation>
    </message>
    <message>
        <source>Opens at %1</source>
        <translation>Откроется в&#xa0;%1</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Открыто до&#xa0;%1</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Сейчас закрыто</translation>
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
        <translation>H:mm</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Work with Antwerp</source>
        <translation>Вместе с Антверпеном</translation>
    </message>
    <message>
        <source>Nothing you do here is kept about you</source>
        <translation>Мы ничего о вас не сохраняем</translation>
    </message>
</context>
</TS>
