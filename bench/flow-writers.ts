import type pg from 'pg'
import { refreshPeople } from '../src/features/homelessness/commands/refresh-people.ts'
import type { Caller } from '../src/platform/house.ts'
import { asSystem } from '../src/platform/purpose.ts'

const writers = 16
const pairsEach = 25

/** Sixteen writers, each with two people of the same few in one transaction, in whichever order they come. */
export async function pairsOfWriters(
	{ house, actor }: Caller,
	bare: pg.Client,
): Promise<{ pairs: number; deadlocks: number; perSecond: number }> {
	const { municipalityId, controllerId, actorId } = actor
	const found = await bare.query<{ id: string }>(
		`select id from named.person where municipality_id = $1 order by id limit 40`,
		[municipalityId],
	)
	const people = found.rows.map(({ id }) => id)
	const before = await deadlocksIn(bare)
	const start = performance.now()
	await Promise.all(
		Array.from({ length: writers }, async (_, writer) => {
			for (let n = 0; n < pairsEach; n++) {
				const one = people[(writer * 7 + n * 3) % people.length] ?? ''
				const other = people[(writer * 5 + n * 11 + 1) % people.length] ?? ''
				await asSystem(house, municipalityId, async (act) => {
					for (const personId of [one, other]) {
						await act.db
							.insertInto('named.contact')
							.values({
								...{ municipalityId, committeeId: controllerId ?? '', personId, recordedBy: actorId },
								...{ onDay: act.today, kind: 'meeting' },
							})
							.execute()
					}
					await refreshPeople(act, [one, other])
				})
			}
		}),
	)
	const seconds = (performance.now() - start) / 1000
	const pairs = writers * pairsEach
	return { pairs, deadlocks: (await deadlocksIn(bare)) - before, perSecond: pairs / seconds }
}

async function deadlocksIn(bare: pg.Client): Promise<number> {
	await bare.query('select pg_stat_clear_snapshot()')
	const { rows } = await bare.query<{ deadlocks: string }>(
		`select deadlocks from pg_stat_database where datname = current_database()`,
	)
	return Number(rows[0]?.deadlocks ?? 0)
}
