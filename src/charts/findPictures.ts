/** The figure of a chart in; its pictures out: svgs with a name, not those that only dress a button or a legend. */
export function findPictures(figure: HTMLElement | null): readonly SVGSVGElement[] {
  const found = [...(figure?.querySelectorAll<SVGSVGElement>('[data-picture] svg[aria-label]') ?? [])]
  return found.filter((svg) => svg.parentElement?.closest('svg') === null)
}
