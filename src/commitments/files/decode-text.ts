/** The text of a file that does not say how it is encoded: spreadsheets write what their country is used to. */
import { analyse } from 'chardet';

/** Beside what is detected: what Excel writes as CSV in China, Viet Nam, Thailand and elsewhere. */
const HABITUAL = ['gb18030', 'windows-1258', 'windows-874', 'windows-1252'] as const;

/**
 * A byte order mark tells; else UTF-8 where it can be that, since nothing else looks like it; else the encoding in which
 * the text scores most.
 * @param score how well a text can be used, read in one of the encodings that it may have
 * @returns null where it is no text
 */
export function decodeText(bytes: Buffer, score: (text: string) => number): string | null {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (marked) return textIn(marked, bytes);
  const unmarked = utf16Without(bytes) ?? 'utf-8';
  const plain = textIn(unmarked, bytes);
  if (plain !== null) return plain;
  const detected = analyse(bytes.subarray(0, SAMPLE)).map(({ name }) => name);
  const texts = [...detected.slice(0, 1), ...HABITUAL].flatMap((name) => textIn(name, bytes) ?? []);
  const [best = null] = texts.toSorted((a, b) => score(b) - score(a));
  return best;
}

/** Bytes that are enough to tell an encoding by. */
const SAMPLE = 65_536;

/** In Latin text of UTF-16 every other byte is zero, and in no other text any. */
function utf16Without(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  const start = bytes.subarray(0, 200);
  const zeros = (parity: number): number => start.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  if (zeros(1) > start.length / 8) return 'utf-16le';
  return zeros(0) > start.length / 8 ? 'utf-16be' : null;
}

/** null where the bytes are not in this encoding, or Node does not know it. */
function textIn(encoding: string, bytes: Buffer): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
