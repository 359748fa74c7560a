import type { Slack } from './slack.ts';

const SPECIAL = /^(channel|here|everyone)$/;

const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

type Name = { typed: string; encoded: (withLabel: boolean) => string };

const namesOf = ({ workspace, app }: Slack): Name[] =>
  [
    ...[...workspace.users.values()].flatMap(({ id, name, real_name }): Name[] => {
      const encoded = (withLabel: boolean) => (withLabel && id !== app.botUserId ? `<@${id}|${name}>` : `<@${id}>`);
      return [
        { typed: `@${name}`, encoded },
        { typed: `@${real_name}`, encoded },
      ];
    }),
    ...[...workspace.channels.values()]
      .filter(({ kind }) => kind !== 'im')
      .map(({ id, name }) => ({ typed: `#${name}`, encoded: () => `<#${id}|${name}>` })),
  ].sort((one, other) => other.typed.length - one.typed.length);

const patternOf = (names: readonly Name[]) => {
  const literal = names.map(({ typed }) => typed.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return new RegExp(
    String.raw`<[@#!][^>]+>|https?://[^\s<>]+|@(?:channel|here|everyone)\b|(?:${literal})(?![\w-])`,
    'gi',
  );
};

/**
 * What a person typed as Slack hands it to apps: `&`, `<` and `>` escaped, people, channels and links encoded.
 * What is already encoded (`<@U…>`, `<!here>`) stays. @param labels commands name people as `<@U…|name>`
 */
export const encodeTyped = (slack: Slack, text: string, labels = false): string => {
  const names = namesOf(slack);
  const pattern = patternOf(names);
  const parts: string[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const [found] = match;
    const name = names.find(({ typed }) => typed.toLowerCase() === found.toLowerCase());
    parts.push(escapeText(text.slice(end, match.index)));
    parts.push(
      found.startsWith('<')
        ? found
        : SPECIAL.test(found.slice(1))
          ? `<!${found.slice(1)}>`
          : (name?.encoded(labels) ?? `<${escapeText(found)}>`),
    );
    end = match.index + found.length;
  }
  return [...parts, escapeText(text.slice(end))].join('');
};
