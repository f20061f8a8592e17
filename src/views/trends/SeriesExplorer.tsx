/** The series worth choosing in; a list of them and a picture of the chosen one, kept in the address, out. */
import { useSearchParams } from 'react-router-dom'
import { trendFigure } from '../../figures/trendFigure.ts'
import type { offeredTrends } from '../../figures/trends.ts'
import { useAddressChoice } from '../../source/useAddressChoice.ts'
import styles from './TrendsView.module.css'
import { TrendFrame } from './trendCharts.tsx'

const parameter = 'serie'

interface SeriesExplorerProps {
  readonly offered: ReturnType<typeof offeredTrends>
}

export const SeriesExplorer = ({ offered }: SeriesExplorerProps) => {
  const [params] = useSearchParams()
  const all = offered.flatMap(([, series]) => series)
  const [key, choose] = useAddressChoice(
    parameter,
    all.map((one) => one.key),
    all[0]?.key ?? '',
  )
  const series = all.find((one) => one.key === key)
  if (!series) return null
  const asked = params.get(parameter)
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
        <p role="status" className={styles.status}>
          {asked !== null && asked !== key && (
            <>Adressen nævner »{asked}«, som ikke er blandt de serier, der vises. Det er ikke taget med.</>
          )}
        </p>
      </form>
      <TrendFrame figure={trendFigure(series)} />
    </div>
  )
}
