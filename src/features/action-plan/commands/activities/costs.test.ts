import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { type Answer, valueIn } from '../../../../platform/answer.ts'
import { writeWorkbook } from '../../../../platform/documents/workbook.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { costsPage } from '../../queries/activities/costs-page.ts'
import { previewCosts } from '../../queries/activities/preview-costs.ts'
import { addActivity } from '../add-activity.ts'
import { createPlan } from '../create-plan.ts'
import { changeActivity } from '../draft/change-activity.ts'
import { beginRevision } from '../versions/begin-revision.ts'
import { decideVersion } from '../versions/decide-version.ts'
import { changeCosts } from './change-costs.ts'
import { importCosts } from './import-costs.ts'
import { namePartners } from './name-partners.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Kostnadsköping')
const strategist = town.as('strategist')
let made = 0

const told = (answer: Answer<unknown>) => (answer.is === 'refused' ? answer.refusal.because : answer.is)
const bytes = (text: string) => new TextEncoder().encode(text)

async function drafted() {
	const plan = { title: `Plan ${++made}`, kind: 'plan', committee: 'SN', validFrom: 2024, validTo: 2027 }
	const { planId } = valueIn(await createPlan(strategist, plan))
	const add = async (text: string, costClass: number) =>
		valueIn(await addActivity(strategist, { planId, text, measure: 'Antal', costClass })).activityId
	return { planId, first: await add('Råd på plats', 1), second: await add('Tio platser', 3) }
}

const decide = async (planId: string) =>
	valueIn(await decideVersion(strategist, { planId, body: 'SN', decidedOn: '2024-01-15' }))

const file =
	'Nyckel;År;Belopp kr;Finansiering\nA1;2025;1 250 000;Ram\nA1;2026;;Bidrag\nA2;2025;400 000,50;Bidrag\n'

test('a file is looked at first, changes nothing then, and goes into the draft as it was looked at', async () => {
	const { planId } = await drafted()
	const seen = valueIn(await previewCosts(strategist, { planId, name: 'k.csv', file: bytes(file) }))
	expect(seen).toMatchObject({ problems: [], unchanged: 0 })
	expect(seen.changed.map(({ key, before, after }) => [key, before.ore, after.ore, after.unknown])).toEqual([
		['A1', 0, 1_250_000_00, 1],
		['A2', 0, 400_000_50, 0],
	])
	const sums = async () => valueIn(await costsPage(strategist, { planId })).sheet.all.sum
	expect(await sums()).toEqual({ ore: 0, unknown: 0 })
	valueIn(await importCosts(strategist, { planId, table: seen.table, seenAt: seen.seenAt }))
	expect(await sums()).toEqual({ ore: 1_650_000_50, unknown: 1 })
	const again = valueIn(await previewCosts(strategist, { planId, file: bytes(file) }))
	expect(again).toMatchObject({ changed: [], unchanged: 2 })
	expect(told(await importCosts(strategist, { planId, table: seen.table, seenAt: seen.seenAt }))).toBe(
		'changed-meanwhile',
	)
})

test('costs go to the activities that were looked at, not to others that were given their keys meanwhile', async () => {
	const { planId, first, second } = await drafted()
	const { table, seenAt } = valueIn(await previewCosts(strategist, { planId, file: bytes(file) }))
	for (const [activityId, key, text] of [
		[first, 'A3', 'Råd på plats'],
		[second, 'A1', 'Tio platser'],
		[first, 'A2', 'Råd på plats'],
	]) {
		valueIn(await changeActivity(strategist, { planId, activityId, key, text }))
	}
	expect(told(await importCosts(strategist, { planId, table, seenAt }))).toBe('changed-meanwhile')
})

test('a workbook is read like any table, and what is wrong is told by row and column', async () => {
	const { planId } = await drafted()
	const rows = [
		['Id', 'År', 'Belopp', 'Finansiering'],
		['A1', 2025, 1250.5, 'Ram'],
		['A7', 2025, 'x', ''],
	]
	const workbook = await writeWorkbook([{ name: 'Kostnader', rows }])
	const seen = valueIn(await previewCosts(strategist, { planId, name: 'k.xlsx', file: workbook }))
	expect(seen.problems.map(({ file: from, row, column, because }) => [from, row, column, because])).toEqual([
		['k.xlsx', 3, 'Id', 'activity-unknown'],
	])
	expect(told(await importCosts(strategist, { planId, table: seen.table }))).toBe('rows-unreadable')
	expect(told(await previewCosts(strategist, { planId, file: bytes('') }))).toBe('file-empty')
	expect(told(await previewCosts(strategist, { planId, file: 'text' }))).toBe('bad-input')
})

test('what is decided keeps its costs: only a revision takes a file, and readers do not look at it', async () => {
	const { planId, first } = await drafted()
	await decide(planId)
	expect(told(await previewCosts(strategist, { planId, file: bytes(file) }))).toBe('no-draft')
	expect(told(await importCosts(strategist, { planId, table: file }))).toBe('no-draft')
	valueIn(await beginRevision(strategist, { planId }))
	valueIn(await importCosts(strategist, { planId, table: file }))
	const sumOf = async (of: string) => valueIn(await costsPage(strategist, { planId, of })).sheet.all.sum.ore
	expect([await sumOf('shown'), await sumOf('draft')]).toEqual([0, 1_650_000_50])
	const reader = town.as('reader')
	expect(told(await costsPage(reader, { planId, of: 'draft' }))).toBe('missing')
	expect(valueIn(await costsPage(reader, { planId }))).toMatchObject({ hasDraft: false, isDraft: false })
	for (const refused of [
		previewCosts(reader, { planId, file: bytes(file) }),
		importCosts(reader, { planId, table: file }),
		changeCosts(reader, { planId, activityId: first }),
	]) {
		expect(told(await refused)).toBe('forbidden')
	}
})

test('costs and partners are written by hand too: a year once for each funding, no amount less than zero', async () => {
	const { planId, first } = await drafted()
	const cost = { year: '2025', amount: '1 250 000 kr', funding: 'Ram' }
	const change = async (costs: readonly object[]) =>
		await changeCosts(strategist, { planId, activityId: first, costs })
	expect(told(await change([cost, { ...cost, amount: '5' }]))).toBe('cost-twice')
	expect(await change([{ ...cost, amount: '-5' }])).toMatchObject({
		faults: [{ path: 'costs.0.amount', problem: 'below-zero' }],
	})
	expect(told(await change([{ ...cost, year: 'i fjol' }]))).toBe('bad-input')
	valueIn(await change([cost, { year: '2026', funding: 'Bidrag' }]))
	const page = valueIn(await costsPage(strategist, { planId }))
	expect(page.sheet.fundings.map(({ funding, sum }) => [funding, sum])).toEqual([
		['Ram', { ore: 1_250_000_00, unknown: 0 }],
		['Bidrag', { ore: 0, unknown: 1 }],
	])
	const partners = [{ name: 'Provbostäder', commitment: 'Tio lägenheter' }]
	valueIn(await namePartners(strategist, { planId, activityId: first, partners }))
	expect(told(await namePartners(strategist, { planId, activityId: first, partners: [{ name: 'A' }] }))).toBe(
		'bad-input',
	)
	expect(told(await namePartners(strategist, { planId, activityId: planId, partners }))).toBe('missing')
})
