export const demoPassword = 'demo-poryadok'

/** One account for every role, and for the agencies whose work the demonstration shows; made in demo mode only. */
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
  {
    email: 'penal@demo.example',
    name: 'Специалист уголовно-исполнительной инспекции',
    role: 'caseworker',
    agency: 'alarsky/penal-inspection',
  },
  {
    email: 'youth@demo.example',
    name: 'Специалист отдела по делам молодёжи',
    role: 'caseworker',
    agency: 'alarsky/youth-department',
  },
  {
    email: 'volya@demo.example',
    name: 'Специалист центра «Воля»',
    role: 'caseworker',
    agency: 'alarsky/volya',
  },
  {
    email: 'hospital@demo.example',
    name: 'Специалист районной больницы',
    role: 'caseworker',
    agency: 'alarsky/hospital',
  },
  {
    email: 'nonstate@demo.example',
    name: 'Специалист негосударственного центра',
    role: 'caseworker',
    agency: 'alarsky/nonstate-centre',
  },
  {
    email: 'executor@demo.example',
    name: 'Специалист исполнителя региональной системы',
    role: 'caseworker',
    agency: 'alarsky/executor',
  },
  {
    email: 'family@demo.example',
    name: 'Специалист центра помощи семье и детям',
    role: 'caseworker',
    agency: 'alarsky/family-centre',
  },
  { email: 'admin@demo.example', name: 'Администратор', role: 'administrator' },
  { email: 'second@demo.example', name: 'Второй администратор', role: 'administrator' },
  { email: 'method@demo.example', name: 'Методолог', role: 'methodologist' },
] as const
