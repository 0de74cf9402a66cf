import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { factors } from '../codes/factors.ts'
import { inOrder, passing } from './choose.ts'
import { levelsOf, subgroupsOfRow } from './coded-groups.ts'
import {
	columnsFor,
	filtersFor,
	type ListMode,
	listColumns,
	listFilters,
	listModes,
	listSorts,
	mayBeListedBy,
	sortsFor,
	standardView,
} from './parts.ts'
import { listPurposes } from './purposes.ts'
import { type Filterable, isDueSoon, lengthBandOf, situationOf, statusOf } from './row.ts'

const today = plainDate('2026-10-12')
const purposesOf = (what: string, key: string) =>
	listPurposes.filter((row) => row.what === what && row.key === key).map((row) => row.purpose)

describe('the table of purposes', () => {
	test('has the lists of support and of housing by name, for case work alone', () => {
		const support = ['supportWork', 'supportDays', 'waitingDecisions', 'dischargesWithoutHome']
		const ladder = ['ladderBoard', 'housingFirstPage', 'refundPage']
		const housing = ['housingNeeds', 'bedBoard', 'tonight', 'housingAlarms']
		for (const key of [...support, ...ladder, ...housing]) {
			expect([key, purposesOf('list', key)]).toEqual([key, ['case-work']])
		}
		expect(purposesOf('figures', 'needsOfAll')).toEqual(['count'])
	})

	test('names every column and filter once for each mode it stands in', () => {
		for (const mode of listModes) {
			const purpose = mode === 'case' ? 'case-work' : mode
			for (const column of columnsFor(mode)) expect(purposesOf('column', column)).toContain(purpose)
			for (const { key } of filtersFor(mode)) expect(purposesOf('filter', key)).toContain(purpose)
		}
		const parts = listPurposes.filter(({ what }) => what === 'column' || what === 'filter').length
		const named = [...listColumns, ...listFilters].reduce((sum, { modes }) => sum + modes.length, 0)
		expect(parts).toBe(named)
	})

	test('lets nothing delicate into case work: no column, no filter, no order', () => {
		const delicate = [...listColumns, ...listFilters].filter((part) => part.delicate).map(({ key }) => key)
		expect(delicate).toEqual(
			expect.arrayContaining(['place', 'causes', 'needs', 'cause', 'need', 'subgroup']),
		)
		const inCase = [...columnsFor('case'), ...filtersFor('case').map(({ key }) => key), ...sortsFor('case')]
		expect(inCase.filter((key) => (delicate as readonly string[]).includes(key))).toEqual([])
	})

	test('lists nobody by name for a sex, an age or children, and under codes for all of them', () => {
		const groups = ['sex', 'ageBand', 'children']
		for (const part of groups) {
			expect(purposesOf('explained', part)).toEqual(['follow-up'])
			expect([mayBeListedBy('case', [part]), mayBeListedBy('follow-up', [part])]).toEqual([false, true])
		}
		for (const part of ['situation', 'day', 'change', 'population']) {
			expect(purposesOf('explained', part).sort()).toEqual(['case-work', 'follow-up'])
		}
		expect(mayBeListedBy('case', ['situation', 'day'])).toBe(true)
	})

	test('searches by name, identity number and case number, and by nothing else', () => {
		expect(listPurposes.filter(({ what }) => what === 'search').map(({ key }) => key)).toEqual([
			'name',
			'identity-number',
			'case-number',
		])
		for (const mode of listModes) {
			const free = filtersFor(mode).filter(({ options }) => options.length === 0)
			expect(free).toEqual([])
		}
	})

	test('takes nothing out by name', () => {
		expect(listPurposes.filter(({ what }) => what === 'export').map(({ purpose }) => purpose)).toEqual([
			'follow-up',
		])
	})

	test('knows no one\u2019s name in follow-up', () => {
		expect(columnsFor('follow-up')).not.toContain('name')
		expect(columnsFor('follow-up')).not.toContain('responsible')
		expect(columnsFor('case')).not.toContain('code')
	})
})

test('the standard views hold what their mode allows', () => {
	const keys = (mode: ListMode) => columnsFor(mode) as readonly string[]
	for (const mode of listModes) {
		expect(standardView[mode].columns.filter((column) => !keys(mode).includes(column))).toEqual([])
		expect(sortsFor(mode)).toContain(standardView[mode].sort)
	}
	expect(listSorts.filter((sort) => !listColumns.some(({ key }) => key === sort))).toEqual([])
})

