import type { Insertable, Updateable } from 'kysely'
import type { DB } from '../../../../database/types.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { ConsultationRole } from '../rules/consultation-codes.ts'
import type { ConsentThing, OutsideRole, Point } from '../rules/debt/consultation-plan.ts'
import { withWords } from './words.ts'

type Db = Act['db']
type New<Table extends keyof DB> = Omit<Insertable<DB[Table]>, 'municipalityId' | 'id'>

export async function findConsultation(db: Db, id: string) {
	const rows = await db
		.selectFrom('named.debtConsultation')
		.select([
			...(['id', 'caseId', 'calledOn', 'calledBy', 'plannedFor', 'startsAt', 'consentOn'] as const),
			...(['heldOn', 'result', 'landlordWaitsUntil', 'nextCheckOn', 'checkedOn'] as const),
			...(['minutesClosedOn', 'recordedAt'] as const),
		])
		.where('id', '=', id)
		.execute()
	const words = ['place', 'agreement', 'landlordUndertakes', 'minutes'] as const
	const [found] = await withWords(db, 'debt_consultation', words, rows)
	return found
}
export type ConsultationFacts = NonNullable<Awaited<ReturnType<typeof findConsultation>>>

export async function changeConsultation(
	db: Db,
	id: string,
	change: Updateable<DB['named.debtConsultation']>,
): Promise<void> {
	await db.updateTable('named.debtConsultation').set(change).where('id', '=', id).execute()
}

export async function listParties(db: Db, consultationId: string) {
	const rows = await db
		.selectFrom('named.consultationParty')
		.select(['id', 'role', 'invitedOn', 'invitedHow', 'attended', 'signedOn'])
		.where('consultationId', '=', consultationId)
		.orderBy('role')
		.execute()
	return await withWords(db, 'consultation_party', ['name'], rows)
}

/** The party of the role, called with it when it was not called before. */
export async function putParty(
	db: Db,
	municipalityId: number,
	{ consultationId, role }: { consultationId: string; role: ConsultationRole },
	facts: Pick<Updateable<DB['named.consultationParty']>, 'name' | 'invitedOn' | 'invitedHow'>,
): Promise<void> {
	await db
		.insertInto('named.consultationParty')
		.values({ municipalityId, consultationId, role, ...facts })
		.onConflict((conflict) =>
			conflict.columns(['municipalityId', 'consultationId', 'role']).doUpdateSet(facts),
		)
		.execute()
}

export async function setAttended(
	db: Db,
	consultationId: string,
	attended: readonly ConsultationRole[],
): Promise<void> {
	await db
		.updateTable('named.consultationParty')
		.set((eb) => ({
			attended:
				attended.length === 0
					? 'no'
					: eb
							.case()
							.when('role', 'in', [...attended])
							.then('yes' as const)
							.else('no' as const)
							.end(),
		}))
		.where('consultationId', '=', consultationId)
		.execute()
}

/** Whether there was such a party to sign. */
export async function setSigned(
	db: Db,
	consultationId: string,
	role: ConsultationRole,
	signedOn: PlainDate,
): Promise<boolean> {
	const signed = await db
		.updateTable('named.consultationParty')
		.set({ signedOn })
		.where('consultationId', '=', consultationId)
		.where('role', '=', role)
		.executeTakeFirst()
	return signed.numUpdatedRows > 0n
}

export async function listConsents(db: Db, consultationId: string) {
	return await db
		.selectFrom('named.consultationConsent')
		.select(['id', 'thing', 'role', 'givenOn', 'untilOn', 'withdrawnOn'])
		.where('consultationId', '=', consultationId)
		.orderBy('role')
		.orderBy('thing')
		.orderBy('id')
		.execute()
}

export async function insertConsents(
	db: Db,
	municipalityId: number,
	consultationId: string,
	consents: readonly {
		thing: ConsentThing
		role: OutsideRole
		givenOn: PlainDate
		untilOn: PlainDate | null
	}[],
): Promise<void> {
	if (consents.length === 0) return
	await db
		.insertInto('named.consultationConsent')
		.values(consents.map((one) => ({ municipalityId, consultationId, ...one })))
		.execute()
}

/** Whether there was a consent to take back. */
export async function withdrawConsentRow(
	db: Db,
	consultationId: string,
	{ id, withdrawnOn }: { id: string; withdrawnOn: PlainDate },
): Promise<boolean> {
	const withdrawn = await db
		.updateTable('named.consultationConsent')
		.set({ withdrawnOn })
		.where('id', '=', id)
		.where('consultationId', '=', consultationId)
		.where('withdrawnOn', 'is', null)
		.executeTakeFirst()
	return withdrawn.numUpdatedRows > 0n
}

export async function insertPoints(
	db: Db,
	municipalityId: number,
	consultationId: string,
	points: readonly Point[],
): Promise<void> {
	if (points.length === 0) return
	await db
		.insertInto('named.consultationPoint')
		.values(points.map((point, place) => ({ municipalityId, consultationId, point, number: place + 1 })))
		.execute()
}

export async function listPoints(db: Db, consultationId: string) {
	const rows = await db
		.selectFrom('named.consultationPoint')
		.select(['id', 'number', 'point'])
		.where('consultationId', '=', consultationId)
		.orderBy('number')
		.execute()
	return await withWords(db, 'consultation_point', ['said'], rows)
}

export async function writePoint(
	db: Db,
	consultationId: string,
	{ number, said }: { number: number; said: string | null },
): Promise<void> {
	await db
		.updateTable('named.consultationPoint')
		.set({ said })
		.where('consultationId', '=', consultationId)
		.where('number', '=', number)
		.execute()
}

export async function insertPromise(
	db: Db,
	municipalityId: number,
	given: New<'named.consultationPromise'>,
): Promise<void> {
	await db
		.insertInto('named.consultationPromise')
		.values({ municipalityId, ...given })
		.execute()
}

export async function listPromises(db: Db, consultationId: string) {
	const rows = await db
		.selectFrom('named.consultationPromise')
		.select(['id', 'role', 'amountOre', 'byDay', 'kept', 'answeredOn'])
		.where('consultationId', '=', consultationId)
		.orderBy('byDay')
		.orderBy('id')
		.execute()
	return await withWords(db, 'consultation_promise', ['what'], rows)
}

/** Whether there was an unanswered promise of the id. */
export async function answerPromiseRow(
	db: Db,
	consultationId: string,
	id: string,
	answer: { kept: 'yes' | 'no'; answeredOn: PlainDate },
): Promise<boolean> {
	const answered = await db
		.updateTable('named.consultationPromise')
		.set(answer)
		.where('id', '=', id)
		.where('consultationId', '=', consultationId)
		.where('kept', 'is', null)
		.executeTakeFirst()
	return answered.numUpdatedRows > 0n
}
