import { expect, test } from 'vitest';
import { bigPack } from '../../../bench/big-pack';
import { mutatedPack } from '../../../bench/pack-mutations';
import { JsonError } from '../../../model/json-text';
import { PackSchema } from '../../../model/pack';
import { type Formed, formingPack, formValue, MOST_PROBLEMS, readPackText } from '../../../model/pack-format';
import { PACK_LIMITS } from '../../../model/pack-limits';
import { result } from '../../../model/steps';

/** With lists that are checked in several steps. */
const PACK = bigPack({ claims: 220, names: 505 });

const inOrder = ({ value, problems, unknown }: Formed<unknown>) => ({
  value,
  problems: problems.map((problem) => JSON.stringify(problem)).toSorted(),
  unknown: unknown.map((problem) => JSON.stringify(problem)).toSorted(),
});

test('a pack is checked in steps as it is in one go', () => {
  expect([...formingPack(PACK)].length).toBeGreaterThan(5);
  const text = JSON.stringify(PACK);
  let damaged = 0;
  for (let seed = 0; seed < 120; seed++) {
    let json: unknown;
    try {
      json = readPackText(new TextDecoder().decode(mutatedPack(seed, text)));
    } catch (error) {
      if (!(error instanceof JsonError)) throw error;
      continue;
    }
    const inOneGo = formValue(PackSchema, json);
    // Of a newer format there is another sentence.
    if ((json as { formatVersion?: unknown }).formatVersion !== 1 || inOneGo.problems.length >= MOST_PROBLEMS)
      continue;
    expect(inOrder(result(formingPack(json))), `seed ${seed}`).toEqual(inOrder(inOneGo));
    if (inOneGo.problems.length > 0) damaged++;
  }
  expect(damaged).toBeGreaterThan(5);
});

test('a list that is too long is told as one problem', () => {
  const { most } = PACK_LIMITS.reports;
  const reports = Array.from({ length: most + 1 }, () => PACK.reports[0]);
  expect(result(formingPack({ ...PACK, reports }))).toMatchObject({
    value: null,
    problems: [{ path: ['reports'], expected: `at most ${most.toLocaleString('en-GB')} entries` }],
  });
});

test('of what is wrong everywhere so much is told, and no more is looked for', () => {
  const claims = PACK.claims.flatMap((claim) =>
    [claim, claim, claim].map(() => ({ ...claim, modality: 'shouted' })),
  );
  const { value, problems } = result(formingPack({ ...PACK, claims }));
  expect(value).toBeNull();
  expect(problems.length).toBe(MOST_PROBLEMS);
});
