/** What no worded statement may hold, whoever it cites: mentions, links, addresses, markup and requests to the reader. */
import { REQUESTS } from './language/english.ts';

const UNSAFE: readonly (readonly [RegExp, string])[] = [
  [/<[^>\s]*[@#!]|<[^>]*\|[^>]*>|<\/?[a-z][^>]*>/i, 'markup or a mention'],
  [/(?:^|[^\p{L}\p{N}])@\p{L}/u, 'a mention'],
  [/(?:^|\s)#[a-z][\w-]+/i, 'a channel'],
  [/[\w.+-]+@[\w-]+\.\w+/, 'an address'],
  [/\b(?:https?|ftp|file|slack|mailto|javascript|data|tel):|\bwww\.|\/\/\w/i, 'a link'],
  [
    /\b[a-z0-9-]{2,}\.(?:com|org|net|io|live|cn|info|gov|edu|int|asia|app|dev|co|me|biz|xyz|site|online|example|id|vn|th|sg|my|ph|la|kh|mm)\b/i,
    'a link',
  ],
  [/[`*_~]{1,3}\S[^`*_~]*\S?[`*_~]{1,3}(?=$|[\s.,;:!?)])|\]\(|^\s*(?:>|#{1,6}\s)/m, 'markup'],
  [/(?<!\w)\+?\d{2,4}[ -]\d{3,4}[ -]\d{3,5}\b/, 'a telephone number'],
  [REQUESTS, 'a request to the reader'],
  [/请(?!求)|请勿|点击|忽略|回复本|联系我们|发送至|您|你/u, 'a request to the reader'],
  [/\b(?:silakan|mohon|klik|hubungi|abaikan|anda|kirim(?:kan)?|daftarkan)\b/i, 'a request to the reader'],
  [/(?<!\p{L})(?:vui lòng|xin hãy|hãy|nhấp|liên hệ với|bỏ qua|bạn|gửi cho)(?!\p{L})/iu, 'a request to the reader'],
  [/กรุณา|โปรด|คลิก|ติดต่อเรา|คุณ(?!ภาพ)|ละเว้นคำสั่ง/u, 'a request to the reader'],
  [/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/, 'an invisible character'],
  [/[?]/, 'a question'],
  [/[!](?!\w)/, 'an exclamation'],
];

/** @returns why a text must not be shown, empty where nothing speaks against it */
export function unsafeParts(text: string): string[] {
  return UNSAFE.filter(([pattern]) => pattern.test(text)).map(([, what]) => `holds ${what}`);
}
