import type { FieldLayout } from '#engine/forms'
import { layout, rows } from './act.ts'

/** The same fields as bare HTML: what the browser can do at best. */
export function plainPage(): string {
  const sections = layout.sections.map(
    ({ title, fields }) =>
      `<section><h2>${title}</h2>${fields.map((field) => ofField(field, field.name)).join('')}</section>`,
  )
  return `<!doctype html><html lang="ru"><meta charset="utf-8"><title>${layout.title}</title>
<style>body{font:16px sans-serif}label{display:block;margin:.5rem 0}input,select,textarea{display:block;font:inherit}</style>
<form method="post">${sections.join('')}<button>Записать</button></form>`
}

function ofField(field: FieldLayout, name: string): string {
  if (field.kind === 'table') return tableOf(field, name)
  if (field.parts)
    return `<fieldset><legend>${field.title}</legend>${field.parts.map((part) => ofField(part, `${name}/${part.name}`)).join('')}</fieldset>`
  if (field.kind === 'choices')
    return `<fieldset><legend>${field.title}</legend>${field.options?.map(({ id, title }) => `<label><input type="checkbox" name="${name}" value="${id}">${title}</label>`).join('')}</fieldset>`
  if (field.options)
    return `<label>${field.title}<select name="${name}"><option>${field.options.map(({ id, title }) => `<option value="${id}">${title}`).join('')}</select></label>`
  if (field.kind === 'long-text') return `<label>${field.title}<textarea name="${name}"></textarea></label>`
  return `<label>${field.title}<input name="${name}"></label>`
}

function tableOf({ title, parts = [], name: table }: FieldLayout, name: string): string {
  const of: readonly Readonly<Record<string, string>>[] = table === 'incomes' ? rows : []
  const body = of.map(
    (row, index) =>
      `<tr>${parts.map((part) => `<td><input aria-label="${part.title}" name="${name}/${index}/${part.name}" value="${row[part.name] ?? ''}">`).join('')}`,
  )
  return `<table><caption>${title}</caption><tr>${parts.map((part) => `<th>${part.title}`).join('')}${body.join('')}</table>`
}
