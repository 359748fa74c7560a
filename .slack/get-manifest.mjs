// The Slack CLI asks for the manifest as JSON; ours is kept as YAML, where comments can give reasons.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const manifest = new URL('../manifest.yml', import.meta.url);
process.stdout.write(JSON.stringify(parse(readFileSync(manifest, 'utf8'))));
