import type { Form, Workflow } from '#engine/schema'
import { locateAll } from './definition.ts'
import type { DefinitionProblem, Fault } from './definition-problem.ts'
import {
  baseReference,
  formFileReferences,
  regionReferences,
  scenarioReferences,
  workflowReferences,
} from './file-references.ts'
import type { Entry, Folder } from './folder.ts'
import { linkAgencyFields } from './link-agency-fields.ts'
import { linkComputed } from './link-computed.ts'
import { type LinkContext, linkContext } from './link-context.ts'
import { type FileReference, linkFiles } from './link-files.ts'
import { linkFindings } from './link-findings.ts'
import { linkFormExpressions } from './link-form-expressions.ts'
import { linkNorms } from './link-norms.ts'
import { linkOfferedLists } from './link-offered-lists.ts'
import { linkPaths } from './link-paths.ts'
import { linkPrefill } from './link-prefill.ts'
import { linkProlongations } from './link-prolongations.ts'
import { linkRoles } from './link-roles.ts'
import { linkScenario } from './link-scenario.ts'
import { linkSources } from './link-sources.ts'
import { linkTransitions } from './link-transitions.ts'
import { linkUniqueFields, linkUniqueNodes } from './link-unique.ts'
import { caseScope, linkWorkflowExpressions } from './link-workflow-expressions.ts'
import { linkWorkflowNames } from './link-workflow-names.ts'
import { linkZones } from './link-zones.ts'
import { type ShapedNode, shapedNodes } from './shaped-nodes.ts'

/** Every mistake between definitions that are well formed each by itself. */
export function link(folder: Folder): readonly DefinitionProblem[] {
  const context = linkContext(folder)
  const workflowOf = (id: string) => folder.workflows.get(id)?.value
  const linked = <T>(
    entries: ReadonlyMap<string, Entry<T>>,
    references: (value: T) => readonly FileReference[],
    ownFaults: (value: T, nodes: readonly ShapedNode[]) => readonly Fault[],
  ) =>
    [...entries.values()].flatMap((entry) => {
      const { definition, value } = entry
      const nodes = shapedNodes(definition.kind, definition.value)
      const faults = [
        ...linkFiles(entry, folder, [...baseReference(definition), ...references(value)]),
        ...linkSources(entry, folder, nodes),
        ...linkNorms(nodes),
        ...linkProlongations(nodes),
        ...ownFaults(value, nodes),
      ]
      return locateAll(definition, faults)
    })

  return [
    ...linked(folder.regions, regionReferences, (region) => [...linkRoles(region, workflowOf), ...linkZones(region)]),
    ...linked(folder.acts, none, linkFindings),
    ...linked(folder.calendars, none, none),
    ...linked(folder.catalogues, none, none),
    ...linked(folder.workflows, workflowReferences, (workflow, nodes) => linkWorkflow(workflow, nodes, context)),
    ...linked(folder.forms, formFileReferences, (form) => linkForm(form, context)),
    ...linked(folder.scenarios, scenarioReferences, (scenario) => linkScenario(scenario, folder)),
  ]
}

function linkWorkflow(workflow: Workflow, nodes: readonly ShapedNode[], context: LinkContext): readonly Fault[] {
  const names = context.namesOf(workflow)
  const scope = caseScope(workflow, names, context.regionsWith(workflow.id))
  return [
    ...linkUniqueNodes(workflow),
    ...linkWorkflowNames(workflow, nodes),
    ...linkTransitions(nodes),
    ...linkPaths(workflow, nodes, names),
    ...linkPrefill(workflow, context.folder),
    ...linkWorkflowExpressions(workflow, nodes, scope),
  ]
}

function linkForm(form: Form, context: LinkContext): readonly Fault[] {
  return [
    ...linkUniqueFields(form),
    ...linkFormExpressions(form, context),
    ...linkAgencyFields(form, context),
    ...linkOfferedLists(form, context),
    ...linkComputed(form),
  ]
}

function none(): readonly never[] {
  return []
}
