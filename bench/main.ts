import { agendaSubject } from './agenda.ts'
import { commitSubject } from './commits.ts'
import { conditionSubject } from './conditions.ts'
import { deadlineSubject } from './deadlines.ts'
import { formSubject } from './form/subject.ts'
import { growthSubject } from './growth.ts'
import { listSubject } from './list/subject.ts'
import { loadingSubject } from './loading.ts'
import { installPeers } from './peers/peer.ts'
import { procedureSubject } from './procedure.ts'
import { rehearsalSubject } from './rehearsal.ts'

const subjects: Readonly<Record<string, () => Promise<void>>> = {
  procedure: procedureSubject,
  conditions: conditionSubject,
  deadlines: deadlineSubject,
  agenda: agendaSubject,
  rehearsal: rehearsalSubject,
  loading: loadingSubject,
  commits: commitSubject,
  growth: growthSubject,
  list: listSubject,
  form: () => formSubject(),
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !Object.hasOwn(subjects, name))
if (unknown.length > 0) {
  console.error(`No such subject: ${unknown.join(', ')}. There are: ${Object.keys(subjects).join(', ')}`)
  process.exit(1)
}
installPeers()
console.log(`Node ${process.version}, ${process.platform} ${process.arch}; how to read it: docs/how-to/bench.md`)
for (const [name, run] of Object.entries(subjects)) if (asked.length === 0 || asked.includes(name)) await run()
