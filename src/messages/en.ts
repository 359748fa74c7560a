/** English, the catalogue that the others follow. Keys are `area.name`; one area a block. */
export const en = {
  'answer.not-in-record': 'The record does not hold that.',
  'answer.out-of-scope': 'I answer from the record of the cooperation plan only: its objectives, sectors, measures, mechanisms, pledges, people and events. Try “What did China pledge?” or “Which events come next?”.',
  'answer.corrected': 'The record says otherwise:',
  'answer.list': '{count, plural, =1 {One entry matches:} other {# entries match:}}',
  'answer.more': '{count, plural, =1 {One more entry.} other {# more entries.}}',
  'answer.nearest': 'Nearest in the record: {titles}.',
  'answer.source': '{publisher}{date, select, none {} other {, {date}}} ({type, select, official {official text} press {press report} academic {academic text} other {reference}}, read {read, select, full {in full} other {in part}})',
  'answer.sources': 'Sources: {sources}{more, plural, =0 {} other { and # more}}. Last checked {checked}.',
  'answer.people': 'Named in the record: {names}.',
  'answer.plan-ended': 'Note: {plan} ended in {date}.',
  'answer.date-passed': 'Note: {date} has passed{label, select, none {} other { ({label})}}; the record holds no outcome.',
  'answer.time-since': '{years, plural, =0 {} =1 {1 year} other {# years}}{months, plural, =0 {} =1 { 1 month} other { # months}}{days, plural, =0 {} =1 { 1 day} other { # days}}{total, plural, =0 {} =1 { (1 day)} other { (# days)}} since {date}.',
  'answer.time-until': '{years, plural, =0 {} =1 {1 year} other {# years}}{months, plural, =0 {} =1 { 1 month} other { # months}}{days, plural, =0 {} =1 { 1 day} other { # days}}{total, plural, =0 {} =1 { (1 day)} other { (# days)}} until {date}.',
};
