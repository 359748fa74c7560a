/**
 * Words of Chinese, Indonesian, Vietnamese and Thai with the English in which they are checked. One line a meaning:
 * English = Chinese = Indonesian = Vietnamese = Thai, with commas between words for the same; a minus sign stands for
 * words without a meaning of their own. Where a word stands in several lines, the first that the claims hold counts; a
 * word that denies, limits, orders or wishes is never without a meaning.
 */
import { ACTIONS_AND_SAYINGS } from './glosses/actions.ts';
import { GRAMMAR } from './glosses/grammar.ts';
import { INSTITUTIONS } from './glosses/institutions.ts';
import { PROPER_NAMES } from './glosses/names.ts';
import { SUBJECTS } from './glosses/subjects.ts';

/** Numbers and what limits them. */
const NUMBERS = `
more than = 超过,逾,超,多于,高于 = lebih dari,di atas,melebihi = hơn,trên,vượt,nhiều hơn = มากกว่า,กว่า,เกินกว่า,เกิน
at least = 至少,不少于,最少 = sedikitnya,setidaknya,paling sedikit,minimal,sekurang-kurangnya = ít nhất,tối thiểu = อย่างน้อย,ไม่น้อยกว่า
about = 约,大约,大概 = sekitar,kira-kira,kurang lebih = khoảng,chừng = ประมาณ,ราว
nearly = 近,将近,接近 = hampir,mendekati = gần,ngót = เกือบ,ใกล้
up to = 最多,至多,不超过 = paling banyak,maksimal,hingga sebanyak = tối đa,nhiều nhất = สูงสุด,ไม่เกิน
less than = 不足,不到,低于,少于 = kurang dari,di bawah = dưới,ít hơn,chưa đến = น้อยกว่า,ต่ำกว่า
two = 两 = dua = hai = สอง
three = 三 = tiga = ba = สาม
four = 四 = empat = bốn = สี่
five = 五 = lima = = ห้า
six = 六 = enam = sáu = หก
seven = 七 = tujuh = bảy = เจ็ด
eight = 八 = delapan = tám = แปด
nine = 九 = sembilan = chín = เก้า
ten = 十 = sepuluh = mười = สิบ
eleven = 十一 = sebelas = mười một = สิบเอ็ด
twelve = 十二 = dua belas = mười hai = สิบสอง
twenty = 二十 = dua puluh = hai mươi = ยี่สิบ
thirty = 三十 = tiga puluh = ba mươi = สามสิบ
forty = 四十 = empat puluh = bốn mươi = สี่สิบ
fifty = 五十 = lima puluh = năm mươi = ห้าสิบ
sixty = 六十 = enam puluh = sáu mươi = หกสิบ
seventy = 七十 = tujuh puluh = bảy mươi = เจ็ดสิบ
eighty = 八十 = delapan puluh = tám mươi = แปดสิบ
ninety = 九十 = sembilan puluh = chín mươi = เก้าสิบ
hundred = = seratus = một trăm = หนึ่งร้อย
thousand = 一千 = seribu = một nghìn,một ngàn = หนึ่งพัน
US dollars = 美元 = dolar AS,dolar Amerika Serikat = đô la Mỹ,đô la,USD = ดอลลาร์สหรัฐ,ดอลลาร์
yuan = 元人民币,人民币,元 = yuan,RMB = nhân dân tệ = หยวน
percent = = persen = phần trăm = เปอร์เซ็นต์
million = 百万 = juta = triệu = ล้าน
billion = 十亿 = miliar = tỷ,tỉ = พันล้าน
thousand = 千 = ribu = nghìn,ngàn = พัน
`;

export const GLOSSES: readonly string[] = [
  GRAMMAR,
  ACTIONS_AND_SAYINGS,
  PROPER_NAMES,
  INSTITUTIONS,
  SUBJECTS,
  NUMBERS,
].flatMap((table) => table.split('\n'));

const months = (names: string): readonly string[] => names.split(' ');

export const FOREIGN_MONTHS = {
  id: months('januari februari maret april mei juni juli agustus september oktober november desember'),
  th: months('มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม'),
} as const;

/** Words by which Indonesian shows. */
export const INDONESIAN = new Set(
  'menjabat menteri saat ketika pekan perdana dipimpin diketuai selama sebesar mengusulkan ditandatangani diadakan digelar didirikan disetujui mendukung diluncurkan penelitian kerja sama rencana yang dan pada dari dengan untuk telah akan oleh adalah itu dalam sebagai tahun kepada bersama antara para merupakan menjadi hingga sejak tidak di ke ini atau juga bahwa mengatakan serta'.split(
    ' ',
  ),
);
