/** The prompts of `prompts/`: a version, the variables, what the model is told, and the data that it is given. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const FOLDER = join(import.meta.dirname, '..', '..', 'prompts');

const FORM = /^<!-- version: (\d+); variables: ([a-z, ]+) -->\n([\s\S]+)\n## Data\n([\s\S]+)$/;

export interface Prompt {
  readonly version: number;
  /** Instructions; nothing that anybody wrote to the desk ever stands in them. */
  readonly system: string;
  /** The data, each value as JSON, so that no text in it can end its own place. */
  readonly fill: (values: Readonly<Record<string, unknown>>) => string;
}

/** @throws where the file is not of the form that every prompt has: a fault of the program, seen at its start */
export function loadPrompt(name: string): Prompt {
  const [, version, variables = '', system = '', data = ''] = z
    .array(z.string())
    .parse(FORM.exec(readFileSync(join(FOLDER, `${name}.md`), 'utf8')));
  const named = variables.split(',').map((variable) => variable.trim());
  const used = [...data.matchAll(/\{\{(\w+)\}\}/g)].map(([, variable = '']) => variable);
  if (named.toSorted().join() !== [...new Set(used)].toSorted().join())
    throw new Error(`the prompt ${name} names other variables than it uses`);
  return {
    version: Number(version),
    system: system.trim(),
    fill: (values) =>
      data.trim().replaceAll(/\{\{(\w+)\}\}/g, (_, variable: string) => JSON.stringify(values[variable])),
  };
}
