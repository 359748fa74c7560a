import type { Catalogue } from './say.ts';

export const zh: Catalogue = {
  'answer.not-in-record': '记录中没有这项内容。',
  'answer.out-of-scope': '我只根据合作计划的记录回答:目标、领域、措施、机制、承诺、人物和活动。可以试试“中国承诺了什么?”或“接下来有哪些活动?”。',
  'answer.corrected': '记录的内容与此不同:',
  'answer.list': '{count, plural, other {符合条件的条目:# 条}}',
  'answer.more': '{count, plural, other {另有 # 条。}}',
  'answer.nearest': '记录中最接近的内容:{titles}。',
  'answer.source': '{publisher}{date, select, none {} other {,{date}}}({type, select, official {官方文本} press {新闻报道} academic {学术文献} other {参考资料}},{read, select, full {已全文阅读} other {已部分阅读}})',
  'answer.sources': '来源:{sources}{more, plural, =0 {} other {,另有 # 个}}。最近核对:{checked}。',
  'answer.people': '记录中提到:{names}。',
  'answer.plan-ended': '注意:{plan}已于 {date} 结束。',
  'answer.date-passed': '注意:{date}已过{label, select, none {} other {({label})}};记录中没有结果。',
  'answer.time-since': '{years, plural, =0 {} other {# 年}}{months, plural, =0 {} other { # 个月}}{days, plural, =0 {} other { # 天}}{total, plural, =0 {} other { (共 # 天)}},自 {date} 起。',
  'answer.time-until': '{years, plural, =0 {} other {# 年}}{months, plural, =0 {} other { # 个月}}{days, plural, =0 {} other { # 天}}{total, plural, =0 {} other { (共 # 天)}},至 {date}。',
};
