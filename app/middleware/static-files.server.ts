import { readdirSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
}

/** Serves the built files from memory; a path that is not one of them is left to the app. */
export function staticFiles(folder: string) {
  const files = new Map<string, { path: string; gzipped?: Promise<Buffer> }>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile() && types[extname(path)]) files.set(`/${relative(folder, path).split(sep).join('/')}`, { path })
  }

  return async function serve(request: IncomingMessage, response: ServerResponse, pathname: string): Promise<boolean> {
    const file = files.get(pathname)
    if (!file || (request.method !== 'GET' && request.method !== 'HEAD')) return false
    file.gzipped ??= promisify(gzip)(readFileSync(file.path))
    response.setHeader('content-type', types[extname(file.path)]!)
    response.setHeader('content-encoding', 'gzip')
    const isHashed = pathname.startsWith('/assets/')
    response.setHeader('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600')
    response.end(request.method === 'HEAD' ? undefined : await file.gzipped)
    return true
  }
}
