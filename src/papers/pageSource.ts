/**
 * A saved page in, whose it is out: by its head and its foot, since the words of the site around a paper are left out.
 *
 *     <title>Referat 6. februar 2024 - Rebild Kommune</title>     Rebild Kommune
 */
import { wordsBelow } from './htmlTable.ts'
import { attribute, elementsBelow, type HtmlElement, type HtmlNode } from './htmlTree.ts'

const contentOf = (page: HtmlNode, name: string, key: string): string => {
  const found = elementsBelow(page, (one) =>
    [attribute(one, 'property'), attribute(one, 'name'), attribute(one, 'rel')].includes(name),
  )
  return found.map((one) => attribute(one, key)).find((words) => words !== '') ?? ''
}

const hostIn = (address: string): string =>
  /^https?:\/\/(?<host>[^/?#:]{3,100})/iu.exec(address)?.groups?.['host'] ?? ''

/** "… - Høje-Taastrup Kommune", with the words in front of it that are written as names are. */
const municipality = /\p{Lu}[\p{L}-]{1,30}(?: \p{Lu}[\p{L}-]{1,30}){0,2} [Kk]ommunes?(?!\p{L})/u

const namedIn = (words: string): string =>
  /kommune/i.test(words) ? (municipality.exec(words.slice(0, 2000))?.[0] ?? '') : ''

const footName = /^(?:site-?|page-?|main-?)?footer$/iu

/** Old pages have no `footer`: a cell or a box is called so. */
const isFoot = (element: HtmlElement): boolean =>
  element.tagName === 'footer' ||
  attribute(element, 'role') === 'contentinfo' ||
  footName.test(attribute(element, 'id')) ||
  attribute(element, 'class')
    .split(/\s+/)
    .some((name) => footName.test(name))

export const titleOf = (page: HtmlNode): string => {
  const title = elementsBelow(page, (one) => one.tagName === 'title')[0]
  return title ? wordsBelow(title) : ''
}

/** '' where nothing says it, or where the title does that is `printed` above the paper. */
export const sourceOf = (page: HtmlNode, printed: string): string => {
  const site = contentOf(page, 'og:site_name', 'content')
  const host = hostIn(contentOf(page, 'canonical', 'href') || contentOf(page, 'og:url', 'content'))
  const foot = (): string =>
    elementsBelow(page, isFoot)
      .map((one) => namedIn(wordsBelow(one)))
      .find((words) => words !== '') ?? ''
  const named = namedIn(printed) === '' ? namedIn(titleOf(page)) || foot() : ''
  return [...new Set([site, host, named])].filter((words) => words !== '').join(', ')
}
