import { useEffect } from 'react'
import { useFetcher } from 'react-router'
import type { PaletteLine } from './palette-lines.ts'

type Found = {
  readonly cases: readonly {
    readonly id: string
    readonly number: string
    readonly person: string
    readonly birthDate: string
    readonly title: string
  }[]
}

/** The cases that fit what is typed, asked for when the typing pauses. */
export function useFoundCases(typed: string, isAsked: boolean): readonly PaletteLine[] {
  const { load, data } = useFetcher<Found>()
  const search = typed.trim()
  const isWorth = isAsked && search.length > 1
  useEffect(() => {
    if (!isWorth) return undefined
    const timer = setTimeout(() => load(`/cases/find?${new URLSearchParams({ q: search })}`), 150)
    return () => clearTimeout(timer)
  }, [search, isWorth, load])
  if (!isWorth) return []
  return (data?.cases ?? []).map(({ id, number, person, birthDate, title }) => ({
    id,
    group: 'casesFound',
    title: person,
    small: `${birthDate} · ${number} · ${title}`,
    to: `/cases/${id}`,
  }))
}
