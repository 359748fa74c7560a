import { describe, expect, it } from 'vitest';
import { NO_COMMITMENTS } from '../../src/commitments/kept-commitments.ts';
import { log } from '../../src/commitments/log.ts';
import { isVisible, type Readers } from '../../src/commitments/visibility.ts';
import { aLogging, aNew, SOMCHAI } from './a-commitment.ts';

const PRIVATE = { confidentiality: 'restricted' } as const;
const PUBLIC = { shareable: true } as const;
const person = (about: Partial<Extract<Readers, { kind: 'person' }>>): Readers => ({
  kind: 'person',
  standing: 'member',
  id: 'U0ANYBODY',
  party: null,
  ...about,
});
const channel: Readers = { kind: 'channel', shared: false };
const connected: Readers = { kind: 'channel', shared: true };

const sees = (readers: Readers, terms: Parameters<typeof aNew>[0]): boolean => {
  const [{ commitments }] = log(NO_COMMITMENTS, aLogging({ commitments: [aNew(terms)] }));
  return commitments.every((commitment) => isVisible(commitment, readers));
};

describe('what an audience sees', () => {
  it.each<[string, Readers, boolean, boolean, boolean]>([
    ['a channel of the workspace', channel, true, true, false],
    ['a channel shared with others', connected, false, true, false],
    ['a member', person({}), true, true, false],
    ['a stranger', person({ standing: 'stranger' }), false, true, false],
    ['its owner', person({ id: SOMCHAI.id }), true, true, true],
    ['somebody of the party that owes it', person({ party: 'org-thailand' }), true, true, true],
    ['somebody of the recipient', person({ party: 'org-laos' }), true, true, true],
    ['somebody of a partner', person({ party: 'org-china' }), true, true, true],
    ['somebody of another party', person({ party: 'org-vietnam' }), true, true, false],
    [
      'a stranger who says to be of its party',
      person({ standing: 'stranger', party: 'org-china' }),
      false,
      true,
      false,
    ],
  ])('%s', (_, readers, ordinary, shareable, restricted) => {
    expect(sees(readers, {})).toBe(ordinary);
    expect(sees(readers, PUBLIC)).toBe(shareable);
    expect(sees(readers, PRIVATE)).toBe(restricted);
    expect(sees(readers, { ...PRIVATE, ...PUBLIC })).toBe(restricted);
  });
});
