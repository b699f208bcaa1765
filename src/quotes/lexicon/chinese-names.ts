/** Titles and offices that Chinese puts right in front of a name, simplified and traditional. */
const TITLES: readonly string[] =
  `总统 總統 主席 总理 總理 首相 国王 國王 女王 王子 公主 部长 部長 外长 外長 防长 防長 财长 財長 省长 省長 州长 州長
  市长 市長 区长 區長 县长 縣長 镇长 鎮長 村长 村長 议长 議長 院长 院長 局长 局長 处长 處長 厅长 廳長 司长 司長 署长 署長
  校长 校長 馆长 館長 会长 會長 社长 社長 所长 所長 站长 站長 行长 行長 厂长 廠長 队长 隊長 船长 船長 秘书长 秘書長 董事长
  董事長 总裁 總裁 总监 總監 总干事 總幹事 经理 經理 主任 主管 书记 書記 秘书 秘書 助理 顾问 顧問 大使 领事 領事 特使 议员
  議員 委员 委員 专员 專員 发言人 發言人 负责人 負責人 创始人 創始人 候选人 候選人 主持人 检察官 檢察官 法官 律师 律師 将军
  將軍 上将 上將 中将 中將 少将 少將 司令 上校 警官 教授 博士 教师 教師 老师 老師 医生 醫生 工程师 工程師 科学家 科學家
  经济学家 經濟學家 分析师 分析師 记者 記者 作家 导演 導演 教练 教練 主教 神父 牧师 牧師 先生 女士 立委 院士 国务卿 國務卿 首席执行官 執行長 创办人 創辦人
  店主 店長 店长 老板 老闆 业主 業主 村民 居民 市民 渔民 漁民 农民 農民 工人 学生 學生 司机 司機 护士 護士 志愿者 志願者
  编辑 編輯 评委 評委 学者 學者 专家 專家 研究员 研究員 丈夫 妻子 父亲 父親 母亲 母親 儿子 兒子 女儿 女兒 哥哥 弟弟 姐姐 妹妹 同事 邻居 鄰居`.split(
    /\s+/,
  );

/** The family names that most Chinese bear, simplified and traditional. */
const FAMILY_NAMES: readonly string[] =
  `王 李 张 張 刘 劉 陈 陳 杨 楊 黄 黃 赵 趙 吴 吳 周 徐 孙 孫 马 馬 朱 胡 郭 何 高 林 罗 羅 郑 鄭 梁 谢 謝 宋 唐 许 許 韩 韓
  冯 馮 邓 鄧 曹 彭 曾 肖 蕭 田 董 袁 潘 于 蒋 蔣 蔡 余 杜 叶 葉 程 苏 蘇 魏 吕 呂 丁 任 沈 姚 卢 盧 姜 崔 钟 鍾 谭 譚 陆 陸
  汪 范 金 石 廖 贾 賈 夏 韦 韋 付 方 白 邹 鄒 孟 熊 秦 邱 江 尹 薛 闫 閻 段 雷 侯 龙 龍 史 陶 黎 贺 賀 顾 顧 毛 郝 龚 龔 邵
  万 萬 钱 錢 严 嚴 覃 武 戴 莫 孔 向 汤 湯 温 溫 庄 莊 欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 司徒
  柯 赖 賴 洪 翁 施 康 倪 樊 殷 柳 岳 葛 祝 齐 齊 梅 章 常 乔 喬 庞 龐 伍 颜 顏 穆 鲁 魯 骆 駱 俞 詹 游 尤 涂 凌 邢 裴 关 關 苗 焦
  阮 纪 紀 童 翟 聂 聶 申 欧 歐 华 華 耿 左 柏 辛 蒲`.split(/\s+/);

/** The characters with which Chinese writes the sounds of foreign names, but for those that open other words as well. */
const SOUNDS =
  '阿埃艾安奥巴白拜班邦贝本比彼宾波伯勃博布策查茨达戴丹道德登邓狄迪蒂丁杜顿多厄恩尔法凡菲费芬佛弗福夫盖甘冈戈格根古哈海汉杭豪赫亨霍胡怀惠基吉加贾简杰金卡凯坎考柯科克肯库奎昆拉莱兰朗劳勒雷里丽利莉连列林琳龙隆卢鲁露伦罗洛吕马玛迈麦曼芒梅门蒙孟米密缪莫默姆穆纳娜南内尼妮涅宁纽努诺欧帕派潘庞佩彭皮珀普奇齐恰乔切琴琼丘茹儒瑞撒萨塞赛桑森沙莎尚绍舍申圣施什史舒斯丝松苏索塔泰坦汤唐陶特滕廷图托瓦旺威韦维魏温沃乌武西希席夏肖谢欣辛休雅亚扬叶伊英尤约云扎赞泽詹哲芝卓兹宗祖佐爾馬羅達魯蘭納維倫萊麥門奧澤連薩貝費蓋諾賽蘇韋喬約龍喬莎亞茲聖絲湯蓋鄧賓簡傑凱劳勞麗魯盧呂邁曼潤圖烏葉雲贊';

/** 王毅, 莱娜·奥斯特, and 奥斯特: what can be told to be a name by itself. */
export const CHINESE_NAME = `(?:(?:${FAMILY_NAMES.join('|')})\\p{Script=Han}{1,2}|\\p{Script=Han}{1,8}(?:·\\p{Script=Han}{1,8})+|[${SOUNDS}]{2,8})`;

/** The pattern of a title before a name, with what stands before that: the 埃勒里市市长 of 埃勒里市市长王毅. */
export const CHINESE_TITLE_BEFORE_NAME = `\\p{Script=Han}{0,14}(?:${TITLES.join('|')})(?=${CHINESE_NAME})`;

const TITLE_AT_BEGINNING = new RegExp(`^${CHINESE_TITLE_BEFORE_NAME}`, 'u');

const FIRST_HAN = '\u2e80';

/** A Chinese name without the title before it; any other word as it is. */
export function withoutChineseTitle(word: string): string {
  // The long pattern is for words that can fit it.
  if (word < FIRST_HAN) return word;
  return word.replace(TITLE_AT_BEGINNING, '');
}
