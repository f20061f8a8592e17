/** The development server in, fresh data and a reload out: whenever a seed or a reader changes. */
import { sep } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'

const watched = ['seeds', 'src/facts', 'src/papers', 'src/dataset']

const publishAgain = async (server: ViteDevServer): Promise<void> => {
  const { main } = (await server.ssrLoadModule('/src/publish/main.ts')) as typeof import('./main.ts')
  main([], server.config.root)
}

export const freshData = (): Plugin => ({
  name: 'udvalgstal:fresh-data',
  apply: (_, { command, isPreview }) => command === 'serve' && !isPreview && !process.env['VITEST'],
  configureServer(server) {
    const { root } = server.config
    const folders = watched.map((folder) => [root, ...folder.split('/')].join(sep) + sep)
    const refresh = async (): Promise<void> => {
      await publishAgain(server)
      server.ws.send({ type: 'full-reload' })
    }
    server.watcher.add(folders)
    server.watcher.on('all', (_, file) => {
      if (folders.some((folder) => file.startsWith(folder))) refresh().catch(report(server))
    })
    publishAgain(server).catch(report(server))
  },
})

const report =
  (server: ViteDevServer) =>
  (error: unknown): void =>
    server.config.logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
