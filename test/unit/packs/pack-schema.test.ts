import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PACK_LIMITS } from '../../../model/pack-limits';
import { packSchemaText, withTables } from '../../../scripts/pack-reference';

const read = (file: string) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');

it('ships the JSON Schema that the format has (npm run reference)', () => {
  expect(read('packs/pack.schema.json')).toBe(packSchemaText());
});

it('documents the fields and limits that the format has (npm run reference)', () => {
  const reference = read('docs/pack-format.md');
  expect(withTables(reference)).toBe(reference);
  for (const { of } of Object.values(PACK_LIMITS)) expect(reference).toContain(of);
});

it('describes every field to editors', () => {
  const undescribed: string[] = [];
  const visit = (schema: Record<string, unknown>, path: string) => {
    for (const [name, field] of Object.entries((schema.properties ?? {}) as Record<string, object>)) {
      const here = `${path}.${name}`;
      if (!('description' in field) && !('const' in field) && !/maintainer|\$schema/.test(here))
        undescribed.push(here);
      visit(field as Record<string, unknown>, here);
    }
    for (const part of ['items', 'additionalProperties'])
      if (typeof schema[part] === 'object') visit(schema[part] as Record<string, unknown>, path);
  };
  visit(JSON.parse(packSchemaText()), 'pack');
  expect(undescribed).toEqual([]);
});
