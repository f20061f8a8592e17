/** Who may import whom: a folder or file below src in, the packages and places it may reach out. */

interface Wall {
  /** Whole names; "node:" allows all of Node. */
  readonly packages: readonly string[]
  /** Files, or folders with a slash at the end; its own folder is always allowed. */
  readonly ours: readonly string[]
}

/** The types that are everybody's language. */
const facts = ['facts/model.ts', 'facts/model/']
const nouns = [...facts, 'dataset/shape.ts']

export const walls: Readonly<Record<string, Wall>> = {
  'facts/': { packages: [], ours: [] },
  'dataset/': { packages: [], ours: facts },
  'papers/': { packages: ['parse5'], ours: facts },
  'publish/': {
    packages: ['node:', 'vite'],
    ours: [
      ...nouns,
      'dataset/',
      'papers/readPaper.ts',
      'facts/extract.ts',
      'facts/text.ts',
      'paths.ts',
      'format.ts',
    ],
  },
  'queries/': { packages: ['@tanstack/react-query', 'valibot'], ours: ['dataset/', ...facts] },
  'figures/': { packages: [], ours: [...nouns, 'format.ts', 'modelWords.ts'] },
  'charts/': { packages: ['react', 'react-dom', 'recharts'], ours: ['paths.ts', 'format.ts'] },
  'views/': {
    packages: ['react', 'react-router-dom', '@tanstack/react-query'],
    ours: [...nouns, 'queries/', 'figures/', 'charts/', 'source/', 'page/', 'paths.ts', 'format.ts'],
  },
  /** What every page has: its filters, the choices in its address, its stacks and notices. */
  'page/': {
    packages: ['react', 'react-router-dom', '@tanstack/react-query'],
    ours: ['dataset/shape.ts', 'queries/', 'charts/', 'source/', 'paths.ts', 'format.ts'],
  },
  /** The drawer that opens a figure's sentence, from wherever it stands: it knows no page. */
  'source/': {
    packages: ['react', 'react-router-dom', '@tanstack/react-query'],
    ours: [...nouns, 'queries/', 'charts/', 'paths.ts', 'format.ts', 'modelWords.ts'],
  },
  'app/': {
    packages: ['react', 'react-router-dom', '@tanstack/react-query'],
    ours: [...nouns, 'views/', 'page/', 'source/', 'queries/', 'paths.ts', 'format.ts'],
  },
  'format.ts': { packages: [], ours: facts },
  'modelWords.ts': { packages: [], ours: facts },
  'paths.ts': { packages: [], ours: [] },
  'main.tsx': {
    packages: ['react', 'react-dom/client', '@tanstack/react-query', 'react-router-dom'],
    ours: ['app/', 'queries/'],
  },
}

/** "views/goals/": a view is its own island. "charts/": every other folder is one. */
const homeOf = (path: string): string => {
  const [folder = '', inner = ''] = path.split('/')
  if (!path.includes('/')) return path
  return folder === 'views' ? `views/${inner}/` : `${folder}/`
}

export const wallOf = (path: string): Wall | null => {
  const [folder = ''] = path.split('/')
  return walls[path.includes('/') ? `${folder}/` : folder] ?? null
}

const reaches = (target: string, place: string): boolean =>
  place.endsWith('/') ? target.startsWith(place) : target === place

const isOurs = (target: string): boolean =>
  ['ts', 'tsx', 'css', 'scss', 'svg', 'json'].includes(target.split('.').at(-1) ?? '')

const allowsPackage = (target: string, packages: readonly string[]): boolean =>
  packages.some((name) => (name.endsWith(':') ? target.startsWith(name) : target === name))

/** `target` is a package, or a path below src; how a file is wanted ("?inline") is no part of where it is. */
export const mayImport = (path: string, written: string): boolean => {
  const wall = wallOf(path)
  const [target = ''] = written.split('?')
  if (!wall) return false
  if (!isOurs(target)) return allowsPackage(target, wall.packages)
  return [homeOf(path), ...wall.ours].some((place) => reaches(target, place))
}
