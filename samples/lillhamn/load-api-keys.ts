import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'
import { addDays, addMonths, type Instant, instant, type PlainDate } from '../../src/foundation/plain-date.ts'
import { pour } from '../pour.ts'
import type { Places } from './load-organisation.ts'

const at = (day: PlainDate): Instant => instant(`${day}T07:30:00Z`)

/** The largest landlord reports from its own system; its first key was left behind. Nobody has either: no text makes them. */
export async function loadApiKeys(db: Transaction<DB>, places: Places, today: PlainDate): Promise<void> {
	const { municipalityId } = places
	const administrator = places.staff('ulla-bohlin')
	const key = (label: string, madeOn: PlainDate, ending: string) => ({
		...{ municipalityId, label, ending, madeBy: administrator, madeAt: at(madeOn) },
		organisationId: places.landlord('lillhamnsbostader'),
		scopes: ['report-notices', 'read-receipts'],
		digest: createHash('sha256').update(`Lillhamn ${label}`).digest(),
	})
	const replacedOn = addMonths(today, -5)
	await pour(db, 'named.apiKey', [
		{
			...key('Fastighetssystemet', replacedOn, 'x7Qe'),
			...{
				validThrough: addMonths(today, 7),
				lastUsedAt: at(addDays(today, -1)),
				endedAt: null,
				endedBy: null,
			},
		},
		{
			...key('Fastighetssystemet, före bytet', addMonths(today, -16), '_k2M'),
			...{ validThrough: addMonths(today, -4), lastUsedAt: at(replacedOn) },
			...{ endedAt: at(replacedOn), endedBy: administrator },
		},
	])
}
