import * as z from 'zod'
import {
	addDays,
	addMonths,
	daysBetween,
	earlierOf,
	type PlainDate,
} from '../../../../foundation/plain-date.ts'
import { query } from '../../../../platform/query.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { hotelNights } from '../../../homelessness/index.ts'
import { nameOf } from '../../../people/index.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { alarmsOf, byWeight } from '../../rules/alarms/alarms.ts'
import { type FormCode, forms } from '../../rules/forms.ts'
import { nightsIn } from '../../rules/stays/nights.ts'
import { listEmergencyNights, listUnsuited, listWatched } from '../../store/alarms.ts'

const emergency: FormCode[] = forms.filter((form) => form.emergency).map(({ code }) => code)

/**
 * What somebody in one's own units must look at: children in emergency forms, long stays there, and stays past their planned
 * end that nobody has ended or extended; at one property where it is named. Nights are counted over twelve months.
 */
export const housingAlarms = query({
	name: 'housingAlarms',
	input: z.object({ propertyId: z.uuid().optional() }),
	may: mayWorkWithHousing,
	run: async (act, { propertyId }) => {
		const watched = await listWatched(act.db, emergency, act.today, propertyId ?? null)
		const acute = watched.filter(({ form }) => emergency.includes(form)).map(({ stayId }) => stayId)
		const [nightsOf, unsuited] = await Promise.all([nightsInForms(act, acute), listUnsuited(act.db, acute)])
		const alarms = watched.flatMap((stay) => {
			const { stayId, personId, form, property, plannedEndOn, endsOn, startsOn } = stay
			const end = earliest(plannedEndOn, endsOn)
			const daysPast = end === null ? null : daysBetween(end, act.today)
			const { adultNights, childNights } = nightsOf(stayId, form)
			const childPlace = unsuited.get(stayId) ?? null
			return alarmsOf({ form, plannedEndOn, adultNights, childNights, childPlace }, daysPast).map(
				(alarm) => ({
					...{ ...alarm, stayId, personId, form, property, startsOn, plannedEndOn: end },
					...{ propertyId: stay.propertyId, bedTaken: stay.bedTaken, ...nameOf(stay) },
				}),
			)
		})
		return { alarms: byWeight(alarms) }
	},
	audit: (_, value) => ({ kind: 'stay', ids: value?.alarms.map(({ personId }) => personId) ?? [] }),
})

const earliest = (a: PlainDate | null, b: PlainDate | null) =>
	a === null || b === null ? (a ?? b) : earlierOf(a, b)

/** Of each stay the nights of the one who has been longest in its form, adults and children apart. */
async function nightsInForms(act: Act, stayIds: readonly string[]) {
	const period = { from: addMonths(act.today, -12), until: addDays(act.today, 1) }
	const slept = await listEmergencyNights(act.db, stayIds, emergency, period.from)
	const inHotels = slept
		.filter(({ child, form }) => child && form === 'hotel')
		.map(({ personId }) => personId)
	// A child's hotel nights are counted where all are known, those that the social services did not book too.
	const hotels = await hotelNights.within(act, { personIds: [...new Set(inHotels)] })
	const known = new Map(
		hotels.is === 'done'
			? hotels.value.map(({ personId, nights, stillThere }) => [personId, nights + Number(stillThere)])
			: [],
	)
	const byStay = Map.groupBy(slept, ({ stayId }) => stayId)
	return (stayId: string, form: FormCode) => {
		const rows = (byStay.get(stayId) ?? []).filter((row) => row.form === form)
		const people = [...Map.groupBy(rows, ({ personId }) => personId)].map(([personId, own]) => {
			const booked = own.reduce((sum, stay) => sum + nightsIn(stay, period), 0)
			const child = own.some((row) => row.child)
			return { child, nights: child && form === 'hotel' ? (known.get(personId) ?? booked) : booked }
		})
		const most = (of: typeof people) => Math.max(0, ...of.map(({ nights }) => nights))
		const children = people.filter(({ child }) => child)
		return {
			adultNights: most(people.filter(({ child }) => !child)),
			childNights: children.length === 0 ? null : most(children),
		}
	}
}

export type HousingAlarm = Extract<
	Awaited<ReturnType<typeof housingAlarms>>,
	{ is: 'done' }
>['value']['alarms'][number]
