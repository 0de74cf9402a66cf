import { addDays, addMonths, type PlainDate } from '../../../foundation/plain-date.ts'
import { isSmallCount } from '../../../foundation/small-counts.ts'
import { missing } from '../../../platform/answer.ts'
import { query } from '../../../platform/query.ts'
import { mayReadExactFlow, mayReadFlow } from '../access.ts'
import { measureCourses } from '../counts.ts'
import {
	firstTimeHomeless,
	lengthOfHomelessness,
	type Period,
	returnsAfterHousing,
	returnsParameters,
	returnsTellOfFew,
	timeToHousing,
} from '../rules/measures-of-course.ts'
import { askedFlow, flowQuestion } from './flow-question.ts'

/**
 * A year's measures of people's courses: how many are new, how long it lasts, how long until a home, and who comes back
 * after one. Small groups are left out for those who may not read single people's figures.
 */
export const flowMeasures = query({
	name: 'flowMeasures',
	mayBeOld: true,
	input: flowQuestion,
	may: mayReadFlow,
	run: async (act, input) => {
		const asked = await askedFlow(act, input)
		if (asked === null) return missing
		const counted = { definition: asked.definition.key, group: asked.group }
		const year: Period = { from: yearBefore(asked.period.until), to: asked.period.until }
		const followed: Period = {
			from: addDays(year.from, -returnsParameters.within24),
			to: addDays(year.to, -returnsParameters.within24),
		}
		const within = ({ from, to }: Period) => ({ from, until: to })
		const { returns, ...course } = await measureCourses(
			act,
			counted,
			[within(year), within(followed)],
			(ofTheYear, ofThoseFollowed) => ({
				firstTime: firstTimeHomeless(ofTheYear, year),
				length: lengthOfHomelessness(ofTheYear, year),
				timeToHousing: timeToHousing(ofTheYear, year),
				returns: returnsAfterHousing(ofThoseFollowed, year),
			}),
		)
		const exact = mayReadExactFlow(act.actor)
		const told = <T extends object>(people: number, measure: T): T | null =>
			exact || !isSmallCount(people) ? measure : null
		return {
			year,
			followed,
			firstTime: exact || !isSmallCount(course.firstTime) ? course.firstTime : null,
			length: told(course.length.persons, course.length),
			timeToHousing: told(course.timeToHousing.persons, course.timeToHousing),
			returns: exact || !returnsTellOfFew(returns) ? returns : null,
		}
	},
	audit: () => ({ kind: 'flow', ids: [] }),
})

/** The twelve months that end with the day. */
function yearBefore(until: PlainDate): PlainDate {
	return addDays(addMonths(until, -12), 1)
}
