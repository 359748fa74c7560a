import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOfQuestion, LONGEST_QUESTION, mentionsOthers, plainText } from '../../src/slack/question-text.ts';

const DESK = 'UDESK';

describe('the question in a message', () => {
  it.each([
    ['<@UDESK> when was it signed?', 'when was it signed?'],
    ['hello <@UDESK>: when was it signed?', 'hello : when was it signed?'],
    ['<@UDESK>, R&amp;D &lt;2025?', 'R&D <2025?'],
    ['what is <https://example.org/a|the plan>?', 'what is the plan?'],
    ['what of https://example.org', 'what of https://example.org'],
    ['<#C1|science> who was there', '#science who was there'],
    ['<!channel> who was there', 'who was there'],
    ['*which* _sectors_?', 'which sectors ?'],
    ['```when is it```', 'when is it'],
    ['at 10:30:00 or :tada:', 'at 10:30:00 or'],
    ['w\u200bh\u200ben is\u202e it?', 'when is it?'],
    ['two\n\nlines', 'two lines'],
    ['科学在哪里？', '科学在哪里？'],
    ['متى؟', 'متى؟'],
  ])('%j is read as %j', (mrkdwn, text) => {
    expect(plainText(mrkdwn)).toBe(text);
    expect(kindOfQuestion(text)).toBe('question');
  });

  it.each(['', '   ', '<@UDESK>', '<@UDESK> :wave::skin-tone-3:', '🎉🎉', '\u200b\u200f', '???', '<!here>'])(
    'is not in %j',
    (mrkdwn) => {
      expect(kindOfQuestion(plainText(mrkdwn))).toBe('empty');
    },
  );

  it('is not a document', () => {
    expect(kindOfQuestion(plainText('word '.repeat(8000)))).toBe('too-long');
    expect(kindOfQuestion('w'.repeat(LONGEST_QUESTION))).toBe('question');
  });

  it('is read out of whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (mrkdwn) => {
        expect(plainText(mrkdwn).length).toBeLessThanOrEqual(LONGEST_QUESTION + 1);
      }),
    );
  });
});

describe('a message to others', () => {
  it.each([
    ['<@UDESK> and now?', false],
    ['and now?', false],
    ['<@U2> do you know?', true],
    ['<@U2|anna> do you know?', true],
    ['<!here> who knows?', true],
    ['<!subteam^S1|@team> who knows?', true],
  ])('%j: %s', (mrkdwn, others) => {
    expect(mentionsOthers(mrkdwn, DESK)).toBe(others);
  });
});
