import { fail, type Problem, problem } from '#engine/result'

/** Why a file is not taken as the template of a form. */
export type TemplateCode =
  | 'no-file'
  | 'template-too-large'
  | 'not-docx'
  | 'has-macros'
  | 'broken-document'
  | 'holds-others'
  | 'leads-outside'
  | 'active-field'
  | 'broken-tag'
  | 'unclosed-table'
  | 'unopened-table'
  | 'table-in-table'
  | 'table-without-rows'
  | 'not-a-table'
  | 'unknown-tag'
  | 'not-fillable'

export type TemplateProblem = Problem<TemplateCode>

export function refuseTemplate(code: TemplateCode, params?: TemplateProblem['params']) {
  return fail([problem(code, [], params)])
}
