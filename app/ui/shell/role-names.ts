/** The sentence of the shell that names a role. */
export const roleNames = {
  caseworker: 'roleCaseworker',
  administrator: 'roleAdministrator',
  methodologist: 'roleMethodologist',
} as const
