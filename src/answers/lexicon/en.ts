/** English words of questions: what they ask for, which kinds of entries they name, what says nothing by itself. */
import type { Kind } from '../../record/schema.ts';
import type { Asked } from '../query.ts';

/** The first pattern that fits decides what is asked. */
export const ASKED: readonly (readonly [RegExp, Asked])[] = [
  [/\bhow (?:long|old)\b|\bhow many (?:days|weeks|months|years)\b|\bduration\b|\bhow much time\b/, 'how-long'],
  [
    /\bhow much\b|\b(?:amount|budget|sum|cost|costs|price|stipend|salary|funding|value)\b|\bmoney\b|\bhow big\b|\bhow large\b/,
    'how-much',
  ],
  [/\bhow many\b|\bnumber of\b|\bcount\b|\bhow often\b/, 'how-many'],
  [
    /\bwhen\b|\b(?:what|which|on what|on which) (?:date|day|month|year)s?\b|\b(?:date|dates|deadline)\b|\bsince when\b|\bby what time\b/,
    'when',
  ],
  [
    /\bwhere\b|\bwhich (?:city|cities|place|places|town|venue|country hosted)\b|\bwhat (?:city|place|venue)\b|\b(?:venue|location|headquarter(?:s|ed)?|seat|located|hosts?)\b/,
    'where',
  ],
  [
    /\bwho(?:m|se)?\b|\bwhich (?:minister|premier|president|leader|person|official|ambassador|ministers|leaders|officials|people|persons)\b|\bparticipants\b|\battendees\b|\bspeakers\b|\bhost\b/,
    'who',
  ],
  [/\bwhy\b|\breasons?\b|\brationale\b|\bmotive\b|\bpurpose\b/, 'why'],
  [
    /\bstatus\b|\bprogress\b|\boutcomes?\b|\bresults?\b|\bwhat (?:came|became|happened) (?:of|to|with)\b|\bdelivered\b|\bfulfilled\b|\bso far\b|\bimplementation\b/,
    'status',
  ],
  [/^(?:is|are|was|were|do|does|did|can|could|has|have|had|will|would|may|must|whether)\b/, 'whether'],
];

