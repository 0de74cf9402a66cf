import { giveOutFile } from '../features/data-protection/index.ts'
import { fileKindOf, formatOf } from '../features/data-protection/rules/exports/file-kinds.ts'
import type { Actor } from '../platform/actor.ts'
import type { House } from '../platform/house.ts'

/**
 * Every file that a page gives to somebody signed in is written down before it leaves; what cannot be written down does not
 * leave. One place for all, so that no page can forget it.
 */
export async function noteFileGivenOut(
	house: House,
	actor: Actor | null,
	path: string,
	response: Response,
): Promise<Response> {
	const disposition = response.headers.get('content-disposition')
	if (actor === null || !response.ok || disposition === null) return response
	const file = new Uint8Array(await response.arrayBuffer())
	const given = { what: fileKindOf(path), format: formatOf(disposition), bytes: file.byteLength }
	const noted = await giveOutFile({ house, actor }, given)
	if (noted.is !== 'done') throw new Error(`a file was not given out: ${noted.is}`)
	return new Response(file, { status: response.status, headers: response.headers })
}
