import { createHash, randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'
import { addDays, instant, type PlainDate } from '../../src/foundation/plain-date.ts'
import { pour, writtenOn } from '../pour.ts'
import { emailOf, type Places } from './load-organisation.ts'

const digestOf = (what: string) => createHash('sha256').update(`Lillhamn ${what}`).digest()

/** The largest landlord keeps its own people; another's representative speaks for a small one too. Nobody has the codes. */
export async function loadRepresentatives(
	db: Transaction<DB>,
	places: Places,
	today: PlainDate,
): Promise<void> {
	const { municipalityId } = places
	const organisationId = places.landlord('lillhamnsbostader')
	const [chief, owner] = [places.staff('mats-ek'), places.staff('ulla-bohlin')]
	const colleague = { municipalityId, id: randomUUID(), name: 'Lisa Nordin', email: emailOf('lisa-nordin') }
	const substitute = { municipalityId, id: randomUUID(), name: 'Vera Lund', email: emailOf('vera-lund') }
	await pour(db, 'named.staff', [colleague, substitute])
	await pour(
		db,
		'named.staffRole',
		[colleague, substitute].map(({ id }) => ({ municipalityId, staffId: id, role: 'landlord' })),
	)
	await db
		.updateTable('named.representation')
		.set({ administers: true })
		.where('staffId', '=', chief)
		.where('organisationId', '=', organisationId)
		.execute()
	await pour(db, 'named.representation', [
		{ municipalityId, organisationId, staffId: colleague.id, onlyAsSubstitute: false },
		{ municipalityId, organisationId, staffId: substitute.id, onlyAsSubstitute: true },
		{
			...{ municipalityId, organisationId: places.landlord('furberg') },
			...{ staffId: places.staff('rita-nowak'), onlyAsSubstitute: false },
		},
	])
	const namedAt = writtenOn(addDays(today, -6))
	await pour(db, 'named.substitution', [
		{
			...{ municipalityId, organisationId, namedBy: chief, namedAt },
			...{ absentId: colleague.id, substituteId: substitute.id },
			...{ fromOn: addDays(today, -1), throughOn: addDays(today, 13) },
		},
	])
	await pour(db, 'named.representativeInvitation', [
		{
			...{ municipalityId, organisationId, name: 'Olle Sand', email: emailOf('olle-sand') },
			...{ digest: digestOf('invitation'), madeBy: chief, madeAt: writtenOn(addDays(today, -2)) },
			expiresAt: instant(`${addDays(today, 5)}T10:20:00Z`),
		},
	])
	await pour(db, 'named.oneTimeReport', [
		{
			...{ municipalityId, organisationId: places.landlord('kajen'), digest: digestOf('code') },
			...{ madeBy: places.staff('sara-holm'), madeAt: writtenOn(addDays(today, -3)) },
			validThrough: addDays(today, 11),
		},
		{
			...{ municipalityId, organisationId: places.landlord('tallgruppen'), digest: digestOf('old code') },
			...{ madeBy: owner, madeAt: writtenOn(addDays(today, -40)), validThrough: addDays(today, -26) },
		},
	])
}
