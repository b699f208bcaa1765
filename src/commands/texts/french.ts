import { countIn, numberIn } from './counting.js';
import { adviceIn } from './format-advice.js';
import type { Texts } from './texts.js';

const locale = 'fr';
const count = countIn(locale);
const number = numberIn(locale);
const where = (source: string | null) => (source === null ? 'dans les documents' : `dans « ${source} »`);
const documents = (many: number) => count(many, 'document', 'documents');
const others = (many: number) => count(many, 'autre processus', 'autres processus');
const decimal = (figure: string) => figure.replace('.', ',');
const advice = adviceIn(
  locale,
  {
    convert: (formats) => `enregistre son contenu en ${formats}`,
    link: (formats) => `ce n’est qu’un lien ; enregistre en ${formats} ce vers quoi il mène`,
    rename: (formats) => `donne-lui l’extension ${formats} s’il contient du texte utile aux réponses`,
    words: (formats) => `seuls les mots sont lus ; ajoute ce qui y est dit, en ${formats}`,
    recognise: (formats) =>
      `seuls les mots sont lus ; une page numérisée doit devenir un ${formats} par reconnaissance de texte (OCR)`,
    unpack: () => 'décompresse-le',
  },
  ' : ',
);

export const french: Texts = {
  locale,
  dateLocale: 'fr',
  firstOfMonth: '1er',
  commands: {
    ask: {
      name: 'demander',
      description: 'Pose une question ; les documents répondent avec leurs propres mots.',
    },
    quotes: { name: 'citations', description: 'Ce qu’une personne a dit, mot pour mot.' },
    find: {
      name: 'trouver',
      description: 'D’où viennent des mots : mot pour mot, presque mot pour mot ou absents des documents.',
    },
    sources: { name: 'sources', description: 'Les documents d’où viennent les réponses.' },
    reload: { name: 'relire', description: 'Relire les documents.' },
    help: { name: 'aide', description: 'Ce que fait Footnote et comment poser une question.' },
  },
  findTheSource: 'Trouver la source',
  options: {
    question: { name: 'question', description: 'Ce que tu veux savoir, ou quelques mots à chercher.' },
    before: { name: 'avant', description: 'La question que celle-ci prolonge.' },
    person: {
      name: 'personne',
      description: 'De qui sont les paroles : le nom, sous n’importe quelle forme.',
    },
    about: { name: 'sujet', description: 'Seulement ce qui a été dit à ce sujet.' },
    words: { name: 'mots', description: 'Une citation ou un message entier.' },
    source: { name: 'source', description: 'Chercher seulement dans ce document ou dossier.' },
    document: { name: 'document', description: 'Ouvrir ce document, depuis le début.' },
    private: { name: 'privé', description: 'Ne montrer la réponse qu’à toi.' },
  },
  notes: [],
  quoted: (words) => `« ${words} »`,
  colon: ' : ',
  documents,
  passages: (many) => count(many, 'passage', 'passages'),
  quotations: (many) => count(many, 'citation', 'citations'),
  ask: {
    noWords: 'Il n’y a là aucun mot à chercher ; dis ce que tu veux savoir.',
    unsure: 'Il n’est pas sûr que cela réponde à la question ; à toi d’en juger.',
    unanswered: (source) =>
      source === null
        ? 'Les documents ne répondent pas à cela.'
        : `Rien dans « ${source} » ne répond à cela.`,
    nowhere: (words) => `Nulle part dans les documents : ${words}.`,
    couldAskFor: 'Tu pourrais chercher',
    readAs: (word, as) => `« ${word} » compris comme « ${as} ».`,
    nearest: 'Ce qui s’en approche le plus',
    more: 'Autres passages',
  },
  quotes: {
    several: (names) => `Plusieurs personnes portent ce nom : ${names}.`,
    onlyThisName:
      'Plusieurs documents ne donnent que ce nom ; ils peuvent désigner des personnes différentes.',
    onlyFamilyName: (name) =>
      `Les documents ne donnent que le nom « ${name} » ; il peut s’agir de quelqu’un d’autre.`,
    moreNames: (many) => count(many, 'autre', 'autres'),
    similar: 'Personnes au nom semblable',
    nothingAbout: (person, about, source) =>
      `Aucune citation attribuée à ${person} ${where(source)} ne porte sur « ${about} » ; /citations ${person} les montre toutes.`,
    nobody: (person, source) => `Aucune personne nommée « ${person} » n’est citée ${where(source)}.`,
    noName: (person) => `« ${person} » n’est pas un nom ; indique de qui tu cherches les paroles.`,
    onlySpokenOf: (person, source) =>
      `Le nom « ${person} » apparaît ${where(source)}, mais sans citation ; /demander ${person} trouve ce qui en est dit.`,
    summary: (first, last, total) => {
      if (first === 1 && last === total) return count(total, 'citation', 'citations');
      return first === last
        ? `Citation ${number(first)} sur ${number(total)}`
        : `Citations ${number(first)} à ${number(last)} sur ${number(total)}`;
    },
    someReported: 'Ce qui est rapporté en d’autres termes porte la mention « propos rapportés ».',
    probably: (speaker) => `Probablement ${speaker}`,
    perhaps: (speaker) => `Peut-être ${speaker}`,
    reported: (speaker) => `${speaker}, propos rapportés`,
    more: 'Autres citations',
  },
  find: {
    wordForWord: 'Mot pour mot',
    nearly: 'Presque mot pour mot',
    morePlaces: (many) => `et ${count(many, 'autre endroit', 'autres endroits')}`,
    wrongSpeaker: (claimed, speaker) =>
      `Ici, ces mots sont attribués à ${claimed} ; ${speaker === null ? 'le document ne montre pas de qui ils sont' : `dans le document, c’est ${speaker} qui parle`}.`,
    added: (words) => `« ${words} » n’est pas dans le document`,
    leftOut: (words) => `« ${words} » est omis`,
    instead: (words, ofWords) => `« ${words} » remplace « ${ofWords} »`,
    restNotFound: (source) => `Introuvable ${where(source)}`,
    noWords: 'Il n’y a là aucun mot à chercher.',
    tooCommon:
      'À eux seuls, ces mots sont trop courants pour être cherchés : presque tous les textes les contiennent. Donne une plus grande partie de la phrase.',
    notFound: (source) => `Introuvable ${where(source)}, mot pour mot ou presque.`,
    inTitle: 'Dans le titre',
    inHeading: 'Dans un intertitre',
    titleOf: 'Ces mots sont un titre ; le texte ne les contient pas',
    nearest: 'Ce qu’en disent les documents',
  },
  sources: {
    none: 'Il n’y a pas encore de documents : mets-en dans le dossier, puis /relire.',
    noneReadable: 'Aucun des fichiers du dossier n’est lisible.',
    unread: (many) =>
      `${count(many, 'fichier du dossier n’a pas pu être lu', 'fichiers du dossier n’ont pas pu être lus')} ; /relire dit aux admins pourquoi.`,
    more: 'Autres documents',
    moreParagraphs: 'Lire la suite',
    several: (name) => `Ils correspondent à « ${name} » ; nomme l’un d’eux pour l’ouvrir.`,
  },
  context: {
    heading: 'Contexte',
    gone: 'Ce passage n’est plus dans les documents ; repose ta question.',
    changed: 'Le document a changé depuis ; voici ce qui s’y trouve maintenant.',
    thisOne: 'Le passage lui-même',
  },
  reload: {
    heading: 'Les documents ont été relus',
    nothingChanged: 'Aucun document n’a changé.',
    added: (many) => count(many, 'document ajouté', 'documents ajoutés'),
    changed: (many) => count(many, 'document modifié', 'documents modifiés'),
    removed: (many) => count(many, 'document retiré', 'documents retirés'),
    more: (many) => `et ${count(many, 'autre', 'autres')}`,
    filesLeftOut: (many) => `${count(many, 'fichier laissé', 'fichiers laissés')} de côté :`,
    moreLeftOut: (many) => `et ${count(many, 'autre', 'autres')} ; « footnote check » les énumère tous.`,
    inSettings: 'À corriger dans les réglages du dossier :',
    readingFiles: (done, total) => `Relecture des documents : fichier ${number(done)} sur ${number(total)}…`,
    findingQuotations: (done, total) =>
      `Recherche des citations : document ${number(done)} sur ${number(total)}…`,
    indexing: (many) => `Préparation de l’index de ${documents(many)}…`,
    elsewhere: (processes) => `De même dans ${others(processes)} du bot.`,
    failedElsewhere: (failed, processes) =>
      processes === 1
        ? 'La relecture a échoué dans l’autre processus du bot :'
        : `La relecture a échoué dans ${number(failed)} des ${number(processes)} autres processus du bot :`,
  },
  unread: {
    gone: 'Le fichier n’est plus là.',
    forbidden:
      'Footnote n’a pas le droit d’y accéder : donne le droit de lecture au compte sous lequel il tourne.',
    system: (code) => `Le système n’a pas pu y accéder (${code}).`,
    tooManyFiles: (limit) =>
      `Ce fichier et tous les suivants sont laissés de côté : la limite de ${count(limit, 'fichier', 'fichiers')} est atteinte.`,
    tooDeep: (limit) =>
      `Ce dossier est trop profond : la limite est de ${count(limit, 'dossier imbriqué', 'dossiers imbriqués')}.`,
    nameNotUtf8: 'Son nom n’est pas écrit en UTF-8 : donne-lui un autre nom.',
    notFile: 'C’est un périphérique, un tube ou un socket, pas un fichier.',
    linkOutside: 'C’est un lien symbolique qui mène hors du dossier : mets ici le fichier lui-même.',
    linkToFolder: 'C’est un lien symbolique vers un dossier : mets ici le dossier lui-même.',
    linkToDevice: 'C’est un lien symbolique vers un périphérique, un tube ou un socket.',
    brokenLink: (code) => `C’est un lien symbolique dont la cible ne peut pas être ouverte (${code}).`,
    tooLarge: (megabytes, limit) =>
      `Le fichier fait ${decimal(megabytes)} Mo ; la limite est de ${decimal(limit)} Mo.`,
    empty: 'Le fichier est vide.',
    noEnding: 'Son nom n’a pas d’extension qui indique le format, comme .txt ou .md.',
    foreignFormat: (ending) => `Footnote ne lit pas le format ${ending}${advice(ending)}.`,
    settingsBelow:
      'Les réglages ne sont lus que dans le dossier des documents lui-même, pas dans un sous-dossier.',
    describesMissing: (document) => `Ce fichier décrirait « ${document} », qui n’est pas à côté de lui.`,
    describesNothing: (document, name) =>
      `Ce fichier ne décrit aucun document : pour décrire « ${document} », il devrait s’appeler « ${name} ».`,
    tooManyPassages: (limit) =>
      `Avec ce fichier, il y aurait trop de passages : la limite est de ${number(limit)}.`,
    tooSlow: (seconds) =>
      `La lecture prend trop de temps : la limite est de ${count(seconds, 'seconde', 'secondes')} par fichier.`,
    tooManyPieces: 'Le fichier est fait de plus d’éléments qu’un document ne peut en avoir.',
    setAside:
      'La lecture de ce fichier a interrompu celle de tous les autres ; il est laissé de côté jusqu’à ce qu’il change.',
    failed: (message) => `La lecture a échoué (${message}).`,
    binary: 'Le fichier contient des données binaires, pas du texte : vérifie son extension.',
    noZip:
      'Le fichier est endommagé ou son extension est fausse : ce n’est pas une archive ZIP, ou la fin manque.',
    damagedZip:
      'Le fichier est endommagé et ne peut pas être décompressé : récupère-le à nouveau là d’où il vient.',
    unfoldsTooMuch:
      'Une fois décompressé, le fichier contient plus de données qu’un document ne peut en avoir.',
    damagedPdf: 'Le fichier est endommagé, ou ce n’est pas un PDF.',
    lockedPdf: 'Le fichier est protégé par un mot de passe : enregistre-le sans mot de passe.',
    noTextInPdf:
      'Le fichier ne contient pas de texte, peut-être seulement des images de texte : passe-le d’abord à la reconnaissance de texte (OCR).',
    noWord: 'Ce n’est pas un document Word.',
    oldWord:
      'Le fichier est protégé par un mot de passe ou d’un ancien format : ouvre-le dans un traitement de texte et enregistre-le en .docx.',
    damagedWord: (part) => `Le fichier est endommagé : ${part} est illisible.`,
    noEpub: 'Ce n’est pas un livre EPUB : le fichier ne dit pas ce qu’il contient.',
    lockedEpub: 'Le fichier est protégé contre la copie et ne peut pas être lu.',
    noEmail: 'Ce n’est pas un e-mail : il commence sans aucun en-tête.',
    encryptedEmail: 'Le message est chiffré : enregistre-le déchiffré depuis le programme qui peut l’ouvrir.',
    unclosedQuote:
      'Le tableau n’est pas lisible : un guillemet (") ouvert au début d’un champ n’est jamais fermé, si bien que les lignes ne peuvent pas être distinguées.',
    noTable: (message) => `Le tableau n’est pas lisible : ${message}.`,
    noJson: 'Ce n’est pas du JSON, ou il est incomplet.',
    noJsonLines: 'Aucune ligne n’est du JSON : chacune doit être une valeur à elle seule.',
    noList: 'Le fichier ne contient aucune liste d’entrées.',
    jsonTooDeep: 'Ses valeurs sont trop imbriquées pour être lues.',
    inSettings: (problem) => problem,
  },
  help: {
    introduction:
      'Footnote répond à partir d’un dossier de documents, avec leurs propres mots, et dit où se trouve chaque mot. Il n’écrit rien lui-même, et le dit quand les documents ne répondent pas.',
    advice:
      'Une bonne question emploie des mots que les documents pourraient employer. « Des mots entre guillemets » doivent s’y trouver côte à côte.',
    replies:
      'Footnote répond aussi aux messages qui le mentionnent. Réponds à une réponse pour continuer : « et en mai ? », « encore ».',
    privacy:
      'Footnote ne lit que ce qui lui est adressé : les commandes, les messages qui le mentionnent et les messages privés. Les questions et les réponses ne sont pas conservées, et rien d’autre que les réponses ne quitte la machine où il tourne.',
    forAdmins: (description) => `${description} Pour les admins.`,
  },
  input: {
    missing: (option) => `Il manque « ${option} » ; écris quelque chose.`,
    tooLong: (option, length, most) =>
      `« ${option} » compte ${number(length)} caractères, et le maximum est de ${number(most)} ; il faut abréger.`,
    unreadSource: (file, reason) => `« ${file} » n’a pas pu être lu : ${reason}`,
    unknownSource: (source) =>
      `Aucun document, dossier ou titre ne s’appelle « ${source} » ; /sources montre ce qu’il y a.`,
    mentionIsNoName: 'Une mention sur Discord n’est pas un nom dans les documents ; écris le nom en entier.',
    unknownCommand: (name, meant) =>
      meant === null
        ? `/${name} n’est pas une commande ; /aide les énumère.`
        : `/${name} n’est pas une commande ; voulais-tu dire /${meant} ? /aide les énumère toutes.`,
    takesNothing: (command) => `/${command} s’utilise seul, sans rien derrière.`,
    unknownOption: (option, command) => `--${option} ne va pas avec /${command} ; /aide dit ce qui convient.`,
  },
  citation: {
    paragraphs: (first, last) => (first === last ? `§\u00a0${first}` : `§\u00a0${first}–${last}`),
    onPage: (page, paragraphs) =>
      paragraphs === null ? `p.\u00a0${page}` : `p.\u00a0${page}, ${paragraphs}`,
    alsoIn: (titles) => `Aussi dans : ${titles}`,
    more: (many) => count(many, 'autre', 'autres'),
    link: 'lien',
  },
  actions: {
    showContext: 'Contexte',
    showContextOf: (at) => `Contexte ${at}`,
    back: 'Retour',
    share: 'Partager',
    delete: 'Supprimer',
    continues: (next, of) => `Suite (${next} sur ${of})`,
  },
  message: {
    goesOn: '(à suivre)',
    wentOn: '(suite)',
    shortened: (button) => `Abrégé : « ${button} » montre tout le paragraphe.`,
    cutOff: 'Il y a une suite, mais la question est trop longue pour la parcourir : pose-en une plus courte.',
    sharedBy: (mention) => `Partagé par ${mention}`,
    welcome: 'Avec plaisir.',
    noMore: 'C’est tout.',
    evidence: (button) =>
      `Rien ici n’est de Footnote : ce qui est cité se trouve tel quel dans le document nommé avec la citation, et « ${button} » montre ce qui l’entoure.`,
  },
  refusal: {
    bug: (reference) =>
      `Une erreur s’est produite. Réessaie ; si cela se reproduit, donne à un admin la référence ${reference}.`,
    notTaken: 'Discord n’a pas accepté la réponse : réessaie.',
    restarting: 'Le bot redémarre : réessaie dans une minute.',
    readingAgain: 'Les documents sont en train d’être relus : repose ta question dans un instant.',
    unknownPlace:
      'Rien ne peut être montré ici : Discord ne dit pas au bot de quel salon il s’agit. Inviter à nouveau le bot, avec le scope « bot », résout cela.',
    brokenRules:
      'Rien ne peut être montré ici : les réglages dans le dossier des documents contiennent une erreur. Un admin doit la corriger, puis /relire.',
    unknownCommand: (name) =>
      `Cette version du bot n’a pas de commande « ${name} » : un admin doit enregistrer à nouveau ses commandes.`,
    unknownMenu:
      'Cette version du bot n’a pas cette commande : un admin doit enregistrer à nouveau ses commandes.',
    adminsOnly: (command) => `Seuls les admins de ce bot peuvent utiliser /${command}.`,
    onlyFromList: (command) =>
      `/${command} ne reçoit pas de réponse dans un message, car tout le monde la verrait : tape / et choisis la commande dans la liste de Discord.`,
    oldButton: 'Ce bouton vient d’une autre version du bot et ne marche plus : repose ta question.',
    notToShare: 'Cette réponse ne s’adresse qu’à toi et ne peut pas être partagée.',
    notToDelete: 'Seule la personne qui a posé la question, ou la modération, peut supprimer cette réponse.',
    noQuestion: 'Ce message ne dit plus ce qui a été demandé : repose ta question.',
    noDirectMessages: 'Ce bot ne répond pas aux messages privés : pose-lui ta question sur un serveur.',
    otherServers: 'Ce bot ne répond pas sur ce serveur : la personne qui le gère en a choisi d’autres.',
    noChannelHere:
      'Ce bot ne répond pas dans les salons de ce serveur : la personne qui le gère en a choisi d’autres.',
    otherChannels: (channels) => `Ce bot ne répond pas dans ce salon, mais ici : ${channels}.`,
    tooSoon: (moment) => `Tu pourras poser une autre question ${moment}.`,
    onlyFile: 'Ce message contient un fichier, et les fichiers ne sont pas ouverts.',
    onlySticker: 'Ce message contient un autocollant.',
    onlyLink: 'Ce message contient un lien, et les liens ne sont pas suivis.',
    onlyEmoji: 'Ce message est vide, ou ne contient que des émojis et des mentions.',
    noWordsToFind: 'Il n’y a là aucun mot à chercher.',
  },
};
