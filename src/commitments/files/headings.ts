/** The columns of a tracker: what the desk calls them, and what other people's trackers call the same. */

/** The other names are compared without case and punctuation. English first, then the desk's other languages. */
export const COLUMNS = {
  number: ['no', 'id', 'ref', '编号', '序号', 'nomor', 'mã số', 'เลขที่', 'ลำดับ'],
  title: [
    ...['commitment', 'what', 'description', 'action', 'task', 'deliverable'],
    ...['承诺', '承诺事项', '承诺内容', '事项', '内容', '任务'],
    ...['komitmen', 'janji', 'judul', 'uraian', 'kegiatan'],
    ...['cam kết', 'tiêu đề', 'nội dung', 'nhiệm vụ'],
    ...['คำมั่น', 'ข้อผูกพัน', 'พันธกรณี', 'เรื่อง', 'รายละเอียด', 'กิจกรรม'],
  ],
  party: [
    ...['who', 'owing party', 'responsible party', 'country', 'from', 'lead', 'lead country'],
    ...['承诺方', '责任方', '牵头方', '国家', 'pihak', 'negara', 'bên cam kết', 'quốc gia', 'nước'],
    ...['ฝ่ายที่ให้คำมั่น', 'ผู้ให้คำมั่น', 'ประเทศ'],
  ],
  recipient: [
    ...['to', 'for', 'owed to', 'beneficiary', '受益方', '对象', 'penerima', 'kepada', 'bên nhận', 'bên thụ hưởng'],
    ...['ผู้รับ', 'ผู้รับประโยชน์'],
  ],
  partners: ['partner', 'with', '合作方', '合作伙伴', 'mitra', 'đối tác', 'หุ้นส่วน', 'พันธมิตร'],
  plan: ['plan of action', 'programme', '计划', '行动计划', 'rencana', 'rencana aksi', 'kế hoạch', 'แผน', 'แผนปฏิบัติการ'],
  area: ['plan area', 'priority area', '优先领域', 'bidang prioritas', 'lĩnh vực ưu tiên', 'สาขาความร่วมมือ'],
  sectors: ['sector', 'field', '领域', '行业', 'sektor', 'bidang', 'lĩnh vực', 'ngành', 'สาขา', 'ภาคส่วน'],
  serves: ['pledge', 'milestone'],
  owners: [
    ...['owner', 'responsible', 'responsible person', 'focal point', 'contact', '负责人', '联系人'],
    ...['penanggung jawab', 'narahubung', 'người phụ trách', 'đầu mối', 'ผู้รับผิดชอบ', 'ผู้ประสานงาน'],
  ],
  alternate: ['deputy', '副负责人', 'pengganti', 'người thay thế', 'ผู้รับผิดชอบสำรอง'],
  due: [
    ...['due date', 'deadline', 'by', 'target date', 'when', '截止日期', '期限', '到期日', '完成日期'],
    ...['tenggat', 'tenggat waktu', 'batas waktu', 'jatuh tempo', 'hạn', 'hạn chót', 'thời hạn', 'ngày đến hạn'],
    ...['กำหนด', 'กำหนดเสร็จ', 'กำหนดส่ง', 'วันครบกำหนด'],
  ],
  amount: [
    'value',
    'budget',
    '金额',
    '数量',
    'jumlah',
    'nilai',
    'số tiền',
    'số lượng',
    'จำนวน',
    'จำนวนเงิน',
    'งบประมาณ',
  ],
  unit: ['currency', '单位', '货币', 'satuan', 'mata uang', 'đơn vị', 'หน่วย', 'สกุลเงิน'],
  qualifier: [],
  confidentiality: [],
  shareable: [],
  lifecycle: [],
  completion: ['progress', '完成情况', '进展', 'kemajuan', 'tiến độ', 'ความคืบหน้า'],
  verification: [],
  evidence: ['link', 'proof', '证据', '链接', 'bukti', 'tautan', 'bằng chứng', 'liên kết', 'หลักฐาน', 'ลิงก์'],
  meeting: ['agreed at', 'origin', '会议', 'rapat', 'cuộc họp', 'การประชุม'],
  permalink: ['message'],
  status: ['state', '状态', 'trạng thái', 'สถานะ'],
} as const satisfies Record<string, readonly string[]>;
export type Column = keyof typeof COLUMNS;

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

const byName = new Map(
  Object.entries(COLUMNS).flatMap(([column, others]) =>
    [column, ...others].map((name) => [fold(name), column as Column] as const),
  ),
);

/** The column that a heading means; null where it means none. */
export const columnOf = (heading: string): Column | null => byName.get(fold(heading)) ?? null;
