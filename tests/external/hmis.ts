import * as z from 'zod'
import type { PlacedStay } from '../../src/features/homelessness/rules/measures/nights.ts'
import type { ServiceKind, ServiceStay } from '../../src/features/homelessness/rules/measures/service-stay.ts'
import { type PlainDate, plainDate } from '../../src/foundation/plain-date.ts'
import { readMaterial } from './material.ts'
import { rowsOf } from './rows.ts'

const kinds: Readonly<Record<string, ServiceKind>> = {
	'1': 'shelter',
	'2': 'transitional',
	'3': 'permanent',
	'4': 'outreach',
	'8': 'safe-haven',
	'9': 'permanent',
	'10': 'permanent',
	'13': 'rapid-rehousing',
}

const lasting = ['26', '11', '21', '3', '10', '28', '20', '19', '22', '23', '31', '33', '34']
const forATime = ['1', '15', '14', '27', '4', '18', '12', '13', '5', '2', '25', '32']
/** HUD's codes of destinations; outreach and the others leave out different ones. */
export const destinations = {
	outreach: {
		permanent: new Set(lasting),
		temporary: new Set(forATime),
		leftOut: new Set(['6', '29', '24']),
	},
	others: {
		permanent: new Set(lasting),
		temporary: new Set(forATime),
		leftOut: new Set(['15', '6', '25', '24']),
	},
}

/** An enrollment of the HMIS CSV files: who, with what, from when, until when. */
type Enrollment = ServiceStay & { readonly onTheStreetSince: PlainDate | null }

/** Households' ids are used again for other people in these sets, so each row stands for itself. */
export async function enrollmentsOf(measure: string): Promise<Enrollment[]> {
	const folder = `flow/spm/${measure}/source`
	const [projects, enrollments, exits] = await Promise.all(
		['Project', 'Enrollment', 'Exit'].map((name) => rowsOf(`${folder}/${name}.csv`)),
	)
	const kindOf = new Map(projects?.map((row) => [row.ProjectID, kinds[row.ProjectType ?? '']]))
	const exitOf = new Map(exits?.map((row) => [row.EnrollmentID, row]))
	return (enrollments ?? []).flatMap((row) => {
		const kind = kindOf.get(row.ProjectID)
		const start = dayIn(row.EntryDate)
		if (kind === undefined || start === null) return []
		const exit = exitOf.get(row.EnrollmentID)
		return [
			{
				person: row.PersonalID ?? '',
				kind,
				start,
				movedIn: dayIn(row.MoveInDate),
				end: dayIn(exit?.ExitDate),
				destination: exit?.Destination ?? '',
				onTheStreetSince: dayIn(row.DateToStreetESSH),
			},
		]
	})
}

/** Days are written without their zeros here, 2013-5-1. */
function dayIn(text = ''): PlainDate | null {
	if (text === '') return null
	const [year = '', month = '', day = ''] = text.split('-')
	return plainDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

const streetOrShelter: ReadonlySet<ServiceKind> = new Set<ServiceKind>(['shelter', 'safe-haven', 'outreach'])

/** Measure 1a: nights in shelters, less those in a home of the system that one has moved into. */
export function nightsInShelters(enrollments: readonly Enrollment[]): PlacedStay[] {
	return enrollments.map((one) => ({ ...one, placeClass: placeClassOf(one.kind) }))
}

/** Measure 1b: and the nights since when they say they have lived on the street, where they came from there. */
export function nightsSinceTheStreet(enrollments: readonly Enrollment[]): PlacedStay[] {
	const before = enrollments.flatMap(({ person, kind, start, onTheStreetSince }) =>
		onTheStreetSince === null || !streetOrShelter.has(kind) || onTheStreetSince > start
			? []
			: [{ person, placeClass: 'homeless' as const, start: onTheStreetSince, movedIn: null, end: start }],
	)
	return [...nightsInShelters(enrollments), ...before]
}

function placeClassOf(kind: ServiceKind): PlacedStay['placeClass'] {
	if (kind === 'shelter' || kind === 'safe-haven') return 'homeless'
	if (kind === 'outreach') return 'other'
	return kind === 'transitional' ? 'transitional' : 'housed'
}

const lengthOfTime = z.object({ C2: z.number(), mean: z.number(), median: z.number() })
const period = { start: z.string(), end: z.string() }
const expected = z.object({
	measure_one: z.object({ ...period, '1a': lengthOfTime, '1b': lengthOfTime }),
	measure_one_additional: z.object({
		...period,
		'1a': lengthOfTime.extend({ days: z.record(z.string(), z.number().nullable()) }),
		'1b': lengthOfTime,
	}),
	measure_two: z.object({
		...period,
		ES: z.object({
			exits: z.number(),
			'0-180': z.number(),
			'181-365': z.number(),
			'366-730': z.number(),
			pct: z.number(),
		}),
		total: z.object({ exits: z.number(), returns: z.number() }),
	}),
	measure_five: z.object({
		...period,
		'5.1': z.object({ entries: z.number(), prior24m: z.number(), first: z.number() }),
		'5.2': z.object({ entries: z.number(), prior24m: z.number(), first: z.number() }),
	}),
	measure_seven: z.object({
		...period,
		'7a.1': z.object({ leavers: z.number(), temporary: z.number(), permanent: z.number(), pct: z.number() }),
		'7b.1': z.object({ leavers: z.number(), permanent: z.number(), pct: z.number() }),
		'7b.2': z.object({ universe: z.number(), ok: z.number(), pct: z.number() }),
	}),
})

export function expectedOfSpm(): z.infer<typeof expected> {
	return expected.parse(JSON.parse(readMaterial('flow/spm/expected.json').toString()))
}

/** The year as days. */
export function yearOf({ start, end }: { start: string; end: string }): { from: PlainDate; to: PlainDate } {
	return { from: plainDate(start), to: plainDate(end) }
}