describe('a row', () => {
	const standing = { from: 1, to: 0, reason: 'inactive' as const }

	test('is active, inactive, left or not counted', () => {
		expect(statusOf(null, true)).toBe('never')
		expect(statusOf({ to: 2, reason: 'new' }, true)).toBe('active')
		expect(statusOf(standing, true)).toBe('inactive')
		expect(statusOf(standing, false)).toBe('left')
		expect(statusOf(standing, null)).toBe('inactive')
		expect(statusOf({ to: 0, reason: 'housed' }, true)).toBe('left')
	})

	test('tells the last situation of somebody inactive', () => {
		expect(situationOf(standing, 'inactive')).toBe(1)
		expect(situationOf(standing, 'left')).toBe(0)
	})

	test('stands out two weeks before it turns inactive', () => {
		expect(isDueSoon(plainDate('2026-10-26'), today)).toBe(true)
		expect(isDueSoon(plainDate('2026-10-27'), today)).toBe(false)
		expect(isDueSoon(null, today)).toBe(false)
	})

	test('has lengths whose borders are days', () => {
		expect([90, 91, 180, 181, 365, 366, 730, 731].map(lengthBandOf)).toEqual([
			'0-90',
			'91-180',
			'91-180',
			'181-365',
			'181-365',
			'366-730',
			'366-730',
			'731-',
		])
	})
})

describe('subgroups under codes', () => {
	const row = {
		population: 'adult',
		sex: 'woman',
		ageBand: '18-24',
		children: 'yes',
		longTerm: true,
	} as const
	const delicateNeeds = factors.filter(({ kind, delicate }) => kind === 'need' && delicate)

	test('two delicate needs are complex, one is not', () => {
		expect(subgroupsOfRow(row, delicateNeeds.slice(0, 1))).toEqual([
			'women',
			'young',
			'families',
			'long-term',
		])
		expect(subgroupsOfRow(row, delicateNeeds.slice(0, 2))).toContain('complex-needs')
	})

	test('children are in none', () => {
		expect(subgroupsOfRow({ ...row, population: 'child' }, [])).toEqual([])
	})

	test('levels are told, never what', () => {
		const held = factors.filter(({ code }) => code === 'addiction' || code === 'violence')
		expect(levelsOf(held, 'cause')).toEqual(['relational', 'individual'])
		expect(levelsOf(held, 'need')).toEqual([])
	})
})

describe('choosing', () => {
	const row: Filterable = {
		...{
			status: 'active',
			population: 'adult',
			situation: 1,
			unitId: 'u',
			responsibleId: null,
			inactiveOn: null,
		},
		...{
			sex: 'unknown',
			ageBand: 'unknown',
			children: 'no',
			length: null,
			came: 'new',
			left: null,
			place: null,
		},
		...{ causes: [], needs: [], subgroups: [] },
	}
	const by = { actorId: 'me', today }

	test('passing only what every filter lets through', () => {
		expect(passing({ status: 'active', situation: '1', whose: 'unassigned' }, by)(row)).toBe(true)
		expect(passing({ status: 'active', situation: '2' }, by)(row)).toBe(false)
		expect(passing({ status: 'active', situation: '2' }, by, 'situation')(row)).toBe(true)
		expect(passing({ whose: 'own' }, by)({ ...row, responsibleId: 'me' })).toBe(true)
		expect(passing({ group: 'adults' }, by)({ ...row, population: 'eu-eea' })).toBe(false)
	})

	test('puts what is unknown last, whichever way one looks', () => {
		const rows = [null, '2026-11-01', '2026-10-20'].map((day, n) => ({
			...{ code: String(n), name: null, situation: 1, since: null, homelessDays: null, lastContactOn: null },
			...{ responsible: null, dischargeOn: null, knownOn: today },
			inactiveOn: day === null ? null : plainDate(day),
		}))
		const codes = (direction: 'rising' | 'falling') =>
			inOrder(rows, 'inactive', direction).map(({ code }) => code)
		expect(codes('rising')).toEqual(['2', '1', '0'])
		expect(codes('falling')).toEqual(['1', '2', '0'])
	})
})
