import { numberIn } from './counting.js';
import { adviceIn } from './format-advice.js';
import type { Texts } from './texts.js';

const locale = 'ja';
const number = numberIn(locale);
const where = (source: string | null) => (source === null ? '文書の中' : `「${source}」の中`);
const documents = (many: number) => `文書${number(many)}件`;
const advice = adviceIn(
  locale,
  {
    convert: (formats) => `中身を ${formats} で保存してください。`,
    link: (formats) => `リンクだけのファイルなので、リンク先を ${formats} で保存してください。`,
    rename: (formats) => `答えに使う文章が入っているなら、拡張子を ${formats} にしてください。`,
    words: (formats) => `読めるのは文字だけなので、話されている内容を ${formats} で追加してください。`,
    recognise: (formats) =>
      `読めるのは文字だけなので、スキャンしたページは文字認識（OCR）で ${formats} にしてください。`,
    unpack: () => '展開してください。',
  },
  '',
);

export const japanese: Texts = {
  locale,
  dateLocale: 'ja',
  firstOfMonth: '1',
  commands: {
    ask: { name: '質問', description: '質問すると、文書がそのままの言葉で答えます。' },
    quotes: { name: '発言', description: 'ある人が言ったことを、一字一句そのまま。' },
    find: {
      name: '照合',
      description: '言葉の出どころを調べます：一字一句同じか、ほぼ同じか、文書にないか。',
    },
    sources: { name: '出典', description: '答えのもとになる文書。' },
    reload: { name: '再読込', description: '文書を読み直します。' },
    help: { name: 'ヘルプ', description: 'Footnote にできることと、質問のしかた。' },
  },
  findTheSource: '出典を探す',
  options: {
    question: { name: '質問', description: '知りたいこと、または探したい言葉。' },
    before: { name: '前の質問', description: 'この質問の前にあった質問。' },
    person: { name: '人物', description: '誰の言葉か。名前はどの形でもかまいません。' },
    about: { name: '話題', description: 'これについて言われたことだけ。' },
    words: { name: '言葉', description: '引用、またはメッセージ全体。' },
    source: { name: '出典', description: 'この文書またはフォルダーの中だけを探します。' },
    document: { name: '文書', description: 'この文書を最初から開きます。' },
    private: { name: '自分だけ', description: '答えを自分だけに表示します。' },
  },
  notes: [],
  quoted: (words) => `「${words}」`,
  colon: '：',
  documents,
  passages: (many) => `段落${number(many)}件`,
  quotations: (many) => `発言${number(many)}件`,
  ask: {
    noWords: '探せる言葉がありません。知りたいことを書いてください。',
    unsure: 'これが質問の答えかどうかは確かではありません。ご自分で判断してください。',
    unanswered: (source) =>
      source === null ? '文書にはこの答えがありません。' : `「${source}」の中に、この答えはありません。`,
    nowhere: (words) => `${words}は文書のどこにも出てきません。`,
    couldAskFor: '次の言葉で探せます',
    readAs: (word, as) => `「${word}」を「${as}」と解釈しました。`,
    nearest: '最も近いもの',
    more: 'ほかの段落',
  },
  quotes: {
    several: (names) => `この名前の人は複数います：${names}。`,
    onlyThisName: 'いくつかの文書にはこの名前しかなく、それぞれ別の人を指しているかもしれません。',
    onlyFamilyName: (name) => `文書には「${name}」という名前しかなく、別の人を指しているかもしれません。`,
    moreNames: (many) => `ほか${number(many)}人`,
    similar: '似た名前の人',
    nothingAbout: (person, about, source) =>
      `${where(source)}に、「${about}」についての${person}の発言はありません。/発言 ${person} で、すべての発言を見られます。`,
    nobody: (person, source) => `${where(source)}に、「${person}」という人の発言はありません。`,
    noName: (person) => `「${person}」は名前ではありません。誰の発言かを名前で指定してください。`,
    onlySpokenOf: (person, source) =>
      `「${person}」は${where(source)}に出てきますが、発言はありません。/質問 ${person} で、この人について書かれていることを探せます。`,
    summary: (first, last, total) => {
      if (first === 1 && last === total) return `発言${number(total)}件`;
      return first === last
        ? `発言${number(total)}件中${number(first)}件目`
        : `発言${number(total)}件中${number(first)}～${number(last)}件目`;
    },
    someReported: '言い換えて伝えられたものには「要旨」と記してあります。',
    probably: (speaker) => `おそらく${speaker}`,
    perhaps: (speaker) => `もしかすると${speaker}`,
    reported: (speaker) => `${speaker}（要旨）`,
    more: 'ほかの発言',
  },
  find: {
    wordForWord: '一字一句同じ',
    nearly: 'ほぼ同じ（一字一句ではない）',
    morePlaces: (many) => `ほか${number(many)}か所`,
    wrongSpeaker: (claimed, speaker) =>
      `ここでは${claimed}の言葉とされていますが、${speaker === null ? '誰の言葉かは文書からわかりません' : `文書では${speaker}の言葉です`}。`,
    added: (words) => `「${words}」は文書にありません`,
    leftOut: (words) => `「${words}」が抜けています`,
    instead: (words, ofWords) => `「${ofWords}」が「${words}」になっています`,
    restNotFound: (source) => `${where(source)}にないもの`,
    noWords: '探せる言葉がありません。',
    tooCommon:
      'これだけではありふれていて探せません。ほとんどの文章に含まれています。文をもう少し長く入力してください。',
    notFound: (source) => `${where(source)}にはありません。一字一句同じものも、ほぼ同じものもありません。`,
    inTitle: '題名の中',
    inHeading: '見出しの中',
    titleOf: 'これは題名で、本文にはありません',
    nearest: 'これについて文書が述べていること',
  },
  sources: {
    none: 'まだ文書がありません。フォルダーに入れてから /再読込 を使ってください。',
    noneReadable: 'フォルダーのファイルはどれも読めません。',
    unread: (many) =>
      `フォルダーには読めなかったファイルが${number(many)}件あります。理由は管理者が /再読込 で確かめられます。`,
    more: 'ほかの文書',
    moreParagraphs: '続きを読む',
    several: (name) => `「${name}」に当てはまるものです。どれか一つの名前を書くと開けます。`,
  },
  context: {
    heading: '前後の段落',
    gone: 'この段落はもう文書にありません。もう一度質問してください。',
    changed: '文書はその後変わりました。今はこう書かれています。',
    thisOne: 'この段落',
  },
  reload: {
    heading: '文書を読み直しました',
    nothingChanged: '変わった文書はありません。',
    added: (many) => `追加：${documents(many)}`,
    changed: (many) => `変更：${documents(many)}`,
    removed: (many) => `削除：${documents(many)}`,
    more: (many) => `ほか${number(many)}件`,
    filesLeftOut: (many) => `読めなかったファイル${number(many)}件：`,
    moreLeftOut: (many) => `ほか${number(many)}件。「footnote check」ですべて見られます。`,
    inSettings: 'フォルダーの設定で直すところ：',
    readingFiles: (done, total) => `文書を読み直しています：ファイル ${number(done)} / ${number(total)}…`,
    findingQuotations: (done, total) => `発言を探しています：文書 ${number(done)} / ${number(total)}…`,
    indexing: (many) => `索引を作っています：${documents(many)}…`,
    elsewhere: (processes) => `ボットのほかのプロセス${number(processes)}個も読み直しました。`,
    failedElsewhere: (failed, processes) =>
      `ボットのほかのプロセス${number(processes)}個のうち${number(failed)}個は読み直せませんでした：`,
  },
  unread: {
    gone: 'もうありません。',
    forbidden: '読み取る権限がありません。Footnote を動かしているユーザーに読み取りを許可してください。',
    system: (code) => `システムのエラーで開けませんでした（${code}）。`,
    tooManyFiles: (limit) =>
      `このファイルとその後のファイルは読まれていません。上限の${number(limit)}件に達しました。`,
    tooDeep: (limit) => `フォルダーの階層が深すぎます。${number(limit)}階層までです。`,
    nameNotUtf8: '名前が UTF-8 で書かれていません。別の名前にしてください。',
    notFile: 'ファイルではなく、デバイス、パイプ、またはソケットです。',
    linkOutside: 'フォルダーの外を指すシンボリックリンクです。ファイルそのものを置いてください。',
    linkToFolder: 'フォルダーへのシンボリックリンクです。フォルダーそのものを置いてください。',
    linkToDevice: 'デバイス、パイプ、またはソケットへのシンボリックリンクです。',
    brokenLink: (code) => `シンボリックリンクの先を開けません（${code}）。`,
    tooLarge: (megabytes, limit) => `${megabytes} MB あります。読めるファイルは ${limit} MB までです。`,
    empty: '空のファイルです。',
    noEnding: '名前に、形式を示す拡張子（.txt や .md など）がありません。',
    foreignFormat: (ending) => `${ending} は Footnote が読める形式ではありません。${advice(ending)}`,
    settingsBelow: '設定は文書フォルダーの直下に置いたものだけが読まれ、その下のフォルダーでは読まれません。',
    describesMissing: (document) =>
      `「${document}」を説明するファイルのはずですが、その文書が同じ場所にありません。`,
    describesNothing: (document, name) =>
      `どの文書の説明でもありません。「${document}」の説明なら、「${name}」という名前にします。`,
    tooManyPassages: (limit) => `このファイルを加えると、段落が上限の${number(limit)}件を超えます。`,
    tooSlow: (seconds) => `読むのに時間がかかりすぎます。1ファイルにつき${number(seconds)}秒までです。`,
    tooManyPieces: '一つの文書としては要素が多すぎます。',
    setAside:
      'このファイルのせいで、すべてのファイルの読み込みが止まりました。変更されるまで読み込みません。',
    failed: (message) => `読み込みに失敗しました（${message}）。`,
    binary: 'テキストではなくバイナリデータです。拡張子が正しいか確かめてください。',
    noZip: '壊れているか、拡張子が違います。ZIP ファイルではないか、末尾が欠けています。',
    damagedZip: '壊れていて展開できません。元の場所からもう一度入手してください。',
    unfoldsTooMuch: '展開すると、一つの文書としてはデータが多すぎます。',
    damagedPdf: '壊れているか、PDF ではありません。',
    lockedPdf: 'パスワードで保護されています。パスワードなしで保存してください。',
    noTextInPdf: '文字が入っていません。文字の画像だけかもしれません。先に文字認識（OCR）をかけてください。',
    noWord: 'Word の文書ではありません。',
    oldWord: 'パスワードで保護されているか、古い形式です。ワープロソフトで開き、.docx で保存してください。',
    damagedWord: (part) => `壊れています。${part} を読み取れません。`,
    noEpub: 'EPUB の本ではありません。何が入っているかが示されていません。',
    lockedEpub: 'コピー防止がかかっていて読めません。',
    noEmail: 'メールではありません。先頭にヘッダーがありません。',
    encryptedEmail: '暗号化されています。開けるソフトで復号してから保存してください。',
    unclosedQuote:
      '表として読めません。項目の先頭にある引用符（"）が閉じられておらず、行の区切りがわかりません。',
    noTable: (message) => `表として読めません（${message}）。`,
    noJson: 'JSON ではないか、途中までしかありません。',
    noJsonLines: 'JSON になっている行がありません。1行ごとに一つの値を書きます。',
    noList: '項目の一覧が入っていません。',
    jsonTooDeep: '値の入れ子が深すぎて読めません。',
    inSettings: (problem) => problem,
  },
  help: {
    introduction:
      'Footnote は、フォルダーにある文書から、その文書自身の言葉で答え、どこに書いてあるかを示します。自分では何も書かず、文書に答えがなければそう言います。',
    advice:
      '文書に出てきそうな言葉で質問してください。「かぎかっこの中の言葉」は、その並びのまま出てくるものだけを探します。',
    replies:
      'Footnoteはメンションされたメッセージにも答えます。答えに返信すると、続けて質問できます：「5月は？」「もっと」。',
    privacy:
      'Footnote が読むのは、コマンド、Footnote へのメンション、ダイレクトメッセージだけです。質問と答えは保存されず、答えのほかは Footnote が動いているコンピューターから外へ出ません。',
    forAdmins: (description) => `${description}（管理者用）`,
  },
  input: {
    missing: (option) => `「${option}」がありません。入力してください。`,
    tooLong: (option, length, most) =>
      `「${option}」は${number(length)}文字です。${number(most)}文字までにしてください。`,
    unreadSource: (file, reason) => `「${file}」は読めませんでした：${reason}`,
    unknownSource: (source) =>
      `「${source}」という文書、フォルダー、題名はありません。/出典 で一覧を見られます。`,
    mentionIsNoName: 'Discord のメンションは文書の中の名前ではありません。名前を書いてください。',
    unknownCommand: (name, meant) =>
      meant === null
        ? `/${name} というコマンドはありません。/ヘルプ で一覧を見られます。`
        : `/${name} というコマンドはありません。/${meant} のことですか？ /ヘルプ で一覧を見られます。`,
    takesNothing: (command) => `/${command} の後ろには何も書けません。`,
    unknownOption: (option, command) =>
      `--${option} は /${command} では使えません。使えるものは /ヘルプ にあります。`,
  },
  citation: {
    paragraphs: (first, last) => (first === last ? `第${first}段落` : `第${first}～${last}段落`),
    onPage: (page, paragraphs) => (paragraphs === null ? `${page}ページ` : `${page}ページ ${paragraphs}`),
    alsoIn: (titles) => `同じ文のある文書：${titles}`,
    more: (many) => `ほか${number(many)}件`,
    link: 'リンク',
  },
  actions: {
    showContext: '前後を見る',
    showContextOf: (at) => `前後を見る ${at}`,
    back: '戻る',
    share: '共有',
    delete: '削除',
    continues: (next, of) => `続き（${next}/${of}）`,
  },
  message: {
    goesOn: '（続く）',
    wentOn: '（続き）',
    shortened: (button) => `一部だけを表示しています。「${button}」で段落全体を見られます。`,
    cutOff: '続きがありますが、質問が長すぎてページを送れません。短くしてください。',
    sharedBy: (mention) => `${mention} が共有`,
    welcome: 'どういたしまして。',
    noMore: 'これですべてです。',
    evidence: (button) =>
      `Footnote 自身の言葉は含まれていません。引用は、添えられた文書にそのまま書かれているもので、「${button}」で前後を確かめられます。`,
  },
  refusal: {
    bug: (reference) =>
      `エラーが発生しました。もう一度試してください。また起きたら、参照番号 ${reference} を管理者に伝えてください。`,
    notTaken: 'Discord が答えを受け付けませんでした。もう一度試してください。',
    restarting: 'ボットは再起動中です。1分ほどしてからもう一度試してください。',
    readingAgain: '文書を読み直しています。少ししてからもう一度質問してください。',
    unknownPlace:
      'ここでは何も表示できません。どのチャンネルなのかを Discord がボットに知らせていないためです。スコープ「bot」を付けてボットを招待し直すと直ります。',
    brokenRules:
      'ここでは何も表示できません。文書フォルダーの設定に誤りがあります。管理者が直してから /再読込 を使う必要があります。',
    unknownCommand: (name) =>
      `このバージョンのボットには「${name}」というコマンドがありません。管理者がコマンドを登録し直す必要があります。`,
    unknownMenu:
      'このバージョンのボットにはこのコマンドがありません。管理者がコマンドを登録し直す必要があります。',
    adminsOnly: (command) => `/${command} はこのボットの管理者だけが使えます。`,
    onlyFromList: (command) =>
      `/${command} はメッセージでは使えません（答えが全員に見えるため）。「/」を入力して、Discord の一覧から選んでください。`,
    oldButton: 'このボタンは別のバージョンのもので、もう使えません。もう一度質問してください。',
    notToShare: 'この答えはあなただけのもので、共有できません。',
    notToDelete: 'この答えを削除できるのは、質問した人とモデレーターだけです。',
    noQuestion: 'このメッセージからは質問がわからなくなっています。もう一度質問してください。',
    noDirectMessages: 'このボットはダイレクトメッセージには答えません。サーバーで質問してください。',
    otherServers: 'このボットはこのサーバーでは答えません。運営者が別のサーバーを選んでいます。',
    noChannelHere:
      'このボットはこのサーバーのチャンネルでは答えません。運営者が別のチャンネルを選んでいます。',
    otherChannels: (channels) =>
      `このボットはこのチャンネルでは答えません。こちらで質問してください：${channels}`,
    tooSoon: (moment) => `次に質問できるのは ${moment} です。`,
    onlyFile: 'このメッセージにあるのはファイルです。ファイルの中は調べません。',
    onlySticker: 'このメッセージにあるのはスタンプです。',
    onlyLink: 'このメッセージにあるのはリンクです。リンク先は開きません。',
    onlyEmoji: 'このメッセージは空か、絵文字とメンションだけです。',
    noWordsToFind: '探せる言葉がありません。',
  },
};
