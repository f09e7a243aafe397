import type { Answers } from '#engine/schema'

const relations = ['мать, дееспособна, трудоспособна', 'сын, дееспособен, трудоспособен', 'дочь, учится, 19 лет']
const kinds = ['заработная плата', 'пенсия по потере кормильца', 'пособие на ребёнка', 'льгота по оплате жилья']
const names = ['Анна Семёновна', 'Пётр Ильич', 'Александра-Виктория Константиновна', 'Иван']

function members(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `Образцова-Долгофамильная ${names[index % names.length]}`)
}

const street = {
  postcode: '677000',
  city: 'г. Якутск (Мирнинский район)',
  street: 'улица Героев Социалистического Труда',
}

/** The act of assessment of a person with a long family: every field answered, all that conditions allow at once. */
export const longFamily: Answers = {
  'act-date': '2026-02-10',
  'act-number': '17/2026-ПСО',
  'full-name': { surname: 'Образцова-Долгофамильная', 'given-name': 'Александра', patronymic: 'Константиновна' },
  'application-date': '2026-02-03',
  'application-kind': 'again',
  'birth-date': '1990-04-17',
  sex: 'female',
  'registration-address': { ...street, house: '17', building: '2', flat: '105' },
  'actual-address': { ...street, house: '17', flat: '105' },
  'home-phone': '+74112000000',
  identity: {
    series: '98 12',
    number: '123456',
    'issued-by': 'Отделом внутренних дел по Мирнинскому району, отделением по вопросам миграции',
    'issued-on': '2012-05-20',
  },
  education: 'среднее профессиональное, техникум связи',
  'studies-now': false,
  profession: 'оператор связи',
  'work-record': 12,
  'pension-date': '2024-11-01',
  category: 'инвалид третьей группы',
  'category-document': { name: 'справка', series: 'МСЭ-2019', number: '0012345', 'issued-on': '2024-10-21' },
  'has-rehab-programme': 'yes',
  'rehab-programme': {
    series: 'ИПРА',
    number: '77.1.14/2024',
    'issued-on': '2024-10-21',
    'issued-by': 'Бюро медико-социальной экспертизы № 4',
  },
  incomes: members(14).map((person, index) => ({
    person,
    'income-kind': kinds[index % kinds.length],
    amount: index === 0 ? '480000.00' : '8372.96',
  })),
  'income-total': '588848.48',
  'family-size': 6,
  'per-head-income': '8178.45',
  'housing-kind': 'other',
  rooms: 2,
  'housing-other': 'балок на две семьи без отдельного входа',
  floor: 3,
  lift: 'no',
  ramp: 'yes',
  'distance-transport': '0.4',
  'distance-shops': '1.25',
  'distance-post-bank': '2',
  'distance-water': '0.05',
  heating: ['coal', 'wood'],
  'water-supply': ['cold', 'pump'],
  bath: ['bathhouse'],
  'washing-machine': 'automatic',
  sewerage: 'no',
  'amenities-other': 'летний водопровод',
  furnishing:
    'Кровать, стол, два стула, шкаф. Детской кроватки нет: младший ребёнок спит в одной комнате с бабушкой.\nХолодильник и плита исправны.',
  'disability-aids': ['entrance'],
  dacha: '6',
  plot: '4.5',
  livestock: 'корова, десять кур',
  'family-status': 'other',
  'family-status-other': 'семья с детьми, живёт с матерью',
  relations: 'other',
  'relations-other': 'помощи от семьи не ждёт',
  'bad-habits': 'yes',
  'bad-habits-list': 'курение',
  conflicts: ['dependency', 'neglect'],
  'able-relatives': members(8).map((name, index) => ({
    name,
    relation: relations[index % relations.length],
    support: 'Навещает по выходным, приносит продукты, сидит с детьми, когда мать на лечении',
    workplace: 'Городская больница, медсестра приёмного отделения',
  })),
  helpers: ['volunteers', 'other'],
  'helpers-other': 'прихожане',
  'help-frequency': 'раз в неделю',
  'help-terms': 'free',
  indicated: 'indicated',
  contraindications: 'yes',
  'contraindications-list': 'временные, до выписки',
  'recommended-forms': ['semi-residential'],
  'conclusion-date': '2026-02-10',
  signature: { name: 'Иванова И. И.', position: 'специалист', date: '2026-02-10' },
}
