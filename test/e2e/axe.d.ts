/** What the injected script leaves on the page. */
interface Window {
  readonly axe: typeof import('axe-core')
}
