/** What the checker knows of English, whatever the record is about. Words are listed in one form; the stemmer finds the others. */

/** A general word and the more special ones in a claim that support it; never the other way round. */
export const SUPPORTED_BY: Readonly<Record<string, string>> = {
  propose: 'proposal',
  proposal: 'propose',
  hold: 'meet, open, chair, host, start',
  meet: 'summit, session, roundtable, forum, dialogue, talks, receive, conference, hold, workshop, consultation',
  event:
    'summit, forum, final, week, expo, roundtable, session, conference, dialogue, ceremony, meet, dinner, exhibition, workshop, competition',
  attend: 'speak, chair, take part, with, host, represent, exhibitor, on record for',
  plan: 'masterplan, programme, plan of action, work plan, protocol',
  programme: 'plan, work plan, plan of action, project',
  document:
    'statement, declaration, plan, protocol, agreement, memorandum, masterplan, report, annex, letter, agreement',
  platform: 'centre, alliance',
  body: 'committee, centre, agency, ministry, organisation, secretariat, institute, commission, ministry, administration, department, group',
  agency: 'committee, administration, ministry, centre, institute',
  committee: 'commission, subcommittee',
  state: 'asean member',
  cooperation: 'work, cooperate, joint, partnership, collaboration',
  work: 'cooperation, action, collaboration, joint',
  discuss: 'subject, centre on, talks, on',
  topic: 'focus, on, chapter, field, cover, for',
  minister: 'premier',
  launch: 'open, start',
  start: 'launch, open, from, since',
  found: 'launch, start',
  open: 'launch, start',
  pay: 'stipend',
  leader: 'premier, president',
  official: 'minister',
  country: 'asean',
  people: 'took part, person, attend, staff, scientist, professional, exhibitor',
  person: 'person times, people',
  term: 'period',
  period: 'years, term, deadline, plan',
  date: 'day',
  sector: 'area, subject, industry',
  area: 'sector, subject, heading, priority, chapter, theme',
  joint: 'both, with, common',
  bilateral: 'joint',
  yearly: 'year',
  organise: 'host, run, hold',
  two: 'both',
  establish: 'start, launch',
  contest: 'competition',
  session: 'meet',
  last: 'period',
  statistic: 'count',
  speak: 'say, warn, argue',
  'in line with': 'say',
  promise: 'will, would',
  pledge: 'will, would, intend, promise',
  technology: 'tech',
  mechanism: 'committee, dialogue',
  gathering: 'meet, forum, summit, session, roundtable, conference, ceremony, dinner, week, expo',
  participant: 'attend',
  contestant: 'enter',
  collaboration: 'cooperation',
  partnership: 'cooperation',
  cooperate: 'cooperation, work',
  team: 'start up',
  conference: 'forum',
  text: 'document, statement, declaration, protocol, plan',
  publicise: 'publish',
  deadline: 'by',
  location: 'headquartered',
  result: 'outcome',
  status: 'outcome',
  side: 'china, asean',
  view: 'argue, say',
  entry: 'project, enter',
  finalist: 'final, reach, project',
  picture: 'vision, aim',
  partner: 'partnership, with',
  issue: 'statement, adopt',
  headquartered: 'based',
  put: 'count, say, report, write',
  'high on': 'lead the agenda',
  conclude: 'end',
  end: 'conclude',
  finish: 'conclude, end',
  contract: 'agreement',
  organisation: 'agency, centre, institute, ministry, firm, university, committee, alliance, network',
  money: 'fund, pay, stipend, provide, dollar',
  sum: 'fund, pay, stipend, dollar',
  expert: 'scientist, technician',
  facility: 'laboratory, centre',
  treaty: 'protocol',
  role: 'part, chair, host, coordinator, represent',
  position: 'office, chair',
  bring: 'turn into, hold, see',
  draw: 'attend, exhibitor',
  reach: 'count, see',
  account: 'count, say, report, write',
  relation: 'cooperation, partnership, dialogue, joint, cooperate',
  edition: 'expo, summit, forum, conference, competition, final, meet, week, roundtable, session',
  call: 'short name, name, former, mean',
  solution: 'answer',
  share: 'joint',
  wish: 'want',
  wave: 'edition',
  format: 'online, hybrid',
  delegate: 'attend, delegation',
  funding: 'fund, provide, pay, earmark',
};

