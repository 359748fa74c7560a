import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAnswering, readFolders } from '../src/config.ts';

describe('the folders', () => {
  it('are data and state where nothing is set, or set to nothing', () => {
    const standard = { ok: true, config: { recordDir: resolve('data'), stateDir: resolve('state') } };
    expect(readFolders({})).toEqual(standard);
    expect(readFolders({ RECORD_DIR: '', STATE_DIR: ' ' })).toEqual(standard);
  });

  it('lie where the environment says', () => {
    expect(readFolders({ RECORD_DIR: '/srv/record', STATE_DIR: '/var/lib/desk' })).toEqual({
      ok: true,
      config: { recordDir: '/srv/record', stateDir: '/var/lib/desk' },
    });
  });

  it.each(['/srv/record', '/srv/record/state'])('do not let the state lie in the record: %s', (stateDir) => {
    expect(readFolders({ RECORD_DIR: '/srv/record', STATE_DIR: stateDir })).toEqual({
      ok: false,
      faults: [{ variable: 'STATE_DIR', problem: 'state-inside-record' }],
    });
  });

  it('may share the beginning of a name', () => {
    expect(readFolders({ RECORD_DIR: '/srv/record', STATE_DIR: '/srv/record-state' }).ok).toBe(true);
  });
});

describe('the model', () => {
  it('is none where neither a key nor a server is named', () => {
    const read = readAnswering({ OPENAI_MODEL: 'gpt-x' });
    expect(read.ok && read.config.model).toBeNull();
    expect(read.ok && read.config.answerBudgetMs).toBe(8_000);
  });

  it('is OpenAI’s own with a key alone', () => {
    const read = readAnswering({ OPENAI_API_KEY: 'sk-1' });
    expect(read.ok && read.config.model).toMatchObject({ apiKey: 'sk-1', baseUrl: null });
  });

  it('is any compatible server by its address, with a key or without', () => {
    const read = readAnswering({ OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1', OPENAI_MODEL: 'qwen3' });
    expect(read.ok && read.config.model).toMatchObject({ baseUrl: 'http://127.0.0.1:11434/v1', model: 'qwen3' });
  });

  it('is not called at an address with a password in it, which no request can be sent to', () => {
    const read = readAnswering({ OPENAI_BASE_URL: 'https://desk:secret@llm.example/v1' });
    expect(read).toEqual({ ok: false, faults: [{ variable: 'OPENAI_BASE_URL', problem: 'malformed' }] });
  });

  it('has every fault of its settings told at once', () => {
    const read = readAnswering({
      OPENAI_BASE_URL: 'llm.example',
      MODEL_TOKENS_PER_DAY: 'many',
      MODEL_TOKENS_PER_ANSWER: '1',
      ANSWER_BUDGET_MS: '0',
    });
    expect(read.ok ? [] : read.faults).toEqual(
      ['OPENAI_BASE_URL', 'MODEL_TOKENS_PER_ANSWER', 'MODEL_TOKENS_PER_DAY', 'ANSWER_BUDGET_MS'].map((variable) => ({
        variable,
        problem: 'malformed',
      })),
    );
  });
});
