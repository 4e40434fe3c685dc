/** Entities of a pack, and their names. */
import * as v from 'valibot';
import { byLanguage, field, flag, id, line, list, oneOf } from './pack-fields';
import { PACK_LIMITS as LIMITS } from './pack-limits';

const names = byLanguage(list(line, LIMITS.names.most));

const AliasSchema = v.union(
  [
    line,
    v.object({
      text: field(line, 'The name.'),
      case: v.optional(
        field(
          oneOf('any', 'exact'),
          '`any`: counts in lower case too, where the page names another core entity. `exact`: this spelling alone.',
        ),
      ),
      beside: v.optional(
        field(list(id, 50), 'Counts only where one of these entities is named in the same passage.'),
      ),
    }),
  ],
  'a name, or an object with text, case and beside',
);

export const EntitySchema = v.object(
  {
    id: field(id, 'How the rest of the pack refers to it.'),
    type: field(
      oneOf('Organization', 'Person', 'Product', 'Concept', 'Role', 'Event', 'Place'),
      'Organizations, persons and roles can act: a pronoun in the next sentence may stand for them.',
    ),
    name: field(line, 'The name that the windows show.'),
    description: v.optional(field(line, 'Who or what it is, in a few words.')),
    wikidata: v.optional(
      field(v.pipe(v.string(), v.regex(/^Q\d{1,12}$/, 'a Wikidata id such as Q42')), 'Its Wikidata id.'),
    ),
    aliases: field(
      byLanguage(list(AliasSchema, LIMITS.names.most)),
      'Its names, by language. A bare one keeps its capitals; one without capitals is found in any.',
    ),
    short: v.optional(field(names, 'Names that count only after a full name on the same page: a surname.')),
    described: v.optional(
      field(
        names,
        'Descriptions that stand for it without naming it: they carry a subject and mark nothing.',
      ),
    ),
    not: v.optional(
      field(
        list(line, LIMITS.names.most),
        'Phrases in which the name means something else; `*` is any one capitalised word.',
      ),
    ),
    core: v.optional(
      field(
        v.union([v.literal(true), v.literal('beside')], 'true or "beside"'),
        '`true`: naming it opens a page for reading. `beside`: only together with another core entity.',
      ),
    ),
    versions: v.optional(field(flag, 'The name takes a version number: “Qwen2.5-72B”.')),
  },
  'an entity: an object',
);

export type Entity = v.InferOutput<typeof EntitySchema>;
