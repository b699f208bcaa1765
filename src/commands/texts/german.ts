import { countIn, numberIn } from './counting.js';
import { adviceIn } from './format-advice.js';
import type { Texts } from './texts.js';

const locale = 'de';
const count = countIn(locale);
const number = numberIn(locale);
const where = (source: string | null) => (source === null ? 'in den Dokumenten' : `in „${source}“`);
const documents = (many: number) => count(many, 'Dokument', 'Dokumente');
const others = (many: number) => count(many, 'anderen Prozess', 'anderen Prozessen');
const decimal = (figure: string) => figure.replace('.', ',');
const advice = adviceIn(
  locale,
  {
    convert: (formats) => `Speichere den Inhalt als ${formats}`,
    link: (formats) => `Die Datei enthält nur einen Link; speichere das, worauf er zeigt, als ${formats}`,
    rename: (formats) => `Gib der Datei die Endung ${formats}, falls sie Text enthält, nach dem gefragt wird`,
    words: (formats) => `Gelesen werden nur Worte; leg das, was darin gesagt wird, als ${formats} dazu`,
    recognise: (formats) =>
      `Gelesen werden nur Worte; aus einer gescannten Seite muss durch Texterkennung (OCR) ein ${formats} werden`,
    unpack: () => 'Entpacke die Datei',
  },
  ': ',
);

