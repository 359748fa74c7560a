import type { Catalogue } from './say.ts';

export const vi: Catalogue = {
  'answer.not-in-record': 'Hồ sơ không có nội dung đó.',
  'answer.out-of-scope':
    'Tôi chỉ trả lời từ hồ sơ của kế hoạch hợp tác: mục tiêu, lĩnh vực, biện pháp, cơ chế, cam kết, nhân vật và sự kiện. Hãy thử “Trung Quốc đã cam kết gì?” hoặc “Sự kiện nào sắp tới?”.',
  'answer.corrected': 'Hồ sơ ghi khác:',
  'answer.list': '{count, plural, other {Có # mục phù hợp:}}',
  'answer.more': '{count, plural, other {Còn # mục nữa.}}',
  'answer.nearest': 'Gần nhất trong hồ sơ: {titles}.',
  'answer.source':
    '{publisher}{date, select, none {} other {, {date}}} ({type, select, official {văn bản chính thức} press {tin báo chí} academic {tài liệu học thuật} other {tài liệu tham khảo}}, đã đọc {read, select, full {toàn văn} other {một phần}})',
  'answer.sources': 'Nguồn: {sources}{more, plural, =0 {} other { và # nguồn khác}}. Kiểm tra lần cuối {checked}.',
  'answer.people': 'Có tên trong hồ sơ: {names}.',
  'answer.plan-ended': 'Lưu ý: {plan} đã kết thúc năm {date}.',
  'answer.date-passed': 'Lưu ý: {date} đã qua{label, select, none {} other { ({label})}}; hồ sơ chưa có kết quả.',
  'answer.time-since':
    '{years, plural, =0 {} other {# năm}}{months, plural, =0 {} other { # tháng}}{days, plural, =0 {} other { # ngày}}{total, plural, =0 {} other { (# ngày)}} kể từ {date}.',
  'answer.time-until':
    '{years, plural, =0 {} other {# năm}}{months, plural, =0 {} other { # tháng}}{days, plural, =0 {} other { # ngày}}{total, plural, =0 {} other { (# ngày)}} cho đến {date}.',

  'check.no-faults': '{records, number} bản ghi, {claims, number} nhận định, không có lỗi',
  'check.faults': 'Có {count, number} lỗi trong hồ sơ',
  'check.line': 'dòng {line, number, ::group-off}',
  'check.record': 'bản ghi {record}',
  'check.field': 'trường {field}',
  'check.did-you-mean': 'Có phải bạn muốn viết {nearest}?',
  'check.mended': 'Hồ sơ không còn lỗi và đã được dùng lại.',

  'fault.no-folder': 'Không có thư mục này, hoặc không được phép đọc. Hãy đặt RECORD_DIR là thư mục chứa hồ sơ.',
  'fault.no-file': 'Thiếu tệp này. Mọi thư mục hồ sơ đều có nó, dù danh sách bản ghi có thể trống.',
  'fault.unreadable':
    'Không đọc được tệp này ({code}). Hãy kiểm tra rằng đây là một tệp và chương trình được phép đọc.',
  'fault.not-utf8': 'Một số ký tự ở đây không được lưu bằng UTF-8. Hãy lưu lại tệp với bảng mã UTF-8.',
  'fault.empty':
    'Tệp này trống. Ít nhất phải có phiên bản và một danh sách bản ghi trống; hãy lấy từ bản sao lưu nếu trước đây có nội dung.',
  'fault.truncated': 'Tệp bị ngắt ở đây khi chưa đầy đủ. Phần còn lại bị mất, hoặc thiếu dấu ngoặc hay dấu nháy đóng.',
  'fault.syntax':
    'JSON không hợp lệ tại ký tự thứ {column} của dòng: {what, select, CommaExpected {thiếu dấu phẩy trước chỗ này} ColonExpected {thiếu dấu hai chấm sau tên trường} PropertyNameExpected {chỗ này cần một tên trường trong dấu nháy kép; có thể dấu phẩy phía trước bị thừa} ValueExpected {chỗ này cần một giá trị; có thể dấu phẩy phía trước bị thừa} CloseBraceExpected {thiếu dấu ngoặc nhọn đóng} CloseBracketExpected {thiếu dấu ngoặc vuông đóng} EndOfFileExpected {tệp lẽ ra phải kết thúc trước chỗ này} InvalidCommentToken {không được viết chú thích} UnexpectedEndOfString {dòng này thiếu dấu nháy đóng} InvalidEscapeCharacter {dấu gạch chéo ngược phải viết hai lần} InvalidCharacter {có dấu xuống dòng hoặc tab bên trong văn bản} TooDeep {quá nhiều dấu ngoặc lồng nhau} InvalidSymbol {văn bản phải nằm trong dấu nháy kép} other {số hoặc văn bản chưa đầy đủ}}.',
  'fault.other-schema': 'Đây không phải là tệp hồ sơ. Tệp phải có phiên bản và danh sách bản ghi.',
  'fault.wrong-version': 'Tệp có phiên bản {given, number, ::group-off}. Chương trình này đọc phiên bản 1.',
  'fault.stray-file':
    'Hồ sơ không có tệp nào tên như vậy, nên nội dung của nó sẽ không được dùng. Các tệp gồm: {known}.',
  'fault.unknown-field': 'Ở đây không có trường “{given}”. Các trường gồm: {known}.',
  'fault.field-twice': 'Trường này xuất hiện hai lần ở cùng một chỗ, và chỉ lần cuối được dùng. Hãy giữ lại một.',
  'fault.missing': 'Thiếu trường này. Đây là trường bắt buộc.',
  'fault.wrong-type':
    '{given} không đúng với trường này. Hãy viết {expected, select, string {một văn bản trong dấu nháy kép} number {một số không có dấu nháy} array {một danh sách trong ngoặc vuông} object {các trường trong ngoặc nhọn} record {danh sách từ cho từng ngôn ngữ, trong ngoặc nhọn} other {một loại giá trị khác}}.',
  'fault.not-allowed': 'Không thể viết “{given}” ở đây. Hãy viết một trong các giá trị: {allowed}.',
  'fault.wrong-value': 'Không thể viết “{given}” ở đây.',
  'fault.blank': 'Ở đây không có văn bản. Hãy điền vào, hoặc bỏ trường này nếu không bắt buộc.',
  'fault.no-claim': 'Bản ghi không nêu điều gì. Cần ít nhất một nhận định.',
  'fault.no-source': 'Nhận định không có nguồn. Hãy nêu ít nhất một nguồn bằng mã của nó trong sources.json.',
  'fault.no-word': 'Chưa có từ nào. Hãy nêu ít nhất một từ mà mọi người dùng thay thế.',
  'fault.bad-id':
    '“{given}” không phải là mã. Hãy dùng chữ thường, chữ số và dấu gạch nối đơn, ví dụ evt-2023-09-06-26th-summit.',
  'fault.bad-claim-id':
    '“{given}” không phải là mã của nhận định. Hãy viết mã của bản ghi, dấu # và một tên ngắn, ví dụ plan-x#endorsed.',
  'fault.bad-date': '“{given}” không phải là ngày tháng. Hãy viết như 2023-09-06, 2023-09 hoặc 2023.',
  'fault.no-such-day': '{given} không có trong lịch. Hãy viết như 2023-09-06, 2023-09 hoặc 2023.',
  'fault.bad-url': '“{given}” không phải là địa chỉ web. Hãy viết đầy đủ, bắt đầu bằng https://.',
  'fault.bad-language':
    '“{given}” không phải là mã ngôn ngữ. Hãy viết hai hoặc ba chữ thường, ví dụ zh, id, vi hoặc th.',
  'fault.ends-before-start': 'Kết thúc vào {to}, trước khi bắt đầu vào {from}. Hãy sửa một trong hai ngày.',
  'fault.id-twice':
    'Mã {given} đã có trong {file}, dòng {line, number, ::group-off}. Hãy đặt mã khác cho một trong hai.',
  'fault.claim-twice':
    'Nhận định có mã {given} đã có trong {file}, dòng {line, number, ::group-off}. Hãy đặt mã khác cho một trong hai.',
  'fault.term-twice':
    'Thuật ngữ {given} đã có trong {file}, dòng {line, number, ::group-off}. Hãy gom mọi từ của nó vào một chỗ.',
  'fault.claim-of-another':
    'Mã của nhận định, {given}, không bắt đầu bằng mã bản ghi của nó. Mã phải bắt đầu bằng {record}#.',
  'fault.dangling': 'Không có {given} trong {files}. Hãy sửa mã, hoặc thêm nội dung mà mã chỉ đến.',

  'check-wording.no-file': 'Hãy cho một tệp dòng JSON đọc được: {file}',
  'check-wording.bad-line': 'Dòng {line} không có id, cites và text: chưa kiểm tra gì.',
  'check-wording.no-record': 'Hồ sơ không có {id}.',

  'cli.usage': 'Cách dùng: node src/cli.ts LỆNH',
  'cli.commands': 'Các lệnh:',
  'cli.about-check-data': 'kiểm tra thư mục hồ sơ và liệt kê mọi lỗi',
  'cli.about-schemas': 'ghi các lược đồ JSON của tệp hồ sơ, dành cho trình soạn thảo',
  'cli.about-gaps': 'liệt kê câu hỏi mà hồ sơ không trả lời được, được cần nhất trước',
  'cli.about-erase': 'xoá mọi thứ được lưu về một người, theo ID người dùng Slack',
  'cli.about-check-wording': 'kiểm tra các câu trong dòng JSON với những mục hồ sơ mà chúng dẫn',
  'cli.about-help': 'hiển thị trợ giúp này',
  'cli.unknown-command': 'Không có lệnh “{given}”.',
  'cli.bad-arguments': 'Lệnh {command} không nhận các tham số này: {given}',
  'cli.schemas-written': 'Đã ghi {count, number} lược đồ vào {folder}',
  'cli.schemas-not-written':
    'Không ghi được lược đồ vào {folder} ({code}). Hãy kiểm tra rằng chương trình được phép ghi ở đó.',

  'config.missing': '{variable} chưa được đặt.',
  'config.malformed': '{variable} có giá trị sai dạng.',
  'config.state-inside-record': '{variable} nằm trong thư mục hồ sơ. Hãy chọn thư mục khác.',

  'gaps.count':
    '{count, plural, =0 {Không có câu hỏi nào chờ hồ sơ bổ sung câu trả lời.} other {# câu hỏi mà hồ sơ chưa trả lời tốt, được cần nhất trước:}}',
  'gaps.entry':
    '- “{text}” ({language}, hỏi lần cuối ngày {asked}): {unanswered, number} lần không được trả lời, {notHelpful, number} người thấy không hữu ích, {watchers, number} người đang chờ câu trả lời',

  'erase.no-user':
    'Hãy nêu một người bằng ID người dùng Slack, ví dụ U012AB3CD. ID nằm trong hồ sơ Slack của họ, ở mục “Sao chép ID thành viên”.',
  'erase.done':
    '{count, plural, =0 {Không có gì được lưu về {user}.} other {Đã xoá # mục về {user}, kể cả trong các bản sao lưu.}}',

  'state.taken':
    'Một desk khác đang chạy với thư mục trạng thái {folder}. Hãy dừng nó trước, hoặc đặt STATE_DIR sang thư mục khác.',
  'state.unusable': 'Không thể dùng thư mục trạng thái {folder} ({code}). Chương trình phải ghi được vào đó.',
  'state.unreadable': 'Không thể dùng tệp trạng thái {file}: {reason}. Tệp được giữ nguyên.',
  'state.not-json': 'tệp bị cắt ngang, trống hoặc hỏng',
  'state.wrong-shape': 'nội dung không đúng như cần có',
  'state.newer-version': 'tệp do phiên bản mới hơn của chương trình ghi',
  'state.not-accessible': 'không được phép đọc tệp',
  'state.backup':
    '{backup, select, none {Không có bản sao lưu; hãy chuyển tệp đi để bắt đầu lại.} other {Bản sao lưu mới nhất là {backup}; hãy đặt nó vào chỗ của tệp, hoặc chuyển tệp đi để bắt đầu lại.}}',
};
