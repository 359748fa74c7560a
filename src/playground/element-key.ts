/** Slack lets elements of different blocks share an action id: this tells them apart. */
export const elementKey = (block: string | undefined, action: string): string => `${block ?? ''}/${action}`;
