import { own } from '#engine/record'
import type { Field } from '#engine/schema'
import type { FormContext } from './form-context.ts'
import { inLanguage, type Language } from './in-language.ts'

/** What may be typed into a text field at a stroke; `label` says more of it, where there is more to say. */
export type Offer = { readonly value: string; readonly label?: string }

/** The items of the public lists that the field names; what goes onto paper is the Russian title. */
export function offersOf(field: Field, { lists = {} }: FormContext, language: Language): readonly Offer[] | undefined {
  if (field.kind !== 'text' || !field.from) return undefined
  const offers = field.from
    .flatMap((name) => own(lists, name) ?? [])
    .map(({ title, address }): Offer => {
      const value = inLanguage(title, 'ru')
      const label = [title, ...(address ? [address] : [])].map((text) => inLanguage(text, language)).join(', ')
      return { value, ...(label === value ? {} : { label }) }
    })
  // An organisation may stand in several lists.
  return [...new Map(offers.map((offer) => [offer.value, offer])).values()]
}
