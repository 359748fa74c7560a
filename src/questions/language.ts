import { z } from 'zod';
import type { MessageLanguage } from '../messages/say.ts';

/** The language in which a question was answered. */
export const language = z.enum(['en', 'zh', 'id', 'vi', 'th'] satisfies MessageLanguage[]);
