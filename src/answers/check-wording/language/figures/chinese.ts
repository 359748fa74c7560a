/** Dates and numbers as Chinese writes them. */
import { exact, money, month, ordinal, type Pattern, VERSION, western, yearLong } from './pattern.ts';

const HAN_DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const HAN_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const HAN_SCALES: Readonly<Record<string, number>> = {
  百: 100,
  千: 1000,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  十亿: 1e9,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
};

/** @param text Han numerals below ten thousand, such as 二十一 */
function hanNumber(text: string): number {
  let total = 0;
  let digit = 0;
  for (const character of text) {
    const unit = HAN_UNITS[character];
    if (unit === undefined) digit = HAN_DIGITS[character] ?? 0;
    else {
      total += Math.max(digit, 1) * unit;
      digit = 0;
    }
  }
  return total + digit;
}

const MEASURE = '(?:名|个|项|位|家|种|份|条|所|届|次|场|座|项)?';
const ZH_MONEY = { 美元: 'USD', 元人民币: 'RMB', 人民币: 'RMB', 元: 'RMB' };

/** Years in Han digits: 二〇二三. */
const hanYear = (digits: string | undefined): string =>
  [...(digits ?? '')].map((digit) => HAN_DIGITS[digit] ?? '').join('');

export const ZH: readonly Pattern[] = [
  [
    /([〇零一二三四五六七八九]{4})年(?:([一二三四五六七八九十]{1,2})月)?(?:([一二三四五六七八九十]{1,3})[日号])?/y,
    (m) =>
      [m[3] === undefined ? '' : hanNumber(m[3]), m[2] === undefined ? '' : month(hanNumber(m[2])), hanYear(m[1])].join(
        ' ',
      ),
  ],
  [
    /[从自]?(\d{4})年(1[0-2]|0?[1-9])月起的?(\d{1,2}|[一二两三四五六七八九十]+)年(?:之?内|间|里|期间),?/y,
    (m) => `within ${Number(m[3]) || hanNumber(m[3] ?? '')} years from ${month(m[2])} ${m[1]}`,
  ],
  [
    /(\d{1,2}|[一二两三四五六七八九十]+)年期?(?=的?(?:行动计划|工作计划|工作方案|计划|规划|方案|谅解备忘录|备忘录))/y,
    (m) => yearLong(Number(m[1]) || hanNumber(m[1] ?? '')),
  ],
  VERSION,
  [/(\d+)个月/y, (m) => `${m[1]} months`],
  [/(\d{1,2})(?:年|周年)(?!\d)/y, (m) => `${m[1]} years`],
  [/(\d{4})年(1[0-2]|0?[1-9])月(\d{1,2})日?[-至到](\d{1,2})[日号]/y, (m) => `${m[3]}-${m[4]} ${month(m[2])} ${m[1]}`],
  [/(\d{4})年(1[0-2]|0?[1-9])月(\d{1,2})[日号]/y, (m) => `${m[3]} ${month(m[2])} ${m[1]}`],
  [/(\d{4})年(1[0-2]|0?[1-9])月/y, (m) => `${month(m[2])} ${m[1]}`],
  [/(\d{4})年?[-至到]+(\d{4})年?/y, (m) => `${m[1]}-${m[2]}`],
  [/(\d{4})年/y, (m) => `${m[1]}`],
  [/(1[0-2]|0?[1-9])月(\d{1,2})日?[-至到](\d{1,2})[日号]/y, (m) => `${m[2]}-${m[3]} ${month(m[1])}`],
  [/(1[0-2]|0?[1-9])月(\d{1,2})[日号]/y, (m) => `${m[2]} ${month(m[1])}`],
  [/(1[0-2]|0?[1-9])月(?!\d)/y, (m) => `in ${month(m[1])}`],
  [/第(\d+)(?:届|次|个|项|轮)?/y, (m) => `${ordinal(Number(m[1]))}`],
  [/第([一二三四五六七八九十百]+)(?:届|次|个|项|轮)?/y, (m) => `${ordinal(hanNumber(m[1] ?? ''))}`],
  [/百分之(\d+(?:\.\d+)?)/y, (m) => `${m[1]}%`],
  [
    new RegExp(
      `(\\d[\\d,]*(?:\\.\\d+)?)(万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千(?![伏瓦米克])|百)?(?:(多|余)|(以上)|(左右))?(美元|元人民币|人民币|元)?${MEASURE}(?:(以上)|(左右))?`,
      'y',
    ),
    (m) => hanQuantity(m, western(m[1]) * (HAN_SCALES[m[2] ?? ''] ?? 1)),
  ],
  [
    /([一二两三四五六七八九十百千]+)(?=年|个月|天|周)(年|个月|天|周)(?:期)?/y,
    (m) =>
      `${hanNumber(m[1] ?? '')} ${m[2] === '年' ? 'years' : m[2] === '个月' ? 'months' : m[2] === '天' ? 'days' : 'weeks'}`,
  ],
  [
    /([一二两三四五六七八九十百千]+)(万|亿)?(?:(多|余))?(?:名|个|项|位|家|种|份|条|所|大|国|场|座)/y,
    (m) => `${m[3] === undefined ? '' : 'more than '}${exact(hanNumber(m[1] ?? '') * (HAN_SCALES[m[2] ?? ''] ?? 1))}`,
  ],
];

function hanQuantity(match: RegExpExecArray, value: number): string {
  const limit = match[3] === undefined ? ((match[5] ?? match[8]) === undefined ? '' : 'about ') : 'more than ';
  const after = (match[4] ?? match[7]) === undefined ? '' : ' or more';
  return `${limit}${money(match[6], exact(value), ZH_MONEY)}${after}`;
}
