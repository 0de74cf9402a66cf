import { daysBetween, type PlainDate } from '../../../foundation/plain-date.ts'
import { lengthBandOf, type Standing, situationOf, statusOf } from '../rules/list/row.ts'
import { listParameters } from '../rules/list-standing.ts'
import type { Matter, MatterCourse, MatterPlace } from './matters.ts'

/** What is read of a matter beside the state it is in. */
export type AroundMatter = {
	readonly place?: MatterPlace | undefined
	readonly course?: MatterCourse | undefined
}

/** What the list says of a matter in both modes; nothing of who it is. */
export function matterRow(matter: Matter, { place, course }: AroundMatter, today: PlainDate) {
	const standing = standingIn(matter)
	const status = statusOf(standing, matter.protection === 'none' ? place !== undefined : null)
	const came = course?.came ?? null
	const homelessDays = status === 'active' ? daysHomeless(matter, today) : null
	const leaves = status === 'inactive' || status === 'left'
	return {
		code: matter.code,
		unitId: matter.unitId,
		unit: matter.unit,
		status,
		situation: situationOf(standing, status),
		population: standing?.population ?? null,
		sex: standing?.sex ?? ('unknown' as const),
		ageBand: standing?.ageBand ?? ('unknown' as const),
		children: standing?.children ?? ('no' as const),
		since: course?.since ?? null,
		homelessDays,
		length: homelessDays === null ? null : lengthBandOf(homelessDays),
		lastContactOn: matter.lastContactOn,
		inactiveOn: status === 'active' ? matter.inactiveOn : null,
		came: came?.reason ?? null,
		cameOn: came?.on ?? null,
		left: leaves ? (standing?.reason ?? null) : null,
		knownOn: matter.firstKnownOn,
		dischargeOn: place?.dischargeOn ?? null,
		stay: place?.stayMunicipality ?? null,
		residence: place?.residenceMunicipality ?? null,
		childrenElsewhere: place?.childrenElsewhere ?? 0,
		longTerm: status === 'active' && matter.longTermFrom !== null && matter.longTermFrom <= today,
	}
}

/** The projected day of turning long-term tells since when somebody has been homeless without a break. */
function daysHomeless({ longTermFrom }: Matter, today: PlainDate): number | null {
	return longTermFrom === null ? null : daysBetween(longTermFrom, today) + listParameters.longTermDays
}

function standingIn({ now }: Matter): Standing | null {
	if (now === null) return null
	const { fromCategory, toCategory, ...state } = now
	return { ...state, from: fromCategory, to: toCategory }
}

/** The units that the list's people belong to, for narrowing by. */
export function unitsIn(rows: readonly { unitId: string; unit: string }[]) {
	const units = new Map(rows.map((row) => [row.unitId, row.unit]))
	return [...units].map(([id, name]) => ({ id, name }))
}
