import type { SocketMode } from '../socket-mode.ts';
import { aboutTheApp } from './app.ts';
import { assistant } from './assistant.ts';
import { chat } from './chat.ts';
import { conversations } from './conversations.ts';
import { files } from './files.ts';
import type { Method } from './method.ts';
import { people } from './people.ts';
import { reactions } from './reactions.ts';
import { views } from './views.ts';

export const methodsOf = (socketMode: SocketMode): Readonly<Record<string, Method>> => ({
  ...aboutTheApp(socketMode),
  ...chat,
  ...conversations,
  ...people,
  ...views,
  ...reactions,
  ...files,
  ...assistant,
});
