/** The series worth choosing in; a list of them and a picture of the chosen one, kept in the address, out. */
import { useDeferredValue, useMemo } from 'react'
import { trendFigure } from '../../figures/trendFigure.ts'
import { firstTrend } from '../../figures/trends.ts'
import type { offeredTrends } from '../../figures/trends.ts'
import { NotKnown } from '../../page/NotKnown.tsx'
import { useAddressChoice } from '../../page/useAddressChoice.ts'
import styles from './TrendsView.module.css'
import { TrendFrame } from './trendCharts.tsx'

const parameter = 'serie'

interface SeriesExplorerProps {
  readonly offered: ReturnType<typeof offeredTrends>
}

export const SeriesExplorer = ({ offered }: SeriesExplorerProps) => {
  const all = offered.flatMap(([, series]) => series)
  const [key, choose, other] = useAddressChoice(
    parameter,
    all.map((one) => one.key),
    firstTrend(offered)?.key ?? '',
  )
  const series = useDeferredValue(all.find((one) => one.key === key))
  const chart = useMemo(() => series && <TrendFrame figure={trendFigure(series)} />, [series])
  if (!series) return null
  return (
    <div className={styles.explorer}>
      <form aria-label="Vælg en serie" onSubmit={(event) => event.preventDefault()}>
        <label htmlFor="vaelg-serie">Vælg emne</label>
        <select id="vaelg-serie" value={key} onChange={({ target }) => choose(target.value)}>
          {offered.map(([group, some]) => (
            <optgroup key={group} label={group}>
              {some.map((one) => (
                <option key={one.key} value={one.key}>
                  {one.municipality}: {one.label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <NotKnown values={other} />
      </form>
      {chart}
    </div>
  )
}
