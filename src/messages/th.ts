import type { Catalogue } from './say.ts';

export const th: Catalogue = {
  'answer.not-in-record': 'บันทึกไม่มีข้อมูลนี้',
  'answer.out-of-scope': 'ฉันตอบจากบันทึกของแผนความร่วมมือเท่านั้น ได้แก่ วัตถุประสงค์ สาขา มาตรการ กลไก คำมั่น บุคคล และกิจกรรม ลองถามว่า “จีนให้คำมั่นอะไรไว้” หรือ “กิจกรรมต่อไปคืออะไร”',
  'answer.corrected': 'บันทึกระบุไว้ต่างไป:',
  'answer.list': '{count, plural, other {พบ # รายการ:}}',
  'answer.more': '{count, plural, other {อีก # รายการ}}',
  'answer.nearest': 'รายการที่ใกล้เคียงที่สุดในบันทึก: {titles}',
  'answer.source': '{publisher}{date, select, none {} other {, {date}}} ({type, select, official {เอกสารทางการ} press {รายงานข่าว} academic {เอกสารวิชาการ} other {เอกสารอ้างอิง}}, อ่าน{read, select, full {ทั้งฉบับ} other {บางส่วน}})',
  'answer.sources': 'แหล่งที่มา: {sources}{more, plural, =0 {} other { และอีก # แหล่ง}} ตรวจสอบล่าสุด {checked}',
  'answer.people': 'ชื่อที่มีในบันทึก: {names}',
  'answer.plan-ended': 'หมายเหตุ: {plan} สิ้นสุดแล้วใน {date}',
  'answer.date-passed': 'หมายเหตุ: {date} ผ่านไปแล้ว{label, select, none {} other { ({label})}} แต่บันทึกยังไม่มีผลลัพธ์',
  'answer.time-since': '{years, plural, =0 {} other {# ปี}}{months, plural, =0 {} other { # เดือน}}{days, plural, =0 {} other { # วัน}}{total, plural, =0 {} other { (# วัน)}} นับตั้งแต่ {date}',
  'answer.time-until': '{years, plural, =0 {} other {# ปี}}{months, plural, =0 {} other { # เดือน}}{days, plural, =0 {} other { # วัน}}{total, plural, =0 {} other { (# วัน)}} จนถึง {date}',
};
