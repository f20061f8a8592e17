/** The page "Ord og tal": what stands there beside the figures, and a way to both. */
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { WordsView } from '../../../src/views/words/WordsView.tsx'
import { check, complaintFact, dataset } from '../../figures/sampleFacts.ts'
import { openedSource, showView } from '../showView.tsx'

const share = complaintFact({
  id: 'share',
  value: 50,
  baseUnit: 'percent',
  measure: 'upheld_share',
  line: 10,
  sentence: 'altså i knap halvdelen.',
  quote: 'halvdelen',
  quoteAt: 13,
  span: { start: 13, end: 22 },
})
const count = (id: string, line: number, value: number, measure: 'upheld' | 'answered') =>
  complaintFact({
    id,
    line,
    value,
    measure,
    sentence: `${value} klager.`,
    quote: `${value}`,
    span: { start: 0, end: String(value).length },
  })

const wording = check({
  id: 'w',
  stated: 50,
  computed: 50.9,
  baseUnit: 'percent',
  statedWords: 'knap halvdelen',
  facts: ['share', 'part', 'whole'],
  lines: [10, 12, 14],
})
const holds = check({
  id: 'h',
  relation: 'sum',
  verdict: 'holds',
  stated: 116,
  computed: 116,
  baseUnit: 'complaints',
  statedWords: '116',
  facts: ['whole', 'part'],
  lines: [14],
})
const data = dataset(
  [share, count('part', 12, 59, 'upheld'), count('whole', 14, 116, 'answered')],
  undefined,
  [wording, holds],
)

const card = () => screen.getByRole('article', { name: /»knap halvdelen« står der/ })

describe('the page of words and figures', () => {
  it('shows what stands there, the figures and the difference', async () => {
    await showView(<WordsView />, data)
    expect(within(card()).getByText('knap halvdelen', { selector: 'mark' })).toBeVisible()
    expect(card()).toHaveTextContent('59 ud af 116 er 50,9 %')
    expect(card()).toHaveTextContent('50,9 % er 0,9 procentpoint mere end 50 %.')
    expect(within(card()).getByRole('link', { name: /^Meld en fejl/ })).toHaveAttribute(
      'href',
      '/ret-en-fejl?figur=share',
    )
  })

  it.each([
    ['the words', 'Kilde: Byby 1. april 2020, linje 10', 'halvdelen'],
    ['the figures', 'Kilde: Byby 1. april 2020, linje 12, 59 klager', '59'],
  ])(
    'goes from a check to both sentences: %s',
    async (_, name, marked) => {
      const user = userEvent.setup()
      await showView(<WordsView />, data)
      await user.click(within(card()).getByRole('button', { name }))
      const dialog = await openedSource()
      expect(within(dialog).getAllByText(marked, { selector: 'mark' })[0]).toBeVisible()
    },
    15_000,
  )

  it('opens every line of a check from the table', async () => {
    await showView(<WordsView />, data)
    const table = screen.getByRole('table', { name: 'Alle de steder, der vises her' })
    expect(within(table).getAllByRole('button', { name: /^Kilde/ })).toHaveLength(3)
  })

  it('shows what does not fit together until one asks for more, and keeps the choice in the address', async () => {
    const user = userEvent.setup()
    const router = await showView(<WordsView />, data)
    expect(screen.getAllByRole('article')).toHaveLength(1)
    await user.click(screen.getByRole('checkbox', { name: /^Holder \(1\)/ }))
    expect(router.state.location.search).toBe('?svar=afviger.ordvalg.holder')
    expect(screen.getAllByRole('article')).toHaveLength(2)
    await user.click(screen.getByRole('checkbox', { name: /^Holder/ }))
    expect(router.state.location.search).toBe('')
  })

  it('says when none of the chosen kind is there', async () => {
    await showView(<WordsView />, data, '/?svar=afviger')
    expect(screen.getByText('Ingen steder med de valgte svar.')).toBeVisible()
    const form = screen.getByRole('form', { name: 'Vælg, hvad der vises' })
    expect(within(form).getByRole('status')).toHaveTextContent('Viser 0 af 2 steder.')
  })

  it('has words and a way on when nothing could be checked', async () => {
    await showView(<WordsView />, dataset([]))
    expect(screen.getByRole('heading', { name: 'Intet at regne efter her' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Læs papirerne selv' })).toBeVisible()
  })
})
