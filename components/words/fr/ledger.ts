import type { LedgerWords } from '../en/ledger';

export const ledger: LedgerWords = {
  label: 'Les affirmations de cette page face aux articles',
  standing: {
    conflicts: 'en contradiction',
    unlisted: 'hors articles',
    differs: 'différent',
    agrees: 'concordant',
  },
};
