/** What a newcomer may try at once, for the record that comes with the desk. Each shows another ability. */
export type ExampleQuestion = { shows: string; text: string; lang: string };

export const EXAMPLE_QUESTIONS: readonly ExampleQuestion[] = [
  { shows: 'A list with its sources', text: 'Which sectors does the plan give priority to?', lang: 'en' },
  { shows: 'What lies ahead', text: 'What happens next under the plan?', lang: 'en' },
  { shows: 'Money and pledges', text: 'How much funding has been promised, and by whom?', lang: 'en' },
  { shows: 'A wrong assumption, put right', text: 'Was the plan of action signed in 2015?', lang: 'en' },
];

/** One more in the acting person's own language, by the first part of their locale. */
export const EXAMPLE_IN: Readonly<Record<string, ExampleQuestion>> = {
  zh: { shows: 'In Chinese', text: '接下来有哪些活动？', lang: 'zh' },
  id: { shows: 'In Indonesian', text: 'Kegiatan apa yang akan datang?', lang: 'id' },
  vi: { shows: 'In Vietnamese', text: 'Sắp tới có những sự kiện nào?', lang: 'vi' },
  th: { shows: 'In Thai', text: 'กิจกรรมต่อไปคืออะไร', lang: 'th' },
};
