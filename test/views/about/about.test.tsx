/** The pages about the pages: what was read, what was not, and how to say that something is wrong. */
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { showApp } from '../../app/showApp.tsx'
import { budgetFact, dataset } from '../../figures/sampleFacts.ts'

const fact = budgetFact({
  id: 'a',
  line: 12,
  value: -9_800_000,
  quote: '9,8 mio. kr.',
  convention: { rule: 'minus_is_overspend', line: 20 },
})
const data = {
  ...dataset([fact]),
  coverage: [{ meeting: 'byby', numbers: 1405, typed: 124, quantity: 42, reference: 237, unread: 2 }],
  unreadable: [{ file: 'tom.txt', message: 'Filen er tom.' }],
}

afterEach(() => vi.unstubAllGlobals())

describe('data and method', () => {
  it('accounts for every number of every document', async () => {
    showApp({ dataset: data }, '/data')
    const table = within(await screen.findByRole('table', { name: /Hvert tal i hvert dokument/ }))
    const cells = table.getAllByRole('cell').map(({ textContent }) => textContent)
    expect(cells).toEqual(['1.405', '124', '42', '237', '2'])
  })

  it('shows what minus means, with the line that says so', async () => {
    showApp({ dataset: data }, '/data')
    const table = within(await screen.findByRole('table', { name: /Fortegn/ }))
    expect(table.getByText('Minus betyder brugt mere end budgettet')).toBeVisible()
    expect(table.getByRole('link', { name: 'linje 20' })).toHaveAttribute(
      'href',
      '/moeder/byby?linje=20#linje-20',
    )
  })

  it('names a document that could not be read, with the reason', async () => {
    showApp({ dataset: data }, '/data')
    expect(await screen.findByText(/Filen er tom\./)).toHaveTextContent('tom.txt: Filen er tom.')
  })

  it('says what of a paper was not understood, and leads to the line', async () => {
    const message = 'Indholdsfortegnelsen nævner »Mål«, men vi fandt ikke punktet i teksten.'
    const meetings = data.meetings.map((meeting) => ({
      ...meeting,
      problems: [{ code: 'missing_items' as const, message, line: 6 }],
    }))
    showApp({ dataset: { ...data, meetings } }, '/data')
    expect(await screen.findByText(/nævner »Mål«/)).toHaveTextContent(`byby.txt: ${message}`)
    expect(screen.getByRole('link', { name: 'byby.txt' })).toHaveAttribute(
      'href',
      '/moeder/byby?linje=6#linje-6',
    )
  })

  it('hands out the files', async () => {
    showApp({ dataset: data }, '/data')
    expect(await screen.findByRole('link', { name: 'facts.csv' })).toHaveAttribute('href', '/data/facts.csv')
  })
})

describe('a report of an error', () => {
  it('is filled in with the place a chart was reported from', async () => {
    showApp({ dataset: data }, '/ret-en-fejl?sted=%2Fbudget%3Fvis%3Dpct%23graf-B1')
    const words = await screen.findByRole('textbox', { name: 'Teksten' })
    expect((words as HTMLTextAreaElement).value).toContain('Side: /budget?vis=pct#graf-B1')
  })

  it('is filled in with the figure, its words, its line and the data it was read from', async () => {
    showApp({ dataset: data }, '/ret-en-fejl?figur=a')
    const words = await screen.findByRole('textbox', { name: 'Teksten' })
    for (const part of ['9,8 mio. kr.', 'Linje: 12', 'byby.txt', 'Id: a', 'version 1']) {
      expect((words as HTMLTextAreaElement).value.replaceAll('\u00A0', ' ')).toContain(part)
    }
  })

  it('copies what the reader has added', async () => {
    const user = userEvent.setup()
    showApp({ dataset: data }, '/ret-en-fejl')
    await user.type(await screen.findByRole('textbox', { name: 'Teksten' }), 'linket er dødt')
    await user.click(screen.getByRole('button', { name: 'Kopiér teksten' }))
    expect(await screen.findByText('Teksten er kopieret.')).toBeVisible()
    expect(await navigator.clipboard.readText()).toMatch(/forkert, fordi: linket er dødt$/)
  })

  it('opens as a letter without a receiver, with what the reader has added', async () => {
    const user = userEvent.setup()
    showApp({ dataset: data }, '/ret-en-fejl')
    await user.type(await screen.findByRole('textbox', { name: 'Teksten' }), 'linket er dødt')
    const { href } = screen.getByRole<HTMLAnchorElement>('link', { name: 'Åbn i mailprogram' })
    expect(href).toMatch(/^mailto:\?subject=Fejl%20i%20Udvalgstal&body=/)
    expect(decodeURIComponent(href)).toMatch(/forkert, fordi: linket er dødt$/)
  })
})

describe('the accessibility statement', () => {
  it('has the parts of the model, claims no full conformance, and names no authority as owner', async () => {
    showApp({ dataset: data }, '/tilgaengelighed')
    await screen.findByRole('heading', { level: 1, name: 'Tilgængelighed' })
    const parts = [
      'Overholdelse af kravene',
      'Indhold, der ikke er tilgængeligt',
      'Sådan er siden vurderet',
      'Giv besked om en side, du ikke kan bruge',
      'Håndhævelse',
    ]
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
    expect(headings).toEqual([...parts, 'Sådan er siden gjort'])
    const words = screen.getByRole('main').textContent
    expect(words).toContain('Udvalgstal er delvist i overensstemmelse med kravene')
    expect(words).toContain('Digitaliseringsstyrelsen fører tilsyn')
    expect(words).toContain('skal sætte sit eget navn på erklæringen')
  })
})
