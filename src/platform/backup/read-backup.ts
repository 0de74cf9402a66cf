import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { createZstdDecompress } from 'node:zlib'
import { codeOf, GroundFault } from '../database/ground-fault.ts'
import type { Keys } from '../keys.ts'
import { type Closing, closingOf, type Manifest, manifestOf, type Opening, openingOf } from './manifest.ts'
import { digestOfRows, type RowDigest } from './row-digest.ts'
import { damaged, unsealed } from './sealed-file.ts'

/** A backup as it is read: what it is, each table's rows in batches of whole lines, and at the end all of it counted. */
export type Part =
	| { readonly is: 'opening'; readonly opening: Opening }
	| { readonly is: 'table'; readonly name: string }
	| { readonly is: 'rows'; readonly lines: Buffer }
	| { readonly is: 'table-ended' }
	| { readonly is: 'closing'; readonly manifest: Manifest }

const newline = 10
/** Stands alone on the line after a table's last row, as in PostgreSQL's own files: no row is written so. */
export const endOfRows = Buffer.from('\\.\n')

/** Throws GroundFault with one sentence when the file is not a whole backup of this secret. */
export async function* readBackup(file: string, keys: Keys): AsyncGenerator<Part> {
	const bytes = createReadStream(file, { highWaterMark: 1024 * 1024 })
	const whole = Readable.from(unsealed(file, bytes, keys), { objectMode: false })
	const plain = createZstdDecompress()
	whole.on('error', (fault) => plain.destroy(fault))
	whole.pipe(plain)
	try {
		yield* partsOf(file, plain)
	} catch (fault) {
		if (fault instanceof GroundFault) throw fault
		const code = codeOf(fault)
		if (code.startsWith('ZSTD') || code.startsWith('Z_') || code === 'ERR_OUT_OF_RANGE') throw damaged(file)
		if (code === '') throw fault
		throw new GroundFault(`${file} cannot be read (${code}).`)
	} finally {
		plain.destroy()
		whole.destroy()
		bytes.destroy()
	}
}

async function* partsOf(file: string, plain: AsyncIterable<Buffer>): AsyncGenerator<Part> {
	const counted: Closing['tables'] = []
	let held: Buffer = Buffer.alloc(0)
	let opening: Opening | undefined
	let table: { name: string; digest: RowDigest } | undefined
	let manifest: Manifest | undefined
	for await (const chunk of plain) {
		held = held.length === 0 ? chunk : Buffer.concat([held, chunk])
		let begin = 0
		let at = 0
		for (let end = held.indexOf(newline, at); end !== -1; end = held.indexOf(newline, at)) {
			const line = held.subarray(at, end + 1)
			if (table !== undefined && !line.equals(endOfRows)) {
				table.digest.add(line)
				at = end + 1
				continue
			}
			if (at > begin) yield { is: 'rows', lines: held.subarray(begin, at) }
			at = end + 1
			begin = at
			if (table !== undefined) {
				counted.push({ name: table.name, ...table.digest.told() })
				table = undefined
				yield { is: 'table-ended' }
			} else if (opening === undefined) {
				opening = openingOf(line.toString())
				yield { is: 'opening', opening }
			} else if (counted.length < opening.tables.length) {
				table = { name: line.toString().trim(), digest: digestOfRows() }
				if (table.name !== opening.tables[counted.length]?.name) throw damaged(file)
				yield { is: 'table', name: table.name }
			} else {
				manifest = manifestOf(opening, closingOf(line.toString()))
			}
		}
		if (at > begin) yield { is: 'rows', lines: held.subarray(begin, at) }
		held = held.subarray(at)
	}
	if (manifest === undefined || held.length > 0) throw damaged(file)
	if (JSON.stringify(counted) !== JSON.stringify(manifest.counted)) throw damaged(file)
	yield { is: 'closing', manifest }
}

/** Reads all of it back, and gives what it holds. */
export async function checkBackup(file: string, keys: Keys): Promise<Manifest> {
	return (await readThrough(file, keys)).manifest
}

/** The same, with the keys of digests that it carries along and that these keys open. */
export async function readThrough(
	file: string,
	keys: Keys,
): Promise<{ manifest: Manifest; carried: readonly string[] }> {
	let within = ''
	let opening: Opening | undefined
	const lines: string[] = []
	for await (const part of readBackup(file, keys)) {
		if (part.is === 'opening') opening = part.opening
		if (part.is === 'table') within = part.name
		if (part.is === 'rows' && within === carriedTable) lines.push(...part.lines.toString().split('\n'))
		if (part.is !== 'closing') continue
		const place = opening?.tables.find(({ name }) => name === carriedTable)?.columns.indexOf('cipher') ?? -1
		return {
			manifest: part.manifest,
			carried: lines.flatMap((line) => openedOf(line.split('\t')[place], keys)),
		}
	}
	throw damaged(file)
}

const carriedTable = 'house.carried_digest_key'

/** Bytes as a row has them, `\\x…`, opened; nothing where it takes a secret that is not given. */
function openedOf(bytes: string | undefined, keys: Keys): string[] {
	const hex = bytes?.match(/^\\\\x([0-9a-f]+)$/)?.[1]
	try {
		return hex === undefined ? [] : [keys.unseal(Buffer.from(hex, 'hex'))]
	} catch {
		return []
	}
}
