import type { Act } from '../../../platform/transaction.ts'
import { isClosedPlace } from '../rules/list/row.ts'
import { liveDefinitions } from '../rules/live-definitions.ts'
import { readCountedBy } from '../store/live-definitions.ts'
import { matterRow } from './matter-row.ts'
import { readCourses, readMatters, readPlaces } from './matters.ts'

/** Where one person stands on the list today; null when the matter is not on one's own list. */
export async function standingOfOne({ db, today }: Act, personId: string) {
	const counted = await readCountedBy(db)
	const [definition] = liveDefinitions(counted.chosen, counted.country)
	const by = { definition: definition.key, today }
	const [matter] = await readMatters(db, by, personId)
	if (matter === undefined) return null
	const [places, courses] = await Promise.all([
		readPlaces(db, [matter], today),
		readCourses(db, [matter], by),
	])
	const place = places.get(personId)
	const row = matterRow(matter, { place, course: courses.get(personId) }, today)
	return {
		definition: definition.key,
		category: definition.categories.find(({ number }) => number === row.situation)?.key ?? null,
		...{ situation: row.situation, status: row.status, since: row.since, lastContactOn: row.lastContactOn },
		...{ inactiveOn: row.inactiveOn, dischargeOn: row.dischargeOn, children: row.children, unit: row.unit },
		place: place === undefined || isClosedPlace(place.place) ? null : place.place,
		placeName: place === undefined || isClosedPlace(place.place) ? null : place.placeName,
	}
}
