import * as z from 'zod'
import {
	addMonths,
	daysBetween,
	firstDayOf,
	type PlainDate,
	yearOf,
} from '../../../../foundation/plain-date.ts'
import { query } from '../../../../platform/query.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { mayReadExactFigures, mayReadLadder, mayWorkWithHousing } from '../../access.ts'
import { ladderOn } from '../../commands/ladder/ladder-on.ts'
import { countBreakdownParts, countConversion } from '../../counts.ts'
import { formOf, forms } from '../../rules/forms.ts'
import { nextBy, nextCheckpoint } from '../../rules/ladder/ladder.ts'
import { toldParts, toldShare } from '../../rules/ladder/told.ts'
import { listOnLadder } from '../../store/ladder/people.ts'
import { nameOfRow } from './name-of-row.ts'

/** How many years of conversion the page tells. */
const yearsTold = 6

/**
 * Who is on which step today, since when, when somebody asks next and what stands in the way; under it how many training
 * contracts became permanent. Those who only follow figures see these.
 */
export const ladderBoard = query({
	name: 'ladderBoard',
	input: z.object({}),
	may: mayReadLadder,
	run: async (act) => {
		const { today } = act
		const ladder = await ladderOn(act, today)
		const people = mayWorkWithHousing(act.actor) ? await listOnLadder(act.db) : null
		const rows = people?.map((row) => {
			const onLease = formOf(row.form).tenure !== 'none'
			const began = row.leaseStartsOn ?? row.startsOn
			const checkOn = onLease ? nextCheckpoint(began, row.lastCheck, ladder.checkEveryMonths) : null
			const { stayId, personId, form, startsOn, unit, property, dwelling, takeOverPlannedOn } = row
			return {
				...{
					stayId,
					personId,
					form,
					startsOn,
					unit,
					home: `${property}, ${dwelling}`,
					takeOverPlannedOn,
					blockers: row.blockers,
				},
				...nameOfRow(row),
				...{ checkOn, late: checkOn !== null && checkOn < today, leaseWritten: row.leaseStartsOn !== null },
				...{ onLease, daysThere: daysBetween(startsOn, today) },
			}
		})
		const inOrder = forms.map(({ code }) => code)
		return {
			today,
			mayWork: rows !== undefined,
			steps: inOrder.flatMap((form) => {
				const here = rows?.filter((row) => row.form === form) ?? []
				return here.length === 0 ? [] : [{ form, next: nextBy(ladder.steps, form), people: here }]
			}),
			late: rows?.filter(({ late }) => late).length ?? 0,
			...(await figuresOf(act, today)),
		}
	},
	audit: (_, value) => ({
		kind: 'stay',
		ids: value?.steps.flatMap(({ people }) => people.map(({ personId }) => personId)) ?? [],
	}),
})

async function figuresOf(act: Act, today: PlainDate) {
	const years = Array.from({ length: yearsTold }, (_, back) => yearOf(today) - yearsTold + 1 + back)
	const exact = mayReadExactFigures(act.actor)
	const conversion = (await countConversion(act, years)).map(({ year, ended, within12, within24 }) => ({
		...{ year, ended: toldShare(ended, exact) },
		...{ within12: toldShare(within12, exact), within24: toldShare(within24, exact) },
	}))
	const { units, causes } = await countBreakdownParts(act, {
		from: firstDayOf(yearOf(addMonths(today, -12))),
		until: firstDayOf(yearOf(today) + 1),
	})
	return { conversion, breakdowns: { units: toldParts(units, exact), causes: toldParts(causes, exact) } }
}
