import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'
import { signedText } from '../../src/features/eviction-prevention/rules/work/journal.ts'
import { ore } from '../../src/foundation/money.ts'
import { addDays, type PlainDate } from '../../src/foundation/plain-date.ts'
import { pour, writtenOn } from '../pour.ts'
import type { Places } from './load-organisation.ts'
import type { Lillhamn } from './shape.ts'

/** What Sara Holm has written about Jenny Åkerlund: days ago, the hour it was written, and the note. */
const written = [
	[19, 10, 'Ringde Jenny. Hon vill ha hjälp att bo kvar och kan prata efter klockan 16.'],
	[5, 15, 'Hembesök. Jenny, Alva och Melker var hemma. Vi gick igenom hyran och vad som kan sökas.'],
	[3, 16, 'Jenny ringde. Ny lön från den 25. Hon samtycker till att jag talar med skuldrådgivaren.'],
] as const

/** The work in one case: its journal, a hand-over that waits for its receipt, and an application for income support. */
export async function loadWork(
	db: Transaction<DB>,
	places: Places,
	{ cases, people, households }: Pick<Lillhamn, 'cases' | 'people' | 'households'>,
	today: PlainDate,
): Promise<void> {
	const jenny = people.find(({ givenName, familyName }) => givenName === 'Jenny' && familyName === 'Åkerlund')
	const home = households.find(({ members }) => members.some(({ personId }) => personId === jenny?.id))
	const found = cases.find((one) => one.householdId === home?.id && one.closing === null)
	if (found === undefined) return
	const { municipalityId } = places
	const sara = places.staff('sara-holm')
	const place = { municipalityId, caseId: found.id }
	await pour(
		db,
		'named.journalNote',
		written.map(([daysAgo, hour, text], at) => {
			const note = { kind: 'note', eventOn: addDays(today, -daysAgo), eventAt: null, text } as const
			const number = at + 1
			const said = { ...note, number, caseNumber: found.number, aboutNumber: null, writtenBy: sara }
			const writtenAt = writtenOn(note.eventOn, hour - 2)
			return {
				...{ ...place, ...note, number, writtenBy: sara, writtenAt, signedAt: writtenAt },
				digest: createHash('sha256').update(signedText(said)).digest('hex'),
			}
		}),
	)
	await pour(db, 'named.caseTask', [
		{
			...{ ...place, kind: 'debt-advice', what: 'Tid för budget- och skuldrådgivning' },
			...{ administration: 'Konsumentrådgivningen', basis: 'consent', consentOn: addDays(today, -3) },
			...{ givenBy: sara, givenOn: addDays(today, -3), dueOn: addDays(today, 11) },
		},
	])
	await pour(db, 'named.economyMeasure', [
		{
			...{ ...place, kind: 'income-support', beganOn: addDays(today, -4), covers: 'rent-debt' },
			...{ amountOre: ore(1_864_000), recordedBy: sara },
		},
	])
}
