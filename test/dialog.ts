/** Nothing in; jsdom's `<dialog>` gets the methods it lacks: open, focus, Esc, close. */
const show = function (this: HTMLDialogElement): void {
  this.setAttribute('open', '')
  const first = this.querySelector<HTMLElement>('[autofocus], button, a[href], input, select, [tabindex]')
  const back = document.activeElement
  first?.focus()
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    if (this.dispatchEvent(new Event('cancel', { cancelable: true }))) this.close()
  }
  this.addEventListener('keydown', onKey)
  this.addEventListener(
    'close',
    () => {
      this.removeEventListener('keydown', onKey)
      if (back instanceof HTMLElement) back.focus()
    },
    { once: true },
  )
}

const close = function (this: HTMLDialogElement, value?: string): void {
  if (!this.hasAttribute('open')) return
  this.removeAttribute('open')
  if (value !== undefined) this.returnValue = value
  this.dispatchEvent(new Event('close'))
}

export const addDialog = (): void => {
  const dialog = HTMLDialogElement.prototype
  if (typeof dialog.showModal === 'function') return
  dialog.show = show
  dialog.showModal = show
  dialog.close = close
}
