/** A section in, the survey that its item reports out: named in the title, or in a sentence that tells of answers. */
import type { Section } from '../model/meeting.ts'
import { once } from '../once.ts'
import type { Reading } from '../passage.ts'

const survey =
  /\p{L}{0,20}(?:tilfredsheds?(?:undersøgelse|måling)|brugerundersøgelse|borgerundersøgelse|spørgeskema)\p{L}{0,16}/iu
const answers = /(?<!\p{L})(?:svar|besvar|deltog|adspurgt|udsendt|respondent)/iu

const readOf = ({ text, meeting }: Reading, of: string): string | null => {
  const lines = meeting.sections
    .filter(({ item }) => item === of)
    .flatMap(({ fromLine, toLine }) => text.lines.slice(fromLine - 1, toLine))
  const title = meeting.items.find(({ number }) => number === of)?.title ?? ''
  const named = survey.exec(title) ?? null
  if (named) return named[0]
  const told = lines.find(({ clean }) => survey.test(clean) && answers.test(clean.replace(survey, '')))
  return told ? (survey.exec(told.clean)?.[0] ?? null) : null
}

const surveysOf = once((reading: Reading) => {
  const known = new Map<string, string | null>()
  return (of: string): string | null => {
    const found = known.has(of) ? (known.get(of) ?? null) : readOf(reading, of)
    known.set(of, found)
    return found
  }
})

export const surveyOfItem = (reading: Reading, { item }: Section): string | null =>
  item === null ? null : surveysOf(reading)(item)
