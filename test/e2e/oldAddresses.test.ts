/** Links that people have sent must go on working: every form of address the app has ever made, and what it opens. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { meetingPath, paths } from '../../src/paths.ts'
import { leave, settled, visitBrowser } from './browser.ts'
import { dataset } from './site.ts'

const visitor = visitBrowser()

const given = <One>(found: One | null | undefined): One => {
  if (found == null) throw new Error('the published data lacks what this address is about')
  return found
}

const deviation = given(
  dataset.facts.find(({ kind, measure }) => kind === 'budget' && measure === 'deviation'),
)
const meeting = given(dataset.meetings.find(({ id }) => id === deviation.meeting))
const path = meetingPath(meeting.id)

const seen =
  (words: RegExp | string) =>
  async (page: Page): Promise<void> =>
    page.getByText(words).first().waitFor()

const checked =
  (name: string | RegExp) =>
  async (page: Page): Promise<void> => {
    expect(await page.getByLabel(name, { exact: true }).first().isChecked()).toBe(true)
  }

const chosen =
  (label: string, value: string) =>
  async (page: Page): Promise<void> => {
    expect(await page.getByLabel(label, { exact: true }).inputValue()).toBe(value)
  }

const inView =
  (selector: string) =>
  async (page: Page): Promise<void> => {
    const top = (): Promise<number> =>
      page.locator(selector).evaluate((found) => found.getBoundingClientRect().top)
    await expect.poll(top).toBeLessThan(720)
    expect(await top()).toBeGreaterThan(-10)
  }

const source = async (page: Page): Promise<void> => {
  const mark = page.getByRole('dialog').locator('mark').first()
  await mark.waitFor()
  expect(await mark.textContent()).toBe(deviation.quote)
}

/** One address of each form; new forms are added, and no line is ever taken away. */
const addresses: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  [`${paths.overview}?kommune=odder`, chosen('Kommune', 'Odder')],
  [`${paths.overview}?kommune=odder&moede=findes-ikke`, seen(/Adressen nævner »findes-ikke«/)],
  [`${paths.overview}?kommune=K%C3%B8benhavn`, seen(/Adressen nævner »København«/)],
  [`${paths.budget}?moede=${meeting.id}`, chosen('Møde', meeting.id)],
  [`${paths.budget}?maalt=oprindeligt`, checked('oprindeligt budget')],
  [`${paths.budget}?vis=pct`, checked('pct.')],
  [`${paths.budget}?vis=guld`, seen(/Adressen nævner »guld«/)],
  [`${paths.budget}?flere=findes-ikke`, seen(/Adressen nævner »findes-ikke«/)],
  [`${paths.budget}?kilde=${deviation.id}`, source],
  [`${paths.budget}?kilde=findes-ikke`, seen('Kilden er ikke fundet')],
  [`${paths.budget}#graf-B1`, inView('#graf-B1')],
  [`${paths.budget}#oensker`, inView('#oensker')],
  [
    `${paths.budget}?sorter=B1.budget.faldende`,
    (page) => page.locator('th[aria-sort="descending"]').waitFor(),
  ],
  [`${paths.budget}?sorter=B1.farve`, seen(/efter »farve«/)],
  [`${paths.budget}?sorter=Z9.budget`, seen(/sorterer »Z9«/)],
  [`${paths.goals}?maalaar=2022`, checked('2022')],
  [`${paths.goals}?kun=afvigelser`, checked('Vis kun afvigelser')],
  [`${paths.goals}?maalaar=1999`, seen(/Adressen nævner »1999«/)],
  [`${paths.complaints}?statistik=findes-ikke`, seen(/Adressen nævner »findes-ikke«/)],
  [`${paths.trends}?serie=findes-ikke`, seen(/Adressen nævner »findes-ikke«/)],
  [`${paths.trends}#graf-U2-1`, inView('#graf-U2-1')],
  [`${paths.words}?svar=ingen`, seen(/Viser 0 af/)],
  [`${paths.words}?svar=afviger.ordvalg`, checked(/^Afviger/)],
  [`${paths.words}?svar=findes-ikke`, seen(/Adressen nævner »findes-ikke«/)],
  [`${paths.glossary}?ordning=tidligere`, checked('Tidligere ordning')],
  [`${paths.glossary}?ordning=ny`, seen(/Adressen nævner »ny«/)],
  [`${paths.glossary}?ord=budget`, chosen('Søg efter et ord', 'budget')],
  [`${paths.glossary}#merforbrug`, inView('#merforbrug')],
  [`${paths.search}?q=budgetkontrol&kommune=naestved`, seen('Mål og tal')],
  [`${path}?linje=${deviation.line}#linje-${deviation.line}`, inView(`#linje-${deviation.line}`)],
  [`${path}?linje=${deviation.line}`, inView(`#linje-${deviation.line}`)],
  [`${path}#linje-${deviation.line}`, inView(`#linje-${deviation.line}`)],
  [
    `${path}?linje=${deviation.line}&ord=budget#linje-${deviation.line}`,
    async (page) => expect(await page.getByRole('searchbox').last().inputValue()).toBe('budget'),
  ],
  [
    `${path}?ord=budget`,
    async (page) => expect(await page.getByRole('searchbox').last().inputValue()).toBe('budget'),
  ],
  [`${path}?kilde=${deviation.id}`, source],
  [`${path}?linje=99999`, seen(/dokumentet har kun/)],
  [`${path}?punkter=tal`, checked('Kun punkter med tal')],
  [`${path}?punkter=alt`, seen(/Adressen nævner »alt«/)],
  [`${paths.correction}?figur=${deviation.id}`, chosenReport(`Id: ${deviation.id}`)],
  [`${paths.correction}?figur=findes-ikke`, seen(/Adressen peger på et tal, vi ikke har/)],
  [`${paths.correction}?sted=%2Fbudget%3Fvis%3Dpct%23graf-B1`, chosenReport('/budget?vis=pct#graf-B1')],
]

function chosenReport(words: string): (page: Page) => Promise<void> {
  return async (page) => {
    expect(await page.getByLabel('Teksten', { exact: true }).inputValue()).toContain(words)
  }
}

/** The same page of the browser for all: only its address is new. */
const failureAt = async (
  page: Page,
  address: string,
  opens: (page: Page) => Promise<void>,
): Promise<string> => {
  await page.goto('about:blank')
  await page.goto(visitor.origin() + address)
  try {
    await settled(page)
    await opens(page)
    return ''
  } catch (error) {
    return `${address}: ${error instanceof Error ? error.message : String(error)}`
  }
}

const pathnames = [...new Set(addresses.map(([address]) => new URL(address, 'http://a').pathname))]

it.each(pathnames)('still opens what every link to %s opened', async (pathname) => {
  const visit = await visitor.open(pathname)
  visit.page.setDefaultTimeout(20_000)
  const failures: string[] = []
  for (const [address, opens] of addresses) {
    if (new URL(address, 'http://a').pathname !== pathname) continue
    failures.push(await failureAt(visit.page, address, opens))
  }
  expect(failures.filter((failure) => failure !== '')).toEqual([])
  await leave(visit)
})
