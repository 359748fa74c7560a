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
  'answer.worded-by-model': 'Do mô hình ngôn ngữ diễn đạt từ các phát biểu được trích dẫn.',
  'answer.translation-of': 'Bản dịch. Nguyên văn trong hồ sơ: {text}',
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
  'cli.about-ask':
    'Trả lời một câu hỏi từ hồ sơ, hoặc một tệp câu hỏi (--questions FILE), kèm từng bước (--explain) hoặc dạng JSON (--json); mô hình đã cấu hình sẽ hỗ trợ, và --model bắt buộc phải có',
  'cli.no-model':
    'Chưa cấu hình mô hình ngôn ngữ nào. Hãy đặt OPENAI_API_KEY, hoặc OPENAI_BASE_URL cho máy chủ của riêng bạn.',
  'cli.ask-nothing': 'Câu hỏi là gì? Ví dụ: npm run -s ask -- "What did China pledge?"',
  'cli.bad-day': '“{given}” không phải là ngày. Hãy viết như 2026-11-22.',
  'cli.file-unreadable': 'Không đọc được {file}.',
  'cli.bad-line':
    'Dòng {line} của {file} không phải là câu hỏi. Mỗi dòng là JSON có id và question, thêm today (2026-11-22) và lang (en, zh, id, vi, th) nếu cần.',

  'slack.source-official': 'văn bản chính thức',
  'slack.source-press': 'tin báo chí',
  'slack.source-academic': 'tài liệu học thuật',
  'slack.source-reference': 'tài liệu tham khảo',
  'slack.read-full': 'đã đọc toàn văn',
  'slack.read-part': 'đã đọc một phần',
  'slack.checked': 'kiểm tra lần cuối {date}',
  'slack.more-sources': 'còn {count} nguồn nữa',
  'slack.nearest': 'Nội dung gần nhất có trong hồ sơ:',
  'slack.shown': 'Hiển thị {shown} trong số {total}.',
  'slack.show-all': 'Hiện cả {total} mục',
  'slack.show-rest': 'Hiện {count} mục còn lại',
  'slack.page': '{from} đến {to} trong số {total}',
  'slack.column-entry': 'Mục',
  'slack.column-when': 'Thời gian và địa điểm',
  'slack.column-source': 'Nguồn',
  'slack.helpful': 'Hữu ích',
  'slack.not-helpful': 'Không hữu ích',
  'slack.wrong-fact': 'Thông tin này sai',
  'slack.tell-me': 'Báo tôi khi có câu trả lời',
  'slack.share': 'Chia sẻ vào kênh',
  'slack.mention-again': 'Để hỏi tiếp trong chuỗi này, hãy nhắc đến tôi lần nữa.',
  'slack.vote-thanks': 'Cảm ơn, đã ghi nhận.',
  'slack.too-old': 'Câu trả lời này đã quá cũ nên các nút không còn dùng được. Vui lòng hỏi lại.',
  'slack.button-failed': 'Thao tác không thành công và không có gì thay đổi. Vui lòng thử lại sau một phút.',
  'slack.list-changed': 'Hồ sơ đã thay đổi và danh sách giờ ngắn hơn. Vui lòng hỏi lại.',
  'slack.watching':
    'Tôi sẽ báo khi hồ sơ có câu trả lời. Cho đến lúc đó tên bạn được lưu cùng câu hỏi, tối đa 90 ngày.',
  'slack.shared': 'Đã chia sẻ vào kênh.',
  'slack.shared-by': '{user} đã hỏi: {question}',
  'slack.share-invite': 'Tôi không có trong kênh này. Hãy viết “/invite {desk}” tại đây rồi bấm nút lần nữa.',
  'slack.share-refused':
    'Slack không cho tôi đăng trong kênh này. Hãy hỏi người quản lý xem ứng dụng có được viết ở đây không.',
  'slack.share-unconfirmed': 'Slack chưa xác nhận câu trả lời đã được chia sẻ. Hãy xem kênh trước khi bấm nút lần nữa.',
  'slack.not-posted': 'Tôi không thể đăng câu trả lời ở nơi bạn hỏi, nên câu trả lời chỉ hiện cho bạn tại đây.',
  'slack.unconfirmed':
    'Slack chưa xác nhận câu trả lời của tôi đã được đăng. Phòng khi chưa, đây là câu trả lời cho riêng bạn.',
  'slack.too-often':
    'Bạn đã hỏi nhiều câu trong thời gian ngắn và người khác cũng đang chờ. Vui lòng hỏi lại sau {seconds} giây.',
  'slack.too-long':
    'Tin nhắn của bạn quá dài: tôi đọc câu hỏi tối đa {most, number} ký tự. Vui lòng hỏi trong vài câu.',
  'slack.failed':
    'Tôi gặp sự cố và câu hỏi của bạn chưa có câu trả lời. Vui lòng hỏi lại; nếu vẫn xảy ra, hãy báo người vận hành và nêu “{id}”.',
  'slack.thinking': 'đang tra cứu hồ sơ…',
  'slack.too-late':
    'Tôi đã ngừng hoạt động khi câu hỏi của bạn đến và xin lỗi vì để bạn chờ. Nếu vẫn cần câu trả lời, vui lòng hỏi lại.',
  'slack.unknown-command': 'Tôi không biết lệnh {command}. Hãy dùng {known} và câu hỏi của bạn.',
  'slack.wrong-title': 'Báo thông tin sai',
  'slack.wrong-which': 'Phát biểu nào sai?',
  'slack.wrong-why': 'Sai ở đâu và làm sao bạn biết?',
  'slack.wrong-empty': 'Vui lòng chọn phát biểu và cho biết sai ở đâu.',
  'slack.wrong-thanks': 'Cảm ơn. Người biên tập sẽ đối chiếu với nguồn.',
  'slack.wrong-report': '{user} cho rằng một thông tin sai.\nMã: {claim}\nNội dung: {statement}\nĐiểm sai: {reason}',
  'slack.send': 'Gửi',
  'slack.cancel': 'Hủy',
  'slack.close': 'Đóng',
  'slack.help-what':
    'Tôi trả lời câu hỏi về kế hoạch khoa học, công nghệ và đổi mới sáng tạo ASEAN–Trung Quốc từ một hồ sơ mà mỗi phát biểu đều có nguồn. Điều hồ sơ không có, tôi không trả lời.',
  'slack.help-ways': 'Cách hỏi',
  'slack.help-examples': 'Ví dụ',
  'slack.way-mention': 'Trong kênh: nhắc đến tôi kèm câu hỏi. Tôi trả lời trong chuỗi tin.',
  'slack.way-direct': 'Trong tin nhắn trực tiếp: cứ hỏi.',
  'slack.way-command': 'Ở bất cứ đâu: /sti và câu hỏi. Chỉ bạn thấy câu trả lời và bạn có thể chia sẻ.',
  'slack.way-shortcut': 'Về một tin nhắn: chọn “Ask STI Desk about this” trong menu của tin.',
  'slack.home-title': 'Bạn có thể hỏi gì',
  'slack.home-record': 'Hồ sơ hiện có {count} mục.',
  'slack.home-privacy':
    'Câu hỏi mà hồ sơ không trả lời được sẽ được lưu cho người biên tập 90 ngày, không kèm tên bạn, trừ khi bạn yêu cầu được báo.',
  'slack.ask-when': 'Khi nào diễn ra {title}?',
  'slack.ask-what': '{title} là gì?',
  'slack.ask-sectors': 'Hồ sơ có những lĩnh vực nào?',
  'slack.ask-pledges': 'Có những cam kết nào?',
  'slack.ask-events': 'Năm ngoái đã diễn ra những sự kiện nào?',

  'config.cannot-start': 'STI Desk không thể khởi động: {count} thiết lập thiếu hoặc sai.',
  'config.SLACK_BOT_TOKEN':
    'Bắt đầu bằng xoxb-: https://api.slack.com/apps, ứng dụng của bạn, “OAuth & Permissions”, “Bot User OAuth Token” (sau “Install to Workspace”).',
  'config.SLACK_APP_TOKEN':
    'Bắt đầu bằng xapp-: https://api.slack.com/apps, ứng dụng của bạn, “Basic Information”, “App-Level Tokens”, “Generate” với scope connections:write. Nếu dùng HTTP thay cho Socket Mode, đặt SLACK_SIGNING_SECRET và PORT.',
  'config.SLACK_SIGNING_SECRET':
    'Chỉ cho HTTP: https://api.slack.com/apps, ứng dụng của bạn, “Basic Information”, “Signing Secret”.',
  'config.PORT': 'Số cổng, chẳng hạn 3000: nơi nhận yêu cầu của Slack khi dùng HTTP, và /readyz trong mọi trường hợp.',
  'config.other': 'Dạng đúng xem trong .env.example.',
  'config.playground': 'Để thử mà không cần Slack: npm run playground',
  'config.token-refused':
    'Slack không chấp nhận SLACK_BOT_TOKEN ({error}). Hãy sao chép lại: https://api.slack.com/apps, ứng dụng của bạn, “OAuth & Permissions”.',
  'config.app-token-refused':
    'Slack không chấp nhận SLACK_APP_TOKEN ({error}). Hãy tạo lại: https://api.slack.com/apps, ứng dụng của bạn, “Basic Information”, “App-Level Tokens”, scope connections:write.',
  'slack.record-broken': 'Hồ sơ đã thay đổi và có {count} lỗi, nên tôi tiếp tục trả lời từ bản trước.',
  'slack.more-faults': '… và {count} lỗi nữa: npm run check-data liệt kê tất cả.',
  'config.record-broken':
    'STI Desk không thể khởi động với hồ sơ này: {count} lỗi. Hãy sửa và kiểm tra bằng “npm run check-data”.',
  'config.state-taken':
    'Một desk khác đang chạy với thư mục trạng thái {folder}. Hãy dừng nó trước, hoặc đặt STATE_DIR sang thư mục khác.',
  'config.state-unusable': 'Không thể dùng thư mục trạng thái {folder} ({code}). Chương trình phải ghi được vào đó.',
  'config.state-unreadable':
    'Không thể đọc tệp trạng thái {file} và tệp được giữ nguyên. Hãy khôi phục từ bản sao lưu bên cạnh, hoặc chuyển đi để bắt đầu lại.',

  'commitment.status-done': 'đã xong',
  'commitment.status-cancelled': 'đã huỷ',
  'commitment.status-to-verify': 'đã báo cáo, chờ xác minh',
  'commitment.status-proposed': 'được đề xuất, chưa thống nhất',
  'commitment.status-on-track': 'đúng tiến độ',
  'commitment.status-no-date': 'đang mở, chưa thống nhất ngày',
  'commitment.status-due-soon':
    '{days, plural, =0 {đến hạn hôm nay} =1 {đến hạn ngày mai} other {đến hạn trong # ngày}}',
  'commitment.status-overdue': 'quá hạn {days} ngày',
  'commitment.before': 'trước {event}',
  'commitment.not-agreed': 'chưa thống nhất',
  'commitment.field':
    '{field, select, title {Nội dung cam kết} party {Bên cam kết} recipient {Bên nhận} partners {Đối tác} plan {Kế hoạch} area {Lĩnh vực} sectors {Ngành} serves {Cam kết hoặc mốc liên quan} owners {Người phụ trách} alternate {Người thay thế} due {Hạn} amount {Số tiền} confidentiality {Ai được xem} lifecycle {Trạng thái} permalink {Liên kết} number {Số} meeting {Cuộc họp} settings {Thiết lập} shareable {Được chia sẻ} completion {Mức hoàn thành} verification {Xác minh} evidence {Bằng chứng} other {Trường}}',
  'commitment.ask-missing': '{field}: vui lòng điền.',
  'commitment.ask-not-understood': '{field}: không hiểu nội dung này.',
  'commitment.ask-too-long': '{field}: tối đa {most, number} ký tự.',
  'commitment.ask-unknown-name':
    '{field}: hồ sơ không có “{given}”.{nearest, select, none {} other { Có phải ý bạn là “{nearest}”?}}',
  'commitment.ask-already-kept': '{field}: {given} đã được ghi.',
  'commitment.ask-ambiguous-date': '{field}: “{given}” có thể hiểu theo hai cách. Cách nào: {choices}?',
  'commitment.ask-past-date': '{field}: “{given}” đã qua. Vui lòng kiểm tra ngày.',
  'commitment.ask-impossible-date': '{field}: “{given}” không có trong lịch. Ý bạn là ngày nào?',
  'commitment.ask-far-date': '{field}: “{given}” còn hơn 50 năm nữa. Vui lòng kiểm tra năm.',

  'cli.about-export':
    'ghi các cam kết thành csv, xlsx, json hoặc ics: export --format csv --out TỆP [--include-restricted]',
  'cli.about-import':
    'ghi nhận các dòng của bảng theo dõi (csv, xlsx): import TỆP [--save]; không có --save thì chỉ nói sẽ làm gì',
  'commitments.unknown-format':
    'Định dạng này không được đọc hay ghi ở đây: ghi csv, xlsx, json hoặc ics; đọc csv hoặc xlsx.',
  'commitments.too-large': 'Tệp quá lớn: tối đa 5 MB, 10.000 dòng và 100 cột.',
  'commitments.unreadable': 'Không đọc được tệp: tệp hỏng, hoặc không đúng với tên của nó.',
  'commitments.no-headings': 'Dòng đầu cần có tiêu đề cột; ít nhất một cột tên “title” hoặc “commitment”.',
  'commitments.row-faulty': 'Dòng {row}: {questions}',
  'commitments.row-fine': 'Dòng {row}: {title}',
  'commitments.dry-run':
    '{fine} dòng có thể ghi nhận, {faulty} dòng không. Chưa lưu gì; thêm --save khi mọi dòng đã đúng.',
  'commitments.not-saved': '{faulty} dòng có lỗi: chưa lưu gì.',
  'commitments.imported': 'Đã ghi nhận {count} cam kết: {numbers}.',
  'commitments.exported': 'Đã ghi {count} cam kết vào {file}.',
  'commitments.record-broken': 'Hồ sơ có lỗi; “check-data” nêu các lỗi đó.',

  'commit.log': 'Ghi cam kết',
  'commit.save': 'Lưu',
  'commit.open': 'Mở',
  'commit.more': 'Xem thêm',
  'commit.list-mine': 'Cam kết của tôi',
  'commit.update': 'Sửa',
  'commit.report': 'Báo đã xong',
  'commit.verify': 'Xác minh',
  'commit.postpone': 'Hoãn',
  'commit.reassign': 'Giao lại',
  'commit.cancel': 'Huỷ cam kết',
  'commit.history': 'Lịch sử',
  'commit.undo': 'Hoàn tác',
  'commit.owner': 'Người phụ trách',
  'commit.amount': 'Số tiền',
  'commit.evidence': 'Bằng chứng',
  'commit.source': 'Nguồn',
  'commit.message': 'tin nhắn',
  'commit.is-restricted': 'Hạn chế: chỉ các bên và người phụ trách được xem.',
  'commit.why': 'Lý do',
  'commit.yes': 'có',
  'commit.no': 'không',
  'commit.hint-due': 'Ví dụ: 30 June 2027, June 2027, 2027, not agreed yet (chưa thống nhất), before the 30th summit.',
  'commit.hint-recipient': 'Để trống nếu cam kết với tất cả.',
  'commit.hint-partners': 'Cách nhau bằng dấu chấm phẩy, vai trò trong ngoặc: China (giảng viên); Laos',
  'commit.hint-amount': 'Số và đơn vị: 20 suất, at least 10,000,000 USD',
  'commit.hint-evidence': 'Bằng chứng: liên kết, hoặc điều cho thấy đã xong',
  'commit.proposed': 'Chưa được mọi bên thống nhất',
  'commit.restricted': 'Hạn chế: chỉ các bên và người phụ trách',
  'commit.shareable': 'Được hiện ở kênh chia sẻ với bên ngoài',
  'commit.announce': 'Báo cho kênh này',
  'commit.duplicates': 'Nội dung này giống điều đã được ghi. Lưu lần nữa để vẫn ghi:',
  'commit.logged': 'Đã ghi là {number}.',
  'commit.announced': '{user} đã ghi {number}.',
  'commit.not-announced':
    'Không thể báo cho kênh: desk không ở trong kênh, hoặc không phải ai trong kênh cũng được xem cam kết này.',
  'commit.changed': '{number} đã thay đổi; lịch sử giữ nội dung trước đó.',
  'commit.undone': '{number}: đã hoàn tác. Lịch sử giữ cả hai.',
  'commit.needs-words': 'Vui lòng điền.',
  'commit.verdict-verified': 'Đã xong như cam kết',
  'commit.verdict-rejected': 'Chưa xong: trả lại người phụ trách',
  'commit.verdict-needs-review': 'Cần xem lại',
  'commit.not-opened': 'Không kịp mở biểu mẫu. Vui lòng thử lại.',
  'commit.not-kept':
    'Không lưu được và chưa có gì thay đổi. Vui lòng thử lại; nếu vẫn vậy, hãy báo người vận hành desk.',
  'commit.refused-not-allowed':
    'Bạn không được làm việc này: thành viên không gian làm việc được ghi, người phụ trách và người quản lý được sửa, người xác minh được xác minh.',
  'commit.refused-nothing-to-change': 'Nội dung vốn đã như vậy: không có gì thay đổi.',
  'commit.refused-not-open': 'Đã đóng hoặc huỷ; không có gì thay đổi.',
  'commit.refused-nothing-reported': 'Chưa có báo cáo hoàn thành.',
  'commit.refused-own-report': 'Phải do người khác người báo cáo xác minh.',
  'commit.refused-too-late-to-undo': 'Chỉ hoàn tác được trong mười phút. Hãy sửa bằng một thay đổi khác.',
  'commit.refused-not-valid': 'Có trường quá dài hoặc không hiểu được.',
  'commit.refused-unknown': 'Không có cam kết như vậy mà bạn được xem.',
  'commit.refused-changed-meanwhile':
    'Người khác đã thay đổi khi biểu mẫu của bạn đang mở ({action, select, log {đã ghi} report {báo đã xong} verify {đã xác minh} postpone {đã hoãn} reassign {đã giao lại} cancel {đã huỷ} undo {đã hoàn tác} other {đã sửa}}). Thay đổi đó được giữ; hãy đóng biểu mẫu và mở lại cam kết.',
  'commit.action':
    '{action, select, log {đã ghi} report {báo đã xong} verify {đã xác minh} postpone {đã hoãn} reassign {đã giao lại} cancel {đã huỷ} undo {đã hoàn tác} other {đã sửa}}',
  'commit.list': 'Cam kết {from}–{to} trên {total}, theo hạn',
  'commit.list-none':
    'Không có cam kết phù hợp mà bạn được xem. Bộ lọc: mine, ours, overdue, done, all, due 30d, một bên, #ngành, từ trong tiêu đề.',
  'commit.list-none-with-words':
    'Không có cam kết phù hợp; đã tìm các từ này trong tiêu đề: {words}. Bộ lọc: mine, ours, overdue, done, all, due 30d, một bên, #ngành.',
  'commit.home-ask': 'Bạn đại diện cho bên nào? Điều này cho biết “ours” nghĩa là gì với bạn.',
  'commit.home-say': 'Chọn bên của bạn',
  'commit.home-kept': 'Bạn đại diện cho {party}. Hãy dùng lại lệnh.',
  'commitment.is-proposed': 'được đề xuất',
  'commitment.is-agreed': 'đã thống nhất',
  'commitment.is-in-progress': 'đang thực hiện',
  'commitment.is-reported': 'đã báo cáo',
  'commitment.is-closed': 'đã đóng',
  'commitment.is-cancelled': 'đã huỷ',
  'commitment.is-not-started': 'chưa bắt đầu',
  'commitment.is-limited': 'hạn chế',
  'commitment.is-substantial': 'phần lớn',
  'commitment.is-complete': 'hoàn toàn',
  'commitment.is-pending': 'đang chờ',
  'commitment.is-verified': 'đã xác minh',
  'commitment.is-rejected': 'bị trả lại',
  'commitment.is-needs-review': 'cần xem lại',
  'commitment.is-channel': 'các kênh của không gian làm việc',
  'commitment.is-restricted': 'hạn chế',
  'config.access-broken': 'STI Desk không thể khởi động: không dùng được access.json trong thư mục hồ sơ ({detail}).',
  'commit.track': 'Theo dõi mục này',
  'commit.passed': 'ngày này đã qua; hồ sơ không có kết quả',
  'commit.no-date-on-record': 'hồ sơ không có ngày',
  'commit.promised':
    '{total, plural, =0 {Không có trong hồ sơ hay được ghi.} other {# cam kết, trong hồ sơ hoặc được ghi, theo hạn (hiện {shown}):}}',
  'commit.promised-more': 'Xem thêm: hỏi theo một ngành, hoặc dùng /sti-commitments.',
  'commit.notes': 'Ghi từ ghi chú',
  'commit.notes-read': 'Đọc',
  'commit.notes-lines': 'Dán ghi chú, mỗi dòng một cam kết, tối đa {most} dòng',
  'commit.notes-review': 'Các dòng được đọc như sau. Sửa dòng đọc sai, xoá trống dòng để bỏ qua, rồi lưu tất cả.',
  'commit.notes-unclear': 'Dòng này chưa rõ',
  'commit.notes-same': 'có thể trùng với {numbers}',
  'commit.exported': '{count} cam kết:',
  'commit.export-sent': 'Tệp ở trong tin nhắn trực tiếp.',
  'commit.export-failed':
    'Không gửi được tệp. Ứng dụng có thể thiếu quyền files:write; người vận hành có thể dùng “npm run export”.',
  'commit.erase-why': 'Nêu lý do sau số: /sti-commitments erase {number} lý do',
  'commit.erase-erased': '{number} đã bị xoá, cả trong bản sao lưu. Việc xoá, người xoá và lý do được giữ lại.',
  'commit.erase-not-allowed': 'Chỉ quản trị viên trong access.json được xoá cam kết.',
  'commit.erase-unknown': 'Không có cam kết {number}.',
};
