import { isRefused, type Refusal } from '../../../../foundation/refusal.ts'
import type { Table } from '../../../../foundation/table.ts'
import type { Keys } from '../../../../platform/keys.ts'
import { tableIn } from './landlord-file.ts'

/** A file waits sealed: it is full of names. */
export function sealFile(keys: Keys, file: Uint8Array): Buffer {
	return keys.seal(Buffer.from(file).toString('base64'))
}

/** The table of a file that was one when it came in. */
export async function tableOf(keys: Keys, cipher: Buffer): Promise<Table> {
	const table: Table | Refusal = await tableIn(new Uint8Array(Buffer.from(keys.unseal(cipher), 'base64')))
	if (isRefused(table)) throw new Error('a file that was a table is one no more')
	return table
}
