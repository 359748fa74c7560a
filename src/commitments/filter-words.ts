/** The words by which commitments are filtered, in the desk's languages; folded text is not needed. */
import type { Filter } from './find-commitments.ts';

/** Whole words of the Latin alphabet; Chinese and Thai set no spaces between theirs. */
function anyOf(latin: string, unspaced: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${latin})(?![\\p{L}\\p{M}\\p{N}])|${unspaced}`, 'iu');
}

/** The first that is there counts: "not done" comes before "done". */
export const STATUS_WORDS: readonly (readonly [RegExp, Filter['status']])[] = [
  [anyOf('to verify|reported|unverified|perlu diverifikasi|chờ xác minh', '待核实|รอตรวจสอบ'), 'to-verify'],
  [anyOf('overdue|late|terlambat|lewat tenggat|quá hạn', '逾期|过期|เกินกำหนด'), 'overdue'],
  [anyOf('undated|no date|tanpa tenggat|không có hạn', '无期限|ไม่มีกำหนด'), 'no-date'],
  [anyOf('on track|sesuai rencana|đúng tiến độ', '进展正常|ตามแผน'), 'on-track'],
  [anyOf('due soon|segera jatuh tempo|sắp đến hạn', '即将到期|ใกล้ครบกำหนด'), 'due-soon'],
  [anyOf('in progress|sedang berjalan|đang thực hiện', '进行中|กำลังดำเนินการ'), 'in-progress'],
  [anyOf('open|not done|outstanding|belum selesai|chưa xong|chưa hoàn thành', '未完成|ยังไม่เสร็จ'), null],
  [anyOf('done|closed|completed|selesai|đã xong|hoàn thành', '已完成|完成|เสร็จแล้ว'), 'done'],
  [anyOf('cancel(?:l)?ed|dibatalkan|đã hu[ỷỹ]|đã hủy', '已取消|ยกเลิก'), 'cancelled'],
  [anyOf('proposed|diusulkan|đề xuất', '提议|เสนอ'), 'proposed'],
  [anyOf('all|semua|tất cả', '全部|所有|ทั้งหมด'), 'all'],
];

export const OURS_WORDS = anyOf('ours|our|we|kami|kita|của chúng t(?:a|ôi)', '我方|我们的?|ของเรา');
export const MINE_WORDS = anyOf('mine|my|milik saya|saya|của tôi', '我的|ของฉัน|ของผม|ของดิฉัน');

/** What may stand before a filter and says nothing by itself: "party: Laos", "owed by China". */
export const LABELS =
  /(?<![\p{L}\p{N}])(?:(?:party|sectors?|status|owner|text|due)\s*:|(?:(?:the )?status(?: is)?|owed (?:by|to|from))(?![\p{L}\p{N}]))/giu;
