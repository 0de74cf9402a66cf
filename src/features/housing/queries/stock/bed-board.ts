import * as z from 'zod'
import { addDays } from '../../../../foundation/plain-date.ts'
import { showing, shownBy } from '../../../../platform/audit.ts'
import { day } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { countNights, type NightCount } from '../../rules/stays/nights.ts'
import { blindTo, readyDays } from '../../rules/stock/blind.ts'
import { type BoardUse, type Piece, piecesOf } from '../../rules/stock/board.ts'
import { byName } from '../../rules/stock/in-order.ts'
import { labelOf, shortNameOf } from '../../rules/stock/label.ts'
import { missingHomes } from '../../rules/stock/missing-home.ts'
import { stateOn } from '../../rules/stock/state.ts'
import {
	countChildrenOf,
	listBedsWithHouses,
	listNextBeds,
	listOpenings,
	listUsesWithStays,
} from '../../store/board.ts'
import { groupBy } from './group-by.ts'

const spans = { '7': 7, '30': 30, '90': 90 } as const

/** Beds down and nights across: who lives where until when, what is booked and what is free; and who will have no home. */
export const bedBoard = query({
	name: 'bedBoard',
	input: z.object({
		from: day().optional(),
		nights: z.enum(['7', '30', '90'], { error: 'choose-one' }).default('30'),
		propertyId: z.uuid({ error: 'choose-one' }).optional(),
	}),
	may: mayWorkWithHousing,
	run: async (act, given) => {
		const { db, today } = act
		const from = given.from ?? today
		const until = addDays(from, spans[given.nights])
		const tonight = today >= from && today < until ? today : from
		const beds = await listBedsWithHouses(db, given.propertyId)
		const openings = groupBy(await listOpenings(db, given.propertyId), ({ bedId }) => bedId)
		const rows = await listUsesWithStays(db, { from: addDays(from, -readyDays), until }, given.propertyId)
		const stayIds = rows.flatMap(({ stayId }) => (stayId === null ? [] : [stayId]))
		const children = await countChildrenOf(db, stayIds)
		const uses = groupBy(
			rows.map((row) => ({ ...row, stay: stayOf(row, children) })),
			({ bedId }) => bedId,
		)
		const named = new Map(
			rows.flatMap((row) =>
				row.stayId === null ? [] : [[row.stayId, { name: shortNameOf(row), row }] as const],
			),
		)
		const endings = rows.flatMap(({ stayId, personId, state, endsOn }) =>
			stayId !== null && personId !== null && state === 'here' && endsOn !== null && endsOn <= until
				? [{ stayId, personId, endsOn }]
				: [],
		)
		const coming = await listNextBeds(db, [...new Set(endings.map(({ personId }) => personId))], today)
		const boardBeds = beds.map((bed) => ({
			...bed,
			label: labelOf(bed),
			openings: openings.get(bed.id) ?? [],
			uses: blindTo(uses.get(bed.id) ?? []),
		}))
		const labels = new Map(
			boardBeds.map(({ id, kind, label, propertyName }) => [
				id,
				kind === 'home' ? label : `${propertyName}, ${label}`,
			]),
		)
		const shown = boardBeds.filter(
			(bed) =>
				bed.uses.some(({ endsOn }) => endsOn === null || endsOn > from) ||
				bed.openings.some((one) => one.startsOn < until && (one.endsOn === null || one.endsOn > from)),
		)
		const nights = addUp(shown.map((bed) => countNights(bed, { from, until })))
		const board = {
			...{ from, until, tonight, today, nights, span: given.nights },
			properties: [...groupBy(shown, ({ propertyId }) => propertyId).values()]
				.flatMap((inside) => {
					const [first] = inside
					if (first === undefined) return []
					return [
						{
							id: first.propertyId,
							name: first.propertyName,
							kind: first.propertyKind,
							beds: inside
								.toSorted(byName(({ label, dwellingName }) => `${label} ${dwellingName}`))
								.map((bed) => ({
									...{ id: bed.id, label: bed.label, kind: bed.kind, rooms: bed.rooms, letsIn: bed.letsIn },
									state: stateOn(bed, tonight, bed),
									pieces: piecesOf(bed, { from, until }).map(shownOf),
								})),
						},
					]
				})
				.toSorted(byName(({ name }) => name)),
			missing: missingHomes(endings, coming).map(({ stayId, ...days }) => {
				const { name = null, row } = named.get(stayId) ?? {}
				return { stayId, name, bed: labels.get(row?.bedId ?? '') ?? '', ...days }
			}),
		}
		const guests = new Map(
			rows.flatMap((row) =>
				row.stayId === null || row.personId === null || shortNameOf(row) === null
					? []
					: [[row.stayId, row.personId] as const],
			),
		)
		const ids = staysOn(board).flatMap((stayId) => {
			const guest = guests.get(stayId)
			return guest === undefined ? [stayId] : [stayId, guest]
		})
		return showing(ids, board)
	},
	audit: (_, value) => ({ kind: 'stay', ids: shownBy(value) }),
})

type Shown = {
	readonly properties: readonly {
		readonly beds: readonly { readonly pieces: readonly { readonly stayId?: string | undefined }[] }[]
	}[]
	readonly missing: readonly { readonly stayId: string }[]
}

/** The stays that a board shows, drawn or as who will have no home. */
function staysOn({ properties, missing }: Shown): string[] {
	const pieces = properties.flatMap(({ beds }) => beds.flatMap((bed) => bed.pieces))
	return [...pieces.flatMap(({ stayId }) => stayId ?? []), ...missing.map(({ stayId }) => stayId)]
}

type Row = Awaited<ReturnType<typeof listUsesWithStays>>[number]
type Stay = NonNullable<ReturnType<typeof stayOf>>

/** What a bar is drawn from: there are thousands, and what there is nothing to say of is not sent. */
function shownOf({ kind, startsOn, endsOn, cutLeft, cutRight, use }: Piece<BoardUse<Stay>>) {
	const { stay = null, reason = null, endsOn: lastsUntil = null } = use ?? {}
	return {
		...{ kind, startsOn, endsOn },
		...(cutLeft ? { cutLeft } : {}),
		...(cutRight ? { cutRight } : {}),
		...(cutRight && lastsUntil !== null ? { lastsUntil } : {}),
		...(reason === null ? {} : { reason }),
		...(stay === null ? {} : { stayId: stay.stayId, name: stay.name }),
		...(stay === null || stay.children === 0 ? {} : { children: stay.children }),
	}
}

function stayOf(row: Row, children: ReadonlyMap<string, number>) {
	const { stayId, state } = row
	if (stayId === null || (state !== 'booked' && state !== 'here' && state !== 'left')) return null
	return { stayId, state, name: shortNameOf(row), children: children.get(stayId) ?? 0 } as const
}

/** What beds' nights were together. */
function addUp(all: readonly NightCount[]): NightCount {
	const sum = (key: keyof NightCount) => all.reduce((nights, one) => nights + one[key], 0)
	return {
		capacity: sum('capacity'),
		stay: sum('stay'),
		held: sum('held'),
		void: sum('void'),
		renovation: sum('renovation'),
		turnaround: sum('turnaround'),
		free: sum('free'),
	}
}
