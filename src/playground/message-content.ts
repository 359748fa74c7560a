import { z } from 'zod';
import { faultsOfBlocks, invalidBlocks, isTooLong, numbered } from './limits.ts';
import type { Block } from './state.ts';
import { type Failure, fail, fields, json } from './web-api/method.ts';

const MAX_TEXT = 40_000;
const MAX_MARKDOWN_TEXT = 12_000;
const MAX_METADATA = 16_000;

/** The arguments that hold what a message says, the same in every method that posts. */
export const content = {
  text: z.string().optional(),
  blocks: json(z.unknown()).optional(),
  attachments: json(z.unknown()).optional(),
  markdown_text: z.string().optional(),
  metadata: json(z.unknown()).optional(),
};

type Content = z.output<z.ZodObject<typeof content>>;

const metadataSchema = z.object({ event_type: z.string().min(1), event_payload: fields });

type Checked =
  | {
      ok: true;
      draft: { text: string; blocks?: Block[]; attachments?: unknown[]; metadata?: z.output<typeof metadataSchema> };
    }
  | Failure;

/** What Slack checks in the content of any message. */
export const checkContent = ({ text, blocks, attachments, markdown_text, metadata }: Content): Checked => {
  if (blocks !== undefined && !Array.isArray(blocks)) return fail('invalid_blocks_format');
  if (attachments !== undefined && !Array.isArray(attachments)) return fail('invalid_attachments');
  if (markdown_text !== undefined && (text !== undefined || blocks !== undefined))
    return fail('markdown_text_conflict');
  if ((markdown_text?.length ?? 0) > MAX_MARKDOWN_TEXT) return fail('msg_too_long');
  if (!text && !markdown_text && !blocks?.length && !attachments?.length) return fail('no_text');
  if ((text?.length ?? 0) > MAX_TEXT) return fail('msg_too_long');
  const faults = blocks ? faultsOfBlocks(blocks, 'message') : [];
  if (faults.length > 0) return invalidBlocks(faults);
  if (blocks && isTooLong(blocks)) return fail('msg_blocks_too_long');
  const checked = metadata === undefined ? undefined : metadataSchema.safeParse(metadata);
  if (checked && !checked.success) return fail('invalid_metadata_format');
  if (JSON.stringify(checked?.data ?? '').length > MAX_METADATA) return fail('metadata_too_large');
  const shown = markdown_text ? [{ type: 'markdown', text: markdown_text }] : (blocks as Block[] | undefined);
  return {
    ok: true,
    draft: {
      text: text ?? markdown_text ?? '',
      ...(shown ? { blocks: numbered(shown) } : {}),
      ...(attachments ? { attachments } : {}),
      ...(checked ? { metadata: checked.data } : {}),
    },
  };
};
