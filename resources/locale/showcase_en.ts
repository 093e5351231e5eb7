<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>PinRow</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message numerus="yes">
        <source>%n to mend; shown is what was there before</source>
        <translation>
            <numerusform>%n to mend; shown is what was there before</numerusform>
            <numerusform>%n to mend; shown is what was there before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StillThereDialog</name>
    <message numerus="yes">
        <source>This screen starts afresh in %n second(s).</source>
        <translation>
            <numerusform>This screen starts afresh in %n second.</numerusform>
            <numerusform>This screen starts afresh in %n seconds.</numerusform>
        </translation>
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
            <numerusform>%1, %n min on foot</numerusform>
            <numerusform>%1, %n min on foot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s)</source>
        <translation>
            <numerusform>%n stop</numerusform>
            <numerusform>%n stops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TourOverview</name>
    <message numerus="yes">
        <source>%n min in all</source>
        <translation>
            <numerusform>%n min in all</numerusform>
            <numerusform>%n min in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n min on foot</source>
        <translation>
            <numerusform>%1, %n min on foot</numerusform>
            <numerusform>%1, %n min on foot</numerusform>
        </translation>
    </message>
</context>
</TS>
