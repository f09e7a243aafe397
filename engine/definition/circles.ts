type Graph = ReadonlyMap<string, readonly string[]>

/** The names that stand in a circle of a graph, or between two circles; in time linear in its size. */
export function circles(graph: Graph): ReadonlySet<string> {
  return new Set(leadingRound(turned(leadingRound(graph))).keys())
}

// What is left when names that lead nowhere are taken away until there are none.
function leadingRound(graph: Graph): Graph {
  const users = turned(graph)
  const open = new Map([...graph].map(([name, next]) => [name, next.filter((one) => graph.has(one)).length]))
  const closed = [...open].filter(([, count]) => count === 0).map(([name]) => name)
  for (const name of closed) {
    for (const user of users.get(name) ?? []) {
      const count = (open.get(user) ?? 0) - 1
      open.set(user, count)
      if (count === 0) closed.push(user)
    }
  }
  const gone = new Set(closed)
  return new Map([...graph].filter(([name]) => !gone.has(name)))
}

function turned(graph: Graph): Graph {
  const pairs = [...graph].flatMap(([from, next]) => next.map((to) => ({ from, to })))
  const users = Map.groupBy(pairs, ({ to }) => to)
  return new Map([...graph.keys()].map((name) => [name, (users.get(name) ?? []).map(({ from }) => from)]))
}
