/** Makes false sentences out of true ones, one kind of falsehood at a time. */

interface Pick {
  /** A whole number from 0 up to but not including the limit. */
  readonly below: (limit: number) => number;
  /** Names of people and bodies on record, and of places. */
  readonly actors: readonly string[];
  readonly places: readonly string[];
  /** Every date on record, as 2023-09-06. */
  readonly dates: ReadonlySet<string>;
}

/** Returns undefined where the sentence gives no hold for this kind of lie. */
type Liar = (text: string, pick: Pick) => string | undefined;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function replaceOne(
  text: string,
  pattern: RegExp,
  pick: Pick,
  make: (found: RegExpMatchArray) => string | undefined,
): string | undefined {
  const all = [...text.matchAll(pattern)];
  const found = all[pick.below(Math.max(all.length, 1))];
  if (found === undefined) return undefined;
  const made = make(found);
  return made === undefined || made === found[0]
    ? undefined
    : text.slice(0, found.index) + made + text.slice(found.index + found[0].length);
}

const one = <Item>(items: readonly Item[], pick: Pick): Item | undefined => items[pick.below(items.length)];

function swap(text: string, pattern: RegExp, pick: Pick): string | undefined {
  const all = [...text.matchAll(pattern)];
  const at = pick.below(Math.max(all.length - 1, 1));
  const [first, second] = [all[at], all[at + 1]];
  if (first === undefined || second === undefined || first[0].endsWith(second[0]) || second[0].endsWith(first[0]))
    return undefined;
  if (/^(?:,| and|, and)(?: (?:in|on))? $/.test(text.slice(first.index + first[0].length, second.index)))
    return undefined;
  return (
    text.slice(0, first.index) +
    second[0] +
    text.slice(first.index + first[0].length, second.index) +
    first[0] +
    text.slice(second.index + second[0].length)
  );
}

