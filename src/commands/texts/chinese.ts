import { numberIn } from './counting.js';
import type { Texts } from './texts.js';

const locale = 'zh-CN';
const number = numberIn(locale);
const where = (source: string | null) => (source === null ? '文档中' : `“${source}”中`);
const documents = (many: number) => `${number(many)} 份文档`;

/** In simplified characters. */
export const chinese: Texts = {
  language: 'zh',
  locale,
  dateLocale: locale,
  firstOfMonth: '1',
  commands: {
    ask: { name: '提问', description: '提出问题，由文档用原话回答。' },
    quotes: { name: '引语', description: '某人说过的话，一字不差。' },
    find: { name: '查证', description: '查找文字的出处：一字不差、大致相同，或文档中没有。' },
    sources: { name: '来源', description: '回答所依据的文档。' },
    reload: { name: '重新读取', description: '重新读取文档。' },
    help: { name: '帮助', description: 'Footnote 能做什么，怎样提问。' },
  },
  findTheSource: '查找出处',
  options: {
    question: { name: '问题', description: '你想知道什么，或要查找的几个词。' },
    person: { name: '人物', description: '谁的话：姓名的任何写法都可以。' },
    about: { name: '话题', description: '只看关于这个话题的话。' },
    words: { name: '文字', description: '一段引语或整条消息。' },
    source: { name: '来源', description: '只在这份文档或这个文件夹中查找。' },
    document: { name: '文档', description: '从头打开这份文档。' },
    private: { name: '仅自己', description: '回答只给你自己看。' },
  },
  note: null,
  quoted: (words) => `“${words}”`,
  colon: '：',
  documents,
  passages: (many) => `${number(many)} 个段落`,
  quotations: (many) => `${number(many)} 条引语`,
  ask: {
    noWords: '这里没有可以查找的词；请写明想问什么。',
    unsure: '不能确定这是否回答了问题，请自行判断。',
    unanswered: (source) =>
      source === null ? '文档没有回答这个问题。' : `“${source}”中没有这个问题的答案。`,
    nowhere: (words) => `文档中没有出现${words}。`,
    couldAskFor: '可以试着查找',
    readAs: (question) => `理解为“${question}”。`,
    nearest: '最接近的内容',
    more: '更多段落',
  },
  quotes: {
    several: (names) => `有几个人叫这个名字：${names}。`,
    onlyThisName: '有几份文档只写了这个名字，所指的可能不是同一个人。',
    moreNames: (many) => `另外 ${number(many)} 人`,
    similar: '名字相近的人',
    nothingAbout: (person, about, source) => `${where(source)}没有${person}关于“${about}”的话。`,
    nobody: (person, source) => `${where(source)}没有“${person}”说的话。`,
    noName: (person) => `“${person}”不是人名；请写明你要找谁说的话。`,
    onlySpokenOf: (person, source) =>
      `${where(source)}提到了“${person}”，但没有引用其话；/提问 ${person} 可以查到有关内容。`,
    summary: (first, last, total) => {
      if (first === 1 && last === total) return `${number(total)} 条引语`;
      return first === last
        ? `共 ${number(total)} 条引语，第 ${number(first)} 条`
        : `共 ${number(total)} 条引语，第 ${number(first)}–${number(last)} 条`;
    },
    someReported: '经转述的话标为“转述”。',
    probably: (speaker) => `很可能是${speaker}`,
    perhaps: (speaker) => `也许是${speaker}`,
    reported: (speaker) => `${speaker}（转述）`,
    more: '更多引语',
  },
  find: {
    wordForWord: '一字不差',
    nearly: '大致相同，但并非一字不差',
    morePlaces: (many) => `另有 ${number(many)} 处`,
    wrongSpeaker: (claimed, speaker) =>
      `这里说是${claimed}的话；${speaker === null ? '文档没有表明是谁说的' : `在文档中是${speaker}的话`}。`,
    added: (words) => `文档中没有“${words}”`,
    leftOut: (words) => `漏掉了“${words}”`,
    instead: (words, ofWords) => `“${ofWords}”成了“${words}”`,
    restNotFound: (source) => `${where(source)}没有的内容`,
    noWords: '这里没有可以查找的词。',
    tooCommon: '这些词太常见，无法单独查找：几乎每篇文字里都有。请多给出一些原句。',
    notFound: (source) => `${where(source)}没有，既没有一字不差的，也没有大致相同的。`,
    inTitle: '在标题中',
    inHeading: '在小标题中',
    titleOf: '这是标题，正文中没有这些字',
    nearest: '文档中的有关内容',
  },
  sources: {
    none: '还没有文档：请先放入文件夹，再用 /重新读取。',
    noneReadable: '文件夹中没有任何文件可以读取。',
    more: '更多文档',
    moreParagraphs: '继续阅读',
    several: (name) => `它们符合“${name}”；写出其中一份的名称即可打开。`,
  },
  context: {
    heading: '上下文',
    gone: '这个段落已不在文档中，请重新提问。',
    changed: '文档后来有改动，以下是现在的内容。',
    thisOne: '该段落',
  },
  reload: {
    heading: '已重新读取文档',
    nothingChanged: '没有变化。',
    added: (many) => `新增 ${documents(many)}`,
    changed: (many) => `更改 ${documents(many)}`,
    removed: (many) => `移除 ${documents(many)}`,
    more: (many) => `另有 ${number(many)} 份`,
    filesLeftOut: (many) => `${number(many)} 个文件未能读取：`,
    moreLeftOut: (many) => `另有 ${number(many)} 个；“footnote check”可列出全部。`,
    inSettings: '文件夹设置中需要改正之处：',
    readingFiles: (done, total) => `正在重新读取文档：第 ${number(done)} 个文件，共 ${number(total)} 个…`,
    findingQuotations: (done, total) => `正在查找引语：第 ${number(done)} 份文档，共 ${number(total)} 份…`,
    indexing: (many) => `正在为 ${documents(many)}建立索引…`,
    elsewhere: (processes) => `机器人的另外 ${number(processes)} 个进程也已重新读取。`,
    failedElsewhere: (failed, processes) =>
      `机器人的另外 ${number(processes)} 个进程中，有 ${number(failed)} 个未能重新读取：`,
  },
  help: {
    introduction:
      'Footnote 根据文件夹里的文档，用文档的原话回答，并指明每句话的出处。它自己什么也不写；文档没有回答时，它会说明。',
    advice: '提问时请用文档里可能出现的词。“引号中的词”必须在文档中原样相连。',
    privacy:
      'Footnote 只读取发给它的内容：命令、提及它的消息和私信。问题和回答不会被保存，除回答外，任何内容都不会离开运行它的机器。',
    forAdmins: (description) => `${description}（仅供管理员使用）`,
  },
  input: {
    missing: (option) => `缺少“${option}”，请填写。`,
    tooLong: (option, length, most) =>
      `“${option}”有 ${number(length)} 个字符，最多 ${number(most)} 个，请缩短。`,
    unreadSource: (file, reason) => `“${file}”未能读取：${reason}`,
    unknownSource: (source) => `没有名为“${source}”的文档、文件夹或标题；/来源 可列出所有文档。`,
    mentionIsNoName: 'Discord 上的提及不是文档中的人名；请写出姓名。',
    unknownCommand: (name, meant) =>
      meant === null
        ? `没有 /${name} 这个命令；/帮助 列出了所有命令。`
        : `没有 /${name} 这个命令；是想用 /${meant} 吗？/帮助 列出了所有命令。`,
    takesNothing: (command) => `/${command} 后面不需要任何内容。`,
    unknownOption: (option, command) => `--${option} 不能用于 /${command}；/帮助 说明了可用的选项。`,
  },
  citation: {
    paragraphs: (first, last) => (first === last ? `第 ${first} 段` : `第 ${first}–${last} 段`),
    onPage: (page, paragraphs) => (paragraphs === null ? `第 ${page} 页` : `第 ${page} 页，${paragraphs}`),
    alsoIn: (titles) => `同文另见：${titles}`,
    more: (many) => `另有 ${number(many)} 份`,
    link: '链接',
  },
  actions: {
    showContext: '上下文',
    showContextOf: (at) => `上下文 ${at}`,
    back: '返回',
    share: '分享',
    delete: '删除',
    continues: (next, of) => `继续（${next}/${of}）`,
  },
  message: {
    goesOn: '（未完）',
    wentOn: '（续）',
    shortened: (button) => `已节选：“${button}”可看整段。`,
    cutOff: '还有更多内容，但问题太长，无法翻页：请缩短问题。',
    sharedBy: (mention) => `由 ${mention} 分享`,
    welcome: '不客气。',
    noMore: '就这些了。',
    evidence: (button) =>
      `这里没有 Footnote 自己的话：每条引语都与所注明文档中的原文一字不差，“${button}”可查看上下文。`,
  },
  refusal: {
    bug: (reference) => `出了点问题，请再试一次；如果再次发生，请把编号 ${reference} 告诉管理员。`,
    notTaken: 'Discord 没有接受回答，请再试一次。',
    restarting: '机器人正在重启，请一分钟后再试。',
    readingAgain: '正在重新读取文档，请稍后再问一次。',
    unknownPlace:
      '这里无法显示任何内容：Discord 没有告诉机器人这是哪个频道。用授权范围“bot”重新邀请机器人即可解决。',
    brokenRules: '这里无法显示任何内容：文档文件夹里的设置有错误。需要管理员改正，然后使用 /重新读取。',
    unknownCommand: (name) => `这个版本的机器人没有“${name}”命令：需要管理员重新注册命令。`,
    unknownMenu: '这个版本的机器人没有这个命令：需要管理员重新注册命令。',
    adminsOnly: (command) => `只有这个机器人的管理员才能使用 /${command}。`,
    onlyFromList: (command) =>
      `消息中不能使用 /${command}，因为所有人都会看到回答：请输入“/”，从 Discord 的列表中选择。`,
    oldButton: '这个按钮来自机器人的另一个版本，已经失效：请重新提问。',
    notToShare: '这个回答只给你自己看，不能分享。',
    notToDelete: '只有提问的人或管理人员可以删除这个回答。',
    noQuestion: '从这条消息已看不出问的是什么：请重新提问。',
    noDirectMessages: '这个机器人不回答私信：请在服务器里提问。',
    otherServers: '这个机器人不在这个服务器回答：运营者选择了其他服务器。',
    noChannelHere: '这个机器人不在这个服务器的频道里回答：运营者选择了其他频道。',
    otherChannels: (channels) => `这个机器人不在这个频道回答，请到这里提问：${channels}`,
    tooSoon: (moment) => `${moment}可以再次提问。`,
    onlyFile: '这条消息里只有文件，而文件的内容不会被查看。',
    onlySticker: '这条消息里只有贴纸。',
    onlyLink: '这条消息里只有链接，而链接不会被打开。',
    onlyEmoji: '这条消息是空的，或只有表情和提及。',
    noWordsToFind: '其中没有可以查找的词。',
  },
};
