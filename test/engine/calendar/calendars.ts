import { buildCalendar, type CalendarLayer, type Reading } from '#engine/calendar'
import alarskyFile from '../../../definitions/regions/alarsky/calendars/regional-bodies.json' with { type: 'json' }
import irkutskFile from '../../../definitions/regions/irkutsk/calendars/regional-bodies.json' with { type: 'json' }
import federalFile from '../../../definitions/regions/russia/calendars/federal.json' with { type: 'json' }
import yakutiaFile from '../../../definitions/regions/yakutia/calendars/republic-bodies.json' with { type: 'json' }

const federalLayer: CalendarLayer = { ...federalFile, weekend: ['saturday', 'sunday'] }

export const federal = buildCalendar('russia/federal', [federalLayer])
export const yakutia = buildCalendar('yakutia/republic-bodies', [federalLayer, yakutiaFile])
export const irkutsk = buildCalendar('irkutsk/regional-bodies', [federalLayer, irkutskFile])
export const alarsky = buildCalendar('alarsky/regional-bodies', [federalLayer, irkutskFile, alarskyFile])

/** The default readings of the law: Civil Code art. 191–194. */
export const law: Reading = {
  count: 'next-day',
  roll: {
    hour: 'none',
    'day-and-night': 'forward',
    'calendar-day': 'forward',
    'working-day': 'none',
    week: 'forward',
    month: 'forward',
    quarter: 'forward',
    year: 'forward',
  },
  before: 'back',
  every: 'calendar',
  'day-and-night': 'next-day',
}
