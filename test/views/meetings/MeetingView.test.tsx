/** A meeting's page: what was decided, and the document with every read number marked. */
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { address, showApp, textOf } from '../../app/showApp.tsx'
import { complaintFact, dataset, item, meeting } from '../../figures/sampleFacts.ts'

const lines = [
  '# **REFERAT**',
  '',
  '## Punkt 1: Klager',
  '### Beslutning',
  'Ad 1. Godkendt',
  'Der kom 477 klager.',
  'I alt\t12\t34',
]
const fact = complaintFact({
  id: 'a',
  line: 6,
  item: '1',
  span: { start: 8, end: 18 },
  quote: '477 klager',
  sentence: lines[5] ?? '',
  quoteAt: 8,
  value: 477,
})
const text = textOf('byby', lines, [fact], {
  sections: [
    { item: null, kind: 'front', heading: null, fromLine: 1, toLine: 2 },
    { item: '1', kind: 'title', heading: 'Punkt 1: Klager', fromLine: 3, toLine: 3 },
    { item: '1', kind: 'decision', heading: 'Beslutning', fromLine: 4, toLine: 7 },
  ],
})
const decision = {
  body: 'Jobudvalget',
  date: null,
  line: 4,
  toLine: 5,
  text: 'Ad 1. Godkendt',
  outcome: 'approved',
  absent: 1,
  parts: [{ points: '1', text: 'Godkendt', outcome: 'approved', line: 5 }],
} as const
const items = [
  item({
    title: 'Klager',
    line: 3,
    decisions: [decision],
    attachments: [{ title: 'Sagsliste', line: 7, closed: true }],
  }),
  item({ number: '2', title: 'Eventuelt', line: 7 }),
]
const data = dataset([fact], [meeting({ items })])

const show = async (address = '/moeder/byby'): Promise<void> => {
  showApp({ dataset: data, texts: [text] }, address)
  await screen.findByRole('heading', { level: 1, name: 'Byby, referat 1. april 2020' })
}
const agenda = () => within(screen.getByRole('region', { name: 'Punkter på mødet' }))

afterEach(() => vi.unstubAllGlobals())

describe('the agenda of a meeting', () => {
  it('says what was decided on each point, who many were absent, and what the public may not see', async () => {
    await show()
    expect(agenda().getByText('Godkendt')).toBeVisible()
    expect(agenda().getByText('Ad 1. Godkendt')).toBeVisible()
    expect(agenda().getByText(/1 fraværende/)).toBeVisible()
    expect(agenda().getByText('Lukket bilag')).toBeVisible()
    expect(agenda().getByRole('link', { name: 'Klager' })).toHaveAttribute('href', '#linje-3')
  })

  it('can leave out points without figures', async () => {
    const user = userEvent.setup()
    await show()
    expect(agenda().getByRole('link', { name: 'Eventuelt' })).toBeVisible()
    await user.click(agenda().getByRole('checkbox', { name: 'Kun punkter med tal' }))
    expect(agenda().queryByRole('link', { name: 'Eventuelt' })).toBeNull()
    expect(agenda().getByRole('status')).toHaveTextContent('Viser 1 punkt af 2.')
  })

  it('never invents a decision for an agenda', async () => {
    const plan = dataset([], [meeting({ kind: 'agenda', items: [item()] })])
    showApp({ dataset: plan, texts: [text] }, '/moeder/byby')
    expect(
      await screen.findByText('Dette er en dagsorden. Vi ved ikke, hvad udvalget besluttede.'),
    ).toBeVisible()
    expect(agenda().queryByText('Godkendt')).toBeNull()
  })
})

describe('the document', () => {
  it('has every line under its number, with headings where the paper has them', async () => {
    await show()
    const line = document.getElementById('linje-6')
    expect(line).toHaveTextContent('6Der kom 477 klager.')
    expect(screen.getByRole('heading', { level: 3, name: 'Punkt 1: Klager' })).toBeVisible()
    expect(screen.getByRole('heading', { level: 4, name: 'Beslutning' })).toBeVisible()
    expect(document.getElementById('linje-7')).toHaveTextContent('I alt 12 34')
  })

  it('points out the line an address asks for', async () => {
    await show('/moeder/byby?linje=6#linje-6')
    expect(document.querySelector('[data-here]')).toBe(document.getElementById('linje-6'))
  })

  it('counts what is searched for, and goes on to the next', async () => {
    const user = userEvent.setup()
    await show()
    const search = within(screen.getByRole('search', { name: 'Søg i dokumentet' }))
    await user.type(search.getByRole('searchbox', { name: 'Søg i dokumentet' }), 'klager')
    expect(search.getByRole('status')).toHaveTextContent('1 af 2')
    expect(document.querySelector('[data-here]')).toBe(document.getElementById('linje-3'))
    await user.click(search.getByRole('button', { name: 'Næste' }))
    expect(search.getByRole('status')).toHaveTextContent('2 af 2')
    expect(document.querySelector('[data-here]')).toBe(document.getElementById('linje-6'))
    await user.click(search.getByRole('button', { name: 'Næste' }))
    expect(search.getByRole('status')).toHaveTextContent('1 af 2')
  })

  it('has the words and the place in its address, and opens there from a link', async () => {
    const user = userEvent.setup()
    await show()
    const search = within(screen.getByRole('search', { name: 'Søg i dokumentet' }))
    await user.type(search.getByRole('searchbox'), 'klager')
    expect(address()).toBe('/moeder/byby?ord=klager')
    await user.click(search.getByRole('button', { name: 'Næste' }))
    expect(new URLSearchParams(address().split('?')[1]).get('linje')).toBe('6')
    await user.clear(search.getByRole('searchbox'))
    expect(address()).toBe('/moeder/byby')
  })

  it('stands at the place of a link, with its words in the field', async () => {
    await show('/moeder/byby?ord=klager&linje=6')
    const search = within(screen.getByRole('search', { name: 'Søg i dokumentet' }))
    expect(search.getByRole('searchbox')).toHaveValue('klager')
    expect(search.getByRole('status')).toHaveTextContent('2 af 2')
  })

  it('says when a word is nowhere', async () => {
    const user = userEvent.setup()
    await show()
    const search = within(screen.getByRole('search', { name: 'Søg i dokumentet' }))
    await user.type(search.getByRole('searchbox'), 'zebra')
    expect(search.getByRole('status')).toHaveTextContent('Ingen steder i dokumentet')
    expect(search.getByRole('button', { name: 'Næste' })).toBeDisabled()
  })
})
