import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FAILURE_CODES } from '../../../messaging/protocol';
import { askFromPage, askFromWindow, askTab, tellWindows } from '../../../messaging/send';
import { fake, resetFake } from '../fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-browser')).fake }));

beforeEach(resetFake);

test('a value arrives as it was sent', async () => {
  fake.runtime.sendMessage.mockResolvedValue({ ok: true, value: [] });
  expect(await askFromWindow({ type: 'packs' })).toEqual({ ok: true, value: [] });
});

test('an error arrives as it was sent', async () => {
  const reply = { ok: false, error: { code: 'no-pack', message: 'gone' } };
  fake.runtime.sendMessage.mockResolvedValue(reply);
  expect(await askFromWindow({ type: 'dossier', pack: 'x' })).toEqual(reply);
});

test.each([
  ['Extension context invalidated.', 'extension-gone'],
  ["Cannot read properties of undefined (reading 'sendMessage')", 'extension-gone'],
  ["can't access dead object", 'extension-gone'],
  ['Could not establish connection. Receiving end does not exist.', 'no-receiver'],
  ['No tab with id: 12.', 'no-receiver'],
  ['Invalid tab ID: 12', 'no-receiver'],
  ['The message port closed before a response was received.', 'interrupted'],
  [
    'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
    'interrupted',
  ],
  [
    'The page keeping the extension port is moved into back/forward cache, so the message channel is closed.',
    'interrupted',
  ],
  ['Something else altogether', 'failed'],
])('“%s” is %s', async (sentence, code) => {
  fake.tabs.sendMessage.mockRejectedValue(new Error(sentence));
  expect(await askTab(1, { type: 'reading' })).toMatchObject({ ok: false, error: { code } });
});

test('an API that throws at once is an error, too', async () => {
  fake.runtime.sendMessage.mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  expect(await askFromPage({ type: 'brief' })).toMatchObject({ error: { code: 'extension-gone' } });
});

test('nobody answering is no receiver', async () => {
  expect(await askTab(1, { type: 'reading' })).toMatchObject({ error: { code: 'no-receiver' } });
});

test('a background stopped before it answered is asked once more, and no more than that', async () => {
  const stopped = new Error('The message port closed before a response was received.');
  fake.runtime.sendMessage.mockRejectedValueOnce(stopped).mockResolvedValueOnce({ ok: true, value: [] });
  expect(await askFromWindow({ type: 'packs' })).toEqual({ ok: true, value: [] });
  fake.runtime.sendMessage.mockReset().mockRejectedValue(stopped);
  expect(await askFromWindow({ type: 'packs' })).toMatchObject({ error: { code: 'interrupted' } });
  expect(fake.runtime.sendMessage).toHaveBeenCalledTimes(2);
});

describe('askTab', () => {
  test('asks the top frame, where the reader is', async () => {
    await askTab(4, { type: 'retire' });
    expect(fake.tabs.sendMessage).toHaveBeenCalledWith(4, { type: 'retire' }, { frameId: 0 });
  });

  test('lets through what parses, and nothing else', async () => {
    const reading = { state: 'reading', progress: 0.5, reading: null };
    fake.tabs.sendMessage.mockResolvedValue({ ok: true, value: reading });
    expect(await askTab(1, { type: 'reading' })).toEqual({ ok: true, value: reading });
    expect(await askTab(1, { type: 'step', by: 1 })).toMatchObject({ error: { code: 'bad-reply' } });
  });

  test('turns whatever a tab answers into a reply', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.anything(), fc.record({ ok: fc.boolean(), value: fc.anything() })),
        async (answer) => {
          fake.tabs.sendMessage.mockResolvedValue(answer);
          const reply = await askTab(1, { type: 'reading' });
          if (!reply.ok) expect(FAILURE_CODES).toContain(reply.error.code);
        },
      ),
    );
  });
});

test('telling windows when none is open is no error', async () => {
  fake.runtime.sendMessage.mockRejectedValue(new Error('Could not establish connection.'));
  await expect(tellWindows({ type: 'settings-changed' })).resolves.toBeUndefined();
});
