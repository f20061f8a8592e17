/** From a word in the header to the figures and lines that hold it, and to the words in the document. */
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { setSearchKey } from '../../../src/page/searchKey.ts'
import { address, showApp, textOf } from '../../app/showApp.tsx'
import { complaintFact, dataset, meeting } from '../../figures/sampleFacts.ts'

const sentence = 'Der kom 477 klager i 2018 mod 591 året før.'
const lines = ['Deltagere: Klagenævnet', '## Budgetkontrol pr. 1. maj', sentence, 'Klagerne steg i Næstved.']
const fact = complaintFact({
  id: 'klager-2018',
  line: 3,
  span: { start: 8, end: 18 },
  quote: '477 klager',
  sentence,
  quoteAt: 8,
  value: 477,
})
const other = { ...fact, id: 'klager-2017', span: { start: 30, end: 33 }, quote: '591', quoteAt: 30 }
const byby = meeting()
const odeby = meeting({ id: 'odeby', municipality: { name: 'Ødeby', code: null }, date: '2021-05-02' })
const data = dataset([fact, other], [byby, odeby])
const text = textOf('byby', lines, [fact], {
  sections: [
    { item: null, kind: 'front', heading: null, fromLine: 1, toLine: 1 },
    { item: '1', kind: 'title', heading: 'Budgetkontrol', fromLine: 2, toLine: 2 },
    { item: '1', kind: 'case', heading: null, fromLine: 3, toLine: 4 },
  ],
})
const texts = [text, textOf('odeby', ['Intet nyt.'])]

const show = async (query: string, files = { dataset: data, texts }): Promise<void> => {
  showApp(files, `/soeg?q=${encodeURIComponent(query)}`)
  await screen.findByRole('heading', { level: 1, name: `Søgning: ${query}` })
}
const group = (name: string) => within(screen.getByRole('region', { name }))
const announced = (words: RegExp): Promise<HTMLElement> =>
  waitFor(() => {
    const said = screen.getAllByRole('status').find(({ textContent }) => words.test(textContent))
    if (!said) throw new Error(`nobody says ${words}`)
    return said
  })

beforeEach(() => setSearchKey(true))
afterEach(() => vi.unstubAllGlobals())

describe('the search field', () => {
  it('is reached with /, left with Esc, and searches with Enter, keeping the filters', async () => {
    const user = userEvent.setup()
    showApp({ dataset: data, texts }, '/moeder?kommune=byby')
    const link = await screen.findByRole('link', { name: /^Byby/ })
    link.focus()
    await user.keyboard('/')
    const field = screen.getByRole('searchbox', { name: 'Søg i tal og papirer' })
    expect(field).toHaveFocus()
    expect(field).toHaveValue('')
    await user.keyboard('{Escape}')
    expect(link).toHaveFocus()
    await user.keyboard('/klagerne{Enter}')
    await screen.findByRole('heading', { level: 1, name: 'Søgning: klagerne' })
    expect(address()).toBe('/soeg?kommune=byby&q=klagerne')
    expect(screen.getByRole('searchbox', { name: 'Søg i tal og papirer' })).toHaveValue('klagerne')
  })

  it('leaves a slash alone that is written somewhere, and can be turned off', async () => {
    const user = userEvent.setup()
    showApp({ dataset: data, texts }, '/soeg')
    const field = await screen.findByRole('searchbox', { name: 'Søg i tal og papirer' })
    await user.type(field, '1/2')
    expect(field).toHaveValue('1/2')
    await user.click(await screen.findByRole('checkbox', { name: 'Tasten / går til søgefeltet' }))
    await user.keyboard('/')
    expect(field).not.toHaveFocus()
  })
})

