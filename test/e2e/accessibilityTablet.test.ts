/** Every page on a tablet, light and dark: no fault that axe can find, no sideways scrolling. */
import { visitBrowser } from './browser.ts'
import { readWithAxe } from './readWithAxe.ts'

readWithAxe(visitBrowser(), 768)
