/** Nothing in; the place where the app says how an error in a chart is reported, a plain link unless told, out. */
import { createContext, createElement } from 'react'
import type { ReactNode } from 'react'
import { paths } from '../paths.ts'

/** The words of every such link. */
export const reportWords = 'Meld en fejl'

export const ReportWith = createContext<(chart: string) => ReactNode>(() =>
  createElement('a', { href: paths.correction }, reportWords),
)
