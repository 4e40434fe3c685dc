import type { LedgerWords } from '../en/ledger';

export const ledger: LedgerWords = {
  label: '本页的说法与各报道的对照',
  standing: {
    conflicts: '相互矛盾',
    unlisted: '报道未提',
    differs: '有出入',
    agrees: '一致',
  },
};
