import type { Text } from '#engine/schema'
import { library } from './definitions.server.ts'

/** The title of an agency `<region>/<agency-id>`, or undefined where the definitions no longer know it. */
export function agencyTitle(agency: string): Text | undefined {
  const [region = '', id = ''] = agency.split('/')
  const { regions } = library()
  const agencies = Object.hasOwn(regions, region) ? regions[region]?.agencies : undefined
  return agencies && Object.hasOwn(agencies, id) ? agencies[id]?.title : undefined
}
