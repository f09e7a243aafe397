import type { Database } from '#app/data/database.server.ts'
import { library } from '#app/data/definitions.server.ts'
import { checkTags } from '#app/data/documents/check-template.server.ts'
import { templateTags } from '#app/data/documents/template-tags.ts'
import { type FormPlace, templateBytes, templatesOf } from '#app/data/documents/templates.server.ts'
import { form as formMessages } from '#app/messages/form.ts'
import { dateTime } from '#app/messages/format.ts'
import type { Language } from '#app/messages/language.ts'
import { problemSentence } from '#app/messages/problems.ts'
import { say } from '#app/messages/say.ts'
import { templateRefusals, templates } from '#app/messages/templates.ts'
import { compileForm } from '#engine/forms'
import type { RegionForm } from './region-forms.server.ts'
import { tagLines } from './tag-lines.ts'

/** A form with the template it is printed by, what that misses, those before it, and the tags there are. */
export async function formPage(db: Database, place: FormPlace, { form, context }: RegionForm, language: Language) {
  const [t, f] = [templates[language], formMessages[language]]
  const { layout } = compileForm(form, context, language)
  const all = await templatesOf(db, place)
  const used = all.find(({ isInUse }) => isInUse)
  const bytes = used && (await templateBytes(db, place, used.id))
  const fits = bytes && (await checkTags(bytes, layout))
  return {
    title: say(form.title, language),
    region: say(library().regions[place.region]?.title ?? place.region, language),
    used: used?.fileName,
    missing: fits?.ok ? fits.value.missing : [],
    faults: fits?.ok === false ? fits.problems.map((one) => problemSentence(templateRefusals, one, language)) : [],
    history: all.map(({ id, fileName, size, loadedBy, loadedAt, isInUse }) => ({
      id,
      fileName,
      size: t.size(Math.ceil(size / 1024)),
      loaded: t.loaded(loadedBy, dateTime(loadedAt, 'Europe/Moscow', language)),
      isInUse,
    })),
    tags: tagLines(templateTags(layout, { ...f, date: f.dateLabel }), language),
  }
}
