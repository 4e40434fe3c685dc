import type { LedgerWords } from '../en/ledger';

export const ledger: LedgerWords = {
  label: 'Aussagen dieser Seite und wie sie zu den Berichten stehen',
  standing: {
    conflicts: 'im Widerspruch',
    unlisted: 'ohne Bericht',
    differs: 'abweichend',
    agrees: 'im Einklang',
  },
};
