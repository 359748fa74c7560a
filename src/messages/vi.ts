import type { Catalogue } from './say.ts';

export const vi: Catalogue = {
  'answer.not-in-record': 'Hồ sơ không có nội dung đó.',
};
