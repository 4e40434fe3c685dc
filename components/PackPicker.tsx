import type { Dossier } from '../model/dossier';
import { useWords } from './words';

interface PackPickerProps {
  dossiers: Dossier[];
  chosen: string;
  onChoose(pack: string): void;
}

/** Which of several packs on this page is compared. Packs on one dispute may have one title, so their makers stand there too. */
export function PackPicker({ dossiers, chosen, onChoose }: PackPickerProps) {
  const words = useWords();
  return (
    <label class="pack-picker">
      <span class="aside">{words.panel.pack}</span>
      <select class="field" value={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {dossiers.map(({ pack }) => (
          <option key={pack.id} value={pack.id}>
            {words.panel.packBy(pack.title, pack.maintainer.name)}
          </option>
        ))}
      </select>
    </label>
  );
}