/** Words without a claim of their own. */
export const NEUTRAL: readonly string[] = (
  'a an the this that these those it its itself their them they he she his her him hers we there here who whom whose which what when where how ' +
  'and or of in on at to from with for by as into onto within during about per via through along between across over toward towards upon under inside both until till since yet ' +
  'is are was were be been being has have had having do does did so than then while whereas also too namely respective such like ' +
  'however meanwhile thus eg ie etc other others another although though but whilst moreover furthermore besides one ones ' +
  'himself herself amid amidst versus vs thereof therein thereto whereby wherein herein respectively done ' +
  'part kind concerning regarding around under fact given way record set up back on out off own'
).split(' ');

/** Words that tie a fact to a cause or a purpose. A claim has to hold one of the same kind. */
export const CAUSES: readonly string[] = (
  'because, due to, owing to, thanks to, as a result, in answer to, in response to, so that, in order to, therefore, hence, consequently, ' +
  'cause, lead to, led to, result in, resulted in, since then because, on account of, for fear, in return for, in exchange for, so as to, reason, motivate, prompt, why, despite, in spite of, even though, unless, if, thereby, trigger, ' +
  'result of, results of a, result from, results from, bring about, give rise to, pave the way for, make way for, arise from, spring from, in light of, in the light of, in view of, in the wake of, on the back of, ' +
  'with a view to, on the strength of, by virtue of, for the sake of, for lack of, as a consequence, subject to, provided that, on condition, inspire, oblige, compel, force'
).split(', ');

/** Words that widen or narrow a statement. */
export const SCOPES: readonly string[] = (
  'the one, the last, a record, new record, record high, only, sole, solely, all, every, each, any, most, largest, biggest, greatest, best, whole, entire, entirely, always, never, exclusively, unique, ' +
  'everyone, everything, everywhere, none, top, highest, fastest, oldest, youngest, newest, latest, least, majority, many, few, several, various, numerous, almost, mostly, mainly, largely, exactly, precisely, some, just, even, already, still, again, alone'
).split(', ');

export const NEGATIONS: readonly string[] = (
  'not, no, never, without, fail, failed, failure, exclude, excluding, leave out, leaves out, left out, lack, refuse, reject, neither, nor, except, oppose, cancel, deny, abandon, omit, miss, missed, withdraw, halt, suspend, avoid, prevent, hardly, scarcely, cannot, nobody, nothing, none, unlike, non, decline, block, stop, unknown, unclear, unconfirmed, ' +
  'call off, put off, on hold, hold back, hold up, hold off, set back, set against, back out, back off, pull out, fall through, break off, give up, give way, turn down, turn away, rule out, keep out, keep from, ' +
  'put an end to, bring an end to, make an end of, do away with, take back, go back on, short of, far from, take away, postpone, delay, shelve, scrap, drop, yet to, silent, closed list'
).split(', ');

/** Words that say that something is wished, planned, asked for or told rather than done; by kind. */
export const MODALITIES: Readonly<Record<string, string>> = {
  will: 'will, would, shall, promise, pledge, commit, undertake, vow',
  intend:
    'intend, aim, there to, seek, want, designed to, plan to, planned to, planning to, intention, meant to, intended to, target, aims at, planned',
  hope: 'hope, wish, desire, would like',
  propose: 'propose, suggest, put forward',
  ask: 'ask, call for, request, urge, appeal for, asking for',
  agree: 'agree',
  announce: 'announce',
  ongoing: 'under way, underway, in progress, ongoing, in implementation, being carried out, being implemented',
  due: 'to be, due, scheduled, expected, slated, foreseen, set down for, was to, were to, is to, are to, set to, planned',
  should: 'should, must, ought, want',
  may: 'may, might, could, can, possible, possibly, likely, perhaps, probably, if',
  say: 'say, tell, stated, count, write, according to, put, argue, per',
};

