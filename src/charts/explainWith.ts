/** Nothing in; the place where the app says how an explanation is shown, plain unless told, out. */
import { createContext } from 'react'
import type { ReactNode } from 'react'

export const ExplainWith = createContext<(words: string) => ReactNode>((words) => words)
