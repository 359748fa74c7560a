import type { Catalogue } from './say.ts';

export const zh: Catalogue = {
  'answer.not-in-record': '记录中没有这项内容。',
};
