import { countIn, numberIn } from './counting.js';
import { adviceIn } from './format-advice.js';
import type { Texts } from './texts.js';

const locale = 'es';
const count = countIn(locale);
const number = numberIn(locale);
const where = (source: string | null) => (source === null ? 'en los documentos' : `en «${source}»`);
const documents = (many: number) => count(many, 'documento', 'documentos');
const others = (many: number) => count(many, 'proceso más', 'procesos más');
const decimal = (figure: string) => figure.replace('.', ',');
const advice = adviceIn(
  locale,
  {
    convert: (formats) => `guarda su contenido como ${formats}`,
    link: (formats) => `es solo un enlace; guarda como ${formats} aquello a lo que lleva`,
    rename: (formats) => `ponle la extensión ${formats} si contiene texto por el que se pregunta`,
    words: (formats) => `solo se leen palabras; añade lo que se dice en él como ${formats}`,
    recognise: (formats) =>
      `solo se leen palabras; una página escaneada tiene que convertirse en ${formats} mediante reconocimiento de texto (OCR)`,
    unpack: () => 'descomprímelo',
  },
  ': ',
);

export const spanish: Texts = {
  locale,
  dateLocale: 'es',
  firstOfMonth: '1',
  commands: {
    ask: {
      name: 'preguntar',
      description: 'Haz una pregunta; los documentos responden con sus propias palabras.',
    },
    quotes: { name: 'citas', description: 'Lo que dijo una persona, palabra por palabra.' },
    find: {
      name: 'buscar',
      description: 'De dónde salen unas palabras: palabra por palabra, casi, o ajenas a los documentos.',
    },
    sources: { name: 'fuentes', description: 'Los documentos de los que salen las respuestas.' },
    reload: { name: 'releer', description: 'Volver a leer los documentos.' },
    help: { name: 'ayuda', description: 'Qué hace Footnote y cómo preguntar.' },
  },
  findTheSource: 'Buscar la fuente',
  options: {
    question: { name: 'pregunta', description: 'Lo que quieres saber, o unas palabras que buscar.' },
    before: { name: 'antes', description: 'La pregunta que esta continúa.' },
    person: { name: 'persona', description: 'De quién son las palabras: el nombre, en cualquier forma.' },
    about: { name: 'tema', description: 'Solo lo que se dijo sobre esto.' },
    words: { name: 'palabras', description: 'Una cita o un mensaje entero.' },
    source: { name: 'fuente', description: 'Buscar solo en este documento o carpeta.' },
    document: { name: 'documento', description: 'Abrir este documento, desde el principio.' },
    private: { name: 'privado', description: 'Que solo tú veas la respuesta.' },
  },
  notes: [],
  quoted: (words) => `«${words}»`,
  colon: ': ',
  documents,
  passages: (many) => count(many, 'pasaje', 'pasajes'),
  quotations: (many) => count(many, 'cita', 'citas'),
  ask: {
    noWords: 'Aquí no hay ninguna palabra que buscar; di qué quieres saber.',
    unsure: 'No es seguro que esto responda a la pregunta; júzgalo tú.',
    unanswered: (source) =>
      source === null ? 'Los documentos no responden a esto.' : `Nada en «${source}» responde a esto.`,
    nowhere: (words) => `En ninguna parte de los documentos: ${words}.`,
    couldAskFor: 'Podrías preguntar por',
    readAs: (word, as) => `«${word}» entendido como «${as}».`,
    nearest: 'Lo que más se acerca',
    more: 'Más pasajes',
  },
  quotes: {
    several: (names) => `Varias personas se llaman así: ${names}.`,
    onlyThisName: 'Varios documentos dan solo este nombre; pueden referirse a personas distintas.',
    onlyFamilyName: (name) => `Los documentos solo dan el nombre «${name}»; puede tratarse de otra persona.`,
    moreNames: (many) => `${number(many)} más`,
    similar: 'Personas con un nombre parecido',
    nothingAbout: (person, about, source) =>
      `Ninguna cita de ${person} ${where(source)} trata de «${about}»; /citas ${person} las muestra todas.`,
    nobody: (person, source) => `No se cita a nadie llamado «${person}» ${where(source)}.`,
    noName: (person) => `«${person}» no es un nombre; di de quién son las palabras que buscas.`,
    onlySpokenOf: (person, source) =>
      `Se habla de «${person}» ${where(source)}, pero sin citas; /preguntar ${person} encuentra lo que se dice.`,
    summary: (first, last, total) => {
      if (first === 1 && last === total) return count(total, 'cita', 'citas');
      return first === last
        ? `Cita ${number(first)} de ${number(total)}`
        : `Citas ${number(first)} a ${number(last)} de ${number(total)}`;
    },
    someReported: 'Lo que se cuenta con otras palabras lleva la marca «en estilo indirecto».',
    probably: (speaker) => `Probablemente ${speaker}`,
    perhaps: (speaker) => `Quizás ${speaker}`,
    reported: (speaker) => `${speaker}, en estilo indirecto`,
    more: 'Más citas',
  },
  find: {
    wordForWord: 'Palabra por palabra',
    nearly: 'Casi palabra por palabra',
    morePlaces: (many) => `y ${count(many, 'lugar más', 'lugares más')}`,
    wrongSpeaker: (claimed, speaker) =>
      `Aquí estas palabras se atribuyen a ${claimed}; ${speaker === null ? 'el documento no muestra de quién son' : `en el documento son de ${speaker}`}.`,
    added: (words) => `«${words}» no está en el documento`,
    leftOut: (words) => `falta «${words}»`,
    instead: (words, ofWords) => `«${words}» en lugar de «${ofWords}»`,
    restNotFound: (source) => `No está ${where(source)}`,
    noWords: 'Aquí no hay ninguna palabra que buscar.',
    tooCommon:
      'Esto, por sí solo, es demasiado común para buscarlo: aparece en casi todos los textos. Escribe una parte mayor de la frase.',
    notFound: (source) => `No está ${where(source)}, ni palabra por palabra ni casi.`,
    inTitle: 'En el título',
    inHeading: 'En un encabezado',
    titleOf: 'Estas palabras son un título; el texto no las contiene',
    nearest: 'Lo que dicen los documentos sobre ello',
  },
  sources: {
    none: 'Aún no hay documentos: pon algunos en la carpeta, y luego /releer.',
    noneReadable: 'Ningún archivo de la carpeta se puede leer.',
    unread: (many) =>
      `${count(many, 'archivo de la carpeta no se pudo leer', 'archivos de la carpeta no se pudieron leer')}; con /releer, los admins ven por qué.`,
    more: 'Más documentos',
    moreParagraphs: 'Seguir leyendo',
    several: (name) => `Coinciden con «${name}»; escribe el nombre de uno para abrirlo.`,
  },
  context: {
    heading: 'Contexto',
    gone: 'Este pasaje ya no está en los documentos; pregunta de nuevo.',
    changed: 'El documento ha cambiado desde entonces; esto es lo que hay ahora.',
    thisOne: 'El pasaje mismo',
  },
  reload: {
    heading: 'Se han vuelto a leer los documentos',
    nothingChanged: 'Ningún documento ha cambiado.',
    added: (many) => count(many, 'documento añadido', 'documentos añadidos'),
    changed: (many) => count(many, 'documento modificado', 'documentos modificados'),
    removed: (many) => count(many, 'documento eliminado', 'documentos eliminados'),
    more: (many) => `y ${number(many)} más`,
    filesLeftOut: (many) => `${count(many, 'archivo omitido', 'archivos omitidos')}:`,
    moreLeftOut: (many) => `y ${number(many)} más; «footnote check» los enumera todos.`,
    inSettings: 'Por corregir en los ajustes de la carpeta:',
    readingFiles: (done, total) =>
      `Leyendo de nuevo los documentos: archivo ${number(done)} de ${number(total)}…`,
    findingQuotations: (done, total) => `Buscando las citas: documento ${number(done)} de ${number(total)}…`,
    indexing: (many) => `Preparando el índice de ${documents(many)}…`,
    elsewhere: (processes) => `Lo mismo en ${others(processes)} del bot.`,
    failedElsewhere: (failed, processes) =>
      processes === 1
        ? 'No se pudo en el otro proceso del bot:'
        : `No se pudo en ${number(failed)} de los otros ${number(processes)} procesos del bot:`,
  },
  unread: {
    gone: 'Ya no está ahí.',
    forbidden: 'Footnote no tiene permiso de lectura: dáselo al usuario con el que funciona.',
    system: (code) => `El sistema no pudo abrirlo (${code}).`,
    tooManyFiles: (limit) =>
      `Este archivo y todos los siguientes se omiten: se alcanzó el límite de ${count(limit, 'archivo', 'archivos')}.`,
    tooDeep: (limit) =>
      `Esta carpeta está a demasiada profundidad: el límite es de ${count(limit, 'carpeta anidada', 'carpetas anidadas')}.`,
    nameNotUtf8: 'Su nombre no está escrito en UTF-8: ponle otro.',
    notFile: 'Es un dispositivo, una tubería o un socket, no un archivo.',
    linkOutside: 'Es un enlace simbólico que lleva fuera de la carpeta: pon aquí el archivo mismo.',
    linkToFolder: 'Es un enlace simbólico a una carpeta: pon aquí la carpeta misma.',
    linkToDevice: 'Es un enlace simbólico a un dispositivo, una tubería o un socket.',
    brokenLink: (code) => `Es un enlace simbólico cuyo destino no se puede abrir (${code}).`,
    tooLarge: (megabytes, limit) =>
      `Ocupa ${decimal(megabytes)} MB; el límite por archivo es de ${decimal(limit)} MB.`,
    empty: 'Está vacío.',
    noEnding: 'Su nombre no tiene una extensión que indique el formato, como .txt o .md.',
    foreignFormat: (ending) => `Footnote no lee el formato ${ending}${advice(ending)}.`,
    settingsBelow: 'Los ajustes solo se leen en la propia carpeta de documentos, no en una subcarpeta.',
    describesMissing: (document) => `Describiría «${document}», que no está junto a él.`,
    describesNothing: (document, name) =>
      `No describe ningún documento: para describir «${document}» tendría que llamarse «${name}».`,
    tooManyPassages: (limit) => `Con él habría demasiados pasajes: el límite es de ${number(limit)}.`,
    tooSlow: (seconds) =>
      `Tarda demasiado en leerse: el límite por archivo es de ${count(seconds, 'segundo', 'segundos')}.`,
    tooManyPieces: 'Está hecho de más elementos de los que puede tener un documento.',
    setAside: 'Leerlo interrumpió la lectura de todos los archivos; se omite hasta que cambie.',
    failed: (message) => `La lectura falló (${message}).`,
    binary: 'Contiene datos binarios, no texto: comprueba que la extensión sea la correcta.',
    noZip: 'Está dañado o la extensión no es la correcta: no es un archivo ZIP, o le falta el final.',
    damagedZip: 'Está dañado y no se puede descomprimir: vuelve a obtenerlo de donde vino.',
    unfoldsTooMuch: 'Descomprimido contiene más datos de los que puede tener un documento.',
    damagedPdf: 'Está dañado, o no es un PDF.',
    lockedPdf: 'Está protegido con una contraseña: guárdalo sin ella.',
    noTextInPdf:
      'No contiene texto, quizás solo imágenes de texto: pásalo antes por un reconocimiento de texto (OCR).',
    noWord: 'No es un documento de Word.',
    oldWord:
      'Está protegido con una contraseña o es de un formato antiguo: ábrelo en un procesador de textos y guárdalo como .docx.',
    damagedWord: (part) => `Está dañado: ${part} no se puede leer.`,
    noEpub: 'No es un libro EPUB: no dice qué contiene.',
    lockedEpub: 'Está protegido contra copia y no se puede leer.',
    noEmail: 'No es un correo electrónico: empieza sin ninguna cabecera.',
    encryptedEmail: 'Está cifrado: guárdalo descifrado desde el programa que puede abrirlo.',
    unclosedQuote:
      'La tabla no se puede leer: unas comillas (") al principio de un campo no se cierran nunca, y así no se distinguen las filas.',
    noTable: (message) => `La tabla no se puede leer: ${message}.`,
    noJson: 'No es JSON, o no está completo.',
    noJsonLines: 'Ninguna línea es JSON: cada una tiene que ser un valor por sí sola.',
    noList: 'No contiene ninguna lista de entradas.',
    jsonTooDeep: 'Sus valores están demasiado anidados para leerlos.',
    inSettings: (problem) => problem,
  },
  help: {
    introduction:
      'Footnote responde a partir de una carpeta de documentos, con las palabras de los propios documentos, y dice dónde está cada una. No escribe nada por su cuenta, y lo dice cuando los documentos no responden.',
    advice:
      'Una buena pregunta usa palabras que los documentos podrían usar. «Las palabras entre comillas» tienen que estar allí una junto a otra.',
    replies:
      'Footnote también responde a los mensajes que lo mencionan. Responde a una respuesta para seguir preguntando: «¿y en mayo?», «más».',
    privacy:
      'Footnote solo lee lo que se le dirige: los comandos, los mensajes que lo mencionan y los mensajes directos. Las preguntas y las respuestas no se guardan, y de la máquina en la que funciona solo salen las respuestas.',
    forAdmins: (description) => `${description} Para admins.`,
  },
  input: {
    missing: (option) => `Falta «${option}»; escribe algo.`,
    tooLong: (option, length, most) =>
      `«${option}» tiene ${number(length)} caracteres, y el máximo es ${number(most)}; acórtalo.`,
    unreadSource: (file, reason) => `«${file}» no se pudo leer: ${reason}`,
    unknownSource: (source) =>
      `Ningún documento, carpeta o título se llama «${source}»; /fuentes muestra lo que hay.`,
    mentionIsNoName: 'Una mención de Discord no es un nombre de los documentos; escribe el nombre.',
    unknownCommand: (name, meant) =>
      meant === null
        ? `/${name} no es un comando; /ayuda los enumera.`
        : `/${name} no es un comando. ¿Querías decir /${meant}? /ayuda los enumera todos.`,
    takesNothing: (command) => `/${command} no lleva nada detrás.`,
    unknownOption: (option, command) => `--${option} no va con /${command}; /ayuda dice cuáles sirven.`,
  },
  citation: {
    paragraphs: (first, last) => (first === last ? `párr.\u00a0${first}` : `párrs.\u00a0${first}–${last}`),
    onPage: (page, paragraphs) =>
      paragraphs === null ? `p.\u00a0${page}` : `p.\u00a0${page}, ${paragraphs}`,
    alsoIn: (titles) => `También en: ${titles}`,
    more: (many) => `${number(many)} más`,
    link: 'enlace',
  },
  actions: {
    showContext: 'Contexto',
    showContextOf: (at) => `Contexto ${at}`,
    back: 'Atrás',
    share: 'Compartir',
    delete: 'Borrar',
    continues: (next, of) => `Seguir (${next} de ${of})`,
  },
  message: {
    goesOn: '(continúa)',
    wentOn: '(continuación)',
    shortened: (button) => `Abreviado: «${button}» muestra el párrafo entero.`,
    cutOff: 'Hay más, pero la pregunta es demasiado larga para seguir pasando páginas: haz una más corta.',
    sharedBy: (mention) => `Compartido por ${mention}`,
    welcome: 'De nada.',
    noMore: 'Eso es todo.',
    evidence: (button) =>
      `Nada de esto es de Footnote: cada cita está tal cual en el documento que se nombra junto a ella, y «${button}» muestra lo que hay alrededor.`,
  },
  refusal: {
    bug: (reference) =>
      `Algo salió mal. Inténtalo de nuevo; si vuelve a pasar, dile a un admin la referencia ${reference}.`,
    notTaken: 'Discord no aceptó la respuesta: inténtalo de nuevo.',
    restarting: 'El bot se está reiniciando: inténtalo de nuevo en un minuto.',
    readingAgain: 'Los documentos se están leyendo de nuevo: vuelve a preguntar en un momento.',
    unknownPlace:
      'Aquí no se puede mostrar nada: Discord no le dice al bot qué canal es este. Se arregla invitando de nuevo al bot, con el scope «bot».',
    brokenRules:
      'Aquí no se puede mostrar nada: los ajustes en la carpeta de documentos tienen un error. Un admin tiene que corregirlo y luego usar /releer.',
    unknownCommand: (name) =>
      `Esta versión del bot no tiene el comando «${name}»: un admin tiene que registrar de nuevo sus comandos.`,
    unknownMenu:
      'Esta versión del bot no tiene este comando: un admin tiene que registrar de nuevo sus comandos.',
    adminsOnly: (command) => `Solo los admins de este bot pueden usar /${command}.`,
    onlyFromList: (command) =>
      `/${command} no se puede usar en un mensaje, porque todos verían la respuesta: escribe / y elígelo en la lista de Discord.`,
    oldButton: 'Este botón es de otra versión del bot y ya no funciona: pregunta de nuevo.',
    notToShare: 'Esta respuesta es solo para ti y no se puede compartir.',
    notToDelete: 'Solo quien preguntó, o la moderación, puede borrar esta respuesta.',
    noQuestion: 'Este mensaje ya no dice qué se preguntó: pregunta de nuevo.',
    noDirectMessages: 'Este bot no responde a mensajes directos: pregúntale en un servidor.',
    otherServers: 'Este bot no responde en este servidor: quien lo gestiona ha elegido otros.',
    noChannelHere:
      'Este bot no responde en los canales de este servidor: quien lo gestiona ha elegido otros.',
    otherChannels: (channels) => `Este bot no responde en este canal, pero sí aquí: ${channels}.`,
    tooSoon: (moment) => `Puedes volver a preguntar ${moment}.`,
    onlyFile: 'Este mensaje contiene un archivo, y los archivos no se abren.',
    onlySticker: 'Este mensaje contiene una pegatina.',
    onlyLink: 'Este mensaje contiene un enlace, y los enlaces no se siguen.',
    onlyEmoji: 'Este mensaje está vacío, o solo contiene emojis y menciones.',
    noWordsToFind: 'No hay en él palabras que buscar.',
  },
};
