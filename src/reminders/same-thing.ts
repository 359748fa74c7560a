/** What the record holds twice: the end of a plan, once with the plan and once as a milestone. It is spoken of once. */
import type { Line } from './deliver.ts';
import type { Item } from './item.ts';

/** How a label or a title says that it is an end. */
export const SAYS_END = /\b(ends?|horizon)\b/i;

/** Whether the first, the end of a plan, also stands for the second, the milestone of the same end. */
function standsFor(end: Item, milestone: Item): boolean {
  return (
    end.kind === 'plan-end' &&
    milestone.kind === 'milestone' &&
    end.plan !== null &&
    end.plan === milestone.plan &&
    end.due === milestone.due &&
    end.end === milestone.end &&
    SAYS_END.test(milestone.title)
  );
}

/** Those of the items that no other among them stands for. */
export const withoutTwins = (items: readonly Item[]): readonly Item[] =>
  items.filter((item) => !items.some((other) => standsFor(other, item)));

/** The other entries under which the record holds the same. */
export const twinsOf = (item: Item, items: Iterable<Item>): readonly Item[] =>
  [...items].filter((other) => standsFor(item, other));

/** Takes what is said twice into one line, which cites both; a question has an answer of its own. */
export function inOneLine(lines: readonly Line[]): readonly Line[] {
  const isTaken = (line: Line, by: Line): boolean => line.entry.kind !== 'question' && standsFor(by.item, line.item);
  return lines
    .filter((line) => !lines.some((other) => isTaken(line, other)))
    .map((line) => ({ ...line, also: lines.filter((other) => isTaken(other, line)).map(({ item }) => item) }));
}
