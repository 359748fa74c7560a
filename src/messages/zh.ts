import type { Catalogue } from './say.ts';

export const zh: Catalogue = {
  'answer.not-in-record': '记录中没有这项内容。',
  'answer.out-of-scope':
    '我只根据合作计划的记录回答:目标、领域、措施、机制、承诺、人物和活动。可以试试“中国承诺了什么?”或“接下来有哪些活动?”。',
  'answer.corrected': '记录的内容与此不同:',
  'answer.list': '{count, plural, other {符合条件的条目:# 条}}',
  'answer.more': '{count, plural, other {另有 # 条。}}',
  'answer.nearest': '记录中最接近的内容:{titles}。',
  'answer.source':
    '{publisher}{date, select, none {} other {,{date}}}({type, select, official {官方文本} press {新闻报道} academic {学术文献} other {参考资料}},{read, select, full {已全文阅读} other {已部分阅读}})',
  'answer.sources': '来源:{sources}{more, plural, =0 {} other {,另有 # 个}}。最近核对:{checked}。',
  'answer.people': '记录中提到:{names}。',
  'answer.plan-ended': '注意:{plan}已于 {date} 结束。',
  'answer.date-passed': '注意:{date}已过{label, select, none {} other {({label})}};记录中没有结果。',
  'answer.time-since':
    '{years, plural, =0 {} other {# 年}}{months, plural, =0 {} other { # 个月}}{days, plural, =0 {} other { # 天}}{total, plural, =0 {} other { (共 # 天)}},自 {date} 起。',
  'answer.time-until':
    '{years, plural, =0 {} other {# 年}}{months, plural, =0 {} other { # 个月}}{days, plural, =0 {} other { # 天}}{total, plural, =0 {} other { (共 # 天)}},至 {date}。',

  'check.no-faults': '{records, number} 条记录，{claims, number} 条陈述，没有错误',
  'check.faults': '记录中有 {count, number} 处错误',
  'check.line': '第 {line, number, ::group-off} 行',
  'check.record': '记录 {record}',
  'check.field': '字段 {field}',
  'check.did-you-mean': '您是否想写 {nearest}？',
  'check.mended': '记录已无错误，并已重新启用。',

  'fault.no-folder': '没有这个文件夹，或无权读取。请把 RECORD_DIR 设为存放记录的文件夹。',
  'fault.no-file': '缺少这个文件。每个记录文件夹都必须有它，哪怕其中的记录列表为空。',
  'fault.unreadable': '无法读取这个文件（{code}）。请检查它确实是文件，且程序有权读取。',
  'fault.not-utf8': '此处有些字符不是以 UTF-8 保存的。请用 UTF-8 编码重新保存文件。',
  'fault.empty': '这个文件是空的。它至少要有版本号和一个空的记录列表；如果原来有内容，请从备份中恢复。',
  'fault.truncated': '文件在此处中断，内容不完整。后面的内容缺失，或缺少收尾的引号或括号。',
  'fault.syntax':
    '该行第 {column} 个字符处不是有效的 JSON：{what, select, CommaExpected {此处之前缺少逗号} ColonExpected {字段名之后缺少冒号} PropertyNameExpected {此处应为带引号的字段名；前面也许多了一个逗号} ValueExpected {此处应有一个值；前面也许多了一个逗号} CloseBraceExpected {缺少右花括号} CloseBracketExpected {缺少右方括号} EndOfFileExpected {文件应在此处之前结束} InvalidCommentToken {不允许写注释} UnexpectedEndOfString {本行缺少收尾的引号} InvalidEscapeCharacter {反斜杠必须写两个} InvalidCharacter {文本中间有换行或制表符} TooDeep {括号嵌套的层数太多} InvalidSymbol {文本必须放在引号中} other {数字或文本不完整}}。',
  'fault.other-schema': '这不是记录文件。它必须有版本号和记录列表。',
  'fault.wrong-version': '文件的版本是 {given, number, ::group-off}。本程序读取版本 1。',
  'fault.stray-file': '记录中没有叫这个名字的文件，其中的内容不会被使用。应有的文件是：{known}。',
  'fault.unknown-field': '此处没有名为“{given}”的字段。可用的字段是：{known}。',
  'fault.field-twice': '这个字段在同一处出现了两次，只有最后一个会生效。请只保留一个。',
  'fault.missing': '缺少这个字段。它是必填的。',
  'fault.wrong-type':
    '{given} 不符合这个字段的要求。请写{expected, select, string {带引号的文本} number {不带引号的数字} array {方括号中的列表} object {花括号中的字段} record {花括号中每种语言的词语列表} other {另一种值}}。',
  'fault.not-allowed': '此处不能写 “{given}”。请写以下之一：{allowed}。',
  'fault.wrong-value': '此处不能写 “{given}”。',
  'fault.blank': '此处没有文字。请填写；如果该字段可以省略，请将其删除。',
  'fault.no-claim': '这条记录没有任何陈述。至少需要一条。',
  'fault.no-source': '这条陈述没有来源。请至少写出一个来源在 sources.json 中的标识。',
  'fault.no-word': '没有给出词语。请至少写出一个人们代用的词语。',
  'fault.bad-id': '“{given}” 不是标识。请用小写字母、数字和单个连字符，例如 evt-2023-09-06-26th-summit。',
  'fault.bad-claim-id': '“{given}” 不是陈述的标识。请写记录的标识、# 和一个短名，例如 plan-x#endorsed。',
  'fault.bad-date': '“{given}” 不是日期。请写成 2023-09-06、2023-09 或 2023 这样的日期。',
  'fault.no-such-day': '日历中没有 {given} 这一天。请写成 2023-09-06、2023-09 或 2023 这样的日期。',
  'fault.bad-url': '“{given}” 不是网址。请写完整，以 https:// 开头。',
  'fault.bad-language': '“{given}” 不是语言代码。请写两三个小写字母，例如 zh、id、vi 或 th。',
  'fault.ends-before-start': '结束日期 {to} 早于开始日期 {from}。请改正其中一个。',
  'fault.id-twice': '标识 {given} 已出现在 {file} 第 {line, number, ::group-off} 行。请给其中一个换一个标识。',
  'fault.claim-twice':
    '标识为 {given} 的陈述已出现在 {file} 第 {line, number, ::group-off} 行。请给其中一个换一个标识。',
  'fault.term-twice': '词条 {given} 已出现在 {file} 第 {line, number, ::group-off} 行。请把它的词语放在一处。',
  'fault.claim-of-another': '陈述的标识 {given} 不是以所属记录的标识开头。它必须以 {record}# 开头。',
  'fault.dangling': '{files} 中没有 {given}。请改正标识，或补上它所指的内容。',

  'check-wording.no-file': '请给出一个可读取的 JSON 行文件：{file}',
  'check-wording.bad-line': '第 {line} 行不含 id、cites 和 text：未作任何核对。',
  'check-wording.no-record': '记录中没有 {id}。',

  'cli.usage': '用法：node src/cli.ts 命令',
  'cli.commands': '命令：',
  'cli.about-check-data': '检查记录文件夹，列出所有错误',
  'cli.about-schemas': '为编辑器写出记录文件的 JSON Schema',
  'cli.about-gaps': '列出记录未能回答的提问，需求最多的在前',
  'cli.about-erase': '按 Slack 用户 ID 清除所保存的某人的一切信息',
  'cli.about-check-wording': '按所引用的记录核对 JSON 行中的措辞',
  'cli.about-help': '显示本帮助',
  'cli.unknown-command': '没有“{given}”这个命令。',
  'cli.bad-arguments': '命令 {command} 不认识这些参数：{given}',
  'cli.schemas-written': '已将 {count, number} 个 Schema 写入 {folder}',
  'cli.schemas-not-written': '无法将 Schema 写入 {folder}（{code}）。请检查程序是否有权写入。',

  'config.missing': '{variable} 没有设置。',
  'config.malformed': '{variable} 的值格式不对。',
  'config.state-inside-record': '{variable} 位于记录文件夹之内。请另选一个文件夹。',

  'gaps.count':
    '{count, plural, =0 {没有等待记录补充答案的问题。} other {记录未能妥善回答的问题有 # 个，需求最多的在前：}}',
  'gaps.entry':
    '- “{text}”（{language}，最近提问于 {asked}）：未获回答 {unanswered, number} 次，{notHelpful, number} 人认为没有帮助，{watchers, number} 人在等待答案',

  'erase.no-user': '请用 Slack 用户 ID 指明一个人，例如 U012AB3CD。可在其 Slack 个人资料的“复制成员 ID”中找到。',
  'erase.done':
    '{count, plural, =0 {没有保存关于 {user} 的任何信息。} other {已清除关于 {user} 的 # 条信息，备份中的也已清除。}}',

  'state.taken': '另一个程序正在使用状态文件夹 {folder}。请先停止它，或将 STATE_DIR 设为其他文件夹。',
  'state.unusable': '无法使用状态文件夹 {folder}（{code}）。程序必须能够写入其中。',
  'state.unreadable': '无法使用状态文件 {file}：{reason}。文件已保持原样。',
  'state.not-json': '文件不完整、为空或已损坏',
  'state.wrong-shape': '内容不符合要求',
  'state.newer-version': '它由本程序的更新版本写入',
  'state.not-accessible': '没有读取权限',
  'state.backup':
    '{backup, select, none {没有备份；如要重新开始，请移走该文件。} other {最新的备份是 {backup}；请用它替换该文件，或移走该文件以重新开始。}}',
};
