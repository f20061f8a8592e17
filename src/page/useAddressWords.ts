/** The address in (`?ord=…`); the words that are searched for on this page, and a way to change them, out. */
import { useLocation, useSearchParams } from 'react-router-dom'
import { parameters } from '../paths.ts'

/** Where on the page one stands by now, if the words are searched for place by place: parameters that change with them. */
type Beside = Readonly<Record<string, string | null>>

/** Typing replaces the entry, so that Back leaves the page; what the entry remembers is kept. */
export const useAddressWords = (): readonly [
  words: string,
  look: (words: string, beside?: Beside) => void,
] => {
  const [params, setParams] = useSearchParams()
  const { state } = useLocation()
  const look = (words: string, beside: Beside = {}): void =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before)
        for (const [name, value] of Object.entries({ ...beside, [parameters.words]: words || null })) {
          if (value === null) after.delete(name)
          else after.set(name, value)
        }
        return after
      },
      { replace: true, preventScrollReset: true, state: state as unknown },
    )
  return [params.get(parameters.words) ?? '', look]
}
