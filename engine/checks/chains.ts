import type { Count } from '#engine/calendar'
import { tasksOf } from '#engine/definition'
import type { Workflow } from '#engine/schema'
import type { Chain } from './chain.ts'
import { stepOf, termOf } from './chain-step.ts'
import { type EventLink, eventLinks } from './event-links.ts'
import { eventsBefore, forwardLinks } from './forward-links.ts'
import { lengthIn } from './length-in.ts'
import { linksOf, longestOf, longestWays } from './longest-ways.ts'

// The work grows with the square of the number of tasks, and a closing may be taken at every stage.
const most = { tasks: 500, closings: 100_000 }

/**
 * Every term of a workflow that other terms must fit into, with what is left; `count` is how the region counts the day
 * of an event. Undefined for a workflow of over 500 tasks, or of as many stages and closings.
 */
export function chains(workflow: Workflow, count: Count = 'next-day'): readonly Chain[] | undefined {
  const tasks = new Map(tasksOf(workflow).map((placed) => [placed.id, placed]))
  const taken = Object.keys(workflow.stages).length * Object.keys(workflow.closings).length
  if (tasks.size > most.tasks || taken > most.closings) return undefined
  const placed = ({ to }: EventLink) => tasks.get(to) ?? []
  const links = eventLinks(workflow)
  const forward = forwardLinks(Object.keys(workflow.entries), links)

  return links.flatMap((own): readonly Chain[] => {
    if (!own.term) return []
    const lengthOf = lengthIn(own.term.unit, count)
    const length = lengthOf(own.term)
    const ways = longestWays(own.from, forward, lengthOf)
    const others = (forward.into.get(own.to) ?? []).filter((link) => link !== own)
    const way = longestOf(others, ways, lengthOf)
    if (length === undefined || !way) return []

    const isCounted = ({ term, from }: EventLink) => term && lengthOf(term) !== undefined && ways.has(from)
    const passed = linksOf(way).slice(0, -1)
    const parts = passed.filter(isCounted).flatMap(placed).flatMap(termOf)
    if (parts.length === 0) return []
    const inside = eventsBefore(own.to, forward, { has: (event) => event !== own.from && ways.has(event) })
    const apart = links.filter((link) => link.term && inside.has(link.to) && !isCounted(link))
    const undated = passed.flatMap(placed).filter((one) => termOf(one).length === 0)
    return [own]
      .flatMap(placed)
      .flatMap(termOf)
      .map((container) => ({
        container,
        parts,
        undated: undated.map(stepOf),
        apart: apart.flatMap(placed).flatMap(termOf),
        slack: length - way.length,
      }))
  })
}
