/** The frame in; its words, its table and its buttons out. */
import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { BasisBadge } from '../../src/charts/BasisBadge.tsx'
import { ChartFrame } from '../../src/charts/ChartFrame.tsx'
import { SourceButton } from '../../src/charts/SourceButton.tsx'
import { StatusBadge } from '../../src/charts/StatusBadge.tsx'
import { frame, source } from './rows.ts'

const onSource = vi.fn<(fact: string) => void>()

const shown = (): void => {
  onSource.mockClear()
  render(
    <ChartFrame
      {...frame}
      onSource={onSource}
      legend={[{ label: 'Forventet (skøn)', tone: 'neutral', fill: 'hatched' }]}
      notes={['Dagsordenen indeholder ingen budgetafvigelse.']}
    >
      <p>billedet</p>
    </ChartFrame>,
  )
}

const names = (): readonly string[] => screen.getAllByRole('rowheader').map((cell) => cell.textContent)

describe('the frame of a chart', () => {
  it('says its takeaway, the short of it, what it means, its signs and its notes', () => {
    shown()
    expect(screen.getByRole('figure', { name: frame.title })).toHaveAttribute('id', 'graf-B1')
    expect(screen.getByRole('heading', { level: 2, name: frame.title })).toBeInTheDocument()
    expect(screen.getByText('Kort sagt:').parentElement).toHaveTextContent(frame.sentence)
    expect(screen.getByText('Hvad betyder det?').closest('details')).toHaveTextContent(frame.explanation)
    expect(screen.getByRole('list', { name: 'Signaturer' })).toHaveTextContent('Forventet (skøn)')
    expect(screen.getByText('Dagsordenen indeholder ingen budgetafvigelse.')).toBeInTheDocument()
    expect(screen.getByText('billedet')).toBeInTheDocument()
  })

  it('shows the rows as a table with a caption, headers of rows and columns, and words for what is missing', () => {
    shown()
    const table = screen.getByRole('table', { name: 'Afvigelse fra budgettet' })
    const heads = within(table).getAllByRole('columnheader')
    expect(heads.map((head) => head.getAttribute('scope'))).toEqual(['col', 'col', 'col'])
    expect(heads.at(-1)).toHaveTextContent('Hvor står det?')
    expect(within(table).getByRole('row', { name: /^Dagsorden/ })).toHaveTextContent('ikke oplyst')
  })

  it('opens the source of the very row whose button is pressed', async () => {
    shown()
    const row = screen.getByRole('row', { name: /^Årsregnskab/ })
    const buttons = within(row).getAllByRole('button', { name: /^Kilde: / })
    expect(buttons.map((button) => button.textContent)).toEqual(['linje 79', 'linje 85'])
    await userEvent.click(buttons[1] ?? row)
    expect(onSource.mock.calls).toEqual([['fact-85']])
  })

  it('sorts by the amounts and not by their letters, what is missing last, and back again', async () => {
    shown()
    const given = names()
    const button = screen.getByRole('button', { name: 'Afvigelse' })
    const head = screen.getByRole('columnheader', { name: 'Afvigelse' })
    expect(head).toHaveAttribute('aria-sort', 'none')
    await userEvent.click(button)
    expect(head).toHaveAttribute('aria-sort', 'ascending')
    expect(names()).toEqual(['Årsregnskab', 'Budget', 'Forventet', 'Dagsorden'])
    await userEvent.click(button)
    expect(head).toHaveAttribute('aria-sort', 'descending')
    expect(names()).toEqual(['Forventet', 'Budget', 'Årsregnskab', 'Dagsorden'])
    await userEvent.click(button)
    expect(head).toHaveAttribute('aria-sort', 'none')
    expect(names()).toEqual(given)
  })

  it('sorts words as Danes do, with Å at the end', async () => {
    shown()
    await userEvent.click(screen.getByRole('button', { name: 'Rapport' }))
    expect(names()).toEqual(['Budget', 'Dagsorden', 'Forventet', 'Årsregnskab'])
  })
})

describe('a long table', () => {
  const table = (rows: number) => {
    const [row] = frame.rows
    if (!row) throw new Error('no row')
    const all = Array.from({ length: rows }, (_, at) => ({ ...row, key: String(at), sources: [source(at)] }))
    render(
      <ChartFrame {...frame} rows={all} onSource={onSource}>
        <p>billedet</p>
      </ChartFrame>,
    )
    return screen.getByRole('table', { hidden: true })
  }

  it('waits below its picture until it is asked for', async () => {
    const waiting = table(25)
    expect(waiting).not.toBeVisible()
    await userEvent.click(screen.getByText('Vis tallene som tabel'))
    expect(waiting).toBeVisible()
  })

  it('is only one of more lines than a screen', () => {
    expect(table(24)).toBeVisible()
  })
})

describe('a source button', () => {
  it('is named after its place, and shows the line', async () => {
    const open = vi.fn<(fact: string) => void>()
    render(<SourceButton source={source(551)} onSource={open} />)
    const button = screen.getByRole('button', { name: 'Kilde: Byen 1. april 2019, linje 551' })
    expect(button).toHaveTextContent(/^linje 551$/)
    await userEvent.click(button)
    expect(open.mock.calls).toEqual([['fact-551']])
  })

  it('reads the words it shows instead', () => {
    render(
      <SourceButton source={source(551)} onSource={onSource}>
        59 af 116
      </SourceButton>,
    )
    expect(screen.getByRole('button')).toHaveAccessibleName('Kilde: Byen 1. april 2019, linje 551, 59 af 116')
  })
})

describe('a badge', () => {
  it('gives every status a shape of its own and always the word', () => {
    const statuses = ['on_track', 'on_the_way', 'far', 'up', 'down', 'stable', 'something else']
    const { container } = render(
      statuses.map((status) => <StatusBadge key={status} status={status} word={`ord ${status}`} />),
    )
    const shapes = [...container.querySelectorAll('svg')].map((svg) =>
      svg.innerHTML.replaceAll(/class="[^"]*"/g, ''),
    )
    expect(new Set(shapes).size).toBe(statuses.length)
    for (const status of statuses) expect(screen.getByText(`ord ${status}`)).toBeInTheDocument()
  })

  it('says how a figure came about', () => {
    render(
      (['printed', 'computed', 'corrected'] as const).map((basis) => (
        <BasisBadge key={basis} basis={basis} />
      )),
    )
    for (const words of ['Trykt', 'Beregnet af os', 'Rettet på mødet'])
      expect(screen.getByText(words)).toBeInTheDocument()
  })
})
