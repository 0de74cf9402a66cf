import type { Act } from '../../../../platform/transaction.ts'
import type { WaitingHousehold } from '../../rules/need/group-table.ts'
import { listNeeds, listStandingBlocks } from '../../store/agreements/needs.ts'

/** Those who wait today and whom the speaker may know, by what they need. */
export async function listWaiting({ db, today }: Act): Promise<WaitingHousehold[]> {
	const needs = await listNeeds(db, today)
	const blocks = Map.groupBy(
		await listStandingBlocks(
			db,
			needs.map(({ id }) => id),
		),
		({ needId }) => needId,
	)
	return needs.map((need) => ({
		people: need.adults + need.children,
		children: need.children,
		rooms: need.roomsFrom,
		accessibility: need.accessibility,
		support: need.support,
		blocks: blocks.get(need.id)?.map(({ block }) => block) ?? [],
	}))
}
