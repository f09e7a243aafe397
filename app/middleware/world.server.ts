import { createContext, type RouterContextProvider } from 'react-router'
import type { Database } from '#app/data/database.server.ts'
import type { Auth } from './auth.server.ts'

export type Mode = 'demo' | 'live'

/** What a request may use of the outside. `origin` is the address the app is known by, `data` the folder of what it keeps. */
export type World = { db: Database; auth: Auth; mode: Mode; origin: string; data: string }

export const worldContext = createContext<World>()
export const nonceContext = createContext<string>('')

type Context = Readonly<RouterContextProvider>

/** The database and the rest of the outside, for loaders and actions. */
export function world(context: Context): World {
  return context.get(worldContext)
}
