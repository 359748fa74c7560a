import type { Catalogue } from './say.ts';

export const th: Catalogue = {
  'answer.not-in-record': 'บันทึกไม่มีข้อมูลนี้',
};
