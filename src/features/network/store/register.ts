import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { House } from '../../../platform/house.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { NationalPlace } from '../rules/places/national-register.ts'

type Db = Act['db']

type PlaceFacts = Omit<NationalPlace, 'successors'>

export async function insertPlaces(
	db: Db,
	municipalityId: number,
	places: readonly PlaceFacts[],
): Promise<void> {
	if (places.length === 0) return
	await db
		.insertInto('counted.networkPlace')
		.values(places.map((place) => ({ municipalityId, ...place, invented: false })))
		.execute()
}

/** A handful when a country renames or divides some. */
export async function savePlaces(
	db: Db,
	municipalityId: number,
	places: readonly (PlaceFacts & { id: string })[],
) {
	if (places.length === 0) return
	await db
		.insertInto('counted.networkPlace')
		.values(places.map((place) => ({ municipalityId, ...place, invented: false })))
		.onConflict((conflict) =>
			conflict.columns(['municipalityId', 'id']).doUpdateSet((eb) => ({
				name: eb.ref('excluded.name'),
				shortName: eb.ref('excluded.shortName'),
				countyCode: eb.ref('excluded.countyCode'),
				validFrom: eb.ref('excluded.validFrom'),
				validTo: eb.ref('excluded.validTo'),
				source: eb.ref('excluded.source'),
			})),
		)
		.execute()
}

export async function insertSuccessors(
	db: Db,
	municipalityId: number,
	pairs: readonly { placeId: string; successorId: string }[],
): Promise<void> {
	if (pairs.length === 0) return
	await db
		.insertInto('counted.placeSuccessor')
		.values(pairs.map((pair) => ({ municipalityId, ...pair })))
		.onConflict((conflict) => conflict.doNothing())
		.execute()
}

/** What followed a place, and what it followed. */
export async function listNeighboursInTime(db: Db, placeId: string) {
	const pairs = await db
		.selectFrom('counted.placeSuccessor')
		.select(['placeId', 'successorId'])
		.where((eb) => eb.or([eb('placeId', '=', placeId), eb('successorId', '=', placeId)]))
		.execute()
	return {
		successors: pairs.filter((pair) => pair.placeId === placeId).map((pair) => pair.successorId),
		predecessors: pairs.filter((pair) => pair.successorId === placeId).map((pair) => pair.placeId),
	}
}

/** Inhabitants by year, the latest first. */
export async function listPopulation(db: Db, placeId: string) {
	return await db
		.selectFrom('counted.placePopulation')
		.select(['year', 'population', 'source'])
		.where('placeId', '=', placeId)
		.orderBy('year', 'desc')
		.execute()
}

/** Asked before a network is known: whom a secret lets in. Null for a wrong one, and for one that has ended. */
export async function findOwnPage(house: House, digest: Buffer, today: PlainDate) {
	const { rows } = await sql<{ municipalityId: number; contactId: string }>`
		select municipality_id, contact_id from signin.own_page(${digest}, ${today})`.execute(house.signIn)
	return rows[0] ?? null
}

/** The latest standing answer to each question about methods, with its year: of one municipality, or of each. */
export async function listLatestMethods(db: Db, placeId?: string) {
	return await db
		.selectFrom('counted.methodAnswer')
		.distinctOn(['placeId', 'question'])
		.select(['placeId', 'year', 'question', 'answer'])
		.$if(placeId !== undefined, (all) => all.where('placeId', '=', placeId ?? ''))
		.orderBy('placeId')
		.orderBy('question')
		.orderBy('year', 'desc')
		.execute()
}

/** Whether the speaker sees what is kept about a municipality beside what everybody in the network sees. */
export async function seesPlace(db: Db, placeId: string): Promise<boolean> {
	const { rows } = await sql<{ seen: boolean }>`
		select ${placeId}::uuid in (select context.seen_places()) as seen`.execute(db)
	return rows[0]?.seen === true
}
