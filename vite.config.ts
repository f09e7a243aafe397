import { fileURLToPath } from 'node:url'
import { reactRouter } from '@react-router/dev/vite'
import { defineConfig, type Plugin } from 'vite'

/** What rjsf carries along and never calls here is a tenth of the form's script: a few lines stand in for it. */
const standIns: Plugin = {
  name: 'stand-ins',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId(id, importer) {
    if (!/^fast-(equals|uri)$/.test(id) || !importer?.includes('/@rjsf/')) return
    return fileURLToPath(new URL(`app/ui/form/stand-ins/${id}.ts`, import.meta.url))
  },
}

// Every page needs these from the first; in one piece they are smaller and keep their name from release to release.
const react = { name: 'react', test: /node_modules\/(react|react-dom|react-router|scheduler)\// }

export default defineConfig({
  plugins: [standIns, reactRouter()],
  environments: {
    client: { build: { rollupOptions: { output: { codeSplitting: { groups: [react] } } } } },
    ssr: { build: { rollupOptions: { input: './app/server.ts' } } },
  },
  ssr: { noExternal: [/^@rjsf\//, /^@mantine\//] },
})
