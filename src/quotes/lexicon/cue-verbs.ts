import { wordSet } from '../../language/word-set.js';
/**
 * Verbs that can introduce what somebody said or thinks, in the classes of verbs of communication that grammars and
 * verb lexicons give (B. Levin, English Verb Classes and Alternations, 1993, classes 29, 33 and 37), in their base form.
 */

/** What a cue verb tells about the words it comes with. */
export type CueClass =
  /** *say*: nearly always reports speech, stands before and behind it. */
  | 'say'
  /** *tell*: names the one who is spoken to first. */
  | 'tell'
  /** *add, note, argue*: reports speech. */
  | 'report'
  /** *shout, whisper, tweet*: the manner or means of speaking. */
  | 'manner'
  /** *ask, wonder*: introduces a question. */
  | 'ask'
  /** *urge, order, promise*: what somebody shall do. */
  | 'direct'
  /** *call, describe, label*: words that are given to somebody or something. */
  | 'describe'
  /** *criticize, praise, mock*: an opinion on somebody or something. */
  | 'judge'
  /** *think, believe, hope*: thought, seldom in quotation marks. */
  | 'think'
  /** *show, suggest, find*: what a thing tells. */
  | 'show';

/** The classes, those first that most surely introduce speech. */
const BASE_FORMS: readonly (readonly [CueClass, string])[] = [
  ['say', 'say'],
  ['tell', 'tell inform notify remind assure reassure advise brief caution'],
  [
    'manner',
    'shout yell scream whisper murmur mutter mumble cry call chant sing bellow bark roar snap sigh groan growl hiss holler drawl stammer stutter shriek snarl sneer croak laugh chuckle giggle smile joke wail whine purr coo blurt babble thunder boom tweet retweet post blog email text cable phone telegraph type scrawl',
  ],
  [
    'report',
    'add admit affirm allege announce answer argue assert aver claim clarify comment complain concede conclude confess confide confirm contend continue counter declare deny disclose elaborate emphasize emphasise explain exclaim insist interject lament maintain mention muse note observe offer opine proclaim pronounce protest quip rant reason recall recount reflect reiterate rejoin relate remark remember repeat reply report respond restate retort reveal speculate state stress submit testify underline underscore volunteer voice vow warn write read acknowledge boast brag gush gripe grumble joke deadpan agree disagree predict interrupt intone preach recite narrate summarize summarise begin posit postulate hint imply propose recommend suggest express venture specify signal stipulate assess weigh tout cite quote swear attest forecast fume rave hedge demur object marvel crow bemoan bewail enthuse theorize theorise surmise',
  ],
  ['ask', 'ask wonder inquire enquire question query demand press grill'],
  [
    'describe',
    'call describe label brand dub term characterize characterise portray paint cast depict deem refer style tag denounce dismiss hail ridicule deride decry name',
  ],
  [
    'judge',
    'criticize criticise praise blast slam attack blame accuse condemn mock applaud commend compliment credit defend endorse hail lambast lambaste laud rebuke reject reprimand salute scold thank welcome rip bash tout assail castigate chide berate disparage fault charge knock skewer trash deplore champion',
  ],
  [
    'direct',
    'urge order command beg plead implore beseech exhort encourage instruct request invite promise pledge vow swear threaten offer call demand warn advise recommend propose suggest challenge dare refuse decline agree',
  ],
  [
    'show',
    'show suggest indicate find reveal demonstrate prove estimate conclude illustrate reflect document detail outline appear seem',
  ],
  [
    'think',
    'think believe feel hope fear expect know consider see view want wish suspect doubt assume imagine guess figure reckon realize realise understand worry regret regard suppose presume anticipate recognize recognise decide intend plan prefer hear learn remember judge estimate fret',
  ],
];

const IRREGULAR_FORMS: Record<string, readonly string[]> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  read: [],
  think: ['thought'],
  feel: ['felt'],
  know: ['knew', 'known'],
  see: ['saw', 'seen'],
  understand: ['understood'],
  hear: ['heard'],
  begin: ['began', 'begun'],
  find: ['found'],
  swear: ['swore', 'sworn'],
  sing: ['sang', 'sung'],
  show: ['showed', 'shown'],
  cast: [],
  forecast: [],
  rejoin: [],
};

/** Verbs whose last consonant is doubled before -ed and -ing. */
const DOUBLING = wordSet('admit submit aver brag beg dub tag blog quip demur slam rip rebut');

/** A verb form that can be a cue. */
export interface CueVerb {
  readonly base: string;
  readonly classes: ReadonlySet<CueClass>;
  /** That of its classes which most surely introduces speech. */
  readonly surest: CueClass;
  readonly form: 'base' | 'present' | 'past' | 'ing';
}

/** Whether a verb tells that somebody speaks: *said*, *told*, *announced*; not *asked*, *thinks* or *shows*. */
export function meansSaying({ classes }: CueVerb): boolean {
  return classes.has('say') || classes.has('tell') || classes.has('report');
}

function formsOf(base: string): [string, CueVerb['form']][] {
  const stem = base.endsWith('e') ? base.slice(0, -1) : DOUBLING.has(base) ? base + base.slice(-1) : base;
  const consonantY = /[^aeiou]y$/.test(base);
  const third = consonantY
    ? `${base.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh)$/.test(base)
      ? `${base}es`
      : `${base}s`;
  const regularPast = consonantY ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const irregular = IRREGULAR_FORMS[base];
  const past = irregular === undefined ? [regularPast] : irregular;
  return [
    [base, 'base'],
    [third, 'present'],
    [`${stem}ing`, 'ing'],
    ...past.map((form): [string, 'past'] => [form, 'past']),
  ];
}

function build(): ReadonlyMap<string, CueVerb> {
  const classes = new Map<string, Set<CueClass>>();
  for (const [cueClass, verbs] of BASE_FORMS) {
    for (const verb of verbs.split(' ')) {
      const known = classes.get(verb) ?? new Set<CueClass>();
      classes.set(verb, known.add(cueClass));
    }
  }
  const forms = new Map<string, CueVerb>();
  for (const [base, cueClasses] of classes) {
    const [surest = 'say'] = cueClasses;
    for (const [form, kind] of formsOf(base)) {
      if (!forms.has(form)) forms.set(form, { base, classes: cueClasses, surest, form: kind });
    }
  }
  return forms;
}

/** Every form of every cue verb, in lower case. */
export const CUE_VERBS: ReadonlyMap<string, CueVerb> = build();
