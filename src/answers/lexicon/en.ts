/** English words of questions: what they ask for, which kinds of entries they name, what says nothing by itself. */
import type { Kind } from '../../record/schema.ts';
import type { Asked } from '../query.ts';

/** The first pattern that fits decides what is asked. */
export const ASKED: readonly (readonly [RegExp, Asked])[] = [
  [/\bhow (?:long|old)\b|\bhow many (?:days|weeks|months|years)\b|\bduration\b|\bhow much time\b/, 'how-long'],
  [/\bhow much\b|\b(?:amount|budget|sum|cost|costs|price|stipend|salary|funding|value)\b|\bmoney\b|\bhow big\b|\bhow large\b/, 'how-much'],
  [/\bhow many\b|\bnumber of\b|\bcount\b|\bhow often\b/, 'how-many'],
  [/\bwhen\b|\b(?:what|which|on what|on which) (?:date|day|month|year)s?\b|\b(?:date|dates|deadline)\b|\bsince when\b|\bby what time\b/, 'when'],
  [/\bwhere\b|\bwhich (?:city|cities|place|places|town|venue|country hosted)\b|\bwhat (?:city|place|venue)\b|\b(?:venue|location|headquarter(?:s|ed)?|seat|located|hosts?)\b/, 'where'],
  [/\bwho(?:m|se)?\b|\bwhich (?:minister|premier|president|leader|person|official|ambassador|ministers|leaders|officials|people|persons)\b|\bparticipants\b|\battendees\b|\bspeakers\b|\bhost\b/, 'who'],
  [/\bwhy\b|\breasons?\b|\brationale\b|\bmotive\b|\bpurpose\b/, 'why'],
  [/\bstatus\b|\bprogress\b|\boutcomes?\b|\bresults?\b|\bwhat (?:came|became|happened) (?:of|to|with)\b|\bdelivered\b|\bfulfilled\b|\bso far\b|\bimplementation\b/, 'status'],
  [/^(?:is|are|was|were|do|does|did|can|could|has|have|had|will|would|may|must|whether)\b/, 'whether'],
];

/** Nouns that name a kind of entry. Plural forms of them ask for a list. */
export const KIND_NOUNS: Readonly<Record<string, { readonly kinds: readonly Kind[]; readonly plural: boolean }>> = Object.fromEntries(
  (
    [
      [['plans'], 'plan'],
      [['objectives'], 'objective goal aim'],
      [['mechanisms'], 'mechanism'],
      [['measures'], 'measure'],
      [['sectors'], 'sector'],
      [['events'], 'event meeting conference gathering'],
      [['milestones'], 'milestone'],
      [['milestones', 'pledges', 'plans'], 'deadline'],
      [['pledges'], 'pledge promise commitment'],
      [['people'], 'minister official leader person speaker participant'],
      [['organisations'], 'organisation organization ministry agency'],
      [['glossary'], 'abbreviation acronym'],
    ] as const
  ).flatMap(([kinds, nouns]) =>
    nouns.split(' ').flatMap((noun) => {
      const plural = noun === 'person' ? 'people' : noun.replace(/y$/, 'ie').concat('s');
      return [
        [noun, { kinds, plural: false }],
        [plural, { kinds, plural: true }],
      ];
    }),
  ),
);

/** Nouns that stand in the titles of entries of one sort; a plural asks for a list of them. */
export const HEAD_NOUNS: ReadonlySet<string> = new Set(
  (
    'summit forum roundtable laboratory lab centre center expo competition final committee dialogue statement declaration agreement alliance ' +
    'network fund chapter programme program partnership year week proposal initiative area premier president ambassador'
  ).split(' '),
);

/** Says nothing about the matter that is asked for. */
export const NEUTRAL = new Set(
  (
    'happen mention contain include cover involve concern regard relate explain describe summary summarise summarize overview detail information info ' +
    'data fact record story background brief briefly short quick question answer list name date time place amount number count ' +
    'money day month year week city country exist work role part kind type sort way long old ago since until till next last upcoming ' +
    'coming forthcoming latest recent recently previous current currently today yesterday tomorrow now already ' +
    'available different various certain specific particular exactly full complete main key important ' +
    'relevant related total overall status progress outcome result many stand mean meaning definition define abbreviation acronym call refer ' +
    'consist purpose reason why take place occur hold find see look check remind update say talk speak tell ask question make do use go come ' +
    'reference regarding concerning thanks dear colleague quickly urgent urgently actually really still yet soon official officially ' +
    'whole entire both side between within pending due overdue expire run end start begin schedule plan ' +
    'remain left note comment view opinion think believe sure maybe perhaps possible possibly according source document documents page ' +
    'big large small first second third early late ' +
    'minute second hour moment theme topic subject focus edition session series title venue headquarters headquartered seat age limit ever ' +
    'item point matter issue case line agenda plan planned programme calendar diary schedule scheduled coming held happened mark marked'
  ).split(' '),
);

export const LIST_WORDS = /\b(?:list|lists|all|every|everything|each|overview of all|name the|enumerate|show me the|which ones)\b/;
export const EVERYTHING = /\b(?:everything|anything|all (?:that )?(?:you|we) (?:have|know|hold)|all (?:records|entries|facts|info|information)|what do (?:you|we) (?:have|know|hold)|whats on record|what is on record|all about|records?|entries)\b(?: (?:on|about|for|with|involving|concerning|regarding|mentioning|that))?/;
export const HAPPENED = /\bwhat(?:'s| is| has| have| else)? ?(?:did|do|does|will|was|were|is)? ?(?:we|they|both sides|the two sides|asean and china|china and asean)? ?(?:do|did|done|happen\w*|taking place|took place|take place|going on|occur\w*|on|planned|scheduled|coming up|due|up)\b|\banything\b|\bagenda\b|\bcalendar\b|\bhappen(?:ed|ing|s)?\b/;
export const NEXT_WORDS = /\b(?:next|upcoming|coming up|forthcoming|following one|soonest|nearest)\b/;
export const LAST_WORDS = /\b(?:last|latest|most recent|previous|newest)\b/;
export const END_WORDS = /\b(?:end|ends|ended|ending|expire|expires|expired|expiring|run to|runs to|run until|runs until|running until|run out|runs out|finish|finishes|over|deadlines?|due|conclude|close|closes|lapse|lapses|horizon|until)\b/;
export const START_WORDS = /\b(?:start|starts|started|begin|begins|began|launched|adopted|endorsed|signed|approved)\b/;
export const OVER_WORDS = /\b(?:overdue|past (?:their |its )?(?:deadline|due)|expired|already over|have ended|has ended|are over|missed|lapsed|no longer)\b/;
export const OPEN_WORDS = /\b(?:in force|active|still (?:open|running|valid|ongoing|pending|due)|ongoing|current(?:ly)?|open|pending|outstanding|valid|unfulfilled|not yet)\b/;
export const AMOUNT_WORDS = /\b(?:money|amounts?|dollars?|usd|us\$|rmb|yuan|funding|sums?|figures?|price|budgets?)\b|\$/;
