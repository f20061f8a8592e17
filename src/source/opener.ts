/** Clicks in; the control that opened the drawer out, so that focus finds its way back to it. */

const last: { control: HTMLElement | null } = { control: null }

const remember = ({ target }: MouseEvent): void => {
  if (!(target instanceof Element) || target.closest('dialog')) return
  last.control = target.closest<HTMLElement>('button, a, [tabindex]')
}

/** Safari does not focus a button that is clicked, so the browser alone would lose the place. */
export const watchOpener = (): (() => void) => {
  document.addEventListener('click', remember, true)
  return () => document.removeEventListener('click', remember, true)
}

/** To the opener when the browser found nothing itself; to the heading when the drawer came from an address. */
export const focusOpener = (): void => {
  const { activeElement } = document
  if (activeElement && activeElement !== document.body && !activeElement.closest('dialog')) return
  const target = last.control?.isConnected ? last.control : document.querySelector<HTMLElement>('main')
  target?.focus({ preventScroll: true })
}
