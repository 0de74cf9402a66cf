/** A file for whoever asked for it, kept nowhere on the way. */
export function downloadOf(body: string | Uint8Array, mediaType: string, fileName: string): Response {
	return new Response(typeof body === 'string' ? body : Buffer.from(body), {
		headers: {
			'Content-Type': mediaType,
			'Content-Disposition': `attachment; filename="${fileName}"`,
			'Cache-Control': 'no-store',
			// Saved, never shown: where a browser shows it all the same, nothing in it runs or reaches out.
			'Content-Security-Policy': "default-src 'none'; sandbox",
		},
	})
}
