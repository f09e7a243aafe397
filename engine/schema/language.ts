import act from './act.json' with { type: 'json' }
import calendar from './calendar.json' with { type: 'json' }
import catalogue from './catalogue.json' with { type: 'json' }
import form from './form.json' with { type: 'json' }
import region from './region.json' with { type: 'json' }
import scenario from './scenario.json' with { type: 'json' }
import vocabulary from './vocabulary.json' with { type: 'json' }
import workflow from './workflow.json' with { type: 'json' }

const files = { region, act, calendar, catalogue, workflow, form, scenario }

/** The kinds of definition files. */
export type Kind = keyof typeof files

export const kinds: readonly Kind[] = ['region', 'act', 'calendar', 'catalogue', 'workflow', 'form', 'scenario']

const definitions = Object.assign({}, vocabulary.definitions, ...kinds.map((kind) => files[kind].definitions))

/** The draft-07 meta-schema of one kind, complete in itself. */
export function metaSchema(kind: Kind): object {
  const { $id, title, description, $ref } = files[kind]
  return { $schema: 'http://json-schema.org/draft-07/schema#', $id, title, description, $ref, definitions }
}
