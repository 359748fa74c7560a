/** Where in the workspace the page is; kept in the address, so that back, forward and reload work. */
export type Place =
  | { kind: 'welcome' }
  | { kind: 'channel'; channel: string }
  /** The conversation with the app, and its Home. */
  | { kind: 'app'; tab: 'messages' | 'home' };

export const addressOf = (place: Place): string => {
  switch (place.kind) {
    case 'welcome':
      return '#/';
    case 'channel':
      return `#/channel/${place.channel}`;
    case 'app':
      return `#/app/${place.tab}`;
  }
};

export const placeAt = (address: string): Place => {
  const [, kind, name] = address.split('/');
  if (kind === 'channel' && name) return { kind, channel: name };
  if (kind === 'app') return { kind, tab: name === 'home' ? 'home' : 'messages' };
  return { kind: 'welcome' };
};