describe('the results', () => {
  it('show each sentence once, with a button for every figure in it that opens its source', async () => {
    const user = userEvent.setup()
    await show('klagen')
    const facts = group('Mål og tal')
    expect(facts.getAllByRole('listitem')).toHaveLength(1)
    expect(facts.getByText('klager', { selector: 'mark' })).toBeVisible()
    await user.click(facts.getByRole('button', { name: 'Kilde: Byby 1. april 2020, linje 3, 477 klager' }))
    const drawer = await screen.findByRole('dialog', {}, { timeout: 20_000 })
    expect(drawer.querySelector('mark')).toHaveTextContent('477 klager')
  })

  it('are counted aloud, and leave out who took part', async () => {
    await show('klagerne')
    await announced(/^2\stal(, | og )2\slinjer.* passer til »klagerne«\.$/)
    const links = group('Møder').getAllByRole('listitem')
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Punkt 1, linje 4Klagerne steg i Næstved.',
      `Punkt 1, linje 3${sentence}`,
    ])
  })

  it.each(['budgetkontrollen', 'Budgetkontroller', 'kontrol'])(
    'find the heading »Budgetkontrol« for %s',
    async (query) => {
      await show(query)
      expect(await screen.findByRole('link', { name: 'Budgetkontrol pr. 1. maj' })).toBeVisible()
    },
  )

  it('find Næstved for Naestved', async () => {
    await show('Naestved')
    expect(await screen.findByRole('link', { name: /^Klagerne steg i Næstved/ })).toBeVisible()
  })

  it('explain the words of the trade', async () => {
    await show('merforbruget')
    const words = within(await screen.findByRole('region', { name: 'Ordbog' }))
    expect(words.getByRole('link', { name: 'merforbrug' })).toHaveAttribute('href', '/ordbog#merforbrug')
  })

  it('show the papers whose own name is searched for', async () => {
    await show('oedeby')
    expect(await screen.findByRole('link', { name: 'Ødeby, referat 2. maj 2021' })).toBeVisible()
  })

  it('open the document at the words, marked, with the search ready to go on', async () => {
    const user = userEvent.setup()
    await show('klagen')
    const link = await screen.findByRole('link', { name: 'Klagerne steg i Næstved.' })
    expect(link).toHaveAttribute('href', '/moeder/byby?linje=4&ord=klagen#linje-4')
    await user.click(link)
    const field = await screen.findByRole('searchbox', { name: 'Søg i dokumentet' })
    expect(field).toHaveValue('klagen')
    expect(screen.getByRole('link', { name: 'Tilbage til søgningen' })).toHaveAttribute(
      'href',
      '/soeg?q=klagen',
    )
    expect(
      within(screen.getByRole('search', { name: 'Søg i dokumentet' })).getByRole('status'),
    ).toHaveTextContent('3 af 3')
  })

  it('look in the document only for the words that stand there', async () => {
    await show('klagerne byby')
    const link = await screen.findByRole('link', { name: 'Klagerne steg i Næstved.' })
    expect(link).toHaveAttribute('href', '/moeder/byby?linje=4&ord=klagerne#linje-4')
  })

  it('say which papers could not be searched', async () => {
    await show('klager', { dataset: data, texts: [text] })
    expect(await screen.findByText(/Teksten fra Ødeby 2. maj 2021 kunne ikke hentes/)).toBeVisible()
  })
})

describe('a search without hits', () => {
  it('offers the word that was meant, and the way to the papers', async () => {
    await show('klagrene')
    await announced(/^Ingen steder handler om »klagrene«\.$/)
    expect(screen.getByRole('link', { name: 'klagerne' })).toHaveAttribute('href', '/soeg?q=klagerne')
    expect(screen.getByRole('link', { name: 'Læs papirerne selv' })).toBeVisible()
  })

  it('offers the words one by one', async () => {
    await show('klager trafiklys')
    await announced(/^Ingen steder/)
    expect(screen.getByRole('link', { name: 'klager' })).toHaveAttribute('href', '/soeg?q=klager')
    expect(screen.queryByRole('link', { name: 'trafiklys' })).toBeNull()
  })

  it('asks for more than one letter', async () => {
    showApp({ dataset: data, texts }, '/soeg?q=k')
    expect(await announced(/^Skriv mindst/)).toHaveTextContent('Skriv mindst to bogstaver.')
  })

  it('begins with words that find something', async () => {
    showApp({ dataset: data, texts }, '/soeg')
    const words = within(await screen.findByRole('region', { name: 'Sådan søger du' }))
    expect(words.getByRole('link', { name: 'klager' })).toHaveAttribute('href', '/soeg?q=klager')
    expect(words.queryByRole('link', { name: 'revalidering' })).toBeNull()
  })
})
