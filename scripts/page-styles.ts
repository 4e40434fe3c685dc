/**
 * The styles of highlights as Chromium is to have them. There they are inherited (CSS Pseudo-Elements 4, “Highlight
 * Cascade”): said of the root alone, they reach every element, and the browser need not find the styles of all of them
 * anew. Firefox has no such inheritance yet.
 */
import { readFileSync } from 'node:fs';

interface PublicFile {
  absoluteSrc?: string;
  contents?: string;
  relativeDest: string;
}

/** Changes `page.css` among the files that are to be copied. */
export function styleRootAlone(files: PublicFile[]): void {
  const file = files.find(({ relativeDest }) => relativeDest === 'page.css')!;
  file.contents = readFileSync(file.absoluteSrc!, 'utf8').replaceAll(/^\s*(?=::highlight)/gm, '$&:root');
  delete file.absoluteSrc;
}
