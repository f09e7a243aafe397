import { join } from 'node:path'
import { build } from 'vite'
import { answers, schema } from './act.ts'

/** The form as rjsf draws it by itself, with its default theme; the page and its one script. */
export async function buildRjsfPage(): Promise<{ html: string; script: string }> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'rjsf-page.tsx'), formats: ['iife'], name: 'form' },
      minify: true,
    },
  })
  const [bundle] = [built].flat()
  if (!bundle || !('output' in bundle)) throw new Error('nothing was built')
  const data = JSON.stringify({ schema, answers }).replaceAll('<', '\\u003c')
  return {
    script: bundle.output[0].code,
    html: `<!doctype html><html lang="ru"><meta charset="utf-8"><title>rjsf</title><div id="form"></div>
<script type="application/json" id="data">${data}</script><script src="/rjsf.js"></script>`,
  }
}
