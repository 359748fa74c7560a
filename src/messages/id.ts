import type { Catalogue } from './say.ts';

export const id: Catalogue = {
  'answer.not-in-record': 'Catatan tidak memuat hal itu.',
  'answer.out-of-scope': 'Saya hanya menjawab dari catatan rencana kerja sama: tujuan, sektor, langkah, mekanisme, janji, tokoh, dan acaranya. Cobalah “Apa yang dijanjikan China?” atau “Acara apa berikutnya?”.',
  'answer.corrected': 'Catatan menyatakan lain:',
  'answer.list': '{count, plural, other {# entri cocok:}}',
  'answer.more': '{count, plural, other {# entri lagi.}}',
  'answer.nearest': 'Yang terdekat dalam catatan: {titles}.',
  'answer.source': '{publisher}{date, select, none {} other {, {date}}} ({type, select, official {teks resmi} press {laporan pers} academic {tulisan akademik} other {rujukan}}, dibaca {read, select, full {seluruhnya} other {sebagian}})',
  'answer.sources': 'Sumber: {sources}{more, plural, =0 {} other { dan # lagi}}. Terakhir diperiksa {checked}.',
  'answer.people': 'Disebut dalam catatan: {names}.',
  'answer.plan-ended': 'Catatan: {plan} berakhir pada {date}.',
  'answer.date-passed': 'Catatan: {date} sudah lewat{label, select, none {} other { ({label})}}; hasilnya tidak ada dalam catatan.',
  'answer.time-since': '{years, plural, =0 {} other {# tahun}}{months, plural, =0 {} other { # bulan}}{days, plural, =0 {} other { # hari}}{total, plural, =0 {} other { (# hari)}} sejak {date}.',
  'answer.time-until': '{years, plural, =0 {} other {# tahun}}{months, plural, =0 {} other { # bulan}}{days, plural, =0 {} other { # hari}}{total, plural, =0 {} other { (# hari)}} hingga {date}.',
};
