/** Everyday and formal words for the same, a notion a line. */
export const GERMAN = `
  kosten preis gebühr beitrag entgelt betrag tarif kostenbeitrag
  beitrag gebühr kosten mitgliedschaft
  zahlen bezahlen entrichten überweisen begleichen
  teuer kosten preis kostet kostspielig
  billig günstig preiswert
  umsonst kostenlos gratis kostenfrei unentgeltlich frei
  rabatt ermäßigung ermäßigt nachlass vergünstigung
  geld kasse finanzen mittel
  geld-zurück erstattung rückerstattung zurückerstattet
  erstatten zurückzahlen zurückerstatten rückerstattung ersetzen
  strafe bußgeld sanktion gebühr
  schulden rückstand
  rechnung abrechnung
  kaufen erwerben anschaffen anschaffung besorgen beziehen
  verkaufen veräußern verkauf
  kriegen bekommen erhalten erhältlich
  bekommen erhalten
  spende spenden
  mieten leihen ausleihen
  leihen ausleihen verleihen überlassen ausleihe
  karte ticket eintrittskarte
  ticket fahrkarte
  tickets karten eintrittskarten
  eintritt einlass zutritt
  anfangen beginnen starten beginn anfang start
  aufhören enden beenden ende schluss
  kündigen austreten austritt kündigung ausscheiden
  verlassen austreten austritt
  absagen entfallen ausfallen
  ausfallen entfallen
  mitmachen teilnehmen beitreten teilnahme
  beitreten mitglied anmelden aufnahme beitritt
  anmelden anmeldung registrieren einschreiben
  abmelden abmeldung
  pause unterbrechung
  warten wartezeit warteliste
  warteschlange warteliste
  spät verspätet verspätung
  sofort umgehend unverzüglich
  bald demnächst
  jährlich jahr
  monatlich monat
  wöchentlich woche
  täglich tag
  oft häufig regelmäßig
  selten kaum
  frist stichtag
  urlaub ferien
  treffen versammlung sitzung zusammenkunft plenum besprechung
  sitzung versammlung treffen
  feier fest party
  ausflug reise fahrt
  chef leiter leitung vorsitzender vorstand vorgesetzter
  chefin leiterin leitung vorsitzende
  leiten leitung leiter führen
  lehrer trainer kursleiter ausbilder
  mitarbeiter personal angestellte
  aufgabe pflicht dienst
  helfer freiwillige ehrenamtliche
  hilfe unterstützung
  helfen unterstützen
  kunde kunden auftraggeber
  gast besucher
  freund freundin gast gäste besuch begleitung
  kind kinder minderjährige
  jugendliche minderjährige
  baby säugling
  eltern erziehungsberechtigte
  mama mutter
  papa vater
  oma großmutter
  opa großvater
  rentner senioren pensionäre ruheständler
  student studierende studenten
  studenten studierende
  schüler schülerinnen
  arbeitslos erwerbslos
  mieter bewohner
  nachbar nachbarn
  vermieter eigentümer
  mitbewohner bewohner
  hausmeister hauswart
  kassierer kassenwart schatzmeister
  anfänger neuling einsteiger
  müll abfall
  mülleimer tonne behälter
  wegwerfen entsorgen entsorgung
  loswerden entsorgen
  löschen entfernen
  putzen reinigen säubern wischen reinigung
  sauber reinigen reinigung
  dreckig schmutzig verschmutzt
  kaputt defekt beschädigt schaden
  kaputtmachen beschädigen
  reparieren instandsetzen reparatur beheben
  problem störung schwierigkeit
  fehler störung mangel
  verlieren verlust abhandenkommen
  verloren verlust
  klauen stehlen diebstahl
  sagen mitteilen melden
  bescheid melden mitteilen benachrichtigen
  reden sprechen
  fragen anfrage
  antwort rückmeldung
  beschweren beschwerde
  streit konflikt auseinandersetzung
  erlaubt gestattet zulässig
  erlaubnis genehmigung zustimmung
  verboten untersagt unzulässig
  rauswerfen ausschließen ausschluss
  rausfliegen ausgeschlossen ausschluss
  regeln ordnung vorschriften
  gesetz vorschrift
  pflicht verpflichtend obligatorisch
  nötig erforderlich notwendig voraussetzung
  brauchen benötigen erforderlich
  freiwillig optional
  auswählen wählen
  entscheiden beschließen beschluss entscheidung
  abstimmen wahl abstimmung
  ändern anpassen bearbeiten wechseln
  tauschen austauschen wechseln
  beleidigen beleidigung
  schicken senden übermitteln
  zurückgeben rückgabe abgeben
  hinstellen abstellen
  aufheben aufbewahren
  lagern aufbewahren
  sachen gegenstände
  werkzeug gerät
  maschine gerät
  handy telefon smartphone mobiltelefon
  anrufen telefon erreichbar
  rechner computer pc
  bildschirm monitor
  mikro mikrofon
  info information informationen
  app anwendung programm
  programm software anwendung
  admin administrator
  mod moderator
  einstellungen konfiguration
  bild foto aufnahme bildaufnahme
  fotografieren fotos aufnahmen bildaufnahmen
  filmen aufnahmen bildaufnahmen video
  film video
  aufnehmen aufnahme aufzeichnung
  fernseher tv
  webseite website homepage internetseite
  wlan wifi internet
  internet internetanschluss
  passwort kennwort
  konto account
  mail email
  brief post
  nachricht mitteilung
  ordner verzeichnis
  schnell rasch
  laut lärm
  leise ruhe still
  ruhig ruhe still
  licht lampe beleuchtung
  strom elektrizität
  heizung heizkörper
  rad fahrrad
  räder fahrräder
  auto pkw fahrzeug kraftfahrzeug
  motorrad fahrzeug
  parken parkplatz stellplatz
  parkplatz stellplatz
  aufzug fahrstuhl lift
  treppe treppenhaus
  wohnung apartment
  klo toilette wc
  bad badezimmer
  garten hof
  keller untergeschoss
  dachboden speicher
  stock stockwerk etage
  tür eingang
  eingang einlass
  rein einlass eintritt zutritt
  sofa couch
  schrank spind
  wäsche waschmaschine
  hund haustier tier
  katze haustier tier
  haustier tier
  essen lebensmittel speisen verpflegung
  trinken getränke
  bier alkohol
  wein alkohol
  kochen zubereiten
  kühlschrank kühlgerät
  herd ofen
  lecker schmackhaft
  klamotten kleidung
  anziehen kleidung tragen
  schuhe schuhwerk
  verletzt verletzung
  krank krankheit verhindert
  arzt ärztin
  medizin medikament
  zigarette rauchen
  gefährlich gefahr
  unfall verletzung
  gewinnen sieg
  kurs unterricht lehrgang
  üben probe proben übung
  lernen üben
  prüfung test klausur
  name bezeichnung
  adresse anschrift
  wohnen wohnsitz
  schlafen übernachten übernachtung
  übernachten übernachtung
  umziehen umzug auszug
  ausziehen auszug
  einziehen einzug
  grund ursache
  benutzen nutzen verwenden
  bauen errichten
  abholen leeren abholung
  prüfen kontrollieren überprüfen
  einschalten aktivieren
  ausschalten deaktivieren
  ausweis personalausweis identität
  zusätzlich weitere extra
  genug ausreichend
  maximal höchstens
  mindestens wenigstens
  anzahl menge
  ungefähr etwa
  wichtig wesentlich
  geheim vertraulich
  idee vorschlag
  vorschlagen vorschlag
  plan vorhaben projekt
  ziel zweck
  ergebnis resultat
  ansprechpartner kontakt zuständig
  zuständig verantwortlich
  werbung anzeige
  einladen einladung
  fehlen abwesend verhindert
  wegbleiben abwesend
`;
