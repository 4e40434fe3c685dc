import type { LedgerWords } from '../en/ledger';

export const ledger: LedgerWords = {
  label: 'Las afirmaciones de esta página frente a los artículos',
  standing: {
    conflicts: 'en contradicción',
    unlisted: 'sin artículo',
    differs: 'difiere',
    agrees: 'coincide',
  },
};
