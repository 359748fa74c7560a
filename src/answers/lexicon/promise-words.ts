/** The English in which who owes what is asked: by officials, and by the glosses of `promises.ts`. Folded text. */

export const US = /\b(?:we|us|our|ours)\b/;
/** Of whoever asks alone, and not of the party for which they speak. */
export const MINE = /\b(?:my|mine)\b|\b(?:do|did|have|must|should) i\b/;
export const MY_PARTY = /\bmy (?=(?:country|state|side|government|ministry|delegation|party|team|agency)\b)/gi;
/** What people call a commitment. */
export const NUMBER = /\bC-\d{4}-\d{3,}\b/gi;
export const OWES = /\bow(?:e|es|ed|ing)\b(?! to the fact)/;
export const PROMISED =
  /\b(?:promis(?:e|es|ed|ing)|pledg(?:e|ed|es|ing)|commit(?:s|ted|ting)?|undert(?:ake|ook|aken|aking)|signed up (?:to|for)|agreed to (?:do|deliver|provide|host|give))\b/;

/** What is not told apart from a promise of the record: "pledges". */
export const PLEDGES = /\b(?:pledges?|promises?)\b/;
const DUTIES =
  'commitments?|undertakings?|deliverables?|obligations?|action (?:items?|points?)|actions|to-?dos?|to do list';
export const COMMITMENTS = new RegExp(`\\b(?:${DUTIES})\\b`);

/** After an adjective that says "open": what may be so. "Outstanding young scientists" owe nothing. */
const STANDS_ALONE = `(?=\\W*$|\\s*[?.,;!)]|\\s+(?:${DUTIES}|pledges?|promises?|items?|matters?|issues?|things?|stuff|work|tasks?|business|points?|ends|from|with|for|to|towards|by|on|of|in|between|against|and|or|at|this|that|next|right|before|after|until|within|under|still|now|as|due|what|which|who|we|since|is|are|list|commitments)\\b)`;
export const OPEN = new RegExp(
  [
    `\\b(?:outstanding|pending|unfinished|incomplete)\\b${STANDS_ALONE}`,
    '\\b(?:unfulfilled|unmet|undelivered|undone|unkept)\\b',
    '\\b(?:not|never)(?: yet| been| ever)* (?:done|delivered|fulfilled|completed|finished|closed|met|kept|honou?red|handed over|sent)\\b',
    '\\b(?:still|left|yet|remains?|remaining) to (?:do|deliver|be done|be delivered|fulfil|be fulfilled|complete|hand over|give|provide)\\b',
    '\\b(?:(?:still )?(?:has|have|needs?) (?:still )?to|must still|still must) (?:deliver|submit|hand in|hand over|provide|fulfil|give)\\b',
    '\\b(?:waiting (?:for|on)|awaiting)\\b',
    `\\b(?:on|off) (?:our|my|their) (?:plate|list|books)\\b`,
  ].join('|'),
);

/** "Is the call open?" is another matter: only what somebody has open. */
export const HAS_OPEN =
  /\b(?:has|have|had|got|anything|something|everything|all|what|which)\b(?!.*\b(?:calls?|registrations?|applications?|exhibitions?|fairs?|markets?|borders?|labs?|laborator\w+|positions?|doors?|economy|sources?|forums?)\b).*\bopen\b(?=\W*$|\s*[?.,;!]|\s+(?:with|from|for|on|in|towards|at|right|this|next|before|by|until|still|now|and|against|items?|points?|matters?|issues?|commitments?|actions?)\b)/;
export const OPEN_COMMITMENTS =
  /\bopen (?:commitments?|pledges?|promises?|items?|points?|matters?|issues?|actions?|obligations?|deliverables?)\b/;
export const OVERDUE =
  /\b(?:overdue|past due|behind schedule|running late|lapsed|past (?:its|their|the|our) (?:deadlines?|due dates?)|missed (?:its|their|the|our|a|any) (?:deadlines?|due dates?)|(?:is|are|be|being|who|what|anything|anyone|anybody) late)\b/;
export const DONE = /\b(?:done|fulfilled|delivered|completed|closed|kept|keep|honou?red|finished|made good on)\b/;
export const DUE = /\b(?:due|deadlines?|fall due|falls due|by when)\b/;

/** Asks how something was, and not what is owed. */
export const ASKS_OTHERWISE = /^\W*(?:how|why|where|when|who|should|can|could|may|would|will|shall|is it|are we)\b/;

/** Words of such questions that say nothing about the matter of a promise. */
export const PROMISE_VOCABULARY: ReadonlySet<string> = new Set(
  (
    'mine whether toward towards owe owes owed owing promise promises promised promising pledge pledges pledged pledging commit commits committed commitment commitments undertake ' +
    'undertook undertaken undertaking undertakings signed need needs hand submit sign agreed deliverable deliverables obligation obligations action actions item items point points ' +
    'need needs hand submit todo todos list outstanding pending unfinished incomplete unfulfilled unmet undelivered undone remain remains remaining left deliver delivered ' +
    'fulfil fulfilled fulfill complete completed finished finish closed close kept keep honoured honored met waiting wait awaiting await open overdue late behind schedule ' +
    'running lapsed past missed deadline deadlines due date dates fall falls done far side sides party parties country countries stuff matter matters issue issues task tasks work ' +
    'area areas sector sectors field fields topic regarding concerning respect terms status far moment currently current now today logged record recorded give given ' +
    'partner partners made make makes making good responsible side business ends loose plate books everyone everybody anybody nobody come coming up next week month quarter year ' +
    'date overview summary state play update summarise summarize full check year back team ministry government part behalf side still question questions answer'
  ).split(' '),
);
