type Item = {
  readonly to: string
  readonly label: 'myCases' | 'registers' | 'reports' | 'rules' | 'procedures' | 'people' | 'mail'
}

/** The main menu of each role, first what the day begins with. */
export const menu: Readonly<Record<'caseworker' | 'administrator' | 'methodologist', readonly Item[]>> = {
  caseworker: [
    { to: '/cases', label: 'myCases' },
    { to: '/registers', label: 'registers' },
    { to: '/reports', label: 'reports' },
  ],
  administrator: [
    { to: '/rules', label: 'rules' },
    { to: '/procedures', label: 'procedures' },
    { to: '/reports', label: 'reports' },
    { to: '/people', label: 'people' },
    { to: '/mail', label: 'mail' },
  ],
  methodologist: [
    { to: '/procedures', label: 'procedures' },
    { to: '/reports', label: 'reports' },
  ],
}

/** Whom the shell greets; `agency` is a title. */
export type ShellUser = {
  readonly name: string
  readonly email: string
  readonly role: keyof typeof menu
  readonly agency?: string
  readonly hasKeys: boolean
}
