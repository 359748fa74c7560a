import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkWording } from '../../src/answers/check-wording.ts';
import { loadRecord } from '../../src/record/load.ts';
import type { CuratedRecord } from '../../src/record/record.ts';

let record: CuratedRecord;

beforeAll(async () => {
  const loaded = await loadRecord(join(import.meta.dirname, '..', '..', 'data'));
  if (!loaded.ok) throw new Error('the record has faults');
  record = loaded.record;
});

const isAccepted = (entry: string, text: string): boolean =>
  checkWording({ text, claims: record.entries.get(entry)?.claims.map(({ id }) => id) ?? [], record }).accepted;

/** What is said rightly beside what is said wrongly in the same way. */
const PAIRS: readonly (readonly [kind: string, entry: string, right: string, wrong: string])[] = [
  [
    'years of the Buddhist era, in Thai digits too',
    'mech-caexpo',
    'งานมหกรรมจีน-อาเซียนจัดขึ้นที่หนานหนิงเป็นประจำทุกปีตั้งแต่ปี ๒๕๔๗',
    'งานมหกรรมจีน-อาเซียนจัดขึ้นที่หนานหนิงเป็นประจำทุกปีตั้งแต่ปี ๒๕๔๘',
  ],
  [
    'Thai months cut short',
    'mil-2025-acfta3-signed',
    'พิธีสารลงนามที่กรุงกัวลาลัมเปอร์เมื่อวันที่ 28 ต.ค. 2568',
    'พิธีสารลงนามที่กรุงกัวลาลัมเปอร์เมื่อวันที่ 28 พ.ย. 2568',
  ],
  [
    'years in Han digits',
    'mil-2021-csp',
    '全面战略伙伴关系于二〇二一年十一月二十二日宣布。',
    '全面战略伙伴关系于二〇二一年十一月二十三日宣布。',
  ],
  [
    'Vietnamese năm as five, not as year',
    'plan-acv-2045',
    'Tầm nhìn Cộng đồng ASEAN 2045 có bốn kế hoạch chiến lược.',
    'Tầm nhìn Cộng đồng ASEAN 2045 có năm kế hoạch chiến lược.',
  ],
  [
    'pay by the month',
    'pledge-tysp-stipend',
    'Trung Quốc trả 12.500 nhân dân tệ mỗi tháng cho mỗi nhà khoa học.',
    'Trung Quốc trả 12.500 nhân dân tệ mỗi năm cho mỗi nhà khoa học.',
  ],
  [
    'forms of an Indonesian word that differ in their affixes',
    'meas-fta-supply',
    'Bab ini menguatkan keterkaitan rantai pasok kawasan antara China dan ASEAN.',
    'Bab ini tidak menguatkan keterkaitan rantai pasok kawasan antara China dan ASEAN.',
  ],
  [
    'names whose words stand in another order',
    'plan-adm-2030',
    'Quy hoạch tổng thể số đến năm 2030 do các bộ trưởng số ASEAN phê duyệt.',
    'Quy hoạch tổng thể số đến năm 2030 do các bộ trưởng năng lượng ASEAN phê duyệt.',
  ],
  [
    'what is only proposed to be set up',
    'meas-vn-network',
    '越南于2025年10月提议设立联合创新网络。',
    '越南于2025年10月设立联合创新网络。',
  ],
  [
    'who takes whose place',
    'mil-2026-ph-chair',
    '菲律宾接替缅甸担任2026年东盟轮值主席国。',
    '缅甸接替菲律宾担任2026年东盟轮值主席国。',
  ],
  [
    'words that are not taken apart into smaller ones',
    'meas-vn-network',
    '越方于2025年10月提出联合创新网络。',
    '中方于2025年10月提出联合创新网络。',
  ],
  [
    'a capital that is no country',
    'evt-2025-09-17-industry-roundtable',
    '高金洪在南宁的工业部长圆桌会议上发言。',
    '高金洪在北京的工业部长圆桌会议上发言。',
  ],
];

describe('a text in another language', () => {
  it.each(PAIRS)('is read with %s', (_, entry, right, wrong) => {
    expect([isAccepted(entry, right), isAccepted(entry, wrong)]).toEqual([true, false]);
  });
});
