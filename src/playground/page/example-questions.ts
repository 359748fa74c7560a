/** What a newcomer may try at once, for the record that comes with the desk. Each shows another ability. */
export type ExampleQuestion = { shows: string; text: string; lang: string };

export const EXAMPLE_QUESTIONS: readonly ExampleQuestion[] = [
  { shows: 'A list, and where it stands', text: 'Which sectors did both sides choose for cooperation?', lang: 'en' },
  { shows: 'One fact and its sources', text: 'Who may apply to the young scientist programme?', lang: 'en' },
  { shows: 'Plans and their periods', text: 'When does the plan of action end?', lang: 'en' },
  { shows: 'A wrong assumption, put right', text: 'Was the technology transfer centre founded in 2015?', lang: 'en' },
];

/** One more in the acting person's own language, by the first part of their locale. */
export const EXAMPLE_IN: Readonly<Record<string, ExampleQuestion>> = {
  zh: { shows: 'In Chinese', text: 'CATTC的总部在哪里？', lang: 'zh' },
  id: { shows: 'In Indonesian', text: 'Apa itu CATTC?', lang: 'id' },
  vi: { shows: 'In Vietnamese', text: 'CATTC ở đâu?', lang: 'vi' },
  th: { shows: 'In Thai', text: 'CATTC คืออะไร', lang: 'th' },
};