/** Kinds of modality in a text that keep what a claim of the named kind says. */
export const KEEPS_MODALITY: Readonly<Record<string, readonly string[]>> = {
  will: ['will', 'due'],
  intend: ['intend', 'due'],
  hope: ['hope'],
  propose: ['propose'],
  ask: ['ask'],
  agree: ['agree'],
  announce: ['announce'],
  ongoing: ['ongoing'],
  due: ['due', 'will', 'intend'],
  should: ['should', 'due'],
  may: ['may'],
  purpose: ['purpose', 'will', 'intend', 'hope', 'propose', 'ask', 'agree', 'announce', 'due', 'should', 'may'],
};

/** Titles that a limiting word takes part of away. */
export const TITLES = [
  'minister',
  'premier',
  'president',
  'secretary general',
  'deputy',
  'governor',
  'director',
  'inspector',
  'ambassador',
  'official',
  'committee',
  'chief',
  'secretary',
  'lead',
];

/** Words before a title that take part of it away: who is a vice minister is no minister. */
export const LIMITING = [
  'acting',
  'vice',
  'co',
  'substantial',
  'deputy',
  'former',
  'assistant',
  'interim',
  'honorary',
  'senior',
  'sub',
];

/** What actions two sides do together, where the order of the names says nothing. */
export const MUTUAL = [
  'meet',
  'sign',
  'agree',
  'exchange',
  'cooperation',
  'talks',
  'found',
  'hold',
  'adopt',
  'work',
  'cover',
  'include',
  'mean',
  'differ',
  'launch',
  'begin',
  'open',
  'end',
  'conclude',
];

export const QUALIFIERS_BEFORE: Readonly<Record<string, string>> = {
  'at least': 'min',
  'no less than': 'min',
  'not less than': 'min',
  'no fewer than': 'min',
  'a minimum of': 'min',
  'more than': 'over',
  over: 'over',
  above: 'over',
  exceeding: 'over',
  'greater than': 'over',
  'higher than': 'over',
  'older than': 'over',
  'longer than': 'over',
  'above the age of': 'over',
  'over the age of': 'over',
  'in excess of': 'over',
  'upwards of': 'over',
  '>': 'over',
  about: 'about',
  around: 'about',
  roughly: 'about',
  approximately: 'about',
  'in the region of': 'about',
  'in the order of': 'about',
  some: 'about',
  circa: 'about',
  approx: 'about',
  'approx.': 'about',
  'ca.': 'about',
  '~': 'about',
  '≈': 'about',
  nearly: 'nearly',
  almost: 'nearly',
  'close to': 'nearly',
  'just short of': 'nearly',
  'a little under': 'nearly',
  'just under': 'nearly',
  'up to': 'max',
  'at most': 'max',
  'no more than': 'max',
  'not more than': 'max',
  'a maximum of': 'max',
  below: 'less',
  under: 'less',
  'less than': 'less',
  'fewer than': 'less',
  'lower than': 'less',
  'younger than': 'less',
  'shorter than': 'less',
  'below the age of': 'less',
  'under the age of': 'less',
  'aged under': 'less',
  'aged below': 'less',
  '<': 'less',
  '≥': 'min',
  exactly: 'exact',
  precisely: 'exact',
  only: 'exact',
  just: 'exact',
};

export const QUALIFIERS_AFTER: Readonly<Record<string, string>> = {
  'or more': 'min',
  'and above': 'min',
  'or above': 'min',
  'and more': 'min',
  'at least': 'min',
  'at the least': 'min',
  'at a minimum': 'min',
  'and over': 'min',
  'and upwards': 'min',
  'and up': 'min',
  'or over': 'min',
  'or higher': 'min',
  'or so': 'about',
  'or less': 'max',
  'or fewer': 'max',
  'or below': 'max',
  'at the most': 'max',
  'at most': 'max',
};

export const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'held hold,noted note,noting note,met meet,led lead,gave give,given give,took take,taken take,spoke speak,spoken speak,wrote write,written write,said say,told tell,sought seek,chose choose,chosen choose,' +
    'drew draw,drawn draw,heard hear,goes go,does do,felt feel,fallen fall,stood stand,began begin,begun begin,built build,became become,ran run,kept keep,put put,came come,laid lay,grew grow,grown grow,brought bring,won win,sent send,' +
    'saw see,seen see,made make,paid pay,dealt deal,meant mean,sped speed,sat sit,left leave,went go,found found,chinese china,women woman,men man,analyses analysis,gone go,stood stand,sold sell,got get,put put,set set,rose rise,fell fall,bought buy,taught teach,spent spend,lost lose,shown show,known know,understood understand,thought think,undertook undertake,withdrew withdraw,oversaw oversee,overseen oversee,underwent undergo,underlay underlie,lent lend,bore bear,borne bear,struck strike,foresaw foresee,foreseen foresee,done do,did do,knew know,arose arise,upheld uphold'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Countries and places by their adjectives and other spellings. */
