import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { addSection } from '../../src/features/action-plan/commands/draft/add-section.ts'
import { changeSection } from '../../src/features/action-plan/commands/draft/change-section.ts'
import { beginRevision } from '../../src/features/action-plan/commands/versions/begin-revision.ts'
import { decideVersion } from '../../src/features/action-plan/commands/versions/decide-version.ts'
import { importPlan, showPlan } from '../../src/features/action-plan/index.ts'
import { differenceOfVersions } from '../../src/features/action-plan/queries/versions/difference-of-versions.ts'
import { sampleMunicipality } from '../../src/features/organisation/samples.ts'
import { valueIn } from '../../src/platform/answer.ts'
import { testHouse } from '../support/house.ts'

const folder = path.resolve(import.meta.dirname, '../../../shared/input/vasteras-2016-2019')
const there = existsSync(folder)
if (!there)
	process.stderr.write('not run: ../shared/input/vasteras-2016-2019 is not beside this repository\n')

const file = (name: string) => ({ name, bytes: new Uint8Array(readFileSync(path.join(folder, name))) })

describe.runIf(there)('the real plan of Västerås 2016–2019', async () => {
	const { house } = await testHouse()
	const { as } = await sampleMunicipality(house)
	const files = () => ({
		plan: file('plan.json'),
		indicators: file('indikatorer.csv'),
		activities: file('aktiviteter.csv'),
	})

	test('is taken in whole, with a word about what is odd in it', async () => {
		const imported = valueIn(await importPlan(as('administrator'), files()))
		expect(imported).toMatchObject({ indicators: 8, activities: 26, added: true })
		const told = imported.warnings.map(({ file, row, column, because }) => [file, row, column, because])
		expect(told).toContainEqual(['indikatorer.csv', 8, 'Basår', 'base-after-start'])
		expect(told).toContainEqual(['indikatorer.csv', 8, 'Basvärde', 'base-missing'])
		expect(told).toContainEqual(['indikatorer.csv', 8, 'Mål', 'target-in-words'])
		const unclassed = told.filter(([, , , because]) => because === 'cost-class-missing')
		expect(unclassed.map(([, row]) => row)).toEqual([23, 24, 25, 26, 27])
	})

	test('the same files again add nothing', async () => {
		const first = valueIn(await importPlan(as('administrator'), files()))
		const again = valueIn(await importPlan(as('strategist'), files()))
		expect(again).toMatchObject({ planId: first.planId, indicators: 8, activities: 26, added: false })
	})

	test('gives back its eight indicators exactly', async () => {
		const { planId } = valueIn(await importPlan(as('administrator'), files()))
		const { indicators } = valueIn(await showPlan(as('strategist'), { plan: planId }))
		const figures = indicators.map((one) => [
			one.key,
			one.unit,
			one.direction,
			one.baseYear,
			one.baseValue,
			one.targetYear,
			one.targetValue,
			one.operator,
		])
		expect(figures).toEqual([
			['V-I1', 'personer', 'down', 2015, 888, 2019, 750, '<='],
			['V-I2', 'personer', 'down', 2015, 97, 2019, 60, '<='],
			['V-I3', 'avhysningar', 'down', 2015, 22, 2019, 20, '<='],
			['V-I4', 'barn', 'down', 2015, 17, 2019, 0, '='],
			['V-I5', 'bostäder', 'up', 2015, 94, 2019, 200, '>='],
			['V-I6', 'procent', 'up', 2015, 74, 2019, 85, '>='],
			['V-I7', 'planer', 'up', 2017, null, 2019, null, null],
			['V-I8', 'sammanbrott', 'down', 2015, 4, 2019, 3, '<='],
		])
		expect(indicators[0]?.references).toEqual([{ year: 2014, value: 750 }])
		expect(indicators[6]).toMatchObject({ targetWords: 'Tas fram 2018', status: 'no-target' })
		expect(indicators.map((one) => one.status)).toEqual([...Array(6).fill('no-data'), 'no-target', 'no-data'])
		expect(indicators.every((one) => one.outcomes.length === 0)).toBe(true)
	})

	test('gives back its 26 activities with their cost classes, by name of the plan too', async () => {
		const { activities } = valueIn(
			await showPlan(as('reader'), { plan: 'Handlingsplan mot hemlöshet 2016-2019' }),
		)
		expect(activities).toHaveLength(26)
		expect(activities.map((one) => one.costClass).join(',')).toBe(
			'1,1,1,1,1,1,1,1,2,1,2,1,1,2,1,2,2,2,1,1,1,,,,,',
		)
		expect(activities[1]?.text).toContain('vräkningsföre-byggande')
		expect(activities.at(-1)).toMatchObject({
			key: 'V-R5',
			area: 'Förebyggande',
			periodFrom: 2017,
			periodTo: 2019,
			version: 'revidering 2017',
		})
	})

	test('was adopted in 2016 without the five rows that the revision of 2017 added, and they are all that differs', async () => {
		const { planId } = valueIn(await importPlan(as('administrator'), files()))
		const versions = { planId, from: 1, to: 2 }
		const { before, after, changes } = valueIn(await differenceOfVersions(as('strategist'), versions))
		expect([before.version.decidedOn, before.version.state]).toEqual(['2016-04-28', 'replaced'])
		expect([after.version.decidedOn, after.version.state]).toEqual(['2017-06-20', 'in-force'])
		expect(before.content.activities).toHaveLength(21)
		expect(changes.map(({ part, change, after }) => [part, change, (after as { key?: string }).key])).toEqual(
			['V-R1', 'V-R2', 'V-R3', 'V-R4', 'V-R5'].map((key) => ['activities', 'added', key]),
		)
	})

	test('is revised once more: one section in new words is all that differs, word by word, and what was decided stands', async () => {
		const keeper = as('strategist')
		const { planId } = valueIn(await importPlan(as('administrator'), files()))
		const decided = valueIn(await differenceOfVersions(keeper, { planId, from: 1, to: 2 }))
		const body = { body: 'Nämnden', decidedOn: '2018-06-19' }
		valueIn(await beginRevision(keeper, { planId }))
		const said = { heading: 'Barnen', kind: 'text', text: 'Barn ska synas i planen.' }
		const { sectionId } = valueIn(await addSection(keeper, { planId, ...said }))
		const waived = decided.after.content.activities.map(({ id }) => ({
			activityId: id,
			reason: 'Mäts senare',
		}))
		valueIn(await decideVersion(keeper, { planId, ...body, waived }))
		valueIn(await beginRevision(keeper, { planId }))
		const other = { ...said, text: 'Barn ska höras i planen.' }
		valueIn(await changeSection(keeper, { planId, sectionId, ...other }))
		valueIn(await decideVersion(keeper, { planId, ...body, decidedOn: '2019-03-19' }))
		const { changes } = valueIn(await differenceOfVersions(as('strategist'), { planId, from: 3, to: 4 }))
		expect(changes).toMatchObject([
			{
				...{ part: 'sections', id: sectionId, change: 'changed' },
				fields: [{ field: 'text', before: said.text, after: other.text }],
			},
		])
		const again = valueIn(await differenceOfVersions(keeper, { planId, from: 1, to: 2 }))
		expect([again.before.content, again.after.content]).toEqual([
			decided.before.content,
			decided.after.content,
		])
	})

	test('is refused whole when one cell is wrong, with its row and column', async () => {
		const wrong = readFileSync(path.join(folder, 'indikatorer.csv'), 'utf8').replace(';97;', ';nittiosju;')
		const answer = await importPlan(as('administrator'), {
			...files(),
			plan: { name: 'plan.json', bytes: new TextEncoder().encode(otherTitle()) },
			indicators: { name: 'indikatorer.csv', bytes: new TextEncoder().encode(wrong) },
		})
		expect(answer).toMatchObject({
			is: 'refused',
			refusal: {
				because: 'plan-files-unreadable',
				problems: [
					{
						file: 'indikatorer.csv',
						row: 3,
						column: 'Basvärde',
						because: 'not-a-number',
						found: 'nittiosju',
					},
				],
			},
		})
		expect(await showPlan(as('reader'), { plan: 'En annan plan' })).toEqual({ is: 'missing' })
	})

	function otherTitle(): string {
		const plan = readFileSync(path.join(folder, 'plan.json'), 'utf8')
		return plan.replace('Handlingsplan mot hemlöshet 2016-2019', 'En annan plan')
	}
})
