/** Runs of words in; the same with the hits marked out. */
import type { Run } from '../../figures/searchWords.ts'

export const Snippet = ({ runs }: { readonly runs: readonly Run[] }) =>
  runs.map(({ words, hit }, index) => (hit ? <mark key={index}>{words}</mark> : words))
