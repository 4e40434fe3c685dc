import type { MistakeWords } from './sentences';

export const german: MistakeWords = {
  'an id': 'eine Kennung',
  'an id: lower case letters, digits, dots and hyphens':
    'eine Kennung: Kleinbuchstaben, Ziffern, Punkte und Bindestriche',
  'an id other than “constructor”': 'eine andere Kennung als „constructor“',
  'a text': 'ein Text',
  'a text that is not empty': 'ein Text, der nicht leer ist',
  'a date as YYYY-MM-DD': 'ein Datum als JJJJ-MM-TT',
  'a link': 'ein Link',
  'a link that starts with http:// or https://': 'ein Link, der mit http:// oder https:// beginnt',
  'a language code': 'ein Sprachcode',
  'a language code such as en or zh': 'ein Sprachcode wie en oder zh',
  'true or false': 'true oder false',
  'true or "beside"': 'true oder "beside"',
  'one of {0}': 'eines von {0}',
  'a list': 'eine Liste',
  'a number': 'eine Zahl',
  'an object': 'ein Objekt',
  'at most {0} characters': 'höchstens {0} Zeichen',
  'at most {0} entries': 'höchstens {0} Einträge',
  'at most {0} languages': 'höchstens {0} Sprachen',
  'at most {0} lists': 'höchstens {0} Listen',
  'an object with language codes': 'ein Objekt mit Sprachcodes',
  'an object with lists of words': 'ein Objekt mit Wortlisten',
  'the name of a list: lower case letters, digits and hyphens':
    'der Name einer Liste: Kleinbuchstaben, Ziffern und Bindestriche',
  'a name, or an object with text, case and beside': 'ein Name oder ein Objekt mit text, case und beside',
  'an entity: an object': 'eine Entität: ein Objekt',
  'a position: an object': 'eine Position: ein Objekt',
  'a pair: an object': 'ein Paar: ein Objekt',
  'a question: an object': 'eine Frage: ein Objekt',
  'a report: an object': 'ein Bericht: ein Objekt',
  'a claim: an object': 'eine Aussage: ein Objekt',
  'an example: an object': 'ein Beispiel: ein Objekt',
  'a pack: an object': 'ein Dossier: ein Objekt',
  'an object with context and sentences': 'ein Objekt mit context und sentences',
  'a number, a date as YYYY-MM-DD, or a period as YYYY-MM-DD/YYYY-MM-DD':
    'eine Zahl, ein Datum als JJJJ-MM-TT oder ein Zeitraum als JJJJ-MM-TT/JJJJ-MM-TT',
  'a date or period': 'ein Datum oder Zeitraum',
  'the id of a position, or “*”': 'die Kennung einer Position oder „*“',
  'a TextQuoteSelector of the W3C Web Annotation model: an object':
    'ein TextQuoteSelector des W3C-Web-Annotation-Modells: ein Objekt',
  'at least one quotation': 'mindestens ein Zitat',
  'a quotation of at most {0} words': 'ein Zitat von höchstens {0} Wörtern',
  'evidence: {"type": "quotes", "selectors": […]} or {"type": "paraphrase", "text": "…"}':
    'Beleg: {"type": "quotes", "selectors": […]} oder {"type": "paraphrase", "text": "…"}',
  'question:position, such as channel:letter': 'Frage:Position, etwa channel:letter',
  'question or question:position': 'Frage oder Frage:Position',
  'an answer': 'eine Antwort',
  'a version': 'eine Version',
  'a version such as 1.0.0': 'eine Version wie 1.0.0',
  '{0} or less': '{0} oder weniger',
  'at most {0} million characters': 'höchstens {0} Millionen Zeichen',
  'a text file in UTF-8': 'eine Textdatei in UTF-8',
  'at most {0} lists and objects inside each other': 'höchstens {0} Listen und Objekte ineinander',
  'a name in double quotes, or “}”': 'ein Name in doppelten Anführungszeichen oder „}“',
  'another name': 'ein anderer Name',
  'each name once': 'jeder Name einmal',
  '“:”': '„:“',
  '“,” or “{0}”': '„,“ oder „{0}“',
  'the end of the file': 'das Ende der Datei',
  'a closing double quote': 'ein schließendes doppeltes Anführungszeichen',
  'a text in one line, with \\n where a new one begins':
    'ein Text in einer Zeile, mit \\n, wo eine neue beginnt',
  'a text in which a backslash is written \\\\':
    'ein Text, in dem ein umgekehrter Schrägstrich \\\\ geschrieben wird',
  'a value': 'ein Wert',
  nothing: 'nichts',
  more: 'mehr',
  'a list of one entry': 'eine Liste mit einem Eintrag',
  'a list of {0} entries': 'eine Liste mit {0} Einträgen',
  'an empty text': 'ein leerer Text',
  '“{0}…”, {1} characters': '„{0} …“, {1} Zeichen',
  '“{0}” a second time': '„{0}“ ein zweites Mal',
  '{0} million': '{0} Millionen',
  'another encoding, or a file that is no text': 'eine andere Kodierung oder eine Datei, die kein Text ist',
  '{0}: there is no entity “{1}”': '{0}: Es gibt keine Entität „{1}“',
  '{0}: there is no question “{1}”': '{0}: Es gibt keine Frage „{1}“',
  '{0}: there is no report “{1}”': '{0}: Es gibt keinen Bericht „{1}“',
  '{0}: there is no position of {1} “{2}”': '{0}: Es gibt zu {1} keine Position „{2}“',
  '{0}: there is no position “{1}”': '{0}: Es gibt keine Position „{1}“',
  'there are two of entity “{0}”': 'Die Entität „{0}“ gibt es zweimal',
  'there are two of question “{0}”': 'Die Frage „{0}“ gibt es zweimal',
  'there are two of report “{0}”': 'Den Bericht „{0}“ gibt es zweimal',
  'there are two of claim “{0}”': 'Die Aussage „{0}“ gibt es zweimal',
  'there are two of position of {0} “{1}”': 'Zu {0} gibt es die Position „{1}“ zweimal',
  '{0}: the value of a quantity is a number': '{0}: Der Wert einer Menge ist eine Zahl',
  '{0}: the value of a date is a day or a period': '{0}: Der Wert eines Datums ist ein Tag oder ein Zeitraum',
  '{0}: {1} is not in the calendar': '{0}: {1} steht in keinem Kalender',
  '{0}: “{1}” is no hedge that is known, such as nearly, more than, about or up to':
    '{0}: „{1}“ ist keine bekannte Einschränkung wie nearly, more than, about oder up to',
  '“{0}” is no field that is known, and is passed over': '„{0}“ ist kein bekanntes Feld und wird übergangen',
  '“{0}” is no field of {1} that is known, and is passed over':
    '„{0}“ ist kein bekanntes Feld von {1} und wird übergangen',
  '{0} ({1}): {2} cues; at most {3} are allowed': '{0} ({1}): {2} Stichworte; höchstens {3} sind erlaubt',
  '{0}: “{1}” has {2} terms; at most {3} are allowed':
    '{0}: „{1}“ hat {2} Glieder; höchstens {3} sind erlaubt',
  '{0}: “{1}” has a term with {2} alternatives; at most {3} are allowed':
    '{0}: „{1}“ hat ein Glied mit {2} Möglichkeiten; höchstens {3} sind erlaubt',
  '{0}: “{1}” can never match: it forbids what it asks for':
    '{0}: „{1}“ kann nie zutreffen: Es verbietet, was es verlangt',
  '{0}: “{1}” can never match: the question has no unit for #quantity':
    '{0}: „{1}“ kann nie zutreffen: Die Frage hat keine Einheit für #quantity',
  '{0}: “{1}” can never match: there is no word list “unit-{2}” for {3}':
    '{0}: „{1}“ kann nie zutreffen: Für {3} gibt es keine Wortliste „unit-{2}“',
  '{0}: “{1}” can never match: “{2}” has no versions':
    '{0}: „{1}“ kann nie zutreffen: „{2}“ hat keine Versionen',
  '{0}: “{1}” also stands for “{2}”, by its cue “{3}”':
    '{0}: „{1}“ steht auch für „{2}“, durch dessen Stichwort „{3}“',
  '{0}: “{1}”: a word needs a letter or digit':
    '{0}: „{1}“: Ein Wort braucht einen Buchstaben oder eine Ziffer',
  '{0}: “{1}”: “*” stands at the end of a word': '{0}: „{1}“: „*“ steht am Ende eines Wortes',
  '{0}: the cue is empty': '{0}: Das Stichwort ist leer',
  '{0}: “{1}” needs a term on both sides': '{0}: „{1}“ braucht ein Glied auf beiden Seiten',
  '{0}: “{1}” needs a term on both sides; what must not stand there has no place':
    '{0}: „{1}“ braucht ein Glied auf beiden Seiten; was nicht dastehen darf, hat keinen Ort',
  '{0}: “~” needs a number of words, as in ~3': '{0}: „~“ braucht eine Anzahl Wörter, wie in ~3',
  '{0}: “{1}”: what must not stand there has no order':
    '{0}: „{1}“: Was nicht dastehen darf, hat keine Reihenfolge',
  '{0}: the cue ends where a term was expected': '{0}: Das Stichwort endet, wo ein Glied erwartet wurde',
  '{0}: a cue needs at least one term that must stand there':
    '{0}: Ein Stichwort braucht mindestens ein Glied, das dastehen muss',
  '{0}: “{1}”: an alternative is empty': '{0}: „{1}“: Eine Möglichkeit ist leer',
  '{0}: “{1}”: an entity is written @id, @@id or @@id:version':
    '{0}: „{1}“: Eine Entität schreibt man @id, @@id oder @@id:version',
  '{0}: “{1}”: a list is written [name]': '{0}: „{1}“: Eine Liste schreibt man [name]',
  '{0}: “{1}”: expected {2}': '{0}: „{1}“: erwartet wurde {2}',
  '{0}: there is no word list [{1}]': '{0}: Es gibt keine Wortliste [{1}]',
  '{0}: [{1}] takes in {2} itself, and only words can be taken in':
    '{0}: [{1}] nimmt selbst {2} auf; aufnehmen lassen sich nur Wörter',
  '“{0}”': '„{0}“',
};
