/** Figures of the goals page in; their frames and pictures out. */
import type { ReactNode } from 'react'
import { ChartFrame } from '../../charts/ChartFrame.tsx'
import { GoalPath, PairedBars, ThresholdDots } from '../../charts/lazyCharts.tsx'
import type { Figure, PairMark, ThresholdMark } from '../../figures/figure.ts'
import type { GoalPathFigure } from '../../figures/goalPaths.ts'
import type { GoalStatusMark } from '../../figures/goalStatus.ts'
import type { TallyMark } from '../../figures/goalTrends.ts'
import { useSource } from '../../source/useSource.ts'
import { GoalStatusList } from './GoalStatusList.tsx'
import styles from './GoalsView.module.css'
import { TallyList } from './TallyList.tsx'

interface Figures<Mark> {
  readonly figures: readonly Figure<Mark>[]
}

const Section = ({ heading, children }: { readonly heading: string; readonly children: ReactNode }) => (
  <section className={styles.section}>
    <h2>{heading}</h2>
    {children}
  </section>
)

export const StatusChart = ({ figure }: { readonly figure: Figure<GoalStatusMark> }) => {
  const onSource = useSource()
  return (
    <ChartFrame {...figure.frame} onSource={onSource}>
      <GoalStatusList marks={figure.marks} onSource={onSource} />
    </ChartFrame>
  )
}

export const PathSection = ({ figures }: { readonly figures: readonly GoalPathFigure[] }) => {
  const onSource = useSource()
  if (figures.length === 0) return null
  return (
    <Section heading="Vejen til målet">
      {figures.map(({ frame, marks, unit, better }) => (
        <ChartFrame key={frame.id} {...frame} level={3} onSource={onSource}>
          <GoalPath marks={marks} unit={unit} better={better} name={frame.title} onSource={onSource} />
        </ChartFrame>
      ))}
    </Section>
  )
}

export const ReachedSection = ({ figures }: Figures<PairMark>) => {
  const onSource = useSource()
  if (figures.length === 0) return null
  return (
    <Section heading="Nået mod mål">
      {figures.map(({ frame, marks, unit }) => (
        <ChartFrame key={frame.id} {...frame} level={3} onSource={onSource}>
          <PairedBars rows={marks} first="Mål" second="Nået" unit={unit} name={frame.title} onSource={onSource} />
        </ChartFrame>
      ))}
    </Section>
  )
}

export const ThresholdSection = ({ figures }: Figures<ThresholdMark>) => {
  const onSource = useSource()
  if (figures.length === 0) return null
  return (
    <Section heading="Over eller under grænsen">
      {figures.map(({ frame, marks, unit }) => (
        <ChartFrame key={frame.id} {...frame} level={3} onSource={onSource}>
          <ThresholdDots rows={marks} unit={unit} name={frame.title} onSource={onSource} />
        </ChartFrame>
      ))}
    </Section>
  )
}

/** Goals told in words: no picture, the table is the figure. */
export const WordSection = ({ heading, figures }: Figures<TallyMark> & { readonly heading: string }) => {
  const onSource = useSource()
  if (figures.length === 0) return null
  return (
    <Section heading={heading}>
      {figures.map(({ frame, marks }) => (
        <ChartFrame key={frame.id} {...frame} level={3} onSource={onSource}>
          <TallyList marks={marks} />
        </ChartFrame>
      ))}
    </Section>
  )
}
