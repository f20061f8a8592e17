/** A file's name and content in, the paper's text in the layouts the reader knows out, or what is wrong with it. */
import type { Problem } from '../facts/model.ts'
import { emptyPaper } from './paperProblems.ts'
import { readPublication } from './publication.ts'
import { readPage } from './readPage.ts'
import { writePublication } from './writePublication.ts'

type PaperReading =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: Problem }

/** File names a folder of papers may hold, lower-case. */
export const paperEndings = ['.txt', '.md', '.json', '.html', '.htm'] as const

type Form = 'text' | 'json' | 'html'

const page =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype html|html|head|body)(?![\w-])/isu

/** What a file holds counts for more than what it is called: a page saved as ".txt" is a page. */
const formOf = (name: string, content: string): Form => {
  const ending = name.toLowerCase().slice(name.lastIndexOf('.'))
  if (ending === '.json') return 'json'
  if (ending === '.html' || ending === '.htm' || page.test(content.slice(0, 5000))) return 'html'
  return /^\uFEFF?\s*\{\s*"/.test(content) ? 'json' : 'text'
}

const readJson = (content: string): PaperReading => {
  const reading = readPublication(content)
  return reading.ok ? { ok: true, text: writePublication(reading.publication) } : reading
}

/** Text comes back letter by letter. Never throws. */
export const readPaper = (name: string, content: string): PaperReading => {
  const form = formOf(name, content)
  if (form === 'text') return { ok: true, text: content }
  if (content.trim() === '') return { ok: false, problem: emptyPaper }
  return form === 'json' ? readJson(content) : readPage(content)
}
