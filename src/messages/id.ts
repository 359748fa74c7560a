import type { Catalogue } from './say.ts';

export const id: Catalogue = {
  'answer.not-in-record': 'Catatan tidak memuat hal itu.',
  'answer.out-of-scope':
    'Saya hanya menjawab dari catatan rencana kerja sama: tujuan, sektor, langkah, mekanisme, janji, tokoh, dan acaranya. Cobalah “Apa yang dijanjikan China?” atau “Acara apa berikutnya?”.',
  'answer.corrected': 'Catatan menyatakan lain:',
  'answer.list': '{count, plural, other {# entri cocok:}}',
  'answer.more': '{count, plural, other {# entri lagi.}}',
  'answer.nearest': 'Yang terdekat dalam catatan: {titles}.',
  'answer.source':
    '{publisher}{date, select, none {} other {, {date}}} ({type, select, official {teks resmi} press {laporan pers} academic {tulisan akademik} other {rujukan}}, dibaca {read, select, full {seluruhnya} other {sebagian}})',
  'answer.sources': 'Sumber: {sources}{more, plural, =0 {} other { dan # lagi}}. Terakhir diperiksa {checked}.',
  'answer.people': 'Disebut dalam catatan: {names}.',
  'answer.plan-ended': 'Catatan: {plan} berakhir pada {date}.',
  'answer.date-passed':
    'Catatan: {date} sudah lewat{label, select, none {} other { ({label})}}; hasilnya tidak ada dalam catatan.',
  'answer.time-since':
    '{years, plural, =0 {} other {# tahun}}{months, plural, =0 {} other { # bulan}}{days, plural, =0 {} other { # hari}}{total, plural, =0 {} other { (# hari)}} sejak {date}.',
  'answer.time-until':
    '{years, plural, =0 {} other {# tahun}}{months, plural, =0 {} other { # bulan}}{days, plural, =0 {} other { # hari}}{total, plural, =0 {} other { (# hari)}} hingga {date}.',

  'check.no-faults': '{records, number} catatan, {claims, number} pernyataan, tidak ada kesalahan',
  'check.faults': '{count, number} kesalahan dalam catatan',
  'check.line': 'baris {line, number, ::group-off}',
  'check.record': 'catatan {record}',
  'check.field': 'isian {field}',
  'check.did-you-mean': 'Apakah maksud Anda {nearest}?',
  'check.mended': 'Catatan sudah bebas kesalahan dan dipakai kembali.',

  'fault.no-folder': 'Folder ini tidak ada atau tidak boleh dibaca. Atur RECORD_DIR ke folder yang berisi catatan.',
  'fault.no-file': 'Berkas ini tidak ada. Setiap folder catatan memilikinya, meskipun daftar catatannya kosong.',
  'fault.unreadable':
    'Berkas ini tidak dapat dibaca ({code}). Pastikan ini sebuah berkas dan program boleh membacanya.',
  'fault.not-utf8':
    'Beberapa huruf di sini tidak disimpan sebagai UTF-8. Simpan kembali berkas ini dengan penyandian UTF-8.',
  'fault.empty':
    'Berkas ini kosong. Setidaknya harus ada versi dan daftar catatan kosong; ambil dari cadangan jika sebelumnya ada isinya.',
  'fault.truncated':
    'Berkas terputus di sini sebelum lengkap. Sisanya hilang, atau tanda kutip atau kurung penutupnya tidak ada.',
  'fault.syntax':
    'Ini bukan JSON yang sah pada karakter ke-{column} baris itu: {what, select, CommaExpected {koma kurang sebelum tempat ini} ColonExpected {titik dua kurang setelah nama isian} PropertyNameExpected {di sini harus ada nama isian dalam tanda kutip; mungkin koma sebelumnya berlebih} ValueExpected {di sini harus ada nilai; mungkin koma sebelumnya berlebih} CloseBraceExpected {kurung kurawal penutup tidak ada} CloseBracketExpected {kurung siku penutup tidak ada} EndOfFileExpected {berkas seharusnya sudah berakhir sebelum tempat ini} InvalidCommentToken {komentar tidak diperbolehkan} UnexpectedEndOfString {tanda kutip penutup tidak ada pada baris ini} InvalidEscapeCharacter {garis miring terbalik harus ditulis dua kali} InvalidCharacter {ada ganti baris atau tab di dalam teks} TooDeep {terlalu banyak kurung bersarang} InvalidSymbol {teks harus berada dalam tanda kutip} other {angka atau teks tidak lengkap}}.',
  'fault.other-schema': 'Ini bukan berkas catatan. Berkas harus memiliki versi dan daftar catatan.',
  'fault.wrong-version': 'Berkas ini berversi {given, number, ::group-off}. Program ini membaca versi 1.',
  'fault.stray-file':
    'Tidak ada berkas bernama ini dalam catatan, jadi isinya tidak akan dipakai. Berkas yang ada: {known}.',
  'fault.unknown-field': 'Tidak ada isian “{given}” di sini. Isian yang ada: {known}.',
  'fault.field-twice':
    'Isian ini muncul dua kali di tempat yang sama, dan hanya yang terakhir akan dipakai. Sisakan satu.',
  'fault.missing': 'Isian ini tidak ada. Isian ini wajib.',
  'fault.wrong-type':
    '{given} tidak sesuai untuk isian ini. Tulis {expected, select, string {teks dalam tanda kutip} number {angka tanpa tanda kutip} array {daftar dalam kurung siku} object {isian dalam kurung kurawal} record {daftar kata untuk setiap bahasa, dalam kurung kurawal} other {jenis nilai lain}}.',
  'fault.not-allowed': '“{given}” tidak boleh di sini. Tulis salah satu dari {allowed}.',
  'fault.wrong-value': '“{given}” tidak boleh di sini.',
  'fault.blank': 'Tidak ada teks di sini. Tulislah, atau hapus isian ini jika tidak wajib.',
  'fault.no-claim': 'Catatan ini tidak menyatakan apa pun. Setidaknya perlu satu pernyataan.',
  'fault.no-source': 'Pernyataan ini tidak bersumber. Sebutkan setidaknya satu sumber dengan id-nya di sources.json.',
  'fault.no-word': 'Tidak ada kata yang diberikan. Sebutkan setidaknya satu kata yang dipakai orang.',
  'fault.bad-id':
    '“{given}” bukan id. Pakai huruf kecil, angka dan tanda hubung tunggal, misalnya evt-2023-09-06-26th-summit.',
  'fault.bad-claim-id':
    '“{given}” bukan id pernyataan. Tulis id catatan, tanda # dan nama pendek, misalnya plan-x#endorsed.',
  'fault.bad-date': '“{given}” bukan tanggal. Tulis tanggal seperti 2023-09-06, 2023-09 atau 2023.',
  'fault.no-such-day': '{given} tidak ada dalam kalender. Tulis tanggal seperti 2023-09-06, 2023-09 atau 2023.',
  'fault.bad-url': '“{given}” bukan alamat web. Tulis lengkap, diawali https://.',
  'fault.bad-language': '“{given}” bukan kode bahasa. Tulis dua atau tiga huruf kecil, misalnya zh, id, vi atau th.',
  'fault.ends-before-start': 'Berakhir pada {to}, sebelum mulai pada {from}. Perbaiki salah satu tanggal.',
  'fault.id-twice': 'Id {given} sudah ada di {file}, baris {line, number, ::group-off}. Beri salah satunya id lain.',
  'fault.claim-twice':
    'Pernyataan dengan id {given} sudah ada di {file}, baris {line, number, ::group-off}. Beri salah satunya id lain.',
  'fault.term-twice':
    'Istilah {given} sudah ada di {file}, baris {line, number, ::group-off}. Satukan semua katanya di satu tempat.',
  'fault.claim-of-another': 'Id pernyataan, {given}, tidak diawali id catatannya. Id itu harus diawali {record}#.',
  'fault.dangling': 'Tidak ada {given} di {files}. Perbaiki id-nya, atau tambahkan yang dimaksud.',

  'check-wording.no-file': 'Berikan satu berkas baris JSON yang dapat dibaca: {file}',
  'check-wording.bad-line': 'Baris {line} tidak berisi id, cites dan text: tidak ada yang diperiksa.',
  'check-wording.no-record': 'Catatan tidak memuat {id}.',

  'cli.usage': 'Pemakaian: node src/cli.ts PERINTAH',
  'cli.commands': 'Perintah:',
  'cli.about-check-data': 'memeriksa folder catatan dan menampilkan semua kesalahan',
  'cli.about-schemas': 'menulis skema JSON berkas catatan, untuk penyunting teks',
  'cli.about-gaps': 'menampilkan pertanyaan yang tidak dijawab catatan, yang paling dibutuhkan lebih dahulu',
  'cli.about-erase': 'menghapus semua yang disimpan tentang seseorang, menurut ID pengguna Slack',
  'cli.about-check-wording': 'memeriksa kalimat dalam baris JSON terhadap catatan yang dikutipnya',
  'cli.about-help': 'menampilkan bantuan ini',
  'cli.unknown-command': 'Tidak ada perintah “{given}”.',
  'cli.bad-arguments': 'Perintah {command} tidak mengenal argumen ini: {given}',
  'cli.schemas-written': '{count, number} skema ditulis ke {folder}',
  'cli.schemas-not-written': 'Skema tidak dapat ditulis ke {folder} ({code}). Pastikan program boleh menulis di sana.',

  'config.missing': '{variable} belum diatur.',
  'config.malformed': 'Nilai {variable} salah bentuk.',
  'config.state-inside-record': '{variable} terletak di dalam folder catatan. Pilih folder lain.',

  'gaps.count':
    '{count, plural, =0 {Tidak ada pertanyaan yang menunggu jawaban dari catatan.} other {# pertanyaan tidak terjawab dengan baik oleh catatan, yang paling dibutuhkan lebih dahulu:}}',
  'gaps.entry':
    '- “{text}” ({language}, terakhir ditanyakan {asked}): tidak terjawab {unanswered, number} kali, dinilai tidak membantu oleh {notHelpful, number} orang, {watchers, number} orang menunggu jawabannya',

  'erase.no-user':
    'Sebutkan satu orang dengan ID pengguna Slack, misalnya U012AB3CD. ID itu ada di profil Slack mereka pada “Salin ID anggota”.',
  'erase.done':
    '{count, plural, =0 {Tidak ada yang disimpan tentang {user}.} other {# entri tentang {user} telah dihapus, juga dari cadangan.}}',

  'state.taken':
    'Desk lain sedang berjalan dengan folder status {folder}. Hentikan dahulu, atau atur STATE_DIR ke folder lain.',
  'state.unusable': 'Folder status {folder} tidak dapat dipakai ({code}). Program harus dapat menulis di dalamnya.',
  'state.unreadable': 'Berkas status {file} tidak dapat dipakai: {reason}. Berkas dibiarkan apa adanya.',
  'state.not-json': 'berkas terpotong, kosong, atau rusak',
  'state.wrong-shape': 'isinya tidak seperti seharusnya',
  'state.newer-version': 'ditulis oleh versi program yang lebih baru',
  'state.not-accessible': 'berkas tidak boleh dibaca',
  'state.backup':
    '{backup, select, none {Tidak ada cadangan; pindahkan berkas itu untuk memulai dari awal.} other {Cadangan terbaru adalah {backup}; pakailah sebagai gantinya, atau pindahkan berkas itu untuk memulai dari awal.}}',
};
