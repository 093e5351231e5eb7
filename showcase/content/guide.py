"""What the first sheet of a workbook tells its editors, in Dutch and in English."""

from typing import Final

GUIDE: Final = """\
NEDERLANDS
Eén rij per tekst, één kolom per taal. Typ in de witte cellen, laat de grijze staan.
Een nieuwe regel in een cel: Alt+Enter.
Een cel leegmaken neemt de tekst in die taal weg; in de eerste taal kan dat niet.
Een rij wissen of sorteren verandert niets.
Bronnen blijven tussen haken staan: [@bron]. Formules worden nooit uitgevoerd.
Hours: openingsuren zoals OpenStreetMap ze schrijft (Tu-Su 10:00-17:00; Dec 25 off).
Datums: 2018, 2018-09 of 2018-09-27, met ~ erachter voor ongeveer.
Tags en bronnen: hun id's, met komma's ertussen.
Origins: hoe een vertaling ontstond. Nagelezen? Vul "checked by" en "checked" in.
Staat bij "up to date" no, en klopt de vertaling weer met de bron? Schrijf yes.
Bewaar als .xlsx en importeer: eerst zie je wat er verandert, dan pas wordt geschreven.
Heeft ondertussen iemand anders dezelfde tekst veranderd, dan wordt niets overschreven.

ENGLISH
One row per text, one column per language. Type in the white cells, leave the grey.
A new line in a cell: Alt+Enter.
Emptying a cell takes the text away in that language; not in the first language.
Deleting or sorting rows changes nothing.
Sources stay between brackets: [@source]. Formulas are never run.
Hours: opening hours as OpenStreetMap writes them (Tu-Su 10:00-17:00; Dec 25 off).
Dates: 2018, 2018-09 or 2018-09-27, with ~ after it for about.
Tags and sources: their ids, with commas between them.
Origins: how a translation came about. Read it? Fill in "checked by" and "checked".
Does "up to date" say no, and is the translation right again? Write yes.
Save as .xlsx and import: you see what changes before anything is written.
If somebody else changed the same text meanwhile, nothing is written over.
"""
