/** Whether the quotations of a pack stand in the texts that they are from. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '../../model/pack';
import { readPage } from '../../page/read-page';
import { parseDocument } from '../document';

export interface QuoteCheck {
  /** Quotations found exactly once. */
  found: number;
  /** One line for each that is not. */
  problems: string[];
  /** Reports that are quoted and whose text is not there. */
  absent: string[];
}

/** @param folder has the text of each report as `ID.txt`, or its page as `ID.html` */
export function checkQuotes({ claims }: Pack, folder: string): QuoteCheck {
  const texts = new Map<string, string | null>();
  const textOf = (report: string) => {
    const known = texts.get(report) ?? reportText(folder, report);
    texts.set(report, known);
    return known;
  };
  const check: QuoteCheck = { found: 0, problems: [], absent: [] };
  for (const { id, report, evidence } of claims) {
    if (evidence.type !== 'quotes') continue;
    const text = textOf(report);
    if (text === null) {
      if (!check.absent.includes(report)) check.absent.push(report);
      continue;
    }
    for (const { prefix, exact, suffix } of evidence.selectors) {
      const times = text.split(plain(prefix + exact + suffix)).length - 1;
      if (times === 1) check.found++;
      else
        check.problems.push(
          `claim ${id}: “${exact}” ${timesFound(times, text, exact)} in the text of ${report}`,
        );
    }
  }
  return check;
}

function timesFound(times: number, text: string, exact: string): string {
  if (times > 1) return `stands ${times} times`;
  return text.includes(plain(exact)) ? 'stands with another prefix or suffix' : 'does not stand';
}

function reportText(folder: string, report: string): string | null {
  const text = join(folder, `${report}.txt`);
  if (existsSync(text)) return plain(readFileSync(text, 'utf8'));
  const page = join(folder, `${report}.html`);
  if (!existsSync(page)) return null;
  const { texts } = readPage(parseDocument(readFileSync(page), page));
  return plain(texts.map((part) => part.text).join('\n'));
}

/** Line breaks and runs of blanks are not part of what is quoted. */
const plain = (text: string) => text.replace(/\s+/g, ' ');
