import { readZip } from './zip.ts'
import { zipEntries } from './zip-size.ts'

/** Why a packed office file is not opened. */
export type ArchiveFault = 'not-an-archive' | 'unpacks-too-large' | 'defines-entities' | 'holds-a-program'

/** An office file has some ten parts; one with thousands is made to be slow. */
const mostParts = 2000
const program = /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml|script-lc\.xml)$|^(?:xl\/)?macrosheets\//i

/**
 * Looks through a packed office file before any library reads it: that it unpacks to what its directory says and to no
 * more than `largest` bytes, that none of its texts defines entities (which can grow without end, or read other files),
 * and last whether it holds a program. Null when nothing is wrong.
 */
export function archiveFault(bytes: Uint8Array, largest: number): ArchiveFault | null {
	const entries = zipEntries(bytes)
	if (entries === null) return 'not-an-archive'
	const said = entries.reduce((sum, { unpacked }) => sum + unpacked, 0)
	if (said > largest || entries.length > mostParts) return 'unpacks-too-large'
	const files = readZip(bytes, largest)
	if (files === null) return 'not-an-archive'
	for (const [name, file] of files)
		if (/\.(?:xml|rels|vml)$/i.test(name) && definesEntities(file)) return 'defines-entities'
	return [...files.keys()].some((name) => program.test(name)) ? 'holds-a-program' : null
}

/** In whichever encoding: of two bytes a letter one is nothing. */
function definesEntities(file: Uint8Array): boolean {
	const text = Buffer.from(file).toString('latin1')
	return /<!(?:DOCTYPE|ENTITY)/i.test(text.includes('\u0000') ? text.replaceAll('\u0000', '') : text)
}
