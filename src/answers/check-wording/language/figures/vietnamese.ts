/** Dates and numbers as Vietnamese writes them. */
import { continental, inMoney, month, ordinal, type Pattern, scaled, VERSION, yearLong } from './pattern.ts';

export const VI: readonly Pattern[] = [
  VERSION,
  [
    /(?:ngày )?(\d{1,2}(?:\s?(?:-|đến(?: ngày)?|và)\s?\d{1,2})?) tháng (1[0-2]|0?[1-9])(?:,? năm|\/| )? ?(\d{4})/iy,
    (m) => `${m[1]?.replace(/\s?(?:đến(?: ngày)?|và)\s?/, '-')} ${month(m[2])} ${m[3]}`,
  ],
  [/(?:ngày )?(\d{1,2}(?:\s?-\s?\d{1,2})?)\/(1[0-2]|0?[1-9])\/(\d{4})/iy, (m) => `${m[1]} ${month(m[2])} ${m[3]}`],
  [/tháng (1[0-2]|0?[1-9])(?:\/| năm |,? )(\d{4})/iy, (m) => `${month(m[1])} ${m[2]}`],
  [/ngày (\d{1,2})(?: tháng |\/)(\d{1,2})(?!\d)/iy, (m) => `${m[1]} ${month(m[2])}`],
  [
    /(?<=(?:kế hoạch(?: hành động| công tác)?|chương trình(?: hành động)?|bản ghi nhớ) )(\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) năm(?!\p{L}| \d)/iuy,
    (m) => yearLong(Number(m[1]) || viWord(m[1])),
  ],
  [/(?:giai đoạn |năm )?(\d{4})(?:-| đến (?:năm )?)(\d{4})/iy, (m) => `${m[1]}-${m[2]}`],
  [
    /(?<!(?:\d|\p{L}*(?:mỗi|hằng|hàng|trong|cùng|một|hai|ba|bốn|sáu|bảy|tám|chín|mười|nhiều|vài)) )năm (?=(?:kế hoạch|dự án|lĩnh vực|nước|quốc gia|nhà|trung tâm|văn kiện|thỏa thuận|tiểu ban|đề xuất|chương|hoạt động|bộ|nền tảng|công nghệ|kết quả|mục|thành viên|người|tài liệu|tuyên bố|đội|nhóm|hạng mục|phòng|cơ quan|tổ chức|ngành|đại biểu|doanh nghiệp|viện)(?!\p{L}))/uy,
    () => '5 ',
  ],
  [/năm (\d{4})/iy, (m) => `${m[1]}`],
  [/(?:lần )?thứ (\d+)/iy, (m) => ordinal(Number(m[1]))],
  [
    /(\d{1,2}) (năm|tháng|ngày|tuần)(?!\p{L}| \d)/iuy,
    (m) => `${m[1]} ${{ năm: 'years', tháng: 'months', ngày: 'days' }[m[2]?.toLowerCase() ?? ''] ?? 'weeks'}`,
  ],
  [
    /(hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (năm|tháng)(?!\p{L}| \d)/iuy,
    (m) => `${viWord(m[1])} ${m[2]?.toLowerCase() === 'năm' ? 'years' : 'months'}`,
  ],
  [
    /(?:(US\$|USD|\$) ?)?(\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?)(?: (triệu|nghìn tỷ|tỷ|tỉ|nghìn|ngàn)(?!\p{L}))?(?: (USD|đô la Mỹ|đô la|nhân dân tệ)(?!\p{L}))?(?: ?(phần trăm|%))?(?!\.?\d)/iuy,
    (m) => `${m[1] ?? ''} ${inMoney(m[4], scaled(m[2], m[3], continental))}${m[5] === undefined ? '' : '%'}`.trim(),
  ],
];

const viWord = (word: string | undefined): number =>
  ['', '', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'].indexOf(word?.toLowerCase() ?? '');
