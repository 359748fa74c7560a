import type { Catalogue } from './say.ts';

export const th: Catalogue = {
  'answer.not-in-record': 'บันทึกไม่มีข้อมูลนี้',
  'answer.out-of-scope':
    'ฉันตอบจากบันทึกของแผนความร่วมมือเท่านั้น ได้แก่ วัตถุประสงค์ สาขา มาตรการ กลไก คำมั่น บุคคล และกิจกรรม ลองถามว่า “จีนให้คำมั่นอะไรไว้” หรือ “กิจกรรมต่อไปคืออะไร”',
  'answer.corrected': 'บันทึกระบุไว้ต่างไป:',
  'answer.list': '{count, plural, other {พบ # รายการ:}}',
  'answer.more': '{count, plural, other {อีก # รายการ}}',
  'answer.nearest': 'รายการที่ใกล้เคียงที่สุดในบันทึก: {titles}',
  'answer.source':
    '{publisher}{date, select, none {} other {, {date}}} ({type, select, official {เอกสารทางการ} press {รายงานข่าว} academic {เอกสารวิชาการ} other {เอกสารอ้างอิง}}, อ่าน{read, select, full {ทั้งฉบับ} other {บางส่วน}})',
  'answer.sources': 'แหล่งที่มา: {sources}{more, plural, =0 {} other { และอีก # แหล่ง}} ตรวจสอบล่าสุด {checked}',
  'answer.people': 'ชื่อที่มีในบันทึก: {names}',
  'answer.plan-ended': 'หมายเหตุ: {plan} สิ้นสุดแล้วใน {date}',
  'answer.date-passed': 'หมายเหตุ: {date} ผ่านไปแล้ว{label, select, none {} other { ({label})}} แต่บันทึกยังไม่มีผลลัพธ์',
  'answer.time-since':
    '{years, plural, =0 {} other {# ปี}}{months, plural, =0 {} other { # เดือน}}{days, plural, =0 {} other { # วัน}}{total, plural, =0 {} other { (# วัน)}} นับตั้งแต่ {date}',
  'answer.time-until':
    '{years, plural, =0 {} other {# ปี}}{months, plural, =0 {} other { # เดือน}}{days, plural, =0 {} other { # วัน}}{total, plural, =0 {} other { (# วัน)}} จนถึง {date}',

  'check.no-faults': '{records, number} ระเบียน {claims, number} ข้อความ ไม่มีข้อผิดพลาด',
  'check.faults': 'มีข้อผิดพลาด {count, number} แห่งในบันทึก',
  'check.line': 'บรรทัด {line, number, ::group-off}',
  'check.record': 'ระเบียน {record}',
  'check.field': 'ช่อง {field}',
  'check.did-you-mean': 'คุณหมายถึง {nearest} หรือไม่',
  'check.mended': 'บันทึกไม่มีข้อผิดพลาดแล้วและถูกนำกลับมาใช้',

  'fault.no-folder': 'ไม่มีโฟลเดอร์นี้ หรือไม่มีสิทธิ์อ่าน โปรดตั้งค่า RECORD_DIR เป็นโฟลเดอร์ที่เก็บบันทึก',
  'fault.no-file': 'ไม่มีไฟล์นี้ โฟลเดอร์บันทึกทุกโฟลเดอร์ต้องมีไฟล์นี้ แม้รายการระเบียนจะว่างก็ตาม',
  'fault.unreadable': 'อ่านไฟล์นี้ไม่ได้ ({code}) โปรดตรวจสอบว่าเป็นไฟล์และโปรแกรมมีสิทธิ์อ่าน',
  'fault.not-utf8': 'ตัวอักษรบางตัวที่นี่ไม่ได้บันทึกเป็น UTF-8 โปรดบันทึกไฟล์ใหม่ด้วยรหัส UTF-8',
  'fault.empty': 'ไฟล์นี้ว่างเปล่า อย่างน้อยต้องมีรุ่นและรายการระเบียนว่าง หากเคยมีเนื้อหา โปรดนำกลับมาจากไฟล์สำรอง',
  'fault.truncated': 'ไฟล์ขาดตรงนี้ก่อนจะครบถ้วน ส่วนที่เหลือหายไป หรือขาดเครื่องหมายคำพูดหรือวงเล็บปิด',
  'fault.syntax':
    'ไม่ใช่ JSON ที่ถูกต้อง ณ อักขระที่ {column} ของบรรทัด: {what, select, CommaExpected {ขาดจุลภาคก่อนตำแหน่งนี้} ColonExpected {ขาดทวิภาคหลังชื่อช่อง} PropertyNameExpected {ตรงนี้ต้องเป็นชื่อช่องในเครื่องหมายคำพูด จุลภาคข้างหน้าอาจเกินมา} ValueExpected {ตรงนี้ต้องมีค่า จุลภาคข้างหน้าอาจเกินมา} CloseBraceExpected {ขาดวงเล็บปีกกาปิด} CloseBracketExpected {ขาดวงเล็บเหลี่ยมปิด} EndOfFileExpected {ไฟล์ควรจบก่อนตำแหน่งนี้} InvalidCommentToken {ห้ามเขียนหมายเหตุ} UnexpectedEndOfString {บรรทัดนี้ขาดเครื่องหมายคำพูดปิด} InvalidEscapeCharacter {ต้องเขียนแบ็กสแลชสองครั้ง} InvalidCharacter {มีการขึ้นบรรทัดใหม่หรือแท็บอยู่ในข้อความ} TooDeep {วงเล็บซ้อนกันหลายชั้นเกินไป} InvalidSymbol {ข้อความต้องอยู่ในเครื่องหมายคำพูด} other {ตัวเลขหรือข้อความไม่ครบถ้วน}}',
  'fault.other-schema': 'นี่ไม่ใช่ไฟล์บันทึก ไฟล์ต้องมีรุ่นและรายการระเบียน',
  'fault.wrong-version': 'ไฟล์นี้เป็นรุ่น {given, number, ::group-off} โปรแกรมนี้อ่านรุ่น 1',
  'fault.stray-file': 'ไม่มีไฟล์ชื่อนี้ในบันทึก เนื้อหาในไฟล์จึงจะไม่ถูกใช้ ไฟล์ที่มีคือ {known}',
  'fault.unknown-field': 'ไม่มีช่อง “{given}” ที่นี่ ช่องที่มีคือ {known}',
  'fault.field-twice': 'ช่องนี้ปรากฏสองครั้งในที่เดียวกัน และจะใช้เฉพาะครั้งหลัง โปรดเหลือไว้เพียงครั้งเดียว',
  'fault.missing': 'ไม่มีช่องนี้ ซึ่งจำเป็นต้องระบุ',
  'fault.wrong-type':
    '{given} ไม่ตรงกับชนิดของช่องนี้ โปรดเขียน{expected, select, string {ข้อความในเครื่องหมายคำพูด} number {ตัวเลขที่ไม่มีเครื่องหมายคำพูด} array {รายการในวงเล็บเหลี่ยม} object {ช่องต่าง ๆ ในวงเล็บปีกกา} record {รายการคำของแต่ละภาษาในวงเล็บปีกกา} other {ค่าชนิดอื่น}}',
  'fault.not-allowed': 'ใช้ “{given}” ที่นี่ไม่ได้ โปรดเขียนอย่างใดอย่างหนึ่งจาก {allowed}',
  'fault.wrong-value': 'ใช้ “{given}” ที่นี่ไม่ได้',
  'fault.blank': 'ไม่มีข้อความที่นี่ โปรดเขียน หรือลบช่องนี้ออกหากไม่จำเป็น',
  'fault.no-claim': 'ระเบียนนี้ไม่ได้ระบุสิ่งใด ต้องมีข้อความอย่างน้อยหนึ่งข้อ',
  'fault.no-source': 'ข้อความนี้ไม่มีแหล่งที่มา โปรดระบุอย่างน้อยหนึ่งแหล่งด้วยรหัสใน sources.json',
  'fault.no-word': 'ไม่มีคำ โปรดระบุอย่างน้อยหนึ่งคำที่ผู้คนใช้แทน',
  'fault.bad-id': '“{given}” ไม่ใช่รหัส โปรดใช้อักษรตัวเล็ก ตัวเลข และขีดเดี่ยว เช่น evt-2023-09-06-26th-summit',
  'fault.bad-claim-id': '“{given}” ไม่ใช่รหัสของข้อความ โปรดเขียนรหัสของระเบียน ตามด้วย # และชื่อสั้น เช่น plan-x#endorsed',
  'fault.bad-date': '“{given}” ไม่ใช่วันที่ โปรดเขียนเช่น 2023-09-06, 2023-09 หรือ 2023',
  'fault.no-such-day': '{given} ไม่มีในปฏิทิน โปรดเขียนเช่น 2023-09-06, 2023-09 หรือ 2023',
  'fault.bad-url': '“{given}” ไม่ใช่ที่อยู่เว็บ โปรดเขียนให้ครบ ขึ้นต้นด้วย https://',
  'fault.bad-language': '“{given}” ไม่ใช่รหัสภาษา โปรดเขียนอักษรตัวเล็กสองหรือสามตัว เช่น zh, id, vi หรือ th',
  'fault.ends-before-start': 'สิ้นสุดเมื่อ {to} ก่อนเริ่มเมื่อ {from} โปรดแก้ไขวันใดวันหนึ่ง',
  'fault.id-twice': 'รหัส {given} มีอยู่แล้วใน {file} บรรทัด {line, number, ::group-off} โปรดเปลี่ยนรหัสอันใดอันหนึ่ง',
  'fault.claim-twice': 'ข้อความรหัส {given} มีอยู่แล้วใน {file} บรรทัด {line, number, ::group-off} โปรดเปลี่ยนรหัสอันใดอันหนึ่ง',
  'fault.term-twice': 'คำ {given} มีอยู่แล้วใน {file} บรรทัด {line, number, ::group-off} โปรดรวมคำทั้งหมดไว้ที่เดียว',
  'fault.claim-of-another': 'รหัสของข้อความ {given} ไม่ได้ขึ้นต้นด้วยรหัสของระเบียน ต้องขึ้นต้นด้วย {record}#',
  'fault.dangling': 'ไม่มี {given} ใน {files} โปรดแก้ไขรหัส หรือเพิ่มสิ่งที่รหัสอ้างถึง',

  'check-wording.no-file': 'โปรดระบุไฟล์บรรทัด JSON ที่อ่านได้หนึ่งไฟล์: {file}',
  'check-wording.bad-line': 'บรรทัดที่ {line} ไม่มี id, cites และ text: ยังไม่ได้ตรวจสิ่งใด',
  'check-wording.no-record': 'ระเบียนไม่มี {id}',

  'cli.usage': 'วิธีใช้: node src/cli.ts คำสั่ง',
  'cli.commands': 'คำสั่ง:',
  'cli.about-check-data': 'ตรวจโฟลเดอร์บันทึกและแสดงข้อผิดพลาดทั้งหมด',
  'cli.about-schemas': 'เขียน JSON Schema ของไฟล์บันทึกสำหรับโปรแกรมแก้ไข',
  'cli.about-gaps': 'แสดงคำถามที่บันทึกตอบไม่ได้ เรียงจากที่ต้องการมากที่สุด',
  'cli.about-erase': 'ลบทุกอย่างที่เก็บไว้เกี่ยวกับบุคคลหนึ่ง ตามรหัสผู้ใช้ Slack',
  'cli.about-check-wording': 'ตรวจประโยคในบรรทัด JSON กับระเบียนที่อ้างถึง',
  'cli.about-help': 'แสดงวิธีใช้นี้',
  'cli.unknown-command': 'ไม่มีคำสั่ง “{given}”',
  'cli.bad-arguments': 'คำสั่ง {command} ไม่รู้จักอาร์กิวเมนต์เหล่านี้: {given}',
  'cli.schemas-written': 'เขียน Schema {count, number} ไฟล์ลงใน {folder} แล้ว',
  'cli.schemas-not-written': 'เขียน Schema ลงใน {folder} ไม่ได้ ({code}) โปรดตรวจสอบว่าโปรแกรมมีสิทธิ์เขียนที่นั่น',

  'config.missing': 'ยังไม่ได้ตั้งค่า {variable}',
  'config.malformed': '{variable} มีค่าผิดรูปแบบ',
  'config.state-inside-record': '{variable} อยู่ในโฟลเดอร์ของบันทึก โปรดเลือกโฟลเดอร์อื่น',

  'gaps.count': '{count, plural, =0 {ไม่มีคำถามที่รอคำตอบจากบันทึก} other {มี # คำถามที่บันทึกยังตอบได้ไม่ดี เรียงจากที่ต้องการมากที่สุด:}}',
  'gaps.entry':
    '- “{text}” ({language} ถามล่าสุดเมื่อ {asked}): ไม่ได้รับคำตอบ {unanswered, number} ครั้ง ไม่เป็นประโยชน์สำหรับ {notHelpful, number} คน มี {watchers, number} คนรอคำตอบ',

  'erase.no-user': 'โปรดระบุบุคคลหนึ่งคนด้วยรหัสผู้ใช้ Slack เช่น U012AB3CD ดูได้ในโปรไฟล์ Slack ที่ “คัดลอกรหัสสมาชิก”',
  'erase.done':
    '{count, plural, =0 {ไม่มีข้อมูลใดที่เก็บไว้เกี่ยวกับ {user}} other {ลบข้อมูลเกี่ยวกับ {user} แล้ว # รายการ รวมทั้งในสำเนาสำรอง}}',

  'state.taken': 'มีโปรแกรมอื่นกำลังใช้โฟลเดอร์สถานะ {folder} โปรดหยุดก่อน หรือตั้ง STATE_DIR เป็นโฟลเดอร์อื่น',
  'state.unusable': 'ใช้โฟลเดอร์สถานะ {folder} ไม่ได้ ({code}) โปรแกรมต้องเขียนในนั้นได้',
  'state.unreadable': 'ใช้ไฟล์สถานะ {file} ไม่ได้: {reason} ไฟล์ถูกปล่อยไว้ตามเดิม',
  'state.not-json': 'ไฟล์ขาดหาย ว่างเปล่า หรือเสียหาย',
  'state.wrong-shape': 'เนื้อหาไม่เป็นไปตามที่ควร',
  'state.newer-version': 'โปรแกรมรุ่นใหม่กว่าเป็นผู้เขียนไฟล์นี้',
  'state.not-accessible': 'ไม่มีสิทธิ์อ่าน',
  'state.backup':
    '{backup, select, none {ไม่มีสำเนาสำรอง โปรดย้ายไฟล์ออกเพื่อเริ่มใหม่} other {สำเนาสำรองล่าสุดคือ {backup} โปรดนำมาแทนที่ หรือย้ายไฟล์ออกเพื่อเริ่มใหม่}}',
};
