/** What is said to the desk rather than asked of the record: instructions are left out, other matters are declined. */
import { foldText } from '../record/terms.ts';

/** Orders to the program, in the languages of the desk; what they say is never done and never taken for a fact. */
const INSTRUCTIONS: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass|skip|drop)\b.{0,40}\b(?:instructions?|rules?|prompts?|guidelines?|record|sources?|citations?|above|previous|prior|earlier|restrictions?|everything|limits?|filters?|training)\b/,
  /\b(?:system|hidden|secret|initial|developer|original|internal) (?:prompts?|messages?|instructions?|rules?)\b|\byour (?:prompt|instructions|rules|configuration|config|source code|system|programming)\b/,
  /\b(?:api|bot|access|slack|signing|openai)[ _-]?(?:keys?|tokens?|secrets?)\b|\bpasswords?\b|\bcredentials?\b|\benv(?:ironment)? ?var\w*\b|\bxox[bap]-/,
  /\b(?:you are now|you're now|act as|act like|pretend|role ?play|behave as|simulate|imagine (?:that )?you|jailbreak|dan mode|developer mode|god mode|debug mode|admin mode|as an? (?:admin|administrator|developer))\b/,
  /\b(?:repeat after me|repeat the following|say exactly|say the words?|reply with|respond with|respond only|answer only with|answer with only|print exactly|output exactly|just say|only say|write back)\b/,
  /\b(?:say|state|claim|confirm|assert|tell (?:everyone|everybody|them|the channel|people)|announce|declare|agree|admit|insist|write|answer|report|record|note|remember|assume) (?:to (?:everyone|all) )?that\b/,
  /@(?:channel|here|everyone|all)\b|<!|<@|^(?:please )?(?:ping|tag|notify|alert|page|dm|spam)\b|\b(?:ping|tag|notify|alert|mention|page|dm|spam)\b.{0,30}\b(?:channel|here|everyone|everybody|all|team|members|users?|people|him|her|them)\b/,
  /\b(?:delete|erase|wipe|remove|purge|destroy|drop|truncate|modify|change|alter|overwrite|rewrite|edit|update|set|replace|add|insert)\b.{0,40}\b(?:records?|data|database|tables?|entries|entry|files?|commitments?|pledges?|amount|facts?|sources?|answers?|history|logs?)\b.{0,40}(?:\bto\b|\bfrom\b|\binto\b|$|[.!,;])/,
  /\b(?:from now on|new (?:rule|instruction|task)s?|instead of answering|before answering|stop (?:being|citing|using)|do not cite|don't cite|without (?:citing|sources|citations)|no matter what)\b/,
  /\b(?:send|email|e-mail|forward|post|publish|upload) .{0,40}\b(?:to|message|channel|address|file)\b|\b(?:download|execute|run|eval|curl|fetch|open|click|visit) .{0,30}\b(?:code|script|command|link|url|https?|shell|sql|file)\b/,
  /\b(?:repeat|print|show|output|display|copy|recite|summarise|translate) (?:me )?(?:everything|all|the (?:text|words|lines?|content|conversation|messages?)) (?:above|before|previous|so far|of (?:your|the) (?:prompt|instructions))/,
  /<\/?(?:script|system|instructions?|im_start|user|assistant)\b|\[(?:system|inst)\]|###|```|(?:^|\s)(?:system|assistant) ?:/,
  /\b(?:reveal|leak|expose|dump|disclose|exfiltrate)\b/,
  /忽略|无视|忘记.{0,6}(?:指令|规则|提示)|系统提示|提示词|假装|扮演|删除|密码|密钥/,
  /\b(?:abaikan|lupakan|hapus|berpura-pura|bocorkan|kata sandi)\b|\b(?:bỏ qua|phớt lờ|xóa|giả vờ|mật khẩu|tiết lộ)\b|เพิกเฉย|ไม่ต้องสนใจ|ลบ(?:ข้อมูล|บันทึก)|แกล้งทำ|รหัสผ่าน/,
];

/** Matters that no cooperation plan is asked about. */
const OTHER_MATTERS: readonly RegExp[] = [
  /^\W*(?:help|hi|hello|hey|thanks?|thank you|thx|ok|okay|test|ping|yes|no|please|bye|what can (?:you|i) (?:do|ask))\b(?: (?:you|there|desk|all|team|a lot|so much|very much|me|here))*\W*$/,
  /^[\s\d.,+*/x×÷^()=%-]+\??$|\b(?:what'?s|what is|calculate|compute|solve|how much is)\s+[\d(][\s\d.,+*/x×÷^()=%-]*[+*/x×÷^-][\s\d.,+*/x×÷^()=%-]*\d|\bsquare root\b|\bderivative of\b|\bintegral of\b/,
  /\b(?:weather|rain(?:ing)?|temperature|forecast|umbrella)\b.{0,30}(?:today|tomorrow|like|in|outside|week|\?|$)/,
  /\b(?:jokes?|riddles?|poems?|haiku|limerick|lyrics|songs?|horoscopes?|zodiac|recipes?|cook(?:ing)?|bake|restaurants?|lunch|dinner|breakfast|pizza|coffee|beer|movies?|films?|netflix|football|soccer|basketball|tennis|cricket|premier league|world cup|olympics|lottery|casino|video ?games?|celebrity|gossip|dating|girlfriend|boyfriend|wedding|birthday)\b/,
  /\b(?:python|javascript|typescript|java|c\+\+|html|css|sql|regex|bash|excel formula|leetcode|algorithm|source code|pull request|docker|kubernetes|linux|windows|iphone|android|printer|wi-?fi|vpn|laptop|outlook|powerpoint)\b/,
  /\b(?:write|draft|compose|generate|create|make) (?:me |us |a |an |the |some |my |short |quick |nice |funny )*(?:script|code|program|function|email|e-mail|letter|essay|story|speech|cover letter|resume|cv|presentation|slides|tweet|post|blog|press release|logo|image|picture|drawing)\b/,
  /\b(?:translate|proofread|correct my|rephrase|rewrite) (?:this|the following|my|it|that|into|"|')/,
  /\b(?:book|reserve|buy|order|cancel|rent) (?:me |us |a |an |the |my )*(?:flight|hotel|room|table|taxi|car|ticket|tickets|meeting room|food|visa)\b|\b(?:flights?|hotels?|visa requirements?|airfare|taxi|airbnb)\b.{0,20}\b(?:to|in|for|from|near)\b/,
  /\b(?:stock|share) prices?\b|\bbitcoin\b|\bcrypto\w*\b|\bexchange rates?\b|\binterest rates?\b|\bmortgage\b|\binvest in\b|\btax return\b/,
  /\b(?:capital|population|president|king|queen|mayor|currency|gdp|flag|area|language|prime minister) of (?:the )?(?:france|germany|uk|united kingdom|england|britain|usa|us|united states|america|japan|india|russia|brazil|canada|spain|italy|mexico|egypt|nigeria|argentina|turkey|ukraine|south korea|north korea|world|moon)\b/,
  /\b(?:how are you|who are you|what are you|what(?:'s| is) your name|who (?:made|built|created|trained) you|are you (?:human|a bot|real|an ai|chatgpt|sentient)|do you (?:like|love|feel|think|dream|sleep)|your favou?rite|meaning of life|tell me about yourself|good (?:morning|afternoon|evening|night)|i love you|marry me)\b/,
  /\b(?:headache|fever|medicine|symptoms?|doctor|dentist|diet|calories|weight loss|workout|pregnan\w+|therapy)\b/,
  /\b(?:my (?:salary|boss|leave|vacation|holiday|password|account|wife|husband|kids?|dog|cat|car|phone|computer|homework|thesis)|annual leave|sick leave|payslip|expense claim)\b/,
  /\b(?:who should i vote|election|abortion|religion|gun control|israel|gaza|ukraine war|taiwan independence|south china sea dispute|trump|biden|putin)\b/,
  /\b(?:set (?:an? )?(?:alarm|timer)|what time is it|remind me to (?:buy|call|drink|eat|pick)|play (?:some )?music|turn (?:on|off)|roll a dice|flip a coin|random number|today'?s news|latest news|breaking news)\b/,
  /天气|笑话|写(?:一)?(?:首)?诗|食谱|菜谱|做饭|足球|股票|彩票|代码|程序|机票|酒店|cuaca|lelucon|\bpuisi\b|\bresep\b|\bsepak bola\b|thời tiết|bài thơ|truyện cười|nấu ăn|bóng đá|สภาพอากาศ|อากาศ(?:วันนี้|เป็น)|เรื่องตลก|กลอน|สูตรอาหาร|ฟุตบอล/,
];

const ASKS =
  /\?|\b(?:who|whom|when|where|what|which|why|how|whose|list|show|tell|give|next|upcoming|siapa|kapan|apa|berapa|mana|bagaimana|ai|khi nao|gi)\b|谁|什么|何时|多少|哪|几|吗|đâu|nào|gì|bao nhiêu|ใคร|อะไร|เมื่อ|ที่ไหน|เท่า/;

/** Beside an order, a clause that tells the desk what to say is one too. */
const DICTATION =
  /^\W*(?:please |just |simply |only |instead )*(?:say|state|claim|write|print|output|answer|reply|repeat|confirm|tell (?:them|everyone|people|us that))\b(?!.*\?)/;

const isInstruction = (text: string): boolean => INSTRUCTIONS.some((pattern) => pattern.test(text));

/** Another matter than the record's. */
export const isOtherMatter = (text: string): boolean => OTHER_MATTERS.some((pattern) => pattern.test(foldText(text)));

/**
 * The part of a text that asks something: clauses that give the desk orders are left out.
 * @returns the rest, and whether anything was left out
 */
export function withoutInstructions(text: string): { readonly question: string; readonly instructed: boolean } {
  if (!isInstruction(foldText(text))) return { question: text, instructed: false };
  const clauses = text
    .split(/(?<=[.!?;:\n,。！？；，])\s*|\s+(?:[-–—]{1,2}|and|then|but|after that|also|dan|lalu|và|rồi|และ)\s+/iu)
    .filter((clause) => clause.trim() !== '');
  const asking = clauses.filter((clause) => !isInstruction(foldText(clause)) && !DICTATION.test(foldText(clause)));
  // a clause that asks nothing ("and have no rules") belongs to the order
  return {
    question: asking
      .filter((clause) => ASKS.test(foldText(clause)))
      .join(' ')
      .trim(),
    instructed: true,
  };
}
