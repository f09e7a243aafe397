import { href } from 'react-router'

/** The address of a procedure's first page. */
export function addressOf(region: string, procedure: string): string {
  return href('/procedures/:region/:procedure', { region, procedure })
}

/** The address of an act, or of a clause on its page. */
export function actHref(base: string, act: string, clause?: string): string {
  return `${base}/acts/${act}${clause === undefined ? '' : `#${encodeURIComponent(clauseAnchor(clause))}`}`
}

export function clauseAnchor(clause: string): string {
  return `clause-${clause}`
}

/** The diagram's page with one box open beside it. */
export function nodeHref(base: string, stage: string, node: string): string {
  return `${base}?${new URLSearchParams({ view: 'stage', stage, node })}`
}

export function formHref(base: string, form: string): string {
  return `${base}/papers/${form}`
}

export function partHref(base: string, who: string): string {
  return `${base}/part/${who}`
}
