import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Segments } from '../Segments';
import { useWords } from '../words';

/** What a picture shows, in words and figures. */
export interface PictureTable {
  caption: string;
  head: string[];
  rows: string[][];
}

interface PictureViewProps {
  table: PictureTable;
  /** The picture says itself what it shows; the others leave that to the table, which is then always there to be heard. */
  speaks?: boolean;
  children: ComponentChildren;
}

/** A picture with the table behind it. */
export function PictureView({ table, speaks = false, children }: PictureViewProps) {
  const words = useWords().pictures;
  const [shown, show] = useState<'picture' | 'table'>('picture');
  const asTable = shown === 'table';
  return (
    <div class="picture-view">
      <div class="picture-tools">
        <Segments<typeof shown>
          label={words.as}
          choices={[
            { value: 'picture', label: words.picture },
            { value: 'table', label: words.table },
          ]}
          chosen={shown}
          onChoose={show}
        />
        {asTable && <CopyButton table={table} />}
      </div>
      {!asTable && (speaks ? children : <div aria-hidden="true">{children}</div>)}
      {(asTable || !speaks) && <DataTable table={table} seen={asTable} />}
    </div>
  );
}

function DataTable({ table: { caption, head, rows }, seen }: { table: PictureTable; seen: boolean }) {
  return (
    <div class={seen ? 'picture-table' : 'unseen'}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no names, and none of them moves
            <tr key={i}>
              {cells.map((cell, column) => (
                <td key={head[column]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Copies as spreadsheets take it: tabs between cells, a line for each row. */
function CopyButton({ table: { head, rows } }: { table: PictureTable }) {
  const words = useWords().pictures;
  const [said, say] = useState('');
  const copy = async () => {
    const text = [head, ...rows].map((cells) => cells.join('\t')).join('\n');
    say(
      await navigator.clipboard.writeText(text).then(
        () => words.copied,
        () => words.notCopied,
      ),
    );
  };
  return (
    <>
      <button type="button" class="text-button" onClick={() => void copy()}>
        {words.copy}
      </button>
      <span role="status">{said}</span>
    </>
  );
}
