import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'

/** Who has released figures to the network, and the last day each did; those that the speaker may see. */
export async function listSenders(
	db: Act['db'],
): Promise<{ placeId: string; placeName: string; lastSentOn: PlainDate }[]> {
	return await db
		.selectFrom('counted.receivedPackage as k')
		.innerJoin('counted.networkPlace as p', (join) =>
			join.onRef('p.municipalityId', '=', 'k.municipalityId').onRef('p.id', '=', 'k.placeId'),
		)
		.select([
			...(['k.placeId', 'p.shortName as placeName'] as const),
			sql<PlainDate>`max((k.received_at at time zone 'Europe/Stockholm')::date)`.as('lastSentOn'),
		])
		.groupBy(['k.placeId', 'p.shortName'])
		.execute()
}