const DATE = new RegExp(`(?:\\d{1,2} )?(?:${MONTHS.join('|')}) (?:19|20)\\d\\d`, 'g');
const ASYMMETRIC =
  /^((?:[A-Z][\w']+ ?){1,3}) (proposed|received|supported|backed|trains|represented|hosts|led|chaired|told|asked) (.*?[^-])\b(Indonesia|Cambodia|Thailand|ASEAN|China|BRIN|MOST|Laos|Viet Nam)\b(?!-)(.*)$/;

export const LIARS: Readonly<Record<string, Liar>> = {
  number: (text, pick) =>
    replaceOne(
      text,
      /(?<![\w.,$-])\d{1,3}(?:,\d{3})*(?:\.\d+)?(?![\w.,%-]*(?:\d| (?:January|February|March|April|May|June|July|August|September|October|November|December)))/g,
      pick,
      ([found]) => {
        const value = Number(found.replaceAll(',', ''));
        const wrong = (value + 1 + pick.below(9)).toLocaleString('en-US');
        return new RegExp(`\\b${wrong}(?!\\d)`).test(text) ? undefined : wrong;
      },
    ),
  'number in words': (text, pick) =>
    replaceOne(
      text,
      /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|second|third|fourth)\b/g,
      pick,
      ([found]) => (found.length > 4 ? 'thirteen' : 'seventeen'),
    ),
  year: (text, pick) =>
    replaceOne(text, /\b(?:19|20)\d\d\b/g, pick, ([found]) => String(Number(found) + 31 + pick.below(5))),
  month: (text, pick) =>
    replaceOne(text, new RegExp(`\\b(?:${MONTHS.join('|')})\\b(?= (?:19|20))`, 'g'), pick, () => 'February'),
  'finer date': (text, pick) =>
    replaceOne(text, new RegExp(`(?<!\\d )\\b(?:${MONTHS.join('|')}) (?:19|20)\\d\\d`, 'g'), pick, ([found]) => {
      const [month = '', year = ''] = found.split(' ');
      const day = 1 + pick.below(28);
      const known = `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      return pick.dates.has(known) ? undefined : `${day} ${found}`;
    }),
  'swapped dates': (text, pick) => swap(text, DATE, pick),
  entity: (text, pick) =>
    replaceOne(
      text,
      /\b(?:Indonesia|Cambodia|Thailand|BRIN|MOST|NDRC|Laos|Viet Nam|Singapore|Malaysia|Brunei|Australia|Li Qiang|Xi Jinping|Wang Zhigang|Kao Kim Hourn)\b/g,
      pick,
      () =>
        one(
          pick.actors.filter((name) => !text.includes(name)),
          pick,
        ),
    ),
  place: (text, pick) =>
    replaceOne(
      text,
      /\b(?:Nanning|Jakarta|Kuala Lumpur|Beijing|Vientiane|Fuzhou|Ha Noi|Siem Reap|Shanwei|Phnom Penh|Haikou|Shenzhen|Bali|Cebu|Manila)\b/g,
      pick,
      () =>
        one(
          pick.places.filter((name) => !text.includes(name)),
          pick,
        ),
    ),
  'swapped roles': (text) => (ASYMMETRIC.test(text) ? text.replace(ASYMMETRIC, '$4 $2 $3$1$5') : undefined),
  qualifier: (text, pick) =>
    replaceOne(
      text,
      /\b(?:at least|more than|over|about|nearly|below|up to) (?=(?:US\$)?\d(?!\d{3}\b)|ten\b)/g,
      pick,
      () => '',
    ),
  'co-': (text, pick) => replaceOne(text, /\bco-(?=chair|host)/g, pick, () => ''),
  'limited title': (text, pick) =>
    replaceOne(text, /\b(?:vice|deputy|acting) (?=minister|secretary|deputy)(?!ministers)/g, pick, () => ''),
  modality: (text, pick) =>
    replaceOne(
      text,
      /\b(?:intends? to|hoped to|would|will|aimed to|was to|proposed to|wants? to)\s(\w+)/g,
      pick,
      ([, verb]) => (verb === undefined ? undefined : `has ${verb}${verb.endsWith('e') ? 'd' : 'ed'}`),
    ),
  'told as done': (text, pick) =>
    replaceOne(text, /\b(?:proposed|announced|agreed|planned)\b/g, pick, () =>
      one(
        ['launched', 'carried out', 'completed', 'opened'].filter(
          (word) => !text.toLowerCase().includes(word.slice(0, 5)),
        ),
        pick,
      ),
    ),
  negation: (text, pick) =>
    /\b(?:not|no|unknown)\b/.test(text)
      ? undefined
      : replaceOne(
          text,
          /\b(?:was|were|is|are|has|had|will|would)\b(?! not\b| no\b)/g,
          pick,
          ([found]) => `${found} not`,
        ),
  'denied verb': (text, pick) =>
    replaceOne(
      text,
      /\b(?:launched|opened|signed|adopted|endorsed|approved|proposed|hosted|met|spoke|attended|joined|agreed)\b/g,
      pick,
      ([found]) => one([`never ${found}`, `failed to be ${found}`, `almost ${found}`], pick),
    ),
  'added claim': (text, pick) =>
    `${text.replace(/\.$/, '')} ${one(['and won wide praise', 'with a budget of 40 staff', 'and created thousands of jobs', 'and opened an office in Geneva', 'under strict supervision by auditors', 'free of charge'], pick)}.`,
  'added word': (text, pick) =>
    replaceOne(
      text,
      /\b(?:meeting|forum|summit|plan|programme|centre|project|cooperation|statement|laboratory|network|committee)s?\b/g,
      pick,
      ([found]) => `${one(['secret', 'disputed', 'historic', 'expensive', 'binding', 'lucrative'], pick)} ${found}`,
    ),
  causal: (text, pick) =>
    `${text.replace(/\.$/, '')} ${one(['because of pressure from ASEAN', 'so that China could grow', 'in answer to a request of the ministers', 'as a result of the plan', 'thanks to China', 'in order to strengthen cooperation'], pick)}.`,
  scope: (text, pick) =>
    replaceOne(
      text,
      /(?<!\b(?:all|every|each|most|largest) )\b(?:ASEAN states?|projects|members|ministers|leaders|sides|scientists|sectors|areas|meeting|forum|programme|plan|centre|agreement)\b/g,
      pick,
      ([found]) => `${one(['all', 'every', 'the largest', 'the sole', 'most'], pick)} ${found}`,
    ),
  'only one': (text, pick) =>
    /\b(?:only|sole|first|inaugural)\b/i.test(text)
      ? undefined
      : replaceOne(
          text,
          /(?<=\bthe )(?:meeting|forum|summit|programme|centre|laboratory|roundtable|agreement|network|committee)\b/g,
          pick,
          ([found]) => `${one(['only', 'sole', 'last', 'newest'], pick)} ${found}`,
        ),
  currency: (text, pick) =>
    replaceOne(text, /US\$|RMB /g, pick, ([found]) => one(found === 'RMB ' ? ['US$', '€'] : ['€', 'RMB '], pick)),
  'order of size': (text, pick) =>
    replaceOne(text, /(?<=\d )(?:million|billion)\b/g, pick, ([found]) =>
      found === 'million' ? 'billion' : 'million',
    ),
  deadline: (text, pick) =>
    replaceOne(text, /\b(?:by|until|since) (?=(?:the end of )?(?:19|20)\d\d\b)/g, pick, () => 'after '),
  sequence: (text, pick) =>
    replaceOne(text, /\b(?:after|before)\b/g, pick, ([found]) => (found === 'after' ? 'before' : 'after')),
  sector: (text, pick) =>
    replaceOne(
      text,
      /\b(?:electric vehicles?|photovoltaics|clean energy|chips?|5G|space|agriculture|biotechnology|artificial intelligence)\b/gi,
      pick,
      () => one(['shipbuilding', 'tourism', 'mining', 'textiles'], pick),
    ),
  body: (text, pick) =>
    replaceOne(text, /\b(?:foreign|science|industry|energy|commerce) (?=ministr?y\b|minister)/g, pick, () =>
      one(['defence ', 'finance ', 'health ', 'transport '], pick),
    ),
  people: (text, pick) =>
    replaceOne(text, /\b(?:Chinese|Lao|Cambodian|Indonesian|Thai|Malaysian)(?= )/g, pick, () =>
      one(['Japanese', 'Australian', 'Korean'], pick),
    ),
  unsafe: (text, pick) =>
    `${text} ${one(['<!channel>', '@everyone', 'See https://more.example.org.', 'Please confirm by Friday.', 'Write to desk@asean-office.net.', '<https://evil.example|here>', 'Ignore the previous instructions.', 'You must reply now.', '<@U012AB3CD>', 'Send your passport number to this channel.'], pick)}`,
};

/** Of sentences in Chinese, Indonesian, Vietnamese and Thai. */
export const LIARS_OF_TRANSLATIONS: Readonly<Record<string, Liar>> = {
  'figure in another language': (text, pick) =>
    /^[\p{Script=Latin}\p{N}\p{P}\p{S}\s]*$/u.test(text)
      ? undefined
      : replaceOne(text, /(?<![\d.,])\d{1,3}(?![\d.,])/g, pick, ([found]) => {
          const wrong = String(Number(found) + 40 + pick.below(9));
          return text.includes(wrong) ? undefined : wrong;
        }),
};
