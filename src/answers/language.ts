/** The languages of answers, and which of them a question is in: told by its script, its letters and its commonest words. */
import { words } from '../record/terms.ts';

/** Languages in which the frame of an answer is written; facts stay in the record's language. */
export const LANGUAGES = ['en', 'zh', 'id', 'vi', 'th'] as const;
export type Language = (typeof LANGUAGES)[number];

const INDONESIAN = new Set(
  (
    'apa apakah siapa kapan dimana mana berapa bagaimana mengapa kenapa yang dan di dari untuk dengan pada adalah oleh dalam tentang ' +
    'ini itu saja tahun bulan hari kerja sama kerjasama rencana aksi daftar semua tolong dana berlangsung diadakan akan sudah belum negara ' +
    'ke tujuan sektor pertemuan acara janji komitmen kendaraan energi bersih listrik ilmuwan teknologi berikutnya jelaskan sebutkan ' +
    'perjanjian perdagangan bebas versi lembaga badan negeri menteri ketua keketuaan kota tema pusat pangsa pasar mobil ditandatangani diteken didirikan diluncurkan digelar dimulai ' +
    'berakhir berlaku bergabung mengawasi menggantikan memimpin milik sejak sampai setelah sebelum para lalu depan'
  ).split(' '),
);

/** One of them is enough: no other language of the desk has them. */
const SURELY_INDONESIAN = new Set(
  'kapan siapa berapa bagaimana apakah mengapa kenapa dimana sebutkan jelaskan'.split(' '),
);

/** Vietnamese typed without its marks. */
const VIETNAMESE = new Set(
  'bao nhieu khi nao o dau ai gi nhung cac cua va hop tac ke hoach hanh dong muc tieu nam thang trung quoc la duoc tai sao cam ket'.split(
    ' ',
  ),
);

const VIETNAMESE_LETTERS = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;

/**
 * The language of a text; the hint decides only where the text itself does not tell.
 * @param hint the language of the asker's account, where it is known
 */
export function detectLanguage(text: string, hint: Language = 'en'): Language {
  if (/\p{Script=Han}/u.test(text)) return 'zh';
  if (/\p{Script=Thai}/u.test(text)) return 'th';
  if (VIETNAMESE_LETTERS.test(text.normalize('NFC'))) return 'vi';
  const all = words(text);
  const share = (known: ReadonlySet<string>): number =>
    all.filter((word) => known.has(word)).length / Math.max(1, all.length);
  if (all.some((word) => SURELY_INDONESIAN.has(word)) || share(INDONESIAN) >= (hint === 'id' ? 0.1 : 0.25)) return 'id';
  if (share(VIETNAMESE) >= 0.5 && all.length > 2) return 'vi';
  return /[a-z]/i.test(text) ? 'en' : hint;
}
