/**
 * The decisions of a meeting in, corrections made there out, each with the sentence of the paper it corrects.
 *
 *     Administrationen oplyser … at det er omkostningerne på sygedagpenge og ikke antal af sygedagpenge der er stigende.
 *                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     corrects   Hovedårsagerne til det forventede merforbrug er en stigning i antallet af sygedagpengemodtagere …
 */
import type { Corrected } from '../model/correction.ts'
import { mentions, wordsOf, type Passage, type Reading } from '../passage.ts'
import { provenanceOf } from '../provenance.ts'
import { lineAt } from '../text.ts'
import type { Stretch } from '../sentences.ts'
import type { Draft } from './draft.ts'

const corrections: readonly RegExp[] = [
  /(?<!\p{L})der er (?:en )?fejl i (?<wrong>(?:[^.;]|(?<=vedr|jf|pr|nr)\.){3,140}?)(?= samt at |, og at | og at |;|(?<!vedr|jf|pr|nr)\.(?:\s|$)|$)/iu,
  /(?<!\p{L})det er (?<right>[^.,;]{3,80}?) og ikke (?<wrong>[^.;]{3,120})/iu,
  /(?<!\p{L})(?:rettes|korrigeres|berigtiges|ændres) fra (?<wrong>[^.;]{2,80}?) til (?<right>[^.;]{2,80})/iu,
  /(?<!\p{L})(?:der skal rettelig\w* stå|skal rettelig\w* være|det korrekte \p{L}+ er|det rigtige \p{L}+ er) (?<right>[^.;]{2,120})/iu,
]

const stemsOf = (words: string): ReadonlySet<string> =>
  new Set((words.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 7)))

interface Candidate {
  readonly passage: Passage
  readonly sentence: Stretch
  readonly score: number
}

/** The sentence of the item with most words of the correction; at least two, or there is none. */
const correctedBy = (reading: Reading, passages: readonly Passage[], words: string): Corrected | null => {
  const stems = stemsOf(words)
  const best = passages
    .filter(
      (passage) =>
        passage.section.kind !== 'decision' &&
        passage.section.kind !== 'title' &&
        passage.section.kind !== 'indstilling',
    )
    .flatMap((passage) =>
      passage.sentences.map((sentence): Candidate => {
        const own = stemsOf(wordsOf(passage, sentence))
        return { passage, sentence, score: [...stems].filter((stem) => own.has(stem)).length }
      }),
    )
    .toSorted((a, b) => b.score - a.score)[0]
  if (!best || best.score < 2) return null
  return {
    line: lineAt(reading.text, best.sentence.start).number,
    sentence: reading.text.raw.slice(best.sentence.start, best.sentence.end).replace(/\n/g, ' '),
  }
}

/** "der er fejl i bilag …": what is wrong stands in another paper. */
const elsewhere = /^der er (?:en )?fejl i (?:et |de |det )?bilag/i

/** What is now true; where only the wrong is said, that. Behind it a clause ("der er stigende") says it of both. */
const subjectOf = (groups: Readonly<Record<string, string | undefined>>): string =>
  (groups['right'] ?? groups['wrong'] ?? '').trim()

const drafts = (
  reading: Reading,
  passages: readonly Passage[],
  passage: Passage,
  sentence: Stretch,
): readonly Draft[] => {
  const words = wordsOf(passage, sentence)
  const found = corrections.map((pattern) => pattern.exec(words)).filter((match) => match !== null)
  return found.flatMap((match) => draftOf(reading, passages, passage, sentence, match))
}

const draftOf = (
  reading: Reading,
  passages: readonly Passage[],
  passage: Passage,
  sentence: Stretch,
  found: RegExpExecArray,
): Draft => {
  const quote = {
    start: sentence.start + found.index,
    end: sentence.start + found.index + found[0].trimEnd().length,
  }
  return {
    number: null,
    fact: {
      ...provenanceOf(reading, passage.section, quote, sentence),
      kind: 'correction',
      measure: 'correction',
      subject: subjectOf(found.groups ?? {}),
      period: null,
      printed: null,
      unit: null,
      value: null,
      baseUnit: null,
      basis: 'corrected',
      corrects: elsewhere.test(found[0]) ? null : correctedBy(reading, passages, found[0]),
    },
  }
}

/** One of these stands in every correction. */
const cues = [
  'og ikke',
  'fejl i',
  'rettes fra',
  'korrigeres',
  'berigtiges',
  'ændres fra',
  'rettelig',
  'korrekte',
  'rigtige',
] as const

/** Corrections among the passages of one agenda item. */
export const findCorrections = (reading: Reading, passages: readonly Passage[]): readonly Draft[] =>
  passages
    .filter((passage) => passage.section.kind === 'decision' && mentions(passage, cues))
    .flatMap((passage) =>
      passage.sentences.flatMap((sentence) => drafts(reading, passages, passage, sentence)),
    )
