/** A pack of the reader's own, from a file to the page and back. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bigPack } from '../../bench/big-pack';
import { wordsFor } from '../../components/words/languages';
import type { Pack } from '../../model/pack';
import { assemblePack } from '../../model/pack-source';
import { type Tab, until } from '../../scripts/browsers/browser';
import { sampleSource } from '../unit/sample-source';
import { SITE } from './site';
import { BROWSER, openStage, type Stage, settled } from './stage';

const words = wordsFor('en').packs;

/** The sample with what it takes to find an answer, and markup in every place that a reader sees. */
const pack = (change: Partial<Pack> = {}): Pack => {
  const sample = assemblePack(sampleSource());
  return {
    ...sample,
    title: 'A <img src=x onerror="document.title=1"> sample',
    summary: '<b>Two</b> questions about one bridge.',
    words: { en: { 'unit-metres': ['metres'] } },
    questions: sample.questions.map((question) =>
      question.id === 'length' ? { ...question, cues: { en: ['@bridge #quantity long'] } } : question,
    ),
    ...change,
  };
};
const fileOf = (value: unknown) => JSON.stringify(value, null, 2);

let stage: Stage;
let page: Tab;
let options: Tab;
beforeAll(async () => {
  stage = await openStage();
  options = stage.desk.page;
  page = await stage.browser.newTab();
  await page.goto(
    stage.web.serve(
      `${SITE}/bridge`,
      '<!doctype html><html lang="en"><title>A bridge</title><article><h1>A bridge</h1><p>The Old Bridge is 50 metres long.</p></article>',
    ),
  );
  await settled(page);
});
afterAll(() => stage?.close());

it('says what is wrong with a file, at its place, and shows markup as text', async () => {
  await drop(fileOf(pack({ asOf: '<i>today</i>' })));
  await says(words.install.refused('bridge.crossread.json', 1));
  const line =
    fileOf(pack())
      .split('\n')
      .findIndex((text) => text.includes('"asOf"')) + 1;
  await says(words.install.place(line, '  "asOf": '.length + 1));
  await says('<i>today</i>');
  await press(words.install.dismiss);
});

it('shows what a pack watches for, installs it, and reads the page that is open', async () => {
  await drop(fileOf(pack()));
  await says(words.preview.title);
  await says('Old Bridge');
  await says(pack().title);
  expect(await options.evaluate(() => document.querySelectorAll('.pack-preview :is(img, b)').length)).toBe(0);
  await press(words.preview.install);
  await says(words.install.installed(pack().title, '1.0.0'));
  expect(await answers()).toEqual(['length:fifty']);
});

// Only Chromium's driver can stop the worker.
const stopsWorkers = BROWSER === 'chromium' ? it : () => {};
stopsWorkers('keeps the installed version when the worker is killed halfway', async () => {
  await drop(fileOf({ ...bigPack({ claims: 5000, names: 100 }), id: 'sample', version: '2.0.0' }));
  await says(words.preview.update('1.0.0', '2.0.0'));
  // Asked once, as no window would: it asks again, and the installation is done all the same.
  await options.evaluate(() => {
    const heard = (message: { type?: string }) => {
      if (message.type === 'file-progress') document.title = 'under way';
    };
    chrome.runtime.onMessage.addListener(heard);
    const open = indexedDB.open('crossread-reader');
    open.onsuccess = () => {
      const keys = open.result.transaction('handedIn').objectStore('handedIn').getAllKeys();
      keys.onsuccess = () => {
        const [file] = keys.result;
        chrome.runtime.sendMessage({ type: 'install-pack', file, over: '1.0.0' }).catch(() => {
          document.title = 'broken off';
        });
      };
    };
  });
  await until('the installation', () => options.evaluate(() => document.title === 'under way'));
  await stage.browser.stopWorker();
  await until('the end of it', () => options.evaluate(() => document.title === 'broken off'));
  expect(await kept()).toEqual({ version: '1.0.0', claims: 4 });
  await press(words.preview.replace);
  await says(words.install.installed('5000 claims and 100 names', '2.0.0'));
  expect(await kept()).toEqual({ version: '2.0.0', claims: 5000 });
  await drop(fileOf(pack()));
  await press(words.preview.downgrade);
  await says(words.install.installed(pack().title, '1.0.0'));
});

it('comes out byte for byte', async () => {
  await options.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (file) => {
      void (file as Blob).text().then((text) => {
        document.body.dataset.exported = text;
      });
      return make.call(URL, file);
    };
  });
  await press(`${words.export} ${pack().title}`);
  const exported = await until('the file', () =>
    options.evaluate(() => document.body.dataset.exported ?? null),
  );
  expect(exported).toBe(fileOf(pack()));
});

it('is read by no longer when it is switched off, nor when it is removed', async () => {
  await flip();
  await until('nothing', async () => (await answers()).length === 0);
  await flip();
  await until('the answer', async () => (await answers()).length === 1);
  await press(words.remove);
  await press(words.removal.yes);
  await until('nothing', async () => (await answers()).length === 0);
  expect(await kept()).toEqual({ version: null, claims: 0 });
});

it('raised no error', async () => {
  expect(await stage.browser.problems()).toEqual([]);
});

declare const chrome: {
  runtime: {
    onMessage: { addListener(listener: (message: { type?: string }) => void): void };
    sendMessage(message: unknown): Promise<unknown>;
  };
};

const drop = (text: string) =>
  options.evaluate((content) => {
    const files = new DataTransfer();
    files.items.add(new File([content], 'bridge.crossread.json'));
    document
      .querySelector('.pack-drop')!
      .dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
  }, text);

const says = (text: string) =>
  until(`“${text}”`, () =>
    options.evaluate((what) => document.body.textContent?.includes(what) ?? false, text),
  );

const press = (label: string) =>
  until(`a button “${label}”`, () =>
    options.evaluate((text) => {
      const button = [
        ...document.querySelectorAll<HTMLButtonElement>(
          '.packs button, .pack-preview button, .pack-note button',
        ),
      ].find((one) => one.textContent?.startsWith(text) && !one.disabled);
      button?.click();
      return button !== undefined;
    }, label),
  );

/** The switch of the last pack, which is the reader's own. */
const flip = () =>
  options.evaluate(() => [...document.querySelectorAll<HTMLElement>('.pack [role=switch]')].at(-1)!.click());

/** What the open page answers. */
async function answers(): Promise<string[]> {
  const id = await stage.desk.idOf(page);
  const answer = await until('a reading', async () => {
    const reply = await stage.desk.ask(id, { type: 'reading' });
    const value = reply?.ok
      ? (reply.value as {
          state: string;
          reading: { statements: { question: string; position_ids: string[] }[] } | null;
        })
      : null;
    return value?.state === 'done' ? value : null;
  });
  return (answer.reading?.statements ?? []).flatMap(({ question, position_ids }) =>
    position_ids.map((position) => `${question}:${position}`),
  );
}

/** What stands in the reader's own database. */
const kept = () =>
  options.evaluate(
    () =>
      new Promise<{ version: string | null; claims: number }>((resolve) => {
        const open = indexedDB.open('crossread-reader');
        open.onsuccess = () => {
          const read = open.result.transaction(['packs', 'claims']);
          const packs = read.objectStore('packs').getAll();
          const claims = read.objectStore('claims').getAll();
          read.oncomplete = () => {
            open.result.close();
            resolve({
              version: packs.result[0]?.version ?? null,
              claims: claims.result.flatMap((row) => row.claims).length,
            });
          };
        };
      }),
  );
