import type { Catalogue } from './catalogue.ts';

export const id: Catalogue = {
  'answer.not-in-record': 'Catatan tidak memuat hal itu.',
  'answer.out-of-scope':
    'Saya hanya menjawab dari catatan rencana kerja sama: tujuan, sektor, langkah, mekanisme, janji, tokoh, dan acaranya. Cobalah “Apa yang dijanjikan China?” atau “Acara apa berikutnya?”.',
  'answer.corrected': 'Catatan tidak memuat hal itu. Yang dimuat:',
  'answer.list': '{count, plural, other {# entri cocok:}}',
  'answer.nearest': 'Yang terdekat dalam catatan: {titles}.',
  'answer.source':
    '{publisher}{date, select, none {} other {, {date}}} ({type, select, official {teks resmi} press {laporan pers} academic {tulisan akademik} other {rujukan}}, dibaca {read, select, full {seluruhnya} other {sebagian}})',
  'answer.sources': 'Sumber: {sources}{more, plural, =0 {} other { dan # lagi}}. Terakhir diperiksa {checked}.',
  'answer.worded-by-model': 'Dirumuskan oleh model bahasa dari pernyataan yang dikutip.',
  'answer.translation-of': 'Terjemahan. Menurut catatan aslinya: {text}',
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
  'fault.no-holidays': 'Ini bukan berkas hari libur. Harus ada versi dan daftar negara.',
  'fault.bad-day-of-year': '“{given}” bukan hari dalam setahun. Tulis bulan dan tanggalnya, misalnya 12-25.',
  'fault.bad-holiday': '“{given}” bukan tanggal. Tulis tanggal lengkap, misalnya 2027-02-08.',
  'fault.bad-country': '“{given}” bukan kode negara. Tulis dua huruf kapitalnya, misalnya SG.',
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
  'fault.bad-slack-id':
    '“{given}” bukan id Slack. Tulis seperti U0123ABC (orang), S0123ABC (grup pengguna), atau C0123ABC (kanal).',
  'fault.role-of-channel':
    '{given} adalah kanal, dan hanya orang dan grup pengguna yang memiliki peran. Hapus, atau sebutkan orangnya.',
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

  'home.mine':
    '{total, plural, =0 {Anda tidak memegang komitmen yang terbuka.} other {Milik Anda: # komitmen terbuka}}{overdue, plural, =0 {} other {, # lewat tenggat}}',
  'home.ours':
    '{total, plural, =0 {{party}: tidak ada yang terbuka.} other {{party}: # komitmen terbuka}}{overdue, plural, =0 {} other {, # lewat tenggat}}',
  'home.see-all': 'Lihat semua ({total})',

  'gaps.count':
    '{count, plural, =0 {Tidak ada pertanyaan yang menunggu jawaban dari catatan.} other {# pertanyaan tidak terjawab dengan baik oleh catatan, yang paling dibutuhkan lebih dahulu:}}',
  'gaps.entry':
    '- “{text}” ({language}, terakhir ditanyakan {asked}): tidak terjawab {unanswered, number} kali, dinilai tidak membantu oleh {notHelpful, number} orang, {watchers, number} orang menunggu jawabannya',

  'erase.no-user':
    'Sebutkan satu orang dengan ID pengguna Slack, misalnya U012AB3CD. ID itu ada di profil Slack mereka pada “Salin ID anggota”.',
  'erase.commitments':
    'Di {count} entri komitmen, orang itu kini “seseorang yang dihapus”; komitmennya sendiri tetap ada, dan tercatat bahwa seseorang dihapus.',
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
  'cli.about-ask':
    'Menjawab sebuah pertanyaan dari catatan, atau satu berkas pertanyaan (--questions FILE), dengan setiap tahap (--explain) atau sebagai JSON (--json); model yang dikonfigurasi ikut membantu, dan --model mewajibkannya',
  'cli.no-model':
    'Tidak ada model bahasa yang dikonfigurasi. Atur OPENAI_API_KEY, atau OPENAI_BASE_URL untuk server Anda sendiri.',
  'cli.ask-party':
    '“Kita” dan “kami” dijawab dari catatan saja. Sebutkan untuk siapa Anda bertanya dengan --party, misalnya --party Thailand.',
  'cli.unknown-party': 'Catatan tidak memuat pihak bernama “{given}”.',
  'cli.unknown-audience':
    '“{given}” bukan audiens. Pilih channel (yang boleh dilihat kanal ruang kerja), shared (yang boleh dilihat kanal bersama ruang kerja lain) atau all.',
  'cli.audience-channel': 'Seperti yang boleh dilihat kanal ruang kerja; --audience shared atau all untuk yang lain.',
  'cli.audience-shared': 'Seperti yang boleh dilihat kanal bersama ruang kerja lain.',
  'cli.audience-all': 'Termasuk yang terbatas: hanya untuk operator.',
  'cli.ask-nothing': 'Apa pertanyaannya? Misalnya: npm run -s ask -- "What did China pledge?"',
  'cli.bad-day': '“{given}” bukan tanggal. Tulis seperti 2026-11-22.',
  'cli.file-unreadable': '{file} tidak dapat dibaca.',
  'cli.bad-line':
    'Baris {line} dari {file} bukan pertanyaan. Setiap baris adalah JSON dengan id dan question, serta today (2026-11-22) dan lang (en, zh, id, vi, th) bila perlu.',

  'slack.source-official': 'teks resmi',
  'slack.source-press': 'laporan pers',
  'slack.source-academic': 'teks akademik',
  'slack.source-reference': 'karya rujukan',
  'slack.read-full': 'dibaca seluruhnya',
  'slack.read-part': 'dibaca sebagian',
  'slack.checked': 'terakhir diperiksa {date}',
  'slack.more-sources': '{count} sumber lagi',
  'slack.nearest': 'Yang paling dekat dalam catatan:',
  'slack.shown': 'Menampilkan {shown} dari {total}.',
  'slack.show-all': 'Tampilkan semua {total}',
  'slack.show-rest': 'Tampilkan {count} lainnya',
  'slack.page': '{from} sampai {to} dari {total}',
  'slack.column-entry': 'Entri',
  'slack.column-when': 'Waktu dan tempat',
  'slack.column-source': 'Sumber',
  'slack.helpful': 'Membantu',
  'slack.not-helpful': 'Tidak membantu',
  'slack.wrong-fact': 'Fakta ini salah',
  'slack.tell-me': 'Beri tahu saya bila sudah terjawab',
  'slack.share': 'Bagikan ke kanal',
  'slack.mention-again': 'Untuk bertanya lagi di utas ini, sebut saya kembali.',
  'slack.vote-thanks': 'Terima kasih, sudah dicatat.',
  'slack.too-old': 'Jawaban ini terlalu lama sehingga tombolnya tidak berlaku. Silakan ajukan pertanyaannya lagi.',
  'slack.button-failed': 'Itu tidak berhasil, dan tidak ada yang diubah. Silakan coba lagi sebentar lagi.',
  'slack.list-changed': 'Catatan telah berubah dan daftarnya kini lebih pendek. Silakan ajukan pertanyaannya lagi.',
  'slack.watching':
    'Saya akan memberi tahu Anda bila catatan memuat jawabannya. Sampai saat itu nama Anda disimpan bersama pertanyaan ini, paling lama 90 hari.',
  'slack.shared': 'Sudah dibagikan ke kanal.',
  'slack.shared-by': '{user} bertanya: {question}',
  'slack.share-invite': 'Saya tidak ada di kanal ini. Tulis “/invite {desk}” di sini, lalu tekan tombolnya lagi.',
  'slack.share-refused':
    'Slack tidak mengizinkan saya menulis di kanal ini. Tanyakan kepada pengelolanya apakah aplikasi boleh menulis di sini.',
  'slack.share-unconfirmed':
    'Slack tidak memastikan bahwa jawabannya sudah dibagikan. Periksa kanal sebelum menekan tombolnya lagi.',
  'slack.not-posted':
    'Saya tidak dapat menulis jawaban di tempat Anda bertanya, jadi jawabannya di sini hanya untuk Anda.',
  'slack.unconfirmed':
    'Slack tidak memastikan bahwa jawaban saya terkirim. Bila belum, ini jawabannya hanya untuk Anda.',
  'slack.too-often':
    'Anda mengajukan banyak pertanyaan dalam waktu singkat, dan orang lain juga menunggu. Silakan bertanya lagi dalam {seconds} detik.',
  'slack.too-long':
    'Pesan Anda terlalu panjang: saya membaca pertanyaan hingga {most, number} karakter. Silakan bertanya dalam beberapa kalimat.',
  'slack.failed':
    'Ada yang salah pada saya, dan pertanyaan Anda belum terjawab. Silakan bertanya lagi; bila terulang, beri tahu pengelola saya dengan menyebut “{id}”.',
  'slack.thinking': 'sedang mencari dalam catatan…',
  'slack.too-late':
    'Saya sedang tidak aktif ketika pertanyaan Anda masuk, dan mohon maaf karena menunggu. Bila masih memerlukan jawabannya, silakan bertanya lagi.',
  'slack.unknown-command': 'Saya tidak mengenal perintah {command}. Gunakan {known} dan pertanyaan Anda.',
  'slack.wrong-title': 'Laporkan fakta salah',
  'slack.wrong-which': 'Pernyataan mana yang salah?',
  'slack.wrong-why': 'Apa yang salah, dan dari mana Anda tahu?',
  'slack.wrong-empty': 'Silakan pilih pernyataannya dan jelaskan apa yang salah.',
  'slack.wrong-thanks': 'Terima kasih. Para kurator akan membandingkannya dengan sumbernya.',
  'slack.wrong-report':
    '{user} menyatakan bahwa suatu fakta salah.\nKlaim: {claim}\nIsinya: {statement}\nYang salah: {reason}',
  'slack.send': 'Kirim',
  'slack.cancel': 'Batal',
  'slack.close': 'Tutup',
  'slack.help-what':
    'Saya menjawab pertanyaan tentang rencana sains, teknologi, dan inovasi ASEAN–Tiongkok dari catatan yang setiap pernyataannya bersumber. Yang tidak ada dalam catatan tidak saya jawab.',
  'slack.help-ways': 'Cara bertanya',
  'slack.help-examples': 'Misalnya',
  'slack.way-mention': 'Di kanal: sebut saya beserta pertanyaan Anda. Saya menjawab di utas.',
  'slack.way-direct': 'Di pesan langsung: langsung saja bertanya.',
  'slack.way-command':
    'Di mana saja: /sti dan pertanyaan Anda. Hanya Anda yang melihat jawabannya, dan Anda dapat membagikannya.',
  'slack.way-shortcut': 'Tentang sebuah pesan: pilih “Ask STI Desk about this” di menunya.',
  'slack.help-else': 'Yang juga saya kerjakan',
  'slack.way-log':
    '/sti-commit dan apa yang dijanjikan, oleh siapa dan sampai kapan: saya mencatatnya sebagai komitmen.',
  'slack.way-list':
    '/sti-commitments: yang masih terbuka, terlambat, atau milik Anda. “/sti-commitments export” mengirim berkas.',
  'slack.way-remind': '/sti-remind: saya mengingatkan Anda atau sebuah kanal tentang yang jatuh tempo.',
  'slack.home-title': 'Yang dapat Anda tanyakan',
  'slack.home-record': 'Catatan kini memuat {count} entri.',
  'slack.home-privacy':
    'Pertanyaan yang tidak dapat dijawab catatan disimpan bagi kurator tanpa nama Anda selama 90 hari, kecuali Anda minta diberi tahu.',
  'slack.ask-when': 'Kapan {title}?',
  'slack.ask-what': 'Apa itu {title}?',
  'slack.ask-sectors': 'Sektor apa saja yang ada dalam catatan?',
  'slack.ask-pledges': 'Janji apa saja yang ada?',
  'slack.ask-events': 'Acara apa saja yang berlangsung tahun lalu?',

  'config.cannot-start': 'STI Desk tidak dapat dijalankan: {count} pengaturan tidak ada atau salah.',
  'config.SLACK_BOT_TOKEN':
    'Diawali xoxb-: https://api.slack.com/apps, aplikasi Anda, “OAuth & Permissions”, “Bot User OAuth Token” (setelah “Install to Workspace”).',
  'config.SLACK_APP_TOKEN':
    'Diawali xapp-: https://api.slack.com/apps, aplikasi Anda, “Basic Information”, “App-Level Tokens”, “Generate” dengan scope connections:write. Untuk HTTP alih-alih Socket Mode, atur SLACK_SIGNING_SECRET dan PORT.',
  'config.SLACK_SIGNING_SECRET':
    'Hanya untuk HTTP: https://api.slack.com/apps, aplikasi Anda, “Basic Information”, “Signing Secret”.',
  'config.PORT': 'Nomor port, misalnya 3000: tempat permintaan Slack tiba dengan HTTP, dan /readyz dalam setiap hal.',
  'config.other': 'Bentuknya ditunjukkan di .env.example.',
  'config.playground': 'Untuk mencoba tanpa Slack: npm run playground',
  'config.token-refused':
    'Slack tidak menerima SLACK_BOT_TOKEN ({error}). Salin ulang: https://api.slack.com/apps, aplikasi Anda, “OAuth & Permissions”.',
  'config.app-token-refused':
    'Slack tidak menerima SLACK_APP_TOKEN ({error}). Buat ulang: https://api.slack.com/apps, aplikasi Anda, “Basic Information”, “App-Level Tokens”, scope connections:write.',
  'slack.record-broken':
    'Catatan telah berubah dan memiliki {count} kesalahan, jadi saya tetap menjawab dari catatan sebelumnya.',
  'slack.more-faults': '… dan {count} lagi: npm run check-data menampilkan semuanya.',
  'config.record-broken':
    'STI Desk tidak dapat dijalankan dengan catatan ini: {count} kesalahan. Perbaiki lalu periksa dengan “npm run check-data”.',
  'config.state-taken':
    'Desk lain sedang berjalan dengan folder status {folder}. Hentikan dahulu, atau atur STATE_DIR ke folder lain.',
  'config.state-unusable':
    'Folder status {folder} tidak dapat dipakai ({code}). Program harus dapat menulis di dalamnya.',
  'config.state-unreadable':
    'Berkas status {file} tidak dapat dibaca dan dibiarkan apa adanya. Pulihkan dari cadangan di sampingnya, atau pindahkan untuk memulai baru.',

  'commitment.status-done': 'selesai',
  'commitment.status-cancelled': 'dibatalkan',
  'commitment.status-to-verify': 'dilaporkan, menunggu verifikasi',
  'commitment.status-proposed': 'diusulkan, belum disepakati',
  'commitment.status-on-track': 'sesuai rencana',
  'commitment.status-no-date': 'terbuka, tanggal belum disepakati',
  'commitment.status-due-soon':
    '{days, plural, =0 {jatuh tempo hari ini} =1 {jatuh tempo besok} other {jatuh tempo dalam # hari}}',
  'commitment.status-overdue': 'terlambat {days} hari',
  'commitment.before': 'sebelum {event}',
  'commitment.not-agreed': 'belum disepakati',
  'commitment.field':
    '{field, select, title {Yang dijanjikan} party {Yang berjanji} recipient {Kepada siapa} partners {Mitra} plan {Rencana} area {Bidang} sectors {Sektor} serves {Janji atau tonggak} owners {Penanggung jawab} alternate {Pengganti} due {Tenggat} amount {Jumlah} confidentiality {Siapa yang boleh melihat} lifecycle {Keadaan} permalink {Tautan} number {Nomor} meeting {Pertemuan} settings {Pengaturan} shareable {Boleh dibagikan} completion {Penyelesaian} verification {Verifikasi} evidence {Bukti} others {Penanggung jawab di luar Slack} otherParty {Nama badan lain yang berjanji} otherRecipient {Nama badan lain penerima janji} why {Alasan} source {Sumber} other {Kolom}}',
  'commitment.ask-missing': '{field}: mohon diisi.',
  'commitment.ask-not-understood': '{field}: ini tidak dipahami.',
  'commitment.ask-too-long': '{field}: paling banyak {most, number} karakter.',
  'commitment.ask-unknown-name':
    '{field}: catatan tidak memuat “{given}”.{nearest, select, none {} other { Maksud Anda “{nearest}”?}}',
  'commitment.ask-already-kept': '{field}: {given} sudah dicatat.',
  'commitment.ask-not-allowed': '{field}: hanya verifikator yang boleh mencatat hasil verifikasi. Kosongkan.',
  'commitment.ask-ambiguous-date': '{field}: “{given}” dapat dibaca dengan dua cara. Yang mana: {choices}?',
  'commitment.ask-past-date': '{field}: “{given}” sudah lewat. Mohon periksa tanggalnya.',
  'commitment.ask-impossible-date': '{field}: “{given}” tidak ada di kalender. Hari mana yang dimaksud?',
  'commitment.ask-far-date': '{field}: “{given}” lebih dari 50 tahun lagi. Mohon periksa tahunnya.',

  'cli.about-export':
    'tulis komitmen sebagai csv, xlsx, json atau ics: export --format csv --out BERKAS [--include-restricted]',
  'cli.about-import':
    'catat baris-baris tabel (csv, xlsx, json, ics): import BERKAS [--save]; tanpa --save hanya dikatakan apa yang akan dilakukan',
  'commitments.unknown-format': 'Format ini tidak dibaca atau ditulis di sini: csv, xlsx, json atau ics.',
  'commitments.too-large': 'Berkas terlalu besar: paling banyak {most} MB, 10.000 baris dan 100 kolom.',
  'commitments.unreadable': 'Berkas tidak dapat dibaca: rusak, atau tidak sesuai dengan namanya.',
  'commitments.encrypted': 'Berkas berkata sandi, atau dari Excel lama (.xls): simpan sebagai .xlsx tanpa kata sandi.',
  'commitments.empty': 'Berkas ini kosong.',
  'commitments.no-headings': 'Baris pertama memerlukan judul kolom; setidaknya satu bernama “title” atau “commitment”.',
  'commitments.row-faulty': 'Baris {row}: {questions}',
  'commitments.row-fine': 'Baris {row}: {title}',
  'commitments.dry-run':
    '{fine} baris dapat dicatat, {faulty} tidak. Tidak ada yang disimpan; tambahkan --save bila semua baris sudah benar.',
  'commitments.not-saved': '{faulty} baris salah: tidak ada yang disimpan.',
  'commitments.imported': '{count} komitmen dicatat: {numbers}.',
  'commitments.exported': '{count} komitmen ditulis ke {file}.',
  'commitments.record-broken': 'Catatan memuat kesalahan; “check-data” menyebutkannya.',

  'tracker.read':
    '{name}: {fine} komitmen jelas, {faulty} perlu diperbaiki{same, plural, =0 {} other {, # mungkin sudah dicatat dan tidak disertakan}}. Tidak ada yang disimpan sebelum Anda meninjaunya.',
  'tracker.more-faulty': '{count} lagi salah: tinjauan menampilkan semuanya.',
  'tracker.review': 'Tinjau dan simpan',
  'tracker.title': 'Tinjau daftar',
  'tracker.explain':
    '{fine, plural, =0 {Belum ada yang dapat disimpan} other {Menyimpan akan mencatat # yang jelas}}; yang salah atau tidak disertakan ditahan. Halaman {page} dari {pages}.',
  'tracker.left-out': 'tidak disertakan',
  'tracker.same-row': 'sama dengan baris {row}',
  'tracker.correct': 'Perbaiki',
  'tracker.leave-out': 'Jangan sertakan',
  'tracker.take-in': 'Sertakan',
  'tracker.take-in-all': 'Sertakan semua yang belum',
  'tracker.next': 'Halaman berikutnya',
  'tracker.previous': 'Halaman sebelumnya',
  'tracker.nothing-clear': 'Belum ada baris yang dapat disimpan. Perbaiki atau sertakan satu baris.',
  'tracker.look-again': 'Begini terbacanya sekarang. Simpan sekali lagi untuk mencatat.',
  'tracker.saved': '{count} komitmen dicatat dari {name}: {numbers}.',
  'tracker.kept-back': '{count} baris ditahan:',
  'tracker.rest': 'Tinjau sisanya',
  'tracker.undo-all': 'Urungkan semua',
  'tracker.undone': '{count} komitmen diurungkan. Riwayat menyimpan keduanya.',
  'tracker.not-undone':
    '{count} tidak dapat diurungkan: hanya oleh pencatatnya, dalam sepuluh menit, selama belum diubah siapa pun.',
  'tracker.forgotten':
    'Berkas itu sudah tidak ada pada saya: disimpan sehari, dan tidak melewati mulai ulang. Mohon kirim lagi.',
  'tracker.saved-meanwhile':
    'Ini sudah disimpan sementara itu, atau ditekan dua kali. Buka tinjauan lagi untuk melihat sisanya.',
  'tracker.too-many':
    'Berkas berisi {rows, number} baris; paling banyak {most, number} dapat ditinjau di sini. Mohon dipecah, atau minta pengelola mengimpornya.',
  'tracker.no-scope':
    'Saya tidak boleh membaca berkas: aplikasi tidak memiliki scope files:read. Pemasangnya dapat menambahkannya; sementara itu tempel catatan dengan /sti-commit notes.',
  'tracker.not-fetched': 'Berkas tidak dapat diambil dari Slack. Mohon kirim lagi.',

  'commit.log': 'Catat komitmen',
  'commit.save': 'Simpan',
  'commit.open': 'Buka',
  'commit.more': 'Tampilkan lagi',
  'commit.list-mine': 'Komitmen saya',
  'commit.update': 'Perbaiki',
  'commit.report': 'Laporkan selesai',
  'commit.verify': 'Verifikasi',
  'commit.postpone': 'Tunda',
  'commit.reassign': 'Alihkan',
  'commit.cancel': 'Batalkan komitmen',
  'commit.reopen': 'Buka kembali',
  'commit.other-body': 'Badan lain (namanya di bawah)',
  'commit.hint-others': 'Nama, dipisahkan titik koma. Saya tidak dapat menghubungi mereka.',
  'commit.hint-other-body': 'Hanya bila “Badan lain” dipilih di atas.',
  'commit.needs-owner': 'Sebutkan sedikitnya satu penanggung jawab.',
  'commit.changed-meanwhile':
    'Orang lain mengubahnya saat formulir Anda terbuka; perubahan itu tetap. Isian Anda ada di bawah: simpan lagi bila masih berlaku.',
  'commit.refused-open-already': 'Komitmen ini sudah terbuka; tidak ada yang berubah.',
  'commit.history': 'Riwayat',
  'commit.undo': 'Urungkan',
  'commit.owner': 'Penanggung jawab',
  'commit.message': 'pesan',
  'commit.is-restricted': 'Terbatas: hanya para pihak dan penanggung jawabnya yang melihat.',
  'commit.why': 'Alasan',
  'commit.yes': 'ya',
  'commit.no': 'tidak',
  'commit.hint-due':
    'Misalnya: 30 June 2027, June 2027, 2027, not agreed yet (belum disepakati), before the 30th summit.',
  'commit.hint-recipient': 'Kosongkan bila dijanjikan kepada semua.',
  'commit.hint-partners': 'Pisahkan dengan titik koma, peran dalam kurung: China (pengajar); Laos',
  'commit.hint-amount': 'Angka dan satuannya: 20 tempat, at least 10,000,000 USD',
  'commit.hint-evidence': 'Bukti: tautan, atau apa yang menunjukkan bahwa ini selesai',
  'commit.proposed': 'Belum disepakati semua pihak',
  'commit.restricted': 'Terbatas: hanya para pihak dan penanggung jawab',
  'commit.shareable': 'Boleh tampil di kanal yang dibagi dengan pihak lain',
  'commit.announce': 'Beri tahu kanal ini',
  'commit.duplicates': 'Ini mirip dengan yang sudah dicatat. Simpan sekali lagi untuk tetap mencatat:',
  'commit.logged': 'Dicatat sebagai {number}.',
  'commit.announced': '{user} mencatat {number}.',
  'commit.not-announced':
    'Kanal tidak dapat diberi tahu: desk tidak ada di dalamnya, atau tidak semua di sana boleh melihat komitmen ini.',
  'commit.changed': '{number} diubah; riwayat menyimpan yang semula.',
  'commit.undone': '{number}: diurungkan. Riwayat menyimpan keduanya.',
  'commit.needs-words': 'Mohon diisi.',
  'commit.verdict-verified': 'Selesai sesuai janji',
  'commit.verdict-rejected': 'Belum selesai: kembali ke penanggung jawab',
  'commit.verdict-needs-review': 'Perlu diperiksa lagi',
  'commit.not-opened': 'Formulir tidak sempat dibuka. Silakan coba lagi.',
  'commit.not-kept':
    'Ini tidak dapat disimpan, dan tidak ada yang berubah. Coba lagi; bila berlanjut, beri tahu pengelola desk.',
  'commit.refused-not-allowed':
    'Anda tidak berwenang: mencatat untuk anggota ruang kerja ini, mengubah untuk penanggung jawab dan kurator, memverifikasi untuk verifikator.',
  'commit.refused-nothing-to-change': 'Isinya sudah demikian: tidak ada yang berubah.',
  'commit.refused-not-open': 'Sudah ditutup atau dibatalkan; tidak ada yang berubah.',
  'commit.refused-nothing-reported': 'Belum ada yang dilaporkan selesai.',
  'commit.refused-own-report': 'Harus diverifikasi oleh orang lain dari pelapor.',
  'commit.refused-too-late-to-undo': 'Urungkan berlaku sepuluh menit. Perbaiki dengan perubahan lain.',
  'commit.refused-not-valid': 'Ada kolom yang terlalu panjang atau tidak dipahami.',
  'commit.refused-unknown': 'Tidak ada komitmen demikian yang boleh Anda lihat.',
  'commit.action':
    '{action, select, log {dicatat} report {dilaporkan selesai} verify {diverifikasi} postpone {ditunda} reassign {dialihkan} cancel {dibatalkan} reopen {dibuka kembali} undo {diurungkan} other {diperbaiki}}',
  'commit.list': 'Komitmen {from}–{to} dari {total}, menurut tenggat',
  'commit.list-none':
    'Tidak ada komitmen yang boleh Anda lihat yang cocok. Saringan: mine, ours, overdue, done, all, due 30d, suatu pihak, #sektor, @penanggung jawab, kata judul.',
  'commit.list-none-with-words':
    'Tidak ada yang cocok; kata ini dicari dalam judul: {words}. Saringan: mine, ours, overdue, done, all, due 30d, suatu pihak, #sektor, @penanggung jawab.',
  'commit.home-ask': 'Anda berbicara atas nama siapa? Ini menentukan arti “ours” bagi Anda.',
  'commit.home-say': 'Pilih pihak Anda',
  'commit.home-for': 'Ingat ini untuk',
  'commit.home-for-me': 'saya',
  'commit.home-for-channel': 'semua orang di kanal ini',
  'commit.home-kept': 'Anda berbicara untuk {party}.',
  'commit.home-kept-channel': 'Kanal ini berbicara untuk {party}.',
  'commitment.is-proposed': 'diusulkan',
  'commitment.is-agreed': 'disepakati',
  'commitment.is-in-progress': 'berjalan',
  'commitment.is-reported': 'dilaporkan',
  'commitment.is-closed': 'ditutup',
  'commitment.is-cancelled': 'dibatalkan',
  'commitment.is-not-started': 'belum dimulai',
  'commitment.is-limited': 'terbatas',
  'commitment.is-substantial': 'sebagian besar',
  'commitment.is-complete': 'lengkap',
  'commitment.is-pending': 'menunggu',
  'commitment.is-verified': 'terverifikasi',
  'commitment.is-rejected': 'ditolak',
  'commitment.is-needs-review': 'perlu ditinjau',
  'commitment.is-channel': 'kanal ruang kerja',
  'commitment.is-restricted': 'terbatas',
  'config.access-broken':
    'STI Desk tidak dapat dimulai: access.json dalam folder catatan tidak dapat dipakai ({detail}).',
  'commit.owner-gone': '{name} telah meninggalkan ruang kerja. Pilih orang yang masih ada.',
  'commit.owner-guest': '{name} adalah tamu ruang kerja. Hanya anggota yang dapat memegang komitmen.',
  'commit.owner-stranger': '{name} dari ruang kerja lain. Hanya anggota ruang kerja ini yang dapat memegang komitmen.',
  'commit.owner-bot': '{name} adalah aplikasi. Hanya orang yang dapat memegang komitmen.',
  'commit.has-left': 'pemegang telah keluar: alihkan',
  'commit.owner-left':
    '{owner} telah meninggalkan ruang kerja dan masih memegang {count} komitmen terbuka: {numbers, select, none {lihat /sti-commitments} other {{numbers}}}. Mohon dialihkan.',
  'commit.erased-person': 'seseorang yang dihapus pada {date}',
  'commit.track': 'Pantau ini',
  'commit.track-one': 'Pantau salah satunya',
  'commit.passed': 'tanggal ini sudah lewat; hasilnya tidak tercatat',
  'commit.no-date-on-record': 'tidak ada tanggal dalam catatan',
  'commit.promised':
    '{total, plural, =0 {Tidak ada yang seperti itu di catatan atau yang dicatatkan.} other {# janji, dari catatan atau yang dicatatkan, menurut tenggat{pages, select, none {} other { (ditampilkan {from}–{to})}}:}}',
  'commit.asked-open': 'belum dipenuhi',
  'commit.asked-overdue': 'lewat tenggat',
  'commit.asked-done': 'selesai',
  'commit.asked-with': 'dengan {parties}',
  'commit.asked-until': 'jatuh tempo sampai {to}',
  'commit.asked-from': 'jatuh tempo mulai {from}',
  'commit.asked-span': 'jatuh tempo {from} – {to}',
  'commit.no-outcome': 'ada di catatan; hasilnya tidak tercatat',
  'commit.promised-without-topic': 'Tidak ada yang menyebut “{words}”. Inilah sisanya yang cocok:',
  'commit.promised-shared':
    'Kanal ini dibagikan dengan ruang kerja lain: di sini hanya tampil komitmen yang ditandai boleh dibagikan.',
  'commit.promised-try':
    'Tanyakan pihak lain, waktu lain, atau yang sudah selesai; atau lihat semuanya dengan /sti-commitments all.',
  'commit.notes': 'Catat dari catatan',
  'commit.notes-read': 'Baca',
  'commit.notes-lines': 'Tempel catatan, satu komitmen per baris, paling banyak {most} baris',
  'commit.notes-review':
    'Beginilah baris-baris itu dibaca. Perbaiki baris yang salah dibaca, kosongkan untuk melewatinya, lalu simpan semuanya.',
  'commit.notes-unclear': 'Baris ini belum jelas',
  'commit.notes-same': 'mungkin sama dengan {numbers}',
  'commit.exported': '{count} komitmen:',
  'commit.export-sent': 'Berkasnya ada di pesan langsung kita.',
  'commit.export-failed':
    'Berkas tidak dapat dikirim. Aplikasi mungkin tidak punya cakupan files:write; pengelola desk dapat memakai “npm run export”.',
  'commit.erase-why': 'Sebutkan alasannya sesudah nomor: /sti-commitments erase {number} alasan',
  'commit.erase-erased': '{number} dihapus, juga dari cadangan. Bahwa ini dihapus, oleh siapa dan mengapa, disimpan.',
  'commit.erase-not-allowed': 'Hanya administrator dalam access.json yang boleh menghapus komitmen.',
  'commit.erase-unknown': 'Tidak ada komitmen {number}.',

  'reminder.due':
    '{title} {tense, select, past {jatuh tempo} other {akan jatuh tempo}} {precision, select, day {pada} other {paling lambat akhir}} {date}',
  'reminder.event':
    '{title} {tense, select, past {direncanakan pada} other {berlangsung pada}} {date}{precision, select, day {} other {}}',
  'reminder.plan-end':
    '{title} {tense, select, past {telah berakhir} other {berakhir}} {precision, select, day {pada} other {pada akhir}} {date}',
  'reminder.days': '{days, plural, =0 {hari ini} =1 {besok} other {# hari lagi}}',
  'reminder.from-to': '{from} sampai {to}',
  'reminder.question': '{title} direncanakan pada {date}, dan catatan tidak memuat hasilnya. Apakah sudah terlaksana?',
  'reminder.overdue':
    '{title} jatuh tempo {precision, select, day {pada} other {paling lambat akhir}} {date} dan belum selesai',
  'reminder.moved': 'Tanggalnya berubah: sebelumnya {from}.',
  'reminder.late': 'Terlambat: seharusnya dikirim pada {date}.',
  'why.due': 'jatuh tempo sekarang',
  'why.planned': 'direncanakan',
  'why.overtaken': 'digantikan oleh yang datang sesudahnya',
  'why.already-sent': 'terkirim',
  'why.being-sent': 'sedang dikirim',
  'why.unconfirmed': 'terkirim, tetapi tidak dapat dipastikan sampai',
  'why.before-subscription': 'dari sebelum langganan',
  'why.paused': 'langganan dijeda',
  'why.suspended': 'tujuannya sudah tidak ada',
  'why.snoozed': 'ditunda',
  'why.dismissed': 'ditandai tidak relevan di sini',
  'why.outdated': 'dibatalkan: tidak lagi benar atau diinginkan',
  'why.before-date': 'dari sebelum tanggalnya ditetapkan',
  'why.owner-first': 'penanggung jawabnya didahulukan',
  'why.reacted': 'seseorang sebelum Anda sudah menanganinya pada minggu itu',
  'why.not-visible': 'tidak semua orang di sini boleh melihatnya',
  'why.stopped': 'dihentikan oleh yang bersangkutan',
  'why.silence':
    '{reason, select, reported {Sudah dilaporkan selesai dan menunggu verifikasi: tidak ada lagi pengingat.} done {Sudah selesai: tidak ada lagi pengingat.} cancelled {Sudah dibatalkan: tidak ada lagi pengingat.} before {Tenggatnya {due}, dan itu bukan tanggal: tidak ada pengingat sebelum ada tanggal.} other {Tanggalnya belum disepakati: tidak ada pengingat sebelum disepakati.}}',
  'cli.about-due': 'daftar apa yang harus diingatkan pada suatu saat, dan apa yang tidak serta alasannya',
  'due.bad-time':
    'Tulis waktunya seperti --now 2026-12-01T02:00:00Z, dan zona waktunya seperti --time-zone Asia/Jakarta.',
  'due.bad-access': 'access.json tidak dapat digunakan: {detail}',
  'due.nobody':
    'Belum ada yang berlangganan. Kanal yang meminta semuanya, satu per satu pada {time} ({timeZone}), akan menerima:',
  'due.none': 'Tidak ada yang jatuh tempo.',
  'due.post': 'Kepada {kind, select, person {orang} other {kanal}} {destination}:',
  'due.not-sent': 'Tidak dikirim ke {destination}: {item} ({occurrence}), {reason}',
  'due.next': 'Berikutnya, pada {date}: {titles}',

  'remind.header': '{count, plural, other {# pengingat}}{late, plural, =0 {} other { (# terlambat)}}',
  'remind.when': '{edge, select, from {Mulai} other {Sampai}} {time} di {timeZone} (bagi Anda: {when})',
  'remind.plan': 'Rencana: {plan}',
  'remind.owner': 'Penanggung jawab: {owners}',
  'remind.own':
    'Ini datang kepada Anda karena Anda penanggung jawabnya atau wakilnya. “/sti-remind pause” atau “stop” di sini menahannya.',
  'remind.header-overdue': '{count, plural, other {# komitmen terlambat}}{late, plural, =0 {} other { (# menyusul)}}',
  'remind.source': 'Sumber: {sources}',
  'remind.calendar': 'Tambahkan ke kalender',
  'remind.choose-snooze-1': '1 hari lagi',
  'remind.choose-snooze-3': '3 hari lagi',
  'remind.choose-snooze-until': 'Pada hari lain …',
  'remind.choose-not-here': 'Tidak relevan di sini',
  'remind.choose-why': 'Mengapa dan kapan?',
  'remind.choose-yes': 'Sudah terlaksana',
  'remind.choose-no': 'Tidak terlaksana',
  'remind.unconfirmed':
    'Saya mengirim pengingat di {where}, dan tidak tahu apakah sampai: tidak ada jawaban, dan saya tidak boleh membaca di sana. Saya tidak akan mengirimnya lagi; mohon diperiksa.',
  'remind.suspended':
    '{reason, select, archived {{where} diarsipkan} deleted {{where} sudah tidak ada, atau saya dikeluarkan darinya} not_invited {Saya tidak ada di {where}} other {{where} tidak dapat dihubungi}}, jadi pengingatnya dihentikan. {reason, select, not_invited {Undang saya ke sana lalu berlangganan lagi.} other {Berlanggananlah lagi di tempat yang memerlukannya.}}',
  'remind.kind-milestone': 'tonggak',
  'remind.kind-event': 'acara',
  'remind.kind-plan-end': 'akhir rencana',
  'remind.kind-pledge': 'janji',
  'remind.kind-commitment': 'komitmen',
  'remind.how-digest': 'satu ringkasan setiap {weekday} pukul {at} ({timeZone})',
  'remind.how-single': 'satu per satu {leads} hari sebelumnya, pukul {at} ({timeZone})',
  'remind.how-working': 'hanya pada hari kerja {country}',
  'remind.next': '{count, plural, other {# kiriman berikutnya:}}',
  'remind.nothing-dated': 'Belum ada yang bertanggal; bila catatan memperoleh tanggal, Anda akan diberi tahu.',
  'remind.help':
    'Saya mengingatkan apa yang bertanggal dalam catatan. Sebutkan di mana (here, me), apa (milestones, events, plans, pledges, commitments, everything; sektor, negara, rencana) dan bagaimana (weekly, atau hari sebelumnya seperti 30d 7d 1d; at dan jam; working-days dan negara):',
  'remind.bad-word':
    'Saya tidak mengenal “{word}”.{nearest, select, none {} other { Maksud Anda “{nearest}”?}} Tidak ada yang diubah. “/sti-remind help” menunjukkan apa yang dapat ditulis.',
  'remind.bad-lead':
    '“{word}” terlalu lama: paling lama setahun (365d).{nearest, select, none {} other {}} Tidak ada yang diubah.',
  'remind.bad-time':
    '“{word}” bukan jam: tulis seperti 09:00.{nearest, select, none {} other {}} Tidak ada yang diubah.',
  'remind.bad-both':
    'Ringkasan datang sekali seminggu ({word}), pesan tunggal datang beberapa hari sebelumnya: minta salah satu, atau dua kali. Tidak ada yang diubah.',
  'remind.bad-zone':
    '“{word}” bukan zona waktu yang saya kenal: tulis seperti Asia/Jakarta.{nearest, select, none {} other {}} Tidak ada yang diubah.',
  'remind.bad-country': 'Saya tidak tahu hari kerja “{word}”. Yang diketahui: {nearest}. Tidak ada yang diubah.',
  'remind.members-only': 'Hanya anggota ruang kerja ini yang dapat berlangganan.',
  'remind.subscribed': 'Berlangganan:',
  'remind.invite':
    'Saya hanya mengirim di kanal tempat saya berada: jika saya belum ada di sini, undang saya dengan /invite {desk}.',
  'remind.none': 'Tidak ada langganan di sini. “/sti-remind help” menunjukkan caranya.',
  'remind.not-yours': 'Hanya yang berlangganan dan kurator yang dapat mengubahnya untuk semua: {others}.',
  'remind.not-for-all':
    'Hanya penanggung jawabnya, yang berlangganan, dan kurator yang dapat mengesampingkannya untuk semua{others, select, none {} other {: {others}}}. Anda dapat menundanya untuk diri sendiri.',
  'remind.done-pause': '{count, plural, other {Dijeda (#):}}',
  'remind.done-resume': '{count, plural, other {Dilanjutkan mulai sekarang (#):}}',
  'remind.done-stop': '{count, plural, other {Dihentikan (#):}}',
  'remind.already': 'Sudah berlangganan; tidak ada yang diubah:',
  'remind.why-what': 'Tentang apa? Tulis “/sti-remind why” dan sebuah nama, misalnya salah satu dari ini:',
  'remind.several-items': 'Beberapa hal bernama “{name}”. Tulis lebih lengkap yang Anda maksud:',
  'remind.alone':
    '“{verb}” berdiri sendiri, untuk semua langganan di sini; saya tidak tahu arti “{rest}”. Tidak ada yang diubah. “/sti-remind list” punya tombol untuk mengubah masing-masing.',
  'remind.no-item':
    'Tidak ada yang bertanggal dengan nama “{name}”.{nearest, select, none {} other { Maksud Anda “{nearest}”?}}',
  'remind.not-asked-for': 'tidak diminta',
  'remind.snoozed': 'Saya akan memberi tahu Anda lagi pada {date}.',
  'remind.snoozed-here': 'Ini akan muncul lagi di sini pada {date}.',
  'remind.snoozed-by': '{user} menundanya sampai {date}.',
  'remind.dismissed': 'Ini tidak akan disebut lagi di sini.',
  'remind.dismissed-by': '{user} menandainya tidak relevan di sini.',
  'remind.outcome':
    '{user} mengatakan “{title}” ({item}) {answer, select, yes {sudah terlaksana} other {tidak terlaksana}}. Mohon diperiksa dan hasilnya dicatat.',
  'remind.answered-by':
    '{user} menjawab: {answer, select, yes {sudah terlaksana} other {tidak terlaksana}}. Para kurator sudah diberi tahu.',
  'remind.outcome-thanks': 'Terima kasih; para kurator sudah diberi tahu.',
  'remind.no-curators': 'Terima kasih. Kanal kurator belum diatur di sini, jadi mohon beri tahu mereka sendiri.',
  'remind.bad-day': 'Pilih hari setelah hari ini.',
  'remind.until-title': 'Ingatkan lagi',
  'remind.until-submit': 'Ingatkan',
  'remind.until-label': 'Pada hari apa?',
  'remind.no-days': 'Tidak ada yang diketahui sampai harinya, jadi tidak ada yang dimasukkan ke kalender.',
  'remind.calendar-sent': 'Berkas kalender sudah saya kirim lewat pesan langsung.',

  'remind.change': 'Ubah',
  'remind.changed': 'Diubah:',
  'remind.as-typed': 'Hal yang sama, diketik: {command}',
  'remind.form-save': 'Simpan',
  'remind.form-plans': 'Hanya rencana ini',
  'remind.form-owners': 'Hanya yang menjadi tanggung jawab orang ini',
  'remind.form-weekday': 'Hari apa? (untuk ringkasan)',
  'remind.form-zone': 'Zona waktu, misalnya Asia/Jakarta (kosong: milik Anda)',
  'remind.form-every-day': 'Setiap hari',
  'remind.form-bad-kinds': 'Pilih setidaknya satu.',
  'remind.form-bad-leads': 'Tulis jumlah hari sebelum tanggalnya, dari 0 sampai 365, misalnya 30, 7, 1, 0.',
  'remind.form-bad-zone': 'Zona waktu itu tidak dikenal. Tulis misalnya Asia/Jakarta.',
  'remind.form-leads': 'Berapa hari sebelumnya? (untuk kiriman satu per satu)',
  'remind.form-digest': 'Satu ringkasan seminggu',
  'remind.form-working': 'Hanya pada hari kerja',
  'remind.form-title': 'Ingatkan',
  'remind.form-submit': 'Berlangganan',
  'remind.form-close': 'Tutup',
  'remind.form-where': 'Di mana?',
  'remind.form-here': 'Di kanal ini',
  'remind.form-me': 'Langsung kepada saya',
  'remind.form-kinds': 'Tentang apa?',
  'remind.form-sectors': 'Hanya sektor ini',
  'remind.form-parties': 'Hanya negara ini',
  'remind.form-how': 'Bagaimana?',
  'remind.form-single': 'Satu per satu, sebelum tanggalnya',
  'remind.form-at': 'Pukul berapa?',
  'remind.home-title': 'Pengingat Anda',
  'remind.home-add': 'Ingatkan saya …',
  'answer.left-out':
    '{count, plural, other {Ada # entri lain dari waktu itu di luar rencana: tanyakan apa yang terjadi saat itu.}}',
};
