/** The figure of a chart in; its pictures out: svgs with a name, not those that only dress a button or a legend. */
export function findPictures(figure: HTMLElement | null): readonly SVGSVGElement[] {
  const found = [...(figure?.querySelectorAll<SVGSVGElement>('[data-picture] svg[aria-label]') ?? [])]
  return found.filter((svg) => svg.parentElement?.closest('svg') === null)
}

const isComing = (figure: HTMLElement): boolean => figure.querySelector('[data-coming]') !== null

/** Whether there is a picture to take, drawn or about to be: pictures are drawn one after the other. */
export const hasPicture = (figure: HTMLElement | null): boolean =>
  figure !== null && (isComing(figure) || findPictures(figure).length > 0)

const patience = 10_000

/** Resolves when no picture of a figure is still to be drawn, or when one has taken too long. */
export const whenDrawn = (figure: HTMLElement): Promise<void> =>
  new Promise((resolve) => {
    if (!isComing(figure)) return resolve()
    const stop = (): void => {
      watch.disconnect()
      clearTimeout(late)
      resolve()
    }
    const watch = new MutationObserver(() => {
      if (!isComing(figure)) stop()
    })
    const late = setTimeout(stop, patience)
    watch.observe(figure, { childList: true, subtree: true })
  })
