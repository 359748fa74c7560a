/** Words as the search sees them: folded, in one spelling, stemmed. */
import { stemmer } from 'stemmer';

/** Words that carry no subject of their own, in any question or claim. */
const STOP_WORDS = new Set(
  (
    'a an the this that these those there here and or but nor so if then than as of in on at by to for from with without into onto over under ' +
    'up down out off about between among through during before after above below again further within via per ' +
    'i me my we us our you your he him his she her it its they them their one ones who whom whose which what when where why how ' +
    'is are was were be been being am do does did done doing have has had having will would shall should can could may might must ' +
    'not no yes any some all each every both few many much more most other others such only own same too very just also ever yet still ' +
    'please pls plz kindly tell show get got know want need like let lets hi hello hey thanks thank ok okay anyone someone ' +
    'something anything everything thing things stuff etc eg ie vs re whats hows wheres whos s t d ll ve m'
  ).split(' '),
);

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^programmes?$/, 'program'],
  [/centre/, 'center'],
  [/isation/, 'ization'],
  [/([a-z]{3,})is(e|ed|es|ing|er)$/, '$1iz$2'],
  [/([a-z]{3,})our(s|ed|ing)?$/, '$1or$2'],
  [/defence/, 'defense'],
];

const IRREGULAR = new Map(
  Object.entries({
    met: 'meet',
    held: 'hold',
    gave: 'give',
    given: 'give',
    said: 'say',
    spoke: 'speak',
    spoken: 'speak',
    led: 'lead',
    took: 'take',
    taken: 'take',
    chose: 'choose',
    chosen: 'choose',
    began: 'begin',
    begun: 'begin',
    ran: 'run',
    sent: 'send',
    paid: 'pay',
    built: 'build',
    brought: 'bring',
    sought: 'seek',
    became: 'become',
    grew: 'grow',
    grown: 'grow',
    rose: 'rise',
    set: 'set',
    made: 'make',
    meant: 'mean',
    thought: 'think',
    won: 'win',
    lasted: 'last',
    went: 'go',
    came: 'come',
    done: 'do',
    got: 'get',
    saw: 'see',
    told: 'tell',
    put: 'put',
    kept: 'keep',
    men: 'man',
    women: 'woman',
    people: 'person',
    persons: 'person',
    laboratories: 'lab',
    laboratory: 'lab',
    labs: 'lab',
    mous: 'memorandum',
    mou: 'memorandum',
    memoranda: 'memorandum',
    countries: 'country',
    technological: 'technology',
    tech: 'technology',
    technologies: 'technology',
    scientific: 'science',
    sciences: 'science',
    scientists: 'scientist',
    chinese: 'china',
    innovative: 'innovative',
    industries: 'industry',
    industrial: 'industry',
    ministerial: 'minister',
    ministers: 'minister',
    ministries: 'ministry',
  }),
);

/** Folds case, width, typographic marks and invisible characters. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, '')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .toLowerCase();
}

/** The words of a text in order, folded but not stemmed: letters and digits, with "5g", "10+1" and "ai+" whole. */
export function words(text: string): string[] {
  return (
    foldText(text)
      .replace(/(\d),(?=\d{3})/g, '$1')
      .replace(/\b(sub|co)-(?=[a-z])/g, '$1')
      .replace(/([a-z])'s\b/g, '$1')
      .match(/\d+\+\d+|\d+\.\d+|[a-z]+\+(?=\d|\s|$)|[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** The one form under which a word is indexed and searched. */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const found = computeStem(word);
  if (stems.size < MOST_STEMS) stems.set(word, found);
  return found;
}

/** The words of a record come again with every question; a bound keeps strangers' words from filling the memory. */
const MOST_STEMS = 20_000;
const stems = new Map<string, string>();

function computeStem(word: string): string {
  const ordinal = ordinalOf(word);
  if (ordinal !== null) return `${ordinal}th`;
  const number = NUMBERS.indexOf(word);
  if (number > 0) return String(number);
  const irregular = IRREGULAR.get(word);
  if (irregular) return stemmer(irregular);
  const spelled = SPELLINGS.reduce((form, [from, to]) => form.replace(from, to), word);
  return /^[a-z]+$/.test(spelled) ? stemmer(spelled) : spelled;
}

export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);

/** The stems of the words that carry a subject. */
export function terms(text: string): string[] {
  return words(text)
    .filter((word) => !isStopWord(word))
    .map(stem);
}

/** "first", "1st", "Third": the number that an ordinal says, else null. */
export function ordinalOf(word: string): number | null {
  const digits = /^(\d{1,3})(st|nd|rd|th)$/.exec(word)?.[1];
  if (digits) return Number(digits);
  const index = ORDINALS.indexOf(word);
  return index < 0 ? null : index + 1;
}

const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

const ORDINALS = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth ' +
  'eighteenth nineteenth twentieth'
).split(' ');
