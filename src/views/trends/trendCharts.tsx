/** Figures of the development page in; their frames and pictures out. */
import { ChartFrame } from '../../charts/ChartFrame.tsx'
import { Columns, TrendChart } from '../../charts/lazyCharts.tsx'
import { SmallMultiples } from '../../charts/SmallMultiples.tsx'
import { SourceButton } from '../../charts/SourceButton.tsx'
import { TrendLegend } from '../../charts/TrendLegend.tsx'
import type { Dataset } from '../../dataset/shape.ts'
import type { BarMark, Figure, TrendFigure } from '../../figures/figure.ts'
import { newestPapers } from '../../figures/newestPapers.ts'
import { surveyPriorities } from '../../figures/surveyPriorities.ts'
import type { TrendSection } from '../../figures/trendSections.ts'
import { drawnByAge } from '../../page/ChartsByAge.tsx'
import type { ChartSection } from '../../page/ChartsByAge.tsx'
import { useSource } from '../../source/useSource.ts'

export const TrendFrame = ({ figure }: { readonly figure: TrendFigure }) => {
  const onSource = useSource()
  const { frame, pictures, filled, hollow } = figure
  const [only] = pictures
  return (
    <ChartFrame {...frame} onSource={onSource}>
      <TrendLegend filled={filled} hollow={pictures.length === 0 ? '' : hollow} />
      {only ? (
        <TrendChart
          marks={only.marks}
          gaps={only.gaps}
          breaks={only.breaks}
          unit={only.unit}
          name={frame.title}
          onSource={onSource}
        />
      ) : (
        <SingleFigure figure={figure} />
      )}
    </ChartFrame>
  )
}

/** One figure shows no development: it is told, not drawn. */
const SingleFigure = ({ figure: { frame } }: { readonly figure: TrendFigure }) => {
  const onSource = useSource()
  const [row] = frame.rows
  const [source] = row?.sources ?? []
  if (!row || !source) return null
  return (
    <p>
      <SourceButton source={source} onSource={onSource}>
        {row.cells['value']}
      </SourceButton>{' '}
      ({row.cells['period']})
    </p>
  )
}

const PanelFrame = ({ figure }: { readonly figure: TrendFigure }) => {
  const onSource = useSource()
  const { frame, pictures, filled, hollow } = figure
  return (
    <ChartFrame {...frame} level={3} onSource={onSource}>
      <TrendLegend filled={filled} hollow={hollow} />
      <SmallMultiples pictures={pictures} onSource={onSource} />
    </ChartFrame>
  )
}

const AnswerFrame = ({ figure: { frame, marks, unit } }: { readonly figure: Figure<BarMark> }) => {
  const onSource = useSource()
  return (
    <ChartFrame {...frame} level={3} pressable={marks.length > 0} onSource={onSource}>
      {marks.length > 0 && <Columns rows={marks} unit={unit} name={frame.title} onSource={onSource} />}
    </ChartFrame>
  )
}

export const trendCharts = (dataset: Dataset, sections: readonly TrendSection[]): readonly ChartSection[] => {
  const answers = surveyPriorities(dataset)
  const byAge = newestPapers(dataset)
  return [
    ...sections.map(({ id, heading, figures }) => ({
      id,
      heading,
      charts: drawnByAge(byAge(figures), PanelFrame),
    })),
    ...(answers.length === 0
      ? []
      : [
          {
            id: 'svar',
            heading: 'Hvad svarer de, der bliver spurgt?',
            charts: drawnByAge(byAge(answers), AnswerFrame),
          },
        ]),
  ]
}
