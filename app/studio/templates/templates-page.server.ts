import type { Database } from '#app/data/database.server.ts'
import { library } from '#app/data/definitions.server.ts'
import { checkTags } from '#app/data/documents/check-template.server.ts'
import { templateBytes, templatesOf } from '#app/data/documents/templates.server.ts'
import type { Language } from '#app/messages/language.ts'
import { say } from '#app/messages/say.ts'
import { regionForms } from './region-forms.server.ts'

/** Every region with its forms, by what each is printed, and whether its template still fits. */
export async function templatesPage(db: Database, language: Language) {
  const used = (await templatesOf(db)).filter(({ isInUse }) => isInUse)
  const regions = []
  for (const region of Object.values(library().regions)) {
    const forms = []
    for (const [id, { form, layout }] of await regionForms(db, region)) {
      const template = used.find((one) => one.region === region.id && one.form === id)
      const bytes = template && (await templateBytes(db, template, template.id))
      const fits = bytes && (await checkTags(bytes, layout))
      const [owner = '', name = ''] = id.split('/')
      forms.push({
        params: { region: region.id, owner, form: name },
        title: say(form.title, language),
        fileName: template?.fileName,
        isBroken: fits?.ok === false,
        missing: fits?.ok ? fits.value.missing.length : 0,
      })
    }
    const sorted = forms.toSorted((a, b) => a.title.localeCompare(b.title, language))
    if (forms.length > 0) regions.push({ id: region.id, title: say(region.title, language), forms: sorted })
  }
  return regions
}
