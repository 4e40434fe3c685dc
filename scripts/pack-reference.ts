/**
 * `npm run reference`: writes what is made from the schema of a pack: packs/pack.schema.json, for editors, and the tables
 * of docs/pack-format.md. A test holds both to the schema.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { ClaimsSchema, CueFileSchema, PackHeadSchema, PackSchema } from '../model/pack';
import { EntitySchema } from '../model/pack-entity';
import { ExampleSchema, ExamplesSchema } from '../model/pack-examples';
import { PACK_LIMITS } from '../model/pack-limits';
import { PairSchema, PositionSchema, QuestionSchema } from '../model/pack-question';
import { ClaimSchema, ReportSchema, TextQuoteSelectorSchema } from '../model/pack-report';

const SCHEMA = new URL('../packs/pack.schema.json', import.meta.url);
const REFERENCE = new URL('../docs/pack-format.md', import.meta.url);

/** What a check of our own does cannot be said in JSON Schema; the description says it instead. */
const jsonSchemaOf = (schema: GenericSchema): JsonSchema => {
  const { $schema, ...json } = toJsonSchema(schema, { ignoreActions: ['check'] });
  return json;
};

/** JSON Schema of a distributable pack; under `$defs`, of each file that an author keeps. */
export function packSchemaText(): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Crossread pack',
    ...jsonSchemaOf(PackSchema),
    $defs: {
      head: jsonSchemaOf(PackHeadSchema),
      claims: jsonSchemaOf(ClaimsSchema),
      cues: jsonSchemaOf(CueFileSchema),
      examples: jsonSchemaOf(ExamplesSchema),
    },
  };
  return `${JSON.stringify(schema, null, 1)}\n`;
}

/** By the name of the table's place in the reference: `<!-- table: NAME -->` up to `<!-- end -->`. */
const TABLES: Record<string, () => string> = {
  pack: () => fieldTable(PackSchema),
  entity: () => fieldTable(EntitySchema),
  question: () => fieldTable(QuestionSchema),
  position: () => fieldTable(PositionSchema),
  pair: () => fieldTable(PairSchema),
  report: () => fieldTable(ReportSchema),
  claim: () => fieldTable(ClaimSchema),
  selector: () => fieldTable(TextQuoteSelectorSchema),
  examples: () => fieldTable(ExamplesSchema),
  example: () => fieldTable(ExampleSchema),
  cues: () => fieldTable(CueFileSchema),
  limits: limitTable,
};

/** The reference with its tables as they are today. @throws where it has a place for a table that there is not */
export function withTables(reference: string): string {
  return reference.replace(
    /(<!-- table: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, open: string, name: string, close: string) => `${open}${TABLES[name]!()}\n${close}`,
  );
}

function fieldTable(schema: GenericSchema): string {
  const { properties = {}, required = [] } = jsonSchemaOf(schema);
  const rows = Object.entries(properties)
    .filter(([name]) => name !== '$schema')
    .map(([name, field]) => {
      const json = field as JsonSchema;
      const needed = required.includes(name) ? '' : ' *';
      return `| \`${name}\`${needed} | ${kindOf(json)} | ${json.description ?? ''} |`;
    });
  return ['| field | is | what it says |', '|---|---|---|', ...rows].join('\n');
}

/** The kind of a value in a few words. */
function kindOf(json: JsonSchema): string {
  if ('const' in json) return `\`${JSON.stringify(json.const)}\``;
  if (json.enum) return json.enum.map((value) => `\`${value}\``).join(', ');
  const either = json.anyOf ?? json.oneOf;
  if (either) return [...new Set(either.map((one) => kindOf(one as JsonSchema)))].join(' or ');
  if (json.type === 'array') return `list of ${pluralOf(json.items as JsonSchema)}`;
  if (json.type === 'object' && json.additionalProperties)
    return `for each ${kindOfKey(json)}: ${kindOf(json.additionalProperties as JsonSchema)}`;
  if (json.format === 'uri') return 'link';
  const pattern = PATTERNS.find(([part]) => json.pattern?.includes(part));
  return pattern?.[1] ?? KINDS[`${json.type}`] ?? `${json.type}`;
}

/** Kinds of text by a part of their pattern. */
const PATTERNS = [
  ['[a-z0-9][a-z0-9.-]*$', 'id'],
  ['\\d{4}-\\d{2}-\\d{2}', 'date'],
  ['[a-z]{2,3}', 'language'],
] as const;

const KINDS: Record<string, string> = { string: 'text', boolean: 'yes or no', null: 'nothing' };

const kindOfKey = ({ propertyNames }: JsonSchema) =>
  (propertyNames as JsonSchema | undefined)?.pattern === '^[a-z]{2,3}$' ? 'language' : 'name';

function pluralOf(json: JsonSchema): string {
  const kind = kindOf(json);
  if (/^[a-z]+$/.test(kind)) return `${kind}s`;
  return kind.startsWith('list of') ? `lists of ${kind.slice(8)}` : kind;
}

function limitTable(): string {
  const rows = Object.values(PACK_LIMITS).map(
    ({ most, of }) => `| ${most.toLocaleString('en-GB')} | ${of} |`,
  );
  return ['| at most | of |', '|---:|---|', ...rows].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(SCHEMA, packSchemaText());
  writeFileSync(REFERENCE, withTables(readFileSync(REFERENCE, 'utf8')));
}
