/** English, the catalogue that the others follow. Keys are `area.name`; one area a block. */
export const en = {
  'answer.not-in-record': 'The record does not hold that.',
};
