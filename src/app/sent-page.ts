import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const compressed = promisify(gzip)

// A page is compressed once for each reader: the first levels give nearly all of it for half the work.
const level = 4
const worthwhile = 1024

type Sending = { readonly status: number; readonly headers: Headers }

/** A whole page as its reader takes it, compressed at once where the browser says that it may be. */
export async function sent(
	request: Request,
	html: Buffer<ArrayBuffer>,
	{ status, headers }: Sending,
): Promise<Response> {
	headers.append('Vary', 'Accept-Encoding')
	const takesGzip = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i.test(
		request.headers.get('Accept-Encoding') ?? '',
	)
	if (!takesGzip || html.length < worthwhile) return new Response(html, { status, headers })
	headers.set('Content-Encoding', 'gzip')
	return new Response(await compressed(html, { level }), { status, headers })
}
