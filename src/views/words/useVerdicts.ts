/** The address in (`?svar=afviger.holder`); the verdicts to show and a way to choose them out. */
import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'react-router-dom'
import type { Verdict } from '../../facts/model.ts'
import { standardVerdicts, verdicts } from '../../figures/checkVerdicts.ts'

const parameter = 'svar'
const none = 'ingen'

const slugsOf = (chosen: readonly Verdict[]): string =>
  verdicts
    .filter(({ verdict }) => chosen.includes(verdict))
    .map(({ slug }) => slug)
    .join('.')

/** An address that names no verdict we know shows what is shown without it. */
const readVerdicts = (asked: string | null): readonly Verdict[] => {
  if (asked === none) return []
  const names = asked?.split('.') ?? []
  const known = verdicts.filter(({ slug }) => names.includes(slug)).map(({ verdict }) => verdict)
  return known.length === 0 ? standardVerdicts : known
}

const unknownIn = (asked: string | null): readonly string[] =>
  (asked === none ? [] : (asked?.split('.') ?? [])).filter((name) =>
    verdicts.every(({ slug }) => slug !== name),
  )

export const useVerdicts = (): readonly [
  chosen: readonly Verdict[],
  choose: (next: readonly Verdict[]) => void,
  unknown: readonly string[],
] => {
  const [params, setParams] = useSearchParams()
  const choose = useCallback(
    (next: readonly Verdict[]) => {
      setParams(
        (before) => {
          const after = new URLSearchParams(before)
          const slugs = slugsOf(next)
          if (slugs === slugsOf(standardVerdicts)) after.delete(parameter)
          else after.set(parameter, slugs === '' ? none : slugs)
          return after
        },
        { preventScrollReset: true },
      )
    },
    [setParams],
  )
  const asked = params.get(parameter)
  const chosen = useMemo(() => readVerdicts(asked), [asked])
  return [chosen, choose, unknownIn(asked)]
}
