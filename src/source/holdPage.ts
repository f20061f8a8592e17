/** An open drawer in; the page behind stands still, exactly as wide as it was, until the function that comes out is called. */

/** Where a scrollbar takes room, its room is kept; elsewhere a gutter would only make the page narrower, and draw it anew. */
export const holdPage = (): (() => void) => {
  const { documentElement: root } = document
  const { overflow, scrollbarGutter } = root.style
  if (window.innerWidth > root.clientWidth) root.style.scrollbarGutter = 'stable'
  root.style.overflow = 'hidden'
  return () => Object.assign(root.style, { overflow, scrollbarGutter })
}
