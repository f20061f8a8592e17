/** The address of a figure in, the state of a link that remembers it out; and the other way round. */

interface CameFrom {
  readonly from: string
}

export const comingFrom = (pathname: string, search: string): CameFrom => ({ from: `${pathname}${search}` })

/** History is kept by the browser and may hold anything. */
export const cameFrom = (state: unknown): string | null =>
  typeof state === 'object' && state !== null && 'from' in state && typeof state.from === 'string'
    ? state.from
    : null
