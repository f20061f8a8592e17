/** A parameter, what may be chosen and what holds without it in; the choice, a way to change it, and what is not known, out. */
import { useCallback } from 'react'
import { useLocation, useSearchParams } from 'react-router-dom'

/** Only a choice that differs from the default stands in the address; one we do not know counts as the default, and is said. */
export const useAddressChoice = <Choice extends string>(
  parameter: string,
  choices: readonly Choice[],
  standard: Choice,
): readonly [choice: Choice, choose: (next: Choice) => void, unknown: readonly string[]] => {
  const [params, setParams] = useSearchParams()
  // Where the reader came from is remembered by the entry, and goes along.
  const { state } = useLocation() as { readonly state: unknown }
  const asked = params.get(parameter)
  const known = choices.find((one) => one === asked)
  const choice = known ?? standard
  const choose = useCallback(
    (next: Choice) => {
      setParams(
        (before) => {
          const after = new URLSearchParams(before)
          if (next === standard) after.delete(parameter)
          else after.set(parameter, next)
          return after
        },
        { preventScrollReset: true, state },
      )
    },
    [setParams, parameter, standard, state],
  )
  return [choice, choose, asked !== null && known === undefined ? [asked] : []]
}
