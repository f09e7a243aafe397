import type { Role } from '#app/middleware/role.ts'

/** The main menu of each role, first what the day begins with. */
export const menu = {
  caseworker: [{ to: '/cases', label: 'myCases' }],
  administrator: [],
  methodologist: [],
} as const satisfies Record<Role, readonly { to: string; label: string }[]>
