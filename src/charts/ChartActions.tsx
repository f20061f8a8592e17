/** A chart's words and rows in; one menu out: link, CSV, SVG, PNG, and a report of an error. */
import { use, useId, useState } from 'react'
import { chartAnchor, parameters } from '../paths.ts'
import styles from './ChartActions.module.css'
import { hasPicture } from './findPictures.ts'
import { ReportWith } from './reportWith.ts'
import type { Kind, TakenChart } from './takenChart.ts'

interface ChartActionsProps {
  readonly chart: TakenChart
}

interface Told {
  readonly words: string
  /** A link to copy by hand, where the browser does not allow us to. */
  readonly byHand: string | null
}

const silent: Told = { words: '', byHand: null }

const noPicture = 'Her er ingen graf at hente. Tallene er i CSV-filen.'
const notLoaded = 'Filen kunne ikke laves. Prøv igen, eller genindlæs siden.'

const kinds = [
  ['csv', 'Hent CSV'],
  ['svg', 'SVG'],
  ['png', 'PNG 2×'],
] as const satisfies readonly (readonly [Kind, string])[]

export function ChartActions({ chart }: ChartActionsProps) {
  const [told, setTold] = useState(silent)
  const [offersPicture, setOffersPicture] = useState(true)
  const [isOpen, setIsOpen] = useState(false)
  const field = useId()
  const report = use(ReportWith)
  const take = async (button: HTMLElement, kind: Kind): Promise<void> => {
    const figure = button.closest('figure')
    if (figure === null) return
    setTold(await file(figure, chart, kind))
  }
  return (
    <details
      className={styles['menu']}
      onToggle={({ currentTarget }) => {
        setIsOpen(currentTarget.open)
        setOffersPicture(hasPicture(currentTarget.closest('figure')))
      }}
    >
      <summary>Hent og del</summary>
      <div className={styles['actions']}>
        <button
          type="button"
          onClick={() => {
            setTold(silent)
            void copied(addressOf(chart.id)).then(setTold)
          }}
        >
          Kopiér link
        </button>
        {kinds
          .filter(([kind]) => offersPicture || kind === 'csv')
          .map(([kind, label]) => (
            <button
              key={kind}
              type="button"
              onClick={({ currentTarget }) => {
                setTold(silent)
                void take(currentTarget, kind)
              }}
            >
              {label}
            </button>
          ))}
        {isOpen && report(chart.id)}
      </div>
      <p className={styles['told']} role="status">
        {told.words}
      </p>
      {told.byHand !== null && (
        <p className={styles['byHand']}>
          <label htmlFor={field}>
            Browseren må ikke kopiere for dig. Linket er markeret; kopiér det selv.
          </label>
          <input id={field} type="text" readOnly value={told.byHand} ref={(input) => input?.select()} />
        </p>
      )}
    </details>
  )
}

/** The address of the page with all that is chosen on it, without an open source, at this chart. */
function addressOf(id: string): string {
  const address = new URL(window.location.href)
  address.searchParams.delete(parameters.source)
  address.hash = chartAnchor(id)
  return address.href
}

async function copied(link: string): Promise<Told> {
  try {
    await navigator.clipboard.writeText(link)
    return { words: 'Kopieret: et link til grafen.', byHand: null }
  } catch {
    // No permission, or a page without https.
    return { words: '', byHand: link }
  }
}

async function file(figure: HTMLElement, chart: TakenChart, kind: Kind): Promise<Told> {
  try {
    const { takeChart } = await import('./takeChart.ts')
    const name = await takeChart(figure, chart, kind, addressOf(chart.id))
    return { words: name === null ? noPicture : `Hentet: ${name}`, byHand: null }
  } catch {
    return { words: notLoaded, byHand: null }
  }
}