/** Nouns that name a kind of entry. Plural forms of them ask for a list. */
export const KIND_NOUNS: Readonly<Record<string, { readonly kinds: readonly Kind[]; readonly plural: boolean }>> =
  Object.fromEntries(
    (
      [
        [['plans'], 'plan'],
        [['objectives'], 'objective goal aim'],
        [['mechanisms'], 'mechanism'],
        [['measures'], 'measure'],
        [['sectors'], 'sector'],
        [['events'], 'event meeting conference gathering session edition'],
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
export const HEAD_NOUNS: Readonly<Record<string, readonly Kind[]>> = Object.fromEntries(
  (
    [
      ['summit forum roundtable expo final year week', ['events']],
      ['laboratory lab centre center committee dialogue alliance network competition platform', ['mechanisms']],
      ['statement declaration initiative agreement memorandum', ['plans', 'events']],
      ['programme program vision masterplan', ['plans']],
      ['chapter area proposal', ['measures']],
      ['fund partnership premier president ambassador', []],
    ] as const
  ).flatMap(([nouns, kinds]) => nouns.split(' ').map((noun) => [noun, kinds])),
);

/** Says nothing about the matter that is asked for. */
export const NEUTRAL = new Set(
  (
    'give happen mention contain include cover involve concern regard relate explain describe summary summarise summarize overview detail information info ' +
    'data fact record story background brief briefly short quick question answer list name date time place amount number count ' +
    'money day month year week city country exist work role part kind type sort way long old ago since until till next last upcoming ' +
    'coming forthcoming latest recent recently previous current currently today yesterday tomorrow now already ' +
    'available different various certain specific particular exactly full complete main key important ' +
    'relevant related total overall status progress outcome result many stand mean meaning definition define abbreviation acronym call refer ' +
    'consist purpose reason why take place occur hold find see look check remind update say talk tell ask question make do use go come ' +
    'reference regarding concerning thanks dear colleague quickly urgent urgently actually really still yet soon official officially ' +
    'whole entire both side between within pending due overdue expire run end start begin schedule plan ' +
    'remain left note comment view opinion think believe sure maybe perhaps possible possibly according source document documents page ' +
    'big large small first second third early late ' +
    'minute second hour moment far theme topic subject focus edition session series title venue age limit ever run made ' +
    'item point matter issue case line agenda plan planned programme calendar diary schedule scheduled coming held happened mark marked'
  ).split(' '),
);

/** Verbs that mean the same in a question, whichever of them the record uses. They tell little about the matter. */
export const EQUAL_VERBS: readonly string[] = [
  'establish;set up;found;create;launch;start;begin;inaugurate;open;initiate;unveil;kick off;come into being',
  'adopt;endorse;approve;agree;pass;accept;sign off;green-light;ratify',
  'give;provide;offer;grant;contribute;donate;earmark;allocate;pay;put up',
  'say;state;tell;declare;announce;remark;argue',
  'speak;spoke;speaker;speech;address;took part;take part;participant',
  'host;hold;organise;convene;stage;hosted by;host country',
  'chair;preside;co-chair;head;lead;in the chair',
  'attend;participate;take part;join;appear;go to;turn up',
  'sign;conclude;ink;seal',
  'propose;suggest;put forward;float',
  'end;expire;close;finish;conclude;run out;over;lapse;terminate',
  'receive;meet;welcome;host;visit',
  'train;teach;educate;course;workshop;skill',
  'help;support;back;assist;sponsor;aid',
  'stay;work;spend;placement;residence',
  'eligible;qualify;apply;exclude;open to;entitled;allowed;admit;include',
  'build;develop;make;set up;construct',
  'supervise;guide;oversee;steer;direct;govern;coordinate;manage',
  'aim;goal;objective;vision;purpose;want;target;ambition;seek',
  'seat;headquarters;based;located;location;headquartered',
  'replace;succeed;successor;follow;take over',
  'choose;select;pick;shortlist',
  'cover;include;contain;comprise;deal with;span',
  'widen;broaden;expand;deepen;strengthen;enhance;upgrade;step up',
  'warn;caution;concern;risk',
  'differ;difference;discrepancy;contradict;disagree;conflict',
];

/** Nouns that mean the same in a question, whichever of them the record uses. */
export const EQUAL_NOUNS: readonly string[] = [
  'laboratory;lab;research centre;joint platform',
  'competition;contest;challenge;tournament',
  'researcher;scientist;academic;scholar',
  'deadline;due;time limit;end',
  'trade;commerce;exports;imports',
  'area;field;pillar;domain',
  'entry;project;application;submission;team;finalist',
  'head;chief;director;boss;secretary-general;leader',
  'app;application',
  'floor space;square metres;surface;size',
];

/** What officials shorten when they type. */
export const ABBREVIATIONS: Readonly<Record<string, string>> = {
  mgmt: 'management',
  govt: 'government',
  intl: 'international',
  "int'l": 'international',
  dept: 'department',
  mtg: 'meeting',
  mtgs: 'meetings',
  cttee: 'committee',
  conf: 'conference',
  infra: 'infrastructure',
  agri: 'agriculture',
  env: 'environment',
  uni: 'university',
  coop: 'cooperation',
  prog: 'programme',
  estd: 'established',
  yr: 'year',
  yrs: 'years',
  mth: 'month',
  mths: 'months',
  wk: 'week',
  wks: 'weeks',
  sg: 'secretary-general',
  secgen: 'secretary-general',
  pm: 'prime minister',
  min: 'minister',
  mins: 'ministers',
  amb: 'ambassador',
  indo: 'indonesia',
  msia: 'malaysia',
  phils: 'philippines',
  ph: 'philippines',
  viet: 'viet nam',
  vn: 'viet nam',
  sgp: 'singapore',
  lab: 'laboratory',
  labs: 'laboratories',
  mou: 'memorandum',
  mous: 'memoranda',
  decl: 'declaration',
  stmt: 'statement',
  ministl: 'ministerial',
  tech: 'technology',
  ppl: 'people',
  pls: 'please',
  abt: 'about',
  btw: 'between',
  w: 'with',
  wrt: 'regarding',
  asap: 'soon',
  info: 'information',
  docs: 'documents',
  exec: 'executive',
  sci: 'science',
};

export const LIST_WORDS =
  /\b(?:list|lists|all|every|everything|each|overview of all|name the|enumerate|show me the|which ones)\b/;
export const EVERYTHING =
  /\b(?:everything|anything|all (?:that )?(?:you|we) (?:have|know|hold)|all (?:records|entries|facts|info|information)|what do (?:you|we) (?:have|know|hold)|whats on record|what is on record|all about|(?:records?|entries)(?= (?:on|about|for|with|involving|concerning|regarding|mentioning|that)\b|[?.! ]*$))\b/;
export const HAPPENED =
  /\bwhat(?:'s| is| has| have| else)? ?(?:did|do|does|will|was|were|is)? ?(?:we|they|both sides|the two sides|asean and china|china and asean)? ?(?:do|did|done|happen\w*|taking place|took place|take place|going on|occur\w*|on|planned|scheduled|coming up|due|up)\b|\bwhat (?:comes|follows|came|followed)\b|\banything\b|\bagenda\b|\bcalendar\b|\bhappen(?:ed|ing|s)?\b/;
/** Beside the name of a person or body these verbs only say that a list of their matters is wanted. */
export const LIST_NEUTRAL =
  /^(?:attend|attended|participate|participated|join|joined|speak|spoke|spoken|appear|appeared|involve|involved|host|hosted|organise|organised|hold|held|sign|signed|lead|led|chair|chaired|make|made|launch|launched|adopt|adopted|pledge|pledged|promise|promised|run|runs|ran|belong|belongs|set|named|name|member|members|active|agreed|announced|known|exist|exists|took|take|taken|part|about|with|projects?|activit(?:y|ies)|actions?|works?|under|open|opened|founded|established|created|started|joint|bilateral|deadline|deadlines)$/;
/** What an official may ask of anybody or anything, and the record holds only where its text speaks of it. */
export const ATTRIBUTES =
  /\b(?:e-?mails?|phone|telephone|mobile|fax|contact|whatsapp|wechat|linkedin|website|url|home address|street address|birthday|born|married|wife|husband|children|salary|biography|education|religion|nationality|budget|costs?|price|turnout|attendance|agenda|minutes|transcript|seating|menu|dress code|hotel|registration|ticket|logo|votes?|voted|penalt(?:y|ies)|fines?|dispute|scandal|corruption|criticism|opinion|audit|auditor|profit|revenue|shareholders?|ceo|patents?|winners?|won|win|champions?|prizes?|awards?|signator(?:y|ies)|gdp|population|article|annex|paragraph|clause|page)\b/g;
export const NEXT_WORDS = /\b(?:next|upcoming|coming up|forthcoming|following one|soonest|nearest)\b/;
export const LAST_WORDS = /\b(?:last|latest|most recent|previous|newest)\b/;
export const END_WORDS =
  /\b(?:end|ends|ended|ending|expire|expires|expired|expiring|run to|runs to|run until|runs until|running until|run out|runs out|finish|finishes|over|deadlines?|due|conclude|close|closes|lapse|lapses|horizon|until)\b/;
export const START_WORDS = /\b(?:start|starts|started|begin|begins|began|launched|adopted|endorsed|signed|approved)\b/;
export const OVER_WORDS =
  /\b(?:overdue|past (?:their |its )?(?:deadline|due)|expired|already over|have ended|has ended|are over|missed|lapsed|no longer)\b/;
export const OPEN_WORDS =
  /\b(?:in force|active|still (?:open|running|valid|ongoing|pending|due)|ongoing|current(?:ly)?|open|pending|outstanding|valid|unfulfilled|not yet)\b/;
/** Words of which a status was read. */
export const STATUS_WORDS =
  /^(?:force|active|running|valid|ongoing|pending|outstanding|overdue|expired|open|unfulfilled|still|missed|lapsed)$/;
export const DUE_WORDS =
  /\b(?:is|are|comes?|coming|falls?|still|what's|whats) (?:\w+ )?(?:due|scheduled|planned|left|ahead|up)\b/;
export const OURS = /\bwhat (?:all )?(?:(?:did|will|are|were) we|have we (?:done|held|signed))\b/;
export const COMPARES = /\b(?:compare|comparison|differen\w+|differ|versus|vs|distinguish|distinct|apart)\b/;
export const AMOUNT_WORDS =
  /\b(?:money|amounts?|dollars?|usd|us\$|rmb|yuan|funding|sums?|figures?|price|budgets?)\b|\$/;
