/** The charts of a section in; the newest, and the older ones behind a button that the address remembers, out. */
import { useEffect } from 'react'
import type { ComponentType, ReactNode } from 'react'
import { useLocation, useNavigate, useSearchParams } from 'react-router-dom'
import { chartAnchor, orderFrom, parameters } from '../paths.ts'
import styles from './ChartsByAge.module.css'
import { useFilters } from './useFilters.ts'

interface DrawnByAge {
  readonly newest: readonly ReactNode[]
  readonly older: readonly ReactNode[]
  readonly olderIds: readonly string[]
  readonly olderFrom: string
}

interface ByAge<Chart> {
  readonly newest: readonly Chart[]
  readonly older: readonly Chart[]
  readonly olderFrom: string
}

/** A part of a page under one heading; its charts unfold by its id. */
export interface ChartSection {
  readonly id: string
  readonly heading: string
  readonly charts: DrawnByAge
}

/** Drawn once, so that nothing is drawn anew when only the address changes. */
export const drawnByAge = <Framed extends { readonly frame: { readonly id: string } }>(
  { newest, older, olderFrom }: ByAge<Framed>,
  Chart: ComponentType<{ readonly figure: Framed }>,
): DrawnByAge => {
  const draw = (figure: Framed): ReactNode => <Chart key={figure.frame.id} figure={figure} />
  return {
    newest: newest.map(draw),
    older: older.map(draw),
    olderIds: older.map(({ frame }) => frame.id),
    olderFrom,
  }
}

/** Of an address: is this section unfolded in it, and does it lead to one of the charts, or to a table in some order? */
const useUnfolded = (section: string, ids: readonly string[]) => {
  const [params] = useSearchParams()
  const { hash } = useLocation()
  const isAsked = params.getAll(parameters.more).includes(section)
  const isNamed = ids.some((id) => [`#${chartAnchor(id)}`, encodeURI(`#${chartAnchor(id)}`)].includes(hash))
  const isSorted = params.getAll(parameters.order).some((one) => ids.includes(orderFrom(one)?.table ?? ''))
  return { isAsked, isOpen: isAsked || isNamed || isSorted }
}

/** The search with the section unfolded, or folded; folded tables stand as they were given. */
const searchWith = (
  before: URLSearchParams,
  section: string,
  open: boolean,
  ids: readonly string[],
): string => {
  const after = new URLSearchParams()
  for (const [name, value] of before) {
    const isHere = name === parameters.more && value === section
    const isFolded = !open && name === parameters.order && ids.includes(orderFrom(value)?.table ?? '')
    if (!isHere && !isFolded) after.append(name, value)
  }
  if (open) after.append(parameters.more, section)
  return after.size === 0 ? '' : `?${after}`
}

interface ChartsByAgeProps {
  readonly section: string
  readonly heading: string
  readonly charts: DrawnByAge
}

const OlderCharts = ({ section, heading, charts: { older, olderIds, olderFrom } }: ChartsByAgeProps) => {
  const [params] = useSearchParams()
  const { hash, state } = useLocation() as { readonly hash: string; readonly state: unknown }
  const navigate = useNavigate()
  const { municipality } = useFilters()
  const { isAsked, isOpen } = useUnfolded(section, olderIds)
  const searchFor = (open: boolean): string => searchWith(params, section, open, olderIds)
  const unfolded = isOpen && !isAsked ? searchFor(true) : null
  // A link to a chart unfolds its section, and the address says so: it stays when the link's own words are gone.
  useEffect(() => {
    if (unfolded !== null)
      void navigate({ search: unfolded, hash }, { replace: true, preventScrollReset: true, state })
  }, [unfolded, hash, navigate, state])
  const turn = (): void => void navigate({ search: searchFor(!isOpen) }, { preventScrollReset: true, state })
  return (
    <>
      <div className={styles.older}>
        <button className="button button-secondary" type="button" onClick={turn}>
          {isOpen ? 'Skjul' : 'Vis'} {older.length} ældre grafer
          <span className="sr-only"> under »{heading}«</span>
        </button>
        <p>
          Fra {olderFrom}.{municipality === null && ' Vælg en kommune øverst for at se den alene.'}
        </p>
      </div>
      {isOpen && older}
    </>
  )
}

export const ChartsByAge = (props: ChartsByAgeProps) => (
  <>
    {props.charts.newest}
    {props.charts.older.length > 0 && <OlderCharts {...props} />}
  </>
)
