import { fail, type Problem, problem } from '#engine/result'

/** Why an order is refused before the rules are asked. */
export type OrderCode = 'key-of-other-order' | 'not-your-move' | 'unknown-procedure' | 'unknown-person' | 'unknown-file'

export function refuseOrder(code: OrderCode): ReturnType<typeof fail<Problem<OrderCode>>> {
  return fail([problem(code)])
}
