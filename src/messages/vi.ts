import type { Catalogue } from './say.ts';

export const vi: Catalogue = {
  'answer.not-in-record': 'Hồ sơ không có nội dung đó.',
  'answer.out-of-scope': 'Tôi chỉ trả lời từ hồ sơ của kế hoạch hợp tác: mục tiêu, lĩnh vực, biện pháp, cơ chế, cam kết, nhân vật và sự kiện. Hãy thử “Trung Quốc đã cam kết gì?” hoặc “Sự kiện nào sắp tới?”.',
  'answer.corrected': 'Hồ sơ ghi khác:',
  'answer.list': '{count, plural, other {Có # mục phù hợp:}}',
  'answer.more': '{count, plural, other {Còn # mục nữa.}}',
  'answer.nearest': 'Gần nhất trong hồ sơ: {titles}.',
  'answer.source': '{publisher}{date, select, none {} other {, {date}}} ({type, select, official {văn bản chính thức} press {tin báo chí} academic {tài liệu học thuật} other {tài liệu tham khảo}}, đã đọc {read, select, full {toàn văn} other {một phần}})',
  'answer.sources': 'Nguồn: {sources}{more, plural, =0 {} other { và # nguồn khác}}. Kiểm tra lần cuối {checked}.',
  'answer.people': 'Có tên trong hồ sơ: {names}.',
  'answer.plan-ended': 'Lưu ý: {plan} đã kết thúc năm {date}.',
  'answer.date-passed': 'Lưu ý: {date} đã qua{label, select, none {} other { ({label})}}; hồ sơ chưa có kết quả.',
  'answer.time-since': '{years, plural, =0 {} other {# năm}}{months, plural, =0 {} other { # tháng}}{days, plural, =0 {} other { # ngày}}{total, plural, =0 {} other { (# ngày)}} kể từ {date}.',
  'answer.time-until': '{years, plural, =0 {} other {# năm}}{months, plural, =0 {} other { # tháng}}{days, plural, =0 {} other { # ngày}}{total, plural, =0 {} other { (# ngày)}} cho đến {date}.',
};
