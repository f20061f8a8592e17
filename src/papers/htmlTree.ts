/**
 * A tree of HTML in, what the line writer asks about it out: attributes, headings, what is no part of a paper.
 *
 * parse5 builds the tree that browsers agree on: what is not closed, wrongly nested or encoded comes out as a reader
 * of the page would see it. All walks keep a stack of their own, since saved pages can be nested without end.
 */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree } from 'parse5'

export type HtmlNode = DefaultTreeAdapterTypes.Node
export type HtmlElement = DefaultTreeAdapterTypes.Element

export const isElement = (node: HtmlNode): node is HtmlElement => tree.isElementNode(node)

export const textOf = (node: HtmlNode): string | null => (tree.isTextNode(node) ? node.value : null)

export const attribute = (element: HtmlElement, name: string): string =>
  element.attrs.find((one) => one.name === name)?.value ?? ''

/** `<template>` keeps its content apart, and a page does not show it. */
const childrenOf = (node: HtmlNode): readonly HtmlNode[] => ('childNodes' in node ? node.childNodes : [])

/** Nothing in them is read on the page, or it belongs to the site. Not `form`: some sites wrap every page in one. */
const dropped = new Set(
  'head script style noscript svg iframe object nav input select textarea footer dialog'.split(' '),
)
const droppedRoles = new Set([
  'navigation',
  'search',
  'banner',
  'contentinfo',
  'dialog',
  'alertdialog',
  'menu',
])

/** Collapsed panels (`hidden`) stay: the items of an agenda are folded away when a page is saved. */
export const isDropped = (element: HtmlElement): boolean =>
  dropped.has(element.tagName) ||
  droppedRoles.has(attribute(element, 'role')) ||
  (element.tagName === 'header' && element.parentNode?.nodeName === 'body')

const headings: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6, summary: 3 }

/** 1–6; 0 for what is no heading. A button that folds a panel out is its heading. */
export const levelOf = (element: HtmlElement): number => {
  if (attribute(element, 'role') === 'heading')
    return Math.min(6, Number(attribute(element, 'aria-level')) || 2)
  if (element.tagName === 'button') return attribute(element, 'aria-expanded') === '' ? 0 : 3
  return headings[element.tagName] ?? 0
}

const blocks = new Set(
  `address article aside blockquote body center dd details div dl dt fieldset figcaption figure form header hgroup hr
   html legend li main ol p pre section table tbody td tfoot th thead tr ul caption`.split(/\s+/),
)

/** Stands on lines of its own. */
export const isBlock = (element: HtmlElement): boolean => blocks.has(element.tagName) || levelOf(element) > 0

/** Children in order onto a stack; a spread would fail on a page of a hundred thousand. */
export const pushChildren = (stack: unknown[], node: HtmlNode): void => {
  const children = childrenOf(node)
  for (let at = children.length - 1; at >= 0; at -= 1) stack.push(children[at])
}

/** Elements below `top` in order, not those inside a match. `closed` is not looked into. */
export const elementsBelow = (
  top: HtmlNode,
  wanted: (element: HtmlElement) => boolean,
  closed: (element: HtmlElement) => boolean = () => false,
): readonly HtmlElement[] => {
  const found: HtmlElement[] = []
  const stack: HtmlNode[] = []
  pushChildren(stack, top)
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (!isElement(next)) continue
    if (wanted(next)) found.push(next)
    else if (!closed(next)) pushChildren(stack, next)
  }
  return found
}

/** A no-break space holds "1 200 kr." together; where it only pads, it is a space like the others. */
export const tidy = (words: string): string =>
  words
    .replace(/[ \t\n\r\f]+/g, ' ')
    .replace(/[ \u00A0]{2,}/g, ' ')
    .replace(/^[ \u00A0]+|[ \u00A0]+$/g, '')
