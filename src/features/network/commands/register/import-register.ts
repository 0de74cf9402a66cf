import { createHash } from 'node:crypto'
import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { codeOf } from '../../../../platform/transaction.ts'
import { mayKeepNetwork } from '../../access.ts'
import { exchangeChanges, type TableWrites } from '../../rules/register/exchange-changes.ts'
import { readRegister } from '../../rules/register/exchange-document.ts'
import { knowledgeTables } from '../../rules/register/exchange-knowledge.ts'
import type { ExchangedRow } from '../../rules/register/exchanged-table.ts'
import { listExchanged } from '../../store/exchange.ts'
import { shareLibrary } from '../knowledge/share-library.ts'
import { fingerprintOf, readPublicKey } from '../submissions/trust-sender-key.ts'
import { bringIn } from './bring-in.ts'
import { refusedPackages, unsignedAmong } from './packages-hold.ts'

/** The database keeps each rule of a row by itself: what breaks one is told as the file's fault, and nothing is brought in. */
const faultsOfRows = new Set([
	'23502',
	'23503',
	'23505',
	'23514',
	'22P02',
	'22003',
	'22008',
	'22007',
	'23P01',
])

/**
 * Brings all that a network keeps in: what is new is added, what is other is changed, what is frozen, approved or ended here stands.
 * Nothing is taken away but what was taken back or ended where it comes from. Refusals: register-unreadable with every fault and
 * where it is, register-packages-wrong with each package that would not have been let in, and why. Bad input with the table when rows break a rule of their own.
 */
export const importRegister = command({
	name: 'importRegister',
	input: z.object({
		file: z.instanceof(Uint8Array, { error: 'not-a-file' }),
		/** SHA-256 of the file whose changes were shown, where somebody looked at them first. */
		seen: z.string().optional(),
	}),
	may: mayKeepNetwork,
	run: async (act, { file, seen }) => {
		if (seen !== undefined && seen !== createHash('sha256').update(file).digest('hex')) {
			throw new BadInput([{ path: 'file', problem: 'another-file' }])
		}
		const read = readRegister(new TextDecoder().decode(file))
		if ('problems' in read) {
			const { problems } = read
			return refuse({
				because: 'register-unreadable',
				count: problems.length,
				problems: problems.slice(0, 100),
			})
		}
		const here = await listExchanged(act)
		const { changes, write, incoming } = exchangeChanges(here, read.document)
		if (!keysHold(write.get('counted.sender_key')?.added ?? [])) {
			throw new BadInput([{ path: 'file', problem: 'rows-break-a-rule' }])
		}
		const refused = refusedPackages(act, { here, incoming, write })
		if (refused !== null) return refused
		try {
			await bringIn(act, write)
		} catch (fault) {
			if (!faultsOfRows.has(codeOf(fault))) throw fault
			throw new BadInput([{ path: 'file', problem: 'rows-break-a-rule' }])
		}
		if (knowledgeTables.some(({ table }) => isWritten(write.get(table)))) await shareLibrary(act)
		return { changes, unsigned: unsignedAmong(write) }
	},
	audit: () => ({ kind: 'network-register', ids: [] }),
})

/** A key is known by its own fingerprint, and signs for one municipality only. */
const keysHold = (rows: readonly ExchangedRow[]): boolean =>
	rows.every(({ public_key: written, fingerprint }) => {
		const key = readPublicKey(String(written))
		return key !== null && fingerprintOf(key) === fingerprint
	})

const isWritten = (rows: TableWrites | undefined): boolean =>
	rows !== undefined && rows.added.length + rows.changed.length > 0
