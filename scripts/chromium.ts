import { spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

const install = 'apt-get update && apt-get install -y chromium'

/** The path of a Chromium, installed on Debian when we are root; throws with the command to run otherwise. */
export function findOrInstallChromium(): string {
  const found = findChromium()
  if (found) return found
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log(`No Chromium found: ${install}`)
    spawnSync('sh', ['-c', install], { stdio: 'inherit' })
  }
  const installed = findChromium()
  if (!installed) throw new Error(`The browser tests need Chromium. Install it (${install}) or set CHROMIUM_PATH.`)
  return installed
}

export function findChromium(): string | undefined {
  const onPath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  return [
    process.env.CHROMIUM_PATH,
    ...onPath.map((name) => `/usr/bin/${name}`),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...globSync(join(homedir(), '.cache/ms-playwright/chromium-*/chrome-linux*/chrome')),
  ].find((path) => path !== undefined && existsSync(path))
}
