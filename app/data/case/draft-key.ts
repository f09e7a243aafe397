import type { Order } from '#engine/workflow'

/** The key under which an unfinished form is kept and a list names its line: a task's own, or `closing:<name>`. */
export function draftKey(order: Order): string | undefined {
  if (order.type === 'do-task' || order.type === 'waive-task') return order.task
  return order.type === 'take-closing' ? `closing:${order.closing}` : undefined
}
