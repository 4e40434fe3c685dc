import { useMemo } from 'preact/hooks';
import {
  entitiesAsked,
  type FilteredRows,
  isFiltering,
  NO_FILTER,
  ROW_SCOPES,
  type RowFilter,
  type RowScope,
} from '../model/comparison-filter';
import type { Dossier } from '../model/dossier';
import { Segments } from './Segments';
import { useWords } from './words';

interface FilterBarProps {
  dossier: Dossier;
  filter: RowFilter;
  filtered: Pick<FilteredRows, 'shown' | 'total' | 'counts'>;
  onFilter(filter: RowFilter): void;
}

/** Narrows the rows, and says to how many. */
export function FilterBar({ dossier, filter, filtered, onFilter }: FilterBarProps) {
  const words = useWords();
  const entities = useMemo(() => entitiesAsked(dossier), [dossier]);
  const change = (part: Partial<RowFilter>) => onFilter({ ...filter, ...part });
  return (
    <search class="filters">
      <Segments<RowScope>
        label={words.panel.filter}
        choices={ROW_SCOPES.map((value) => ({
          value,
          label: words.panel.filters[value],
          count: filtered.counts[value],
        }))}
        chosen={filter.scope}
        onChoose={(scope) => change({ scope })}
      />
      <input
        type="search"
        class="field"
        aria-label={words.panel.search}
        placeholder={words.panel.search}
        value={filter.text}
        onInput={({ currentTarget }) => change({ text: currentTarget.value })}
      />
      <select
        class="field"
        aria-label={words.panel.entity}
        value={filter.entity ?? ''}
        onChange={({ currentTarget }) => change({ entity: currentTarget.value || null })}
      >
        <option value="">{words.panel.anyEntity}</option>
        {entities.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <p class="filters-shown" role="status">
        {isFiltering(filter) && (
          <>
            <span>{words.panel.shown(filtered.shown, filtered.total)}</span>
            <button type="button" class="text-button" onClick={() => onFilter(NO_FILTER)}>
              {words.panel.clear}
            </button>
          </>
        )}
      </p>
    </search>
  );
}
