import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import {
	exitsToHomes,
	placementsFromOutreach,
	retention,
} from '../../src/features/homelessness/rules/measures/exits.ts'
import { firstTimeHomeless } from '../../src/features/homelessness/rules/measures/first-time.ts'
import {
	homelessNights,
	type PlacedStay,
	summaryOfNights,
} from '../../src/features/homelessness/rules/measures/nights.ts'
import { returnsToHomelessness } from '../../src/features/homelessness/rules/measures/returns.ts'
import type { ServiceKind } from '../../src/features/homelessness/rules/measures/service-stay.ts'
import { bofast, folderForFiles } from '../support/run-bofast.ts'
import {
	destinations,
	enrollmentsOf,
	expectedOfSpm,
	nightsInShelters,
	nightsSinceTheStreet,
	yearOf,
} from './hmis.ts'
import { cohorts, expectedOf, periodOf, staysOf } from './lsa.ts'
import { hasMaterial } from './material.ts'
import { asCsv } from './rows.ts'

const files = folderForFiles()
afterAll(files.remove)

describe.runIf(hasMaterial('flow/lsa-2021'))('exits and returns of 4,385 published household stays', () => {
	let equal = 0

	test.each(cohorts)(
		'cohort $cohort gives every expected exit and no other, on all five fields',
		async (one) => {
			const { from, to } = await periodOf(one)
			const stays = files.file(`stays${one.cohort}.csv`, await staysOf(one))
			const out = path.join(files.folder, `exits${one.cohort}.csv`)
			const run = bofast(
				'measure',
				'exits-and-returns',
				stays,
				'--from',
				from,
				'--to',
				to,
				'--rows',
				out,
				'--json',
			)
			expect([run.status, run.stderr]).toEqual([0, ''])
			const found = readFileSync(out, 'utf8').trim().split('\n').slice(1)
			const expected = await expectedOf(one)
			const fiveFields = found.map((line) => line.split(',').toSpliced(2, 1))
			expect(fiveFields.sort()).toEqual(expected)
			expect(JSON.parse(run.stdout)).toMatchObject({ exits: expected.length })
			equal += expected.length
		},
	)

	test('that is 1,955 of 1,955', () => {
		expect(equal).toBe(1955)
	})
})

describe.runIf(hasMaterial('flow/spm'))("HUD's system performance measures on their own examples", () => {
	test.each(['measure_one', 'measure_one_additional'] as const)(
		'1, nights without a home: %s',
		async (name) => {
			const expected = expectedOfSpm()[name]
			const rule = { ...yearOf(expected), count: 'homeless' as const }
			const summary = (stays: readonly PlacedStay[]) => {
				const { persons, mean, median } = summaryOfNights(homelessNights(stays, rule))
				return { C2: persons, mean, median }
			}
			const enrollments = await enrollmentsOf(name)
			expect(expected['1a']).toMatchObject(summary(nightsInShelters(enrollments)))
			expect(summary(nightsSinceTheStreet(enrollments))).toEqual(expected['1b'])
		},
	)

	test("1, each person's nights, and the command says the same", async () => {
		const expected = expectedOfSpm().measure_one_additional
		const { from, to } = yearOf(expected)
		const stays = nightsInShelters(await enrollmentsOf('measure_one_additional'))
		const nights = homelessNights(stays, { from, to, count: 'homeless' })
		for (const [person, days] of Object.entries(expected['1a'].days)) {
			expect([person, nights.get(person) ?? null]).toEqual([person, days])
		}
		const rows = stays.map((one) => [one.person, one.placeClass, one.start, one.movedIn ?? '', one.end ?? ''])
		const file = files.file(
			'nights.csv',
			asCsv([['person', 'place_class', 'start', 'moved_in', 'end'], ...rows]),
		)
		const run = bofast('measure', 'nights', file, '--from', from, '--to', to, '--count', 'homeless', '--json')
		expect(JSON.parse(run.stdout)).toEqual({ persons: 4, mean: 21.25, median: 27 })
	})

	test('2, returns within two years of leaving for a home that lasts', async () => {
		const expected = expectedOfSpm().measure_two
		const rule = { ...yearOf(expected), permanent: destinations.others.permanent, gapDays: 14 }
		const { total, byKind } = returnsToHomelessness(await enrollmentsOf('measure_two'), rule)
		expect(byKind.get('shelter')).toEqual({
			exits: expected.ES.exits,
			within180: expected.ES['0-180'],
			from181To365: expected.ES['181-365'],
			from366To730: expected.ES['366-730'],
			percent: expected.ES.pct,
		})
		expect(total).toMatchObject({ exits: expected.total.exits, from366To730: expected.total.returns })
	})

	test('5, homeless for the first time', async () => {
		const expected = expectedOfSpm().measure_five
		const enrollments = await enrollmentsOf('measure_five')
		const shelters: ServiceKind[] = ['shelter', 'safe-haven', 'transitional']
		const firstTime = (...kinds: ServiceKind[]) => {
			const rule = { ...yearOf(expected), kinds: new Set(kinds), lookbackDays: 730 }
			const { entries, knownBefore, firstTime: first } = firstTimeHomeless(enrollments, rule)
			return { entries, prior24m: knownBefore, first }
		}
		expect(firstTime(...shelters)).toEqual(expected['5.1'])
		expect(firstTime(...shelters, 'permanent', 'rapid-rehousing')).toEqual(expected['5.2'])
	})

	test('7, off the street and into homes that last', async () => {
		const expected = expectedOfSpm().measure_seven
		const enrollments = await enrollmentsOf('measure_seven')
		const year = yearOf(expected)
		const street = placementsFromOutreach(enrollments, year, destinations.outreach)
		expect({ ...street, pct: street.percent }).toMatchObject(expected['7a.1'])
		const homes = exitsToHomes(enrollments, year, destinations.others)
		expect({ ...homes, pct: homes.percent }).toMatchObject(expected['7b.1'])
		const kept = retention(enrollments, year, destinations.others)
		expect(kept).toEqual({
			persons: expected['7b.2'].universe,
			keptOrFound: expected['7b.2'].ok,
			percent: expected['7b.2'].pct,
		})
	})
})
