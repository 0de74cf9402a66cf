import * as z from 'zod'
import { addMonths, type PlainDate, yearOf } from '../../../../foundation/plain-date.ts'
import { query } from '../../../../platform/query.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { mayKeepProgramme, mayReadExactFigures, mayReadLadder, mayWorkWithHousing } from '../../access.ts'
import { committeeOf } from '../../commands/committee-of.ts'
import { measureHousingFirst } from '../../counts.ts'
import { courseOf, domainMeans, fidelityDomains, fidelityForm } from '../../rules/ladder/fidelity.ts'
import { housingFirstForms, principles } from '../../rules/ladder/housing-first.ts'
import { toldCount, toldShare } from '../../rules/ladder/told.ts'
import { listAssessments, listPlaces } from '../../store/ladder/config.ts'
import { listOnLadder, listSupportOf } from '../../store/ladder/people.ts'
import { nameOfRow } from './name-of-row.ts'

/** The programme: what it says it is, how many homes it has of those planned, who lives there, who stayed, and how true it is. */
export const housingFirstPage = query({
	name: 'housingFirstPage',
	input: z.object({}),
	may: mayReadLadder,
	run: async (act) => {
		const { db, today } = act
		const committeeId = committeeOf(act)
		const placesSet = await listPlaces(db, committeeId)
		const planned = placesSet.find(({ fromDay }) => fromDay <= today)?.places ?? null
		const assessments = (await listAssessments(db, committeeId)).map((one) => ({
			...one,
			means: domainMeans(one.scores),
		}))
		const mayWork = mayWorkWithHousing(act.actor)
		const here = mayWork
			? (await listOnLadder(db)).filter(({ form }) => housingFirstForms.includes(form))
			: []
		const ids = here.map(({ personId }) => personId)
		const supports = ids.length === 0 ? [] : await listSupportOf(db, ids, today)
		const people = here.map((row) => {
			const support = supports.find(({ personId }) => personId === row.personId)
			const { stayId, personId, form, startsOn } = row
			return {
				...{ stayId, personId, form, startsOn, ...nameOfRow(row) },
				...{ method: support?.method ?? null, minutesAWeek: support?.minutesAWeek ?? null },
			}
		})
		return {
			...{ today, planned, placesSet, mayWork, people, mayKeep: mayKeepProgramme(act.actor) },
			...(await toldFigures(act)),
			principles: principles.map((one) => ({ ...one })),
			...{
				domains: [...fidelityDomains],
				form: { version: fidelityForm.version, source: fidelityForm.source },
			},
			...{ assessments, course: courseOf(assessments) },
		}
	},
	audit: (_, value) => ({ kind: 'housing-first', ids: value?.people.map(({ personId }) => personId) ?? [] }),
})

async function toldFigures(act: Act) {
	const exact = mayReadExactFigures(act.actor)
	const { places, retention, retained } = await measureHousingFirst(act, yearsUntil(act.today))
	const share = ({ kept, whole }: { readonly kept: number; readonly whole: number }) =>
		toldShare({ part: kept, whole }, exact)
	return {
		places: places.map(({ year, value }) => ({
			...{ year, homes: toldCount(value, exact) },
			retained: share(retained.find((one) => one.year === year) ?? { kept: 0, whole: 0 }),
		})),
		retention: retention.map((one) => ({ months: one.months, retained: share(one) })),
	}
}

const yearsUntil = (today: PlainDate): number[] => {
	const first = yearOf(addMonths(today, -48))
	return Array.from({ length: yearOf(today) - first + 1 }, (_, at) => first + at)
}
