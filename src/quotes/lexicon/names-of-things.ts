import { wordSet } from '../../language/word-set.js';

const KINDS_OF_THINGS = {
  state:
    'party house senate congress committee commission council court department ministry agency bureau office board army navy force forces police embassy city county state states kingdom republic majority minority chief front alliance coalition partnership',
  organisation:
    'congress university college school institute center centre association federation union league club group company corporation corp inc ltd bank fund foundation business businesses pac capital holdings partners media studios airlines motors hospital church society museum library theater theatre academy team',
  place:
    'street avenue road square park garden gardens tower hall airport hotel stadium island islands river lake mountain north south east west northern southern eastern western new united wall',
  nation:
    'national international american america americans u.s democrat democrats democratic republican republicans conservative liberal progressive labour white black',
  media:
    'post times news journal press magazine radio television network channel today daily weekly tribune herald gazette globe guardian review show twitter facebook youtube instagram google illustrated',
  event:
    'day night week month year january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday act bill law constitution amendment war world cup games olympics conference convention summit project campaign program index poll report survey',
};

/** Words that make a row of capitalized words the name of an organisation, a place or an event. */
export const NOT_OF_PEOPLE: ReadonlySet<string> = new Set(
  Object.values(KINDS_OF_THINGS).flatMap((words) => words.split(' ')),
);

/** Words for things that are frequent family names as well. */
export const FAMILY_NAMES_OF_THINGS = wordSet(
  'white black west north hall park church lake day may street post law',
);
