/** A meeting's text in; the whole document, line by line, with every read number marked and a search of its own out. */
import { useEffect, useMemo, useState } from 'react'
import type { MouseEvent } from 'react'
import { useLocation, useSearchParams } from 'react-router-dom'
import type { MeetingText } from '../../dataset/shape.ts'
import type { Span } from '../../facts/model/factBase.ts'
import { number } from '../../format.ts'
import { useAddressWords } from '../../page/useAddressWords.ts'
import { lineAnchor, parameters } from '../../paths.ts'
import { useSource } from '../../source/useSource.ts'
import { blocksOf } from './blocks.ts'
import type { Block } from './blocks.ts'
import { DocumentLine } from './DocumentLine.tsx'
import { DocumentSearch } from './DocumentSearch.tsx'
import styles from './DocumentText.module.css'
import { hitsIn } from './hits.ts'
import type { Hit } from './hits.ts'
import { Legend } from './Legend.tsx'
import { marksByLine } from './marks.ts'
import type { Mark } from './marks.ts'

interface DocumentTextProps {
  readonly text: MeetingText
  /** "Næstved 1. april 2019". */
  readonly place: string
}

/** The same empty list each time, so that a line without anything is not drawn again. */
const noMarks: readonly Mark[] = []
const noHits: readonly Span[] = []

const showLine = (line: number): void => {
  document.getElementById(lineAnchor(line))?.scrollIntoView({ block: 'center' })
}

/** The line the address asks for: by hash, which a click on a number changes, else by parameter. */
const useAskedLine = (): number | null => {
  const [params] = useSearchParams()
  const { hash } = useLocation()
  const asked = Number(
    hash.startsWith(`#${lineAnchor(0).slice(0, -1)}`) ? hash.split('-')[1] : params.get(parameters.line),
  )
  return Number.isInteger(asked) && asked > 0 ? asked : null
}

/** Which hit one stands at. A search that led here begins at the line it led to, other words at their first place. */
const useStand = (
  hits: readonly Hit[],
  words: string,
  asked: number | null,
): readonly [at: number, setAt: (at: number) => void] => {
  const [stand, setStand] = useState<{ readonly words: string; readonly at: number } | null>(null)
  const first = Math.max(
    0,
    hits.findIndex(({ line }) => line === asked),
  )
  return [stand?.words === words ? stand.at : first, (at) => setStand({ words, at })]
}

interface BlockLinesProps {
  readonly block: Block
  readonly place: string
  readonly marks: ReadonlyMap<number, readonly Mark[]>
  readonly hits: ReadonlyMap<number, readonly Span[]>
  readonly here: number | null
}

const BlockLines = ({ block, place, marks, hits, here }: BlockLinesProps) => (
  <div>
    {block.lines.map(({ number, words }, index) => (
      <DocumentLine
        key={number}
        number={number}
        words={words}
        marks={marks.get(number) ?? noMarks}
        hits={hits.get(number) ?? noHits}
        here={number === here}
        level={index === 0 ? block.level : null}
        place={place}
      />
    ))}
  </div>
)

export const DocumentText = ({ text, place }: DocumentTextProps) => {
  const openSource = useSource()
  const asked = useAskedLine()
  const [words, look] = useAddressWords()
  const blocks = useMemo(() => blocksOf(text), [text])
  const marks = useMemo(() => marksByLine(text), [text])
  const hits = useMemo(() => hitsIn(text.lines, words), [text, words])
  const hitSpans = useMemo(() => {
    const found = new Map<number, Span[]>()
    for (const { line, span } of hits) found.set(line, [...(found.get(line) ?? []), span])
    return found
  }, [hits])
  const [at, setAt] = useStand(hits, words, asked)
  const hit = hits[at]?.line ?? null

  useEffect(() => {
    if (asked !== null) showLine(asked)
  }, [asked])
  useEffect(() => {
    if (hit !== null) showLine(hit)
  }, [hit])

  const onClick = ({ target }: MouseEvent): void => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-fact]') : null
    const fact = button?.dataset['fact']
    if (fact !== undefined) openSource(fact)
  }

  return (
    <section className={styles.document} aria-labelledby="dokumentet">
      <h2 id="dokumentet">Dokumentet</h2>
      <Legend />
      {asked !== null && asked > text.lines.length && (
        <p role="status">
          Adressen peger på linje {number(asked)}, men dokumentet har kun {number(text.lines.length)} linjer.
        </p>
      )}
      <DocumentSearch
        words={words}
        at={at}
        count={hits.length}
        onWords={(next) => look(next, { [parameters.line]: null })}
        onStep={(step) => {
          const next = (at + step + hits.length) % Math.max(hits.length, 1)
          setAt(next)
          look(words, { [parameters.line]: String(hits[next]?.line ?? '') || null })
        }}
      />
      {/* The buttons inside are what is pressed; this only catches what bubbles up from them. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events */}
      <div className={styles.lines} onClick={onClick}>
        {blocks.map((block) => (
          <BlockLines
            key={block.key}
            block={block}
            place={place}
            marks={marks}
            hits={hitSpans}
            here={hit ?? asked}
          />
        ))}
      </div>
    </section>
  )
}
