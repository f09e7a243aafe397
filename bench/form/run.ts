import { formSubject } from './subject.ts'

await formSubject(Number(process.argv[2] ?? 5))
