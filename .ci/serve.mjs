// A folder and a port in, a plain static host out: files, a folder's index.html, and 404.html for the rest.
// It knows nothing of the app, so what works here works on any static host.
import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const compress = promisify(gzip)

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.webmanifest': 'application/manifest+json',
}

const isText = (/** @type {string} */ type) => type.includes('charset') || type.includes('svg')

/**
 * @param {string} path
 * @returns {Promise<string | null>} the file itself, or the index of the folder
 */
const fileAt = async (path) => {
  const found = await stat(path).catch(() => null)
  if (found?.isFile()) return path
  if (!found?.isDirectory()) return null
  const index = join(path, 'index.html')
  return (await stat(index).catch(() => null))?.isFile() ? index : null
}

/**
 * @param {string} folder
 * @param {string} address the path of the request
 */
const find = async (folder, address) => {
  try {
    const path = normalize(join(folder, decodeURIComponent(address)))
    return path === folder || path.startsWith(folder + sep) ? await fileAt(path) : null
  } catch {
    return null
  }
}

/**
 * @param {string} folder
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
const answer = async (folder, request, response) => {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end()
    return
  }
  const { pathname } = new URL(`http://host${request.url}`)
  const found = await find(folder, pathname)
  const file = found ?? join(folder, '404.html')
  const content = await readFile(file).catch(() => Buffer.from('Not found'))
  const type = types[extname(file)] ?? 'application/octet-stream'
  const zip = isText(type) && String(request.headers['accept-encoding']).includes('gzip')
  const body = zip ? await compress(content) : content
  response.writeHead(found ? 200 : 404, {
    'content-type': type,
    'content-length': body.length,
    'cache-control': pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'accept-encoding',
    ...(zip ? { 'content-encoding': 'gzip' } : {}),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number>} the port it listens on
 */
const listen = (server, port, host) =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })

/**
 * Port 0 takes any that is free. Without a host: this machine only, under both of its addresses.
 * @param {string} given
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<{ port: number, close: () => void }>}
 */
export const serve = async (given, port, host) => {
  const folder = normalize(join(given, '.'))
  const make = () =>
    createServer((request, response) => {
      answer(folder, request, response).catch(() => response.destroy())
    })
  const server = make()
  const taken = await listen(server, port, host ?? '127.0.0.1')
  const second = make()
  if (!host) await listen(second, taken, '::1').catch(() => undefined)
  const close = () => {
    for (const each of [server, second]) {
      each.close()
      each.closeAllConnections()
    }
  }
  return { port: taken, close }
}
