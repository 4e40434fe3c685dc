import { useEffect, useState } from 'preact/hooks';
import { askFromWindow } from '../../messaging/send';
import type { PageView } from '../../model/page-view';

/** Titles of the packs that are switched on, asked for where a page has nothing to do with any; null elsewhere. */
export function useDisputes(page: PageView): string[] | null {
  const [titles, setTitles] = useState<string[] | null>(null);
  const isForeign = page.state === 'read' && page.reading === null && page.progress === 1;
  useEffect(() => {
    if (!isForeign) return;
    let isCurrent = true;
    void askFromWindow({ type: 'packs' }).then((reply) => {
      // The notice says enough without them.
      if (isCurrent && reply.ok)
        setTitles(reply.value.packs.filter(({ isOn }) => isOn).map(({ title }) => title));
    });
    return () => {
      isCurrent = false;
    };
  }, [isForeign]);
  return isForeign ? titles : null;
}
