import * as z from 'zod'
import { addDays, type PlainDate } from '../../../../foundation/plain-date.ts'
import { day } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { nameOf } from '../../../people/index.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { formOf } from '../../rules/forms.ts'
import { isUnmet } from '../../rules/tonight/codes.ts'
import { placeOf, placesTonight } from '../../rules/tonight/lists.ts'
import { nightOf } from '../../rules/tonight/night-of.ts'
import { listArrivals, listDesks, listOpenBeds, listStaysAround } from '../../store/tonight.ts'
import { listTurnedAway } from '../../store/turned-away.ts'
import { listUntoldGuests } from '../../store/untold-guests.ts'

/** One desk's night: who is expected, here, overdue and gone, who was turned away, and what beds there are. */
export const tonight = query({
	name: 'tonight',
	input: z.object({ propertyId: z.uuid().optional(), night: day().optional() }),
	may: mayWorkWithHousing,
	run: async (act, { propertyId, night }) => {
		const desks = await listDesks(act.db)
		const desk = desks.find(({ id }) => id === propertyId) ?? desks[0]
		const names = desks.map(({ id, name }) => ({ id, name }))
		if (desk === undefined) return { desks: names, desk: null }
		const now = nightOf(act.now, desk.nightHour)
		return { desks: names, desk: { ...desk, now, ...(await nightAt(act, desk, night ?? now)) } }
	},
	audit: (_, value) => ({ kind: 'stay', ids: value?.desk?.people ?? [] }),
})

async function nightAt(act: Act, desk: Awaited<ReturnType<typeof listDesks>>[number], night: PlainDate) {
	const before = addDays(night, -1)
	const stays = await listStaysAround(act.db, desk.id, night)
	const arrivals = await listArrivals(act.db, desk.id, [before, night])
	const of = (stayId: string, wanted: PlainDate) =>
		arrivals.find((one) => one.stayId === stayId && one.night === wanted)
	const byTheNight = desk.kind === 'shelter'
	const rows = stays.flatMap(
		({ givenName, familyName, called, code, protection, adults, children, form, ...stay }) => {
			const [tonightsOwn, earlier] = [of(stay.stayId, night), of(stay.stayId, before)]
			const own = { tonight: tonightsOwn, before: earlier }
			const place = placeOf(stay, own, { night, byTheNight })
			if (place === null || !formOf(form).emergency) return []
			const told = place === 'left' ? (tonightsOwn ?? earlier) : tonightsOwn
			return {
				...{ ...stay, adults: adults ?? 1, children: children ?? 0, place, protected: protection !== 'none' },
				...nameOf({ givenName, familyName, called, code }),
				...{ how: told?.how ?? null, cameAt: told?.cameAt ?? null },
				...{ leftAt: told?.leftAt ?? null, leftFor: told?.leftFor ?? null, leftOn: told?.night ?? null },
			}
		},
	)
	const guests = await listUntoldGuests(act.db, desk.id, night)
	const open = await listOpenBeds(act.db, desk.id, night)
	const places = placesTonight(open)
	const turnedAway = (await listTurnedAway(act.db, desk.id, night)).map(
		({ givenName, familyName, ...row }) => ({
			...row,
			name: [givenName, familyName].filter(Boolean).join(' ') || null,
		}),
	)
	const told = [...stays, ...guests].filter(
		({ startsOn, endsOn }) => startsOn <= night && (endsOn === null || endsOn > night),
	)
	return {
		night,
		byTheNight,
		rows: [...rows, ...guests.flatMap((guest) => untoldRow(guest, night, byTheNight))],
		places,
		// A bed that is taken by somebody who may not be told here is taken all the same.
		untold: Math.max(0, places.ordinary.taken + places.extra.taken - told.length),
		turnedAway,
		unmet: turnedAway.reduce((sum, { people, instead }) => sum + (isUnmet(instead) ? people : 0), 0),
		people: rows.map(({ personId }) => personId),
	}
}

/** Somebody who may not be named here: a bed and days, to be tapped like anybody. */
function untoldRow(
	guest: Awaited<ReturnType<typeof listUntoldGuests>>[number],
	night: PlainDate,
	byTheNight: boolean,
) {
	const { stayId, bed, state, startsOn, endsOn, cameAt, leftFor, leftAt, leftBefore, leftBeforeAt } = guest
	const own = {
		tonight: cameAt === null ? undefined : { night, leftAt, leftFor },
		before:
			leftBefore === null
				? undefined
				: { night: addDays(night, -1), leftAt: leftBeforeAt, leftFor: leftBefore },
	}
	const place = placeOf(guest, own, { night, byTheNight })
	if (place === null) return []
	const told = place === 'left' ? (own.tonight ?? own.before) : own.tonight
	return [
		{
			...{ stayId, bed, state, startsOn, endsOn, place, personId: null, plannedEndOn: null },
			...{ adults: 1, children: 0, protected: true, name: null, code: null },
			...{ how: told === undefined ? null : ('expected' as const), cameAt, leftAt: told?.leftAt ?? null },
			...{ leftFor: told?.leftFor ?? null, leftOn: told?.night ?? null },
		},
	]
}

export type Tonight = Extract<Awaited<ReturnType<typeof tonight>>, { is: 'done' }>['value']
export type Desk = NonNullable<Tonight['desk']>
export type NightRow = Desk['rows'][number]
