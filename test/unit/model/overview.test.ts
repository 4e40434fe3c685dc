import { describe, expect, test } from 'vitest';
import { DOSSIER } from '../../../components/fixtures/dossier';
import { ARTICLE, OWN_REPORT } from '../../../components/fixtures/reading';
import type { Dossier } from '../../../model/dossier';
import { buildOverview } from '../../../model/overview';
import { STANDINGS, standingOf } from '../../../model/reading';

test('findings stand by standing, in page order', () => {
  const { findings } = buildOverview(ARTICLE, [DOSSIER]);
  for (const standing of STANDINGS) {
    const ids = ARTICLE.statements.filter((one) => standingOf(one) === standing).map(({ id }) => id);
    expect(findings[standing].map(({ statement }) => statement.id)).toEqual(ids);
  }
});

describe('what the page leaves out', () => {
  const { omitted } = buildOverview(OWN_REPORT, [DOSSIER]);

  test('is what the reading says, those that most publishers answer first', () => {
    expect(omitted.map(({ question }) => question.id).sort()).toEqual([...OWN_REPORT.omitted].sort());
    const counts = omitted.map(({ publishers }) => publishers);
    expect(counts).toEqual([...counts].sort((one, other) => other - one));
  });

  test('has its answers with their publishers, and none that nobody gives', () => {
    const exchanges = omitted.find(({ question }) => question.id === 'exchanges');
    expect(exchanges?.answers).toEqual([
      { label: 'More than 28.8 million', publishers: 7 },
      { label: 'Nearly 29 million', publishers: 1 },
    ]);
  });

  test('is told pack by pack, where two have a question of one name', () => {
    const rival: Dossier = { ...DOSSIER, pack: { ...DOSSIER.pack, id: 'rival' } };
    const page = { ...OWN_REPORT, omitted: [...OWN_REPORT.omitted, 'channel'] };
    const times = (dossiers: Dossier[]) =>
      buildOverview(page, dossiers).omitted.filter(({ question }) => question.id === 'channel').length;
    expect([times([DOSSIER]), times([rival]), times([DOSSIER, rival])]).toEqual([0, 1, 1]);
  });
});