export const german: Texts = {
  locale,
  dateLocale: 'de',
  firstOfMonth: '1',
  commands: {
    ask: { name: 'frage', description: 'Stell eine Frage; die Dokumente antworten in ihren eigenen Worten.' },
    quotes: { name: 'zitate', description: 'Was jemand gesagt hat, Wort für Wort.' },
    find: {
      name: 'finde',
      description: 'Woher Worte stammen: wörtlich, fast wörtlich oder gar nicht aus den Dokumenten.',
    },
    sources: { name: 'quellen', description: 'Die Dokumente, aus denen die Antworten kommen.' },
    reload: { name: 'neu-lesen', description: 'Die Dokumente neu lesen.' },
    help: { name: 'hilfe', description: 'Was Footnote tut und wie man fragt.' },
  },
  findTheSource: 'Quelle finden',
  options: {
    question: {
      name: 'frage',
      description: 'Was du wissen willst, oder ein paar Worte, nach denen gesucht wird.',
    },
    before: { name: 'zuvor', description: 'Die Frage, an die diese anschließt.' },
    person: { name: 'person', description: 'Wessen Worte: der Name in irgendeiner Form.' },
    about: { name: 'thema', description: 'Nur, was darüber gesagt wurde.' },
    words: { name: 'worte', description: 'Ein Zitat oder eine ganze Nachricht.' },
    source: { name: 'quelle', description: 'Nur in diesem Dokument oder Ordner suchen.' },
    document: { name: 'dokument', description: 'Dieses Dokument öffnen, von Anfang an.' },
    private: { name: 'privat', description: 'Die Antwort nur dir zeigen.' },
  },
  notes: [],
  quoted: (words) => `„${words}“`,
  colon: ': ',
  documents,
  passages: (many) => count(many, 'Absatz', 'Absätze'),
  quotations: (many) => count(many, 'Zitat', 'Zitate'),
  ask: {
    noWords: 'Darin steht kein Wort, nach dem sich suchen lässt; schreib bitte, was du wissen willst.',
    unsure: 'Es ist nicht sicher, dass dies die Frage beantwortet; urteile bitte selbst.',
    unanswered: (source) =>
      source === null ? 'Die Dokumente beantworten das nicht.' : `Nichts in „${source}“ beantwortet das.`,
    nowhere: (words) => `Nirgends in den Dokumenten: ${words}.`,
    couldAskFor: 'Du könntest fragen nach',
    readAs: (word, as) => `„${word}“ verstanden als „${as}“.`,
    nearest: 'Was dem am nächsten kommt',
    more: 'Weitere Absätze',
  },
  quotes: {
    several: (names) => `So heißen mehrere: ${names}.`,
    onlyThisName: 'Mehrere Dokumente nennen nur diesen Namen; sie können verschiedene Personen meinen.',
    onlyFamilyName: (name) =>
      `Die Dokumente nennen nur den Namen „${name}“; gemeint sein kann auch jemand anderes.`,
    moreNames: (many) => `${number(many)} weitere`,
    similar: 'Personen mit ähnlichem Namen',
    nothingAbout: (person, about, source) =>
      `Keines der Zitate von ${person} ${where(source)} handelt von „${about}“; /zitate ${person} zeigt alle.`,
    nobody: (person, source) => `Niemand namens „${person}“ wird ${where(source)} zitiert.`,
    noName: (person) => `„${person}“ ist kein Name; bitte nenne, wessen Worte du suchst.`,
    onlySpokenOf: (person, source) =>
      `Von „${person}“ ist ${where(source)} die Rede, zitiert wird die Person aber nicht; /frage ${person} findet, was über sie gesagt wird.`,
    summary: (first, last, total) => {
      if (first === 1 && last === total) return count(total, 'Zitat', 'Zitate');
      return first === last
        ? `Zitat ${number(first)} von ${number(total)}`
        : `Zitate ${number(first)}–${number(last)} von ${number(total)}`;
    },
    someReported: 'Was nicht wörtlich wiedergegeben ist, ist als sinngemäß gekennzeichnet.',
    probably: (speaker) => `Wahrscheinlich ${speaker}`,
    perhaps: (speaker) => `Vielleicht ${speaker}`,
    reported: (speaker) => `${speaker}, sinngemäß`,
    more: 'Weitere Zitate',
  },
  find: {
    wordForWord: 'Wörtlich',
    nearly: 'Fast wörtlich',
    morePlaces: (many) => `und ${count(many, 'weitere Stelle', 'weitere Stellen')}`,
    wrongSpeaker: (claimed, speaker) =>
      `Hier gelten diese Worte als die von ${claimed}; ${speaker === null ? 'das Dokument zeigt nicht, wessen sie sind' : `im Dokument sind es die von ${speaker}`}.`,
    added: (words) => `„${words}“ steht nicht im Dokument`,
    leftOut: (words) => `„${words}“ ist weggelassen`,
    instead: (words, ofWords) => `„${words}“ statt „${ofWords}“`,
    restNotFound: (source) => `Nicht ${where(source)}`,
    noWords: 'Darin steht kein Wort, nach dem sich suchen lässt.',
    tooCommon:
      'Das allein ist zu häufig, um danach zu suchen: Fast jeder Text enthält es. Gib bitte mehr vom Satz an.',
    notFound: (source) => `Nicht ${where(source)}, weder wörtlich noch fast wörtlich.`,
    inTitle: 'Im Titel',
    inHeading: 'In einer Überschrift',
    titleOf: 'Diese Worte sind ein Titel; im Text stehen sie nicht',
    nearest: 'Was die Dokumente darüber sagen',
  },
  sources: {
    none: 'Es gibt noch keine Dokumente: Leg welche in den Ordner, dann /neu-lesen.',
    noneReadable: 'Keine der Dateien im Ordner ist lesbar.',
    unread: (many) =>
      `${count(many, 'Datei im Ordner ließ', 'Dateien im Ordner ließen')} sich nicht lesen; /neu-lesen zeigt Admins, warum.`,
    more: 'Weitere Dokumente',
    moreParagraphs: 'Weiterlesen',
    several: (name) => `Sie passen zu „${name}“; nenne eines davon, um es zu öffnen.`,
  },
  context: {
    heading: 'Zusammenhang',
    gone: 'Dieser Absatz steht nicht mehr in den Dokumenten; frag bitte noch einmal.',
    changed: 'Das Dokument hat sich seither geändert; dies steht jetzt dort.',
    thisOne: 'Der Absatz selbst',
  },
  reload: {
    heading: 'Die Dokumente wurden neu gelesen',
    nothingChanged: 'Kein Dokument hat sich geändert.',
    added: (many) => `${documents(many)} hinzugekommen`,
    changed: (many) => `${documents(many)} geändert`,
    removed: (many) => `${documents(many)} entfernt`,
    more: (many) => `und ${number(many)} weitere`,
    filesLeftOut: (many) => `${count(many, 'Datei wurde', 'Dateien wurden')} ausgelassen:`,
    moreLeftOut: (many) => `und ${number(many)} weitere; „footnote check“ nennt alle.`,
    inSettings: 'In den Einstellungen des Ordners zu berichtigen:',
    readingFiles: (done, total) =>
      `Die Dokumente werden neu gelesen: Datei ${number(done)} von ${number(total)} …`,
    findingQuotations: (done, total) =>
      `Die Zitate werden gesucht: Dokument ${number(done)} von ${number(total)} …`,
    indexing: (many) => `Der Index wird erstellt: ${documents(many)} …`,
    elsewhere: (processes) => `Ebenso in ${others(processes)} des Bots.`,
    failedElsewhere: (failed, processes) =>
      processes === 1
        ? 'Im anderen Prozess des Bots gelang es nicht:'
        : `In ${number(failed)} von ${number(processes)} anderen Prozessen des Bots gelang es nicht:`,
  },
  unread: {
    gone: 'Die Datei ist nicht mehr da.',
    forbidden:
      'Footnote darf nicht darauf zugreifen: Gib dem Benutzer, unter dem es läuft, das Recht zu lesen.',
    system: (code) => `Das System konnte nicht darauf zugreifen (${code}).`,
    tooManyFiles: (limit) =>
      `Diese Datei und alle danach sind ausgelassen: Die Grenze von ${count(limit, 'Datei', 'Dateien')} ist erreicht.`,
    tooDeep: (limit) =>
      `Dieser Ordner liegt zu tief: Höchstens ${number(limit)} Ordner dürfen ineinander liegen.`,
    nameNotUtf8: 'Der Dateiname ist nicht in UTF-8 geschrieben: Gib der Datei einen anderen.',
    notFile: 'Das ist ein Gerät, eine Pipe oder ein Socket, keine Datei.',
    linkOutside:
      'Das ist eine symbolische Verknüpfung, die aus dem Ordner hinausführt: Leg die Datei selbst hierher.',
    linkToFolder: 'Das ist eine symbolische Verknüpfung zu einem Ordner: Leg den Ordner selbst hierher.',
    linkToDevice: 'Das ist eine symbolische Verknüpfung zu einem Gerät, einer Pipe oder einem Socket.',
    brokenLink: (code) => `Das Ziel dieser symbolischen Verknüpfung lässt sich nicht öffnen (${code}).`,
    tooLarge: (megabytes, limit) =>
      `Die Datei hat ${decimal(megabytes)} MB; die Grenze liegt bei ${decimal(limit)} MB.`,
    empty: 'Die Datei ist leer.',
    noEnding: 'Der Dateiname hat keine Endung, die das Format verrät, etwa .txt oder .md.',
    foreignFormat: (ending) => `${ending} ist kein Format, das Footnote liest${advice(ending)}.`,
    settingsBelow: 'Einstellungen gelten nur im Ordner der Dokumente selbst, nicht in einem Ordner darunter.',
    describesMissing: (document) =>
      `Die Datei würde „${document}“ beschreiben, aber dieses Dokument liegt nicht daneben.`,
    describesNothing: (document, name) =>
      `Die Datei beschreibt kein Dokument: Um „${document}“ zu beschreiben, müsste sie „${name}“ heißen.`,
    tooManyPassages: (limit) =>
      `Mit dieser Datei gäbe es zu viele Absätze: Die Grenze liegt bei ${number(limit)}.`,
    tooSlow: (seconds) =>
      `Das Lesen dauert zu lange: Die Grenze für eine Datei liegt bei ${count(seconds, 'Sekunde', 'Sekunden')}.`,
    tooManyPieces: 'Die Datei besteht aus mehr Teilen, als ein Dokument haben kann.',
    setAside:
      'An dieser Datei ist das Lesen aller Dateien gescheitert; sie bleibt ausgelassen, bis sie sich ändert.',
    failed: (message) => `Das Lesen ist fehlgeschlagen (${message}).`,
    binary: 'Die Datei enthält Binärdaten, keinen Text: Prüfe, ob die Endung stimmt.',
    noZip:
      'Die Datei ist beschädigt oder hat die falsche Endung: Sie ist kein ZIP-Archiv, oder das Ende fehlt.',
    damagedZip:
      'Die Datei ist beschädigt und lässt sich nicht entpacken: Hol sie noch einmal von dort, woher sie kam.',
    unfoldsTooMuch: 'Entpackt enthält die Datei mehr Daten, als ein Dokument haben kann.',
    damagedPdf: 'Die Datei ist beschädigt oder kein PDF.',
    lockedPdf: 'Die Datei ist mit einem Passwort geschützt: Speichere sie ohne Passwort.',
    noTextInPdf:
      'Die Datei enthält keinen Text, vielleicht nur Bilder davon: Lass zuerst eine Texterkennung (OCR) darüberlaufen.',
    noWord: 'Die Datei ist kein Word-Dokument.',
    oldWord:
      'Die Datei ist mit einem Passwort geschützt oder hat ein altes Format: Öffne sie in einer Textverarbeitung und speichere sie als .docx.',
    damagedWord: (part) => `Die Datei ist beschädigt: ${part} ist nicht lesbar.`,
    noEpub: 'Die Datei ist kein EPUB-Buch: Sie sagt nicht, was sie enthält.',
    lockedEpub: 'Die Datei hat einen Kopierschutz und ist deshalb nicht lesbar.',
    noEmail: 'Die Datei ist keine E-Mail: Am Anfang fehlen die Kopfzeilen.',
    encryptedEmail:
      'Die Nachricht ist verschlüsselt: Speichere sie entschlüsselt aus dem Programm, das sie öffnen kann.',
    unclosedQuote:
      'Die Tabelle ist nicht lesbar: Ein Anführungszeichen (") am Anfang eines Feldes wird nie geschlossen, sodass sich die Zeilen nicht trennen lassen.',
    noTable: (message) => `Die Tabelle ist nicht lesbar: ${message}.`,
    noJson: 'Die Datei ist kein JSON oder nicht vollständig.',
    noJsonLines: 'Keine Zeile der Datei ist JSON: Jede muss ein Wert für sich sein.',
    noList: 'Die Datei enthält keine Liste von Einträgen.',
    jsonTooDeep: 'Die Werte sind zu tief verschachtelt, um gelesen zu werden.',
    inSettings: (problem) => problem,
  },
  help: {
    introduction:
      'Footnote antwortet aus einem Ordner von Dokumenten in deren eigenen Worten und nennt zu jedem Wort die Stelle. Es schreibt nichts selbst und sagt, wenn die Dokumente nicht antworten.',
    advice:
      'Eine gute Frage benutzt Worte, die auch in den Dokumenten stehen könnten. „Worte in Anführungszeichen“ müssen dort nebeneinander stehen.',
    replies:
      'Footnote antwortet auch auf Nachrichten, die es erwähnen. Antworte auf eine Antwort, um weiterzufragen: „und im Mai?“, „mehr“.',
    privacy:
      'Footnote liest nur, was ihm gegeben wird: Befehle, Nachrichten, die es erwähnen, und Direktnachrichten. Fragen und Antworten werden nicht gespeichert, und nichts als die Antworten verlässt den Rechner, auf dem es läuft.',
    forAdmins: (description) => `${description} Für Admins.`,
  },
  input: {
    missing: (option) => `„${option}“ fehlt; schreib bitte etwas hinein.`,
    tooLong: (option, length, most) =>
      `„${option}“ hat ${number(length)} Zeichen, und höchstens ${number(most)} sind erlaubt; kürze es bitte.`,
    unreadSource: (file, reason) => `„${file}“ ließ sich nicht lesen: ${reason}`,
    unknownSource: (source) =>
      `Kein Dokument, Ordner oder Titel heißt „${source}“; /quellen zeigt, was es gibt.`,
    mentionIsNoName:
      'Eine Erwähnung auf Discord ist kein Name in den Dokumenten; schreib den Namen bitte aus.',
    unknownCommand: (name, meant) =>
      meant === null
        ? `/${name} ist kein Befehl; /hilfe nennt alle.`
        : `/${name} ist kein Befehl; meintest du /${meant}? /hilfe nennt alle.`,
    takesNothing: (command) => `Hinter /${command} gehört nichts weiter.`,
    unknownOption: (option, command) =>
      `--${option} gehört nicht zu /${command}; /hilfe sagt, was dazugehört.`,
  },
  citation: {
    paragraphs: (first, last) => (first === last ? `Abs.\u00a0${first}` : `Abs.\u00a0${first}–${last}`),
    onPage: (page, paragraphs) =>
      paragraphs === null ? `S.\u00a0${page}` : `S.\u00a0${page}, ${paragraphs}`,
    alsoIn: (titles) => `Auch in: ${titles}`,
    more: (many) => `${number(many)} weitere`,
    link: 'Link',
  },
  actions: {
    showContext: 'Zusammenhang',
    showContextOf: (at) => `Zusammenhang ${at}`,
    back: 'Zurück',
    share: 'Teilen',
    delete: 'Löschen',
    continues: (next, of) => `Weiter (${next} von ${of})`,
  },
  message: {
    goesOn: '(geht weiter)',
    wentOn: '(Fortsetzung)',
    shortened: (button) => `Gekürzt: „${button}“ zeigt den ganzen Absatz.`,
    cutOff: 'Es gibt mehr, aber die Frage ist zu lang, um darin zu blättern: Stell bitte eine kürzere.',
    sharedBy: (mention) => `Geteilt von ${mention}`,
    welcome: 'Gern geschehen.',
    noMore: 'Das ist alles.',
    evidence: (button) =>
      `Nichts davon stammt von Footnote selbst: Jedes Zitat steht genau so in dem Dokument, das dabei genannt ist, und „${button}“ zeigt, was davor und danach steht.`,
  },
  refusal: {
    bug: (reference) =>
      `Etwas ist schiefgegangen. Versuch es bitte noch einmal; geschieht es wieder, nenne einem Admin die Fehlernummer ${reference}.`,
    notTaken: 'Discord hat die Antwort nicht angenommen: Versuch es bitte noch einmal.',
    restarting: 'Der Bot startet gerade neu: Versuch es bitte in einer Minute noch einmal.',
    readingAgain: 'Die Dokumente werden gerade neu gelesen: Frag bitte gleich noch einmal.',
    unknownPlace:
      'Hier lässt sich nichts zeigen: Discord sagt dem Bot nicht, welcher Kanal das ist. Es hilft, den Bot mit dem Scope „bot“ noch einmal einzuladen.',
    brokenRules:
      'Hier lässt sich nichts zeigen: In den Einstellungen im Ordner der Dokumente ist ein Fehler. Ein Admin muss ihn beheben, dann /neu-lesen.',
    unknownCommand: (name) =>
      `Diese Version des Bots hat keinen Befehl „${name}“: Ein Admin muss die Befehle neu registrieren.`,
    unknownMenu:
      'Diese Version des Bots hat diesen Befehl nicht: Ein Admin muss die Befehle neu registrieren.',
    adminsOnly: (command) => `Nur die Admins dieses Bots können /${command} benutzen.`,
    onlyFromList: (command) =>
      `/${command} wird in einer Nachricht nicht beantwortet, weil alle es sähen: Tippe / und wähle den Befehl aus Discords Liste.`,
    oldButton:
      'Dieser Button stammt von einer anderen Version des Bots und funktioniert nicht mehr: Frag bitte noch einmal.',
    notToShare: 'Diese Antwort ist nur für dich und lässt sich nicht teilen.',
    notToDelete: 'Nur wer gefragt hat, oder die Moderation, kann diese Antwort löschen.',
    noQuestion: 'Diese Nachricht sagt nicht mehr, was gefragt wurde: Frag bitte noch einmal.',
    noDirectMessages: 'Dieser Bot beantwortet keine Direktnachrichten: Frag ihn bitte auf einem Server.',
    otherServers: 'Dieser Bot antwortet nicht auf diesem Server: Wer ihn betreibt, hat andere gewählt.',
    noChannelHere:
      'Dieser Bot antwortet nicht in den Kanälen dieses Servers: Wer ihn betreibt, hat andere gewählt.',
    otherChannels: (channels) => `Dieser Bot antwortet nicht in diesem Kanal, aber hier: ${channels}.`,
    tooSoon: (moment) => `Du kannst wieder fragen: ${moment}.`,
    onlyFile: 'Diese Nachricht enthält eine Datei, und Dateien werden nicht geöffnet.',
    onlySticker: 'Diese Nachricht enthält einen Sticker.',
    onlyLink: 'Diese Nachricht enthält einen Link, und Links werden nicht geöffnet.',
    onlyEmoji: 'Diese Nachricht ist leer oder enthält nur Emoji und Erwähnungen.',
    noWordsToFind: 'Darin stehen keine Worte, nach denen sich suchen lässt.',
  },
};
