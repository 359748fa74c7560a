import type { Catalogue } from './say.ts';

export const id: Catalogue = {
  'answer.not-in-record': 'Catatan tidak memuat hal itu.',
};