export const PLACE_FORMS: Readonly<Record<string, string>> = {
  chinese: 'china',
  prc: 'china',
  indonesian: 'indonesia',
  lao: 'laos',
  laotian: 'laos',
  cambodian: 'cambodia',
  thai: 'thailand',
  malaysian: 'malaysia',
  vietnamese: 'viet nam',
  vietnam: 'viet nam',
  singaporean: 'singapore',
  philippine: 'philippines',
  filipino: 'philippines',
  burmese: 'myanmar',
  bruneian: 'brunei',
  japanese: 'japan',
  australian: 'australia',
  korean: 'korea',
  hanoi: 'ha noi',
  'east timor': 'timor leste',
  timorese: 'timor leste',
};

/** Asking the reader for something, which no statement of a record does. */
export const REQUESTS =
  /\b(?:please|kindly|click|subscribe|sign up|log in|login|register (?:now|here|at|by)|apply (?:now|here|at|by)|contact (?:us|him|her|me|them)|e-?mail (?:him|her|us|me|them|your)|send (?:your|us|me|him|her|an?|it|the)|reply|respond (?:to this|now|by)|ignore (?:all|any|the|previous|earlier)|disregard|forget (?:all|the|previous)|instructions?|system prompt|password|passport number|credit card|your|you|must (?:confirm|update|reply|attend|register)|should (?:tell|contact|reply)|let us|let me|call (?:now|us|him|her)|visit (?:our|the site|the page|us)|see (?:here|more at)|read more|learn more|share this|forward this|tell everyone|remember to|make sure|don't forget|submit|vote for|download|confirm by|join us|join now|act now|enter here|buy|donate|transfer money|as an ai)\b/i;

/** What can be done, so that it makes a difference whether it was done, planned or left undone. */
export const ACTIONS: readonly string[] = (
  'launch, open, found, end, conclude, continue, adopt, endorse, approve, sign, ratify, publish, release, hold, meet, chair, co-chair, host, co-host, receive, ' +
  'provide, earmark, support, carry out, strengthen, widen, speed up, upgrade, raise, train, select, draft, draw up, develop, build, apply, join, appoint, ' +
  'grant, pay, set, study, learn, visit, complete, bring, come, go, deliver, reach, become, make, increase, introduce, organise, produce, work, run, ' +
  'grow, link, confirm, back, attend, speak, represent, lead, show, unveil, enter, extend, replace, take, promote, review, match, demonstrate, supervise, coordinate, report, call, cover, encourage, exchange, advance, guide'
).split(', ');

/** Ways of listing and introducing that say nothing themselves. */
export const FREE: readonly string[] = (
  'include, deal with, mean, range, comprise, consist, belong, make up, year, day, month, date, number, bear, feature, then, serve, come, side, hear, example, occasion, run, last, titled, entitled, list, appear, figure among, see, alike, line with, find its place, period, fall to, task, step by step, timeline, in brief, overview, summary, afterwards, subsequently, work toward, worked towards, work towards, stem, post, respect of, hold the post of, held the post of, count among, counts among, take the form of, one of, whether, same city, same town, same place, same day, abbreviated, short for, shortened, total of, according to, e.g., respect, same, time, be, exist, located, situated, level, go, got, get, lie, figure as, sum, amount, thing, matter, regard, ' +
  'result, place, city, subject, term, status, duration, instance, aged, age, type, sort, mark, involve, refer to, account for, stand at, amount to, come to, run to, add up to, total, ' +
  'devoted to, dedicated to, given over to, in view, together with, in addition, in the course of, over the course of, on the part of, by way of, in the context of, in the framework of, within the framework of, in turn, on record for, as well, as well as, based, ' +
  'at a glance, in short, in sum, in detail, as follows, key facts, main points'
).split(', ');

export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  dozen: 12,
};

export const ORDINAL_WORDS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
};
