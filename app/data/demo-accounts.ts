export const demoPassword = 'demo-poryadok'

/** One account for every role, made in demo mode only. */
export const demoAccounts = [
  {
    email: 'body@demo.example',
    name: 'Специалист уполномоченного органа',
    role: 'caseworker',
    agency: 'yakutia/yakutsk-authorised-body',
  },
  {
    email: 'provider@demo.example',
    name: 'Специалист реабилитационного центра',
    role: 'caseworker',
    agency: 'yakutia/rehabilitation-centre',
  },
  {
    email: 'nonprofit@demo.example',
    name: 'Специалист некоммерческого центра',
    role: 'caseworker',
    agency: 'yakutia/nonprofit-centre',
  },
  { email: 'admin@demo.example', name: 'Администратор', role: 'administrator' },
  { email: 'method@demo.example', name: 'Методолог', role: 'methodologist' },
] as const
