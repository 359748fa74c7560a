/** A file that somebody shared, from Slack and from nowhere else: the bot's token goes with the request. */
import { webApi } from '@slack/bolt';
import type { Desk } from '../ports.ts';

export type Fetched =
  | { readonly outcome: 'fetched'; readonly name: string; readonly bytes: Buffer }
  | { readonly outcome: 'too-large' | 'no-scope' | 'not-fetched' };

/** A tracker that is reviewed by hand is smaller; what is larger is for the command line. */
export const MOST_MEGABYTES_FETCHED = 5;
const MOST_BYTES = MOST_MEGABYTES_FETCHED * 1024 * 1024;

const LONGEST_MS = 20_000;

export async function fetchFile({ clients, fetch, log }: Desk, id: string): Promise<Fetched> {
  const { token = '', slackApiUrl } = clients.reading;
  try {
    const { file } = await clients.reading.files.info({ file: id });
    const address = file?.url_private_download ?? file?.url_private ?? '';
    if ((file?.size ?? 0) > MOST_BYTES) return { outcome: 'too-large' };
    if (!isOfSlack(address, slackApiUrl)) return { outcome: 'not-fetched' };
    const response = await fetch(address, {
      headers: { authorization: `Bearer ${token}` },
      // Slack sends whoever may not see a file to its login page.
      redirect: 'manual',
      signal: AbortSignal.timeout(LONGEST_MS),
    });
    const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
    if (!response.ok || isPage || !response.body) {
      log.warn({ status: response.status, isPage }, 'a file could not be fetched');
      return { outcome: 'not-fetched' };
    }
    const bytes = await readAtMost(response.body, MOST_BYTES);
    return bytes === null ? { outcome: 'too-large' } : { outcome: 'fetched', name: file?.name ?? '', bytes };
  } catch (error) {
    log.warn({ error: String(error) }, 'a file could not be fetched');
    const refused = error instanceof webApi.WebAPIPlatformError ? error.data.error : null;
    return { outcome: refused === 'missing_scope' ? 'no-scope' : 'not-fetched' };
  }
}

/** @param apiUrl the Web API that the desk speaks with: GovSlack's, or the playground's */
function isOfSlack(address: string, apiUrl: string): boolean {
  if (!URL.canParse(address)) return false;
  const { origin, protocol, hostname } = new URL(address);
  return (
    origin === new URL(apiUrl).origin || (protocol === 'https:' && /(^|\.)slack(-gov|-edge)?\.com$/.test(hostname))
  );
}

/** null where there is more; what comes after is not waited for. */
async function readAtMost(body: ReadableStream<Uint8Array>, most: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
