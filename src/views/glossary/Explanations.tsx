/** A page in; the same page, whose explanations open the glossary's words, out. The words come after the page. */
import { lazy, Suspense } from 'react'
import type { ReactNode } from 'react'
import { ExplainWith } from '../../charts/explainWith.ts'

const Explained = lazy(async () => ({ default: (await import('./Explained.tsx')).Explained }))

const explain = (words: string): ReactNode => (
  <Suspense fallback={words}>
    <Explained words={words} />
  </Suspense>
)

export const Explanations = ({ children }: { readonly children: ReactNode }) => (
  <ExplainWith value={explain}>{children}</ExplainWith>
)
