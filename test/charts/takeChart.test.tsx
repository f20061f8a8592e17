/** A chart on the page in; the link, the files and the words that leave it out. */
import { render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ChartFrame } from '../../src/charts/ChartFrame.tsx'
import { pictureSvg } from '../../src/charts/pictureSvg.ts'
import { Skeleton } from '../../src/charts/Skeleton.tsx'
import { UnitSquares } from '../../src/charts/UnitSquares.tsx'
import { layOut } from './page.ts'
import { frame, source } from './rows.ts'

const onSource = vi.fn<(fact: string) => void>()
const groups = [
  { key: 'a', label: 'Stadfæstet', count: 3, source: source(79) },
  { key: 'b', label: 'Hjemvist', count: 2, source: source(85) },
]

const show = (): void => {
  render(
    <ChartFrame
      {...frame}
      onSource={onSource}
      legend={[{ label: 'Forventet (skøn)', tone: 'neutral', fill: 'hatched' }]}
      notes={['Dagsordenen indeholder ingen budgetafvigelse.']}
    >
      <UnitSquares groups={groups} name="Klagerne" onSource={onSource} />
    </ChartFrame>,
  )
}

const showWords = (): void => {
  render(
    <ChartFrame {...frame} onSource={onSource}>
      <p>Der er intet at tegne.</p>
    </ChartFrame>,
  )
}

interface Download {
  readonly name: string
  readonly blob: Blob
}

const downloads: Download[] = []

/** jsdom's blobs cannot say their text themselves. */
const textOf = (blob = new Blob()): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''))
    reader.readAsText(blob)
  })

beforeEach(() => {
  layOut(640)
  downloads.length = 0
  let last: Blob | null = null
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        last = blob
        return 'blob:one'
      },
      revokeObjectURL: () => undefined,
    }),
  )
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (last) downloads.push({ name: this.download, blob: last })
  })
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  window.history.replaceState(null, '', '/')
})

const figure = (): HTMLElement => screen.getByRole('figure', { name: frame.title })
const open = async (): Promise<ReturnType<typeof userEvent.setup>> => {
  const user = userEvent.setup()
  await user.click(screen.getByText('Hent og del'))
  return user
}
const said = (): HTMLElement => within(figure()).getByRole('status')

describe('what every chart offers', () => {
  it('copies the address of the page, with what is chosen on it, at this chart', async () => {
    window.history.replaceState(null, '', '/budget?vis=pct&kilde=fact-79')
    show()
    const user = await open()
    await user.click(screen.getByRole('button', { name: 'Kopiér link' }))
    await waitFor(() => expect(said()).toHaveTextContent('Kopieret'))
    expect(await navigator.clipboard.readText()).toBe(`${window.location.origin}/budget?vis=pct#graf-B1`)
  })

  it('shows the link, marked, where the browser does not allow copying', async () => {
    show()
    const user = await open()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'))
    await user.click(screen.getByRole('button', { name: 'Kopiér link' }))
    const field = await screen.findByRole('textbox', { name: /kopiér det selv/ })
    expect(field).toHaveValue(`${window.location.origin}/#graf-B1`)
  })

  it('hands over the table as CSV and says under which name', async () => {
    window.history.replaceState(null, '', '/budget')
    show()
    const user = await open()
    await user.click(screen.getByRole('button', { name: 'Hent CSV' }))
    await waitFor(() => expect(said()).toHaveTextContent('Hentet: udvalgstal-byen-1-april-2019-b1.csv'))
    const [download] = downloads
    expect(download?.name).toBe('udvalgstal-byen-1-april-2019-b1.csv')
    expect(await textOf(download?.blob)).toContain('Rapport;Afvigelse')
  })

  it('waits for a picture whose turn to be drawn has not come', async () => {
    const chart = (picture: ReactNode) => (
      <ChartFrame {...frame} onSource={onSource}>
        {picture}
      </ChartFrame>
    )
    const { rerender } = render(chart(<Skeleton lay={() => ({ height: 100 })} />))
    await userEvent.click(screen.getByText('Hent og del'))
    await userEvent.click(screen.getByRole('button', { name: 'SVG' }))
    expect(downloads).toEqual([])
    rerender(chart(<UnitSquares groups={groups} name="Klagerne" onSource={onSource} />))
    await waitFor(() => expect(downloads).toHaveLength(1))
    expect(downloads[0]?.name).toMatch(/\.svg$/)
  })

  it('offers no picture where there is none', async () => {
    showWords()
    await open()
    expect(await screen.findByRole('button', { name: 'Hent CSV' })).toBeVisible()
    await waitFor(() => expect(screen.queryByRole('button', { name: 'SVG' })).toBeNull())
  })
})

describe('the picture that is downloaded', () => {
  const chart = { ...frame, notes: ['Dagsordenen indeholder ingen budgetafvigelse.'] }
  const address = 'https://example.org/budget#graf-B1'
  const take = () => {
    show()
    const picture = pictureSvg(figure(), chart, address)
    const file = new DOMParser().parseFromString(picture?.svg ?? '', 'image/svg+xml')
    return { picture, file }
  }

  it('is well-formed, and says title, Kort sagt, legend, notes, source and address inside itself', () => {
    const { file } = take()
    expect(file.querySelector('parsererror')).toBeNull()
    expect(file.documentElement.localName).toBe('svg')
    expect(file.querySelector('title')?.textContent).toBe(frame.title)
    const words = [...file.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ')
    expect(words).toContain(frame.title)
    expect(words).toContain(`Kort sagt: ${frame.sentence}`)
    expect(words).toContain('Forventet (skøn)')
    expect(words).toContain('Dagsordenen indeholder ingen budgetafvigelse.')
    expect(words).toContain('Kilde: Byen 1. april 2019, linje 79')
    expect(words).toContain(address)
    expect(words).toContain('Stadfæstet')
  })

  it('holds every square of the picture, and nothing that can be pressed', () => {
    const { file } = take()
    expect(file.querySelectorAll('svg svg').length).toBe(2)
    expect(file.querySelectorAll('[role="button"], [tabindex], [class], [data-source]')).toHaveLength(0)
  })

  it('is drawn in the light colours, and leaves the page in its own', () => {
    const root = document.documentElement
    root.dataset['theme'] = 'dark'
    take()
    expect(root.dataset['theme']).toBe('dark')
    delete root.dataset['theme']
  })
})
