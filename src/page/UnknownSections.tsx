/** The sections of a page in; a line about those the address unfolds and the page does not have, or nothing, out. */
import { useSearchParams } from 'react-router-dom'
import { parameters } from '../paths.ts'
import { NotKnown } from './NotKnown.tsx'
import type { OnThisPageProps } from './OnThisPage.tsx'

export const UnknownSections = ({ sections }: OnThisPageProps) => {
  const [params] = useSearchParams()
  const asked = params.getAll(parameters.more)
  return <NotKnown values={asked.filter((one) => sections.every(([id]) => id !== one))} />
}
