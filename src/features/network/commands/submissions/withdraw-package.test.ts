import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { posting, samplePackage, sendingTown, wired } from '../../../../../tests/support/sending-town.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { askingAfter, submittingBy } from '../../queries/submissions/callers.ts'
import { packagePage } from '../../queries/submissions/package-page.ts'
import { packageReceipt } from '../../queries/submissions/package-receipt.ts'
import { submissionForm } from '../../queries/submissions/submission-form.ts'
import { sampleNetwork } from '../../samples.ts'
import { acceptPackage } from './accept-package.ts'
import { answerForPlace } from './answer-for-place.ts'
import { makeSubmissionLink } from './make-submission-link.ts'
import { withdrawPackage } from './withdraw-package.ts'

const { house, databaseUrl } = await testHouse()
const tenant = await sampleNetwork(house)
const secretariat = tenant.as('secretariat')
const reason = 'Listan var inte genomgången.'

/** How many rows stand, and the inhabitants as they stand. */
const standing = async (placeId: string) =>
	await withSql(databaseUrl, async (db) => {
		const [counted] = await db.rows<{ figures: number; methods: number }>(
			`select (select count(*)::int from counted.network_figure where place_id = $1) as figures,
				(select count(*)::int from counted.method_answer where place_id = $1) as methods`,
			[placeId],
		)
		const population = await db.rows<{ year: number; population: number }>(
			'select year, population from counted.place_population where place_id = $1 order by year',
			[placeId],
		)
		return { ...counted, population: population.map((one) => [one.year, one.population]) }
	})

test('inhabitants are those of the standing package: a wrong year is gone with the one that told it', async () => {
	const town = await sendingTown(tenant, '9001')
	const send = async (text: string) =>
		valueIn(await acceptPackage(await posting(house, town.network, text), { text, way: 'push' }))
	const source = 'SCB'
	const first = samplePackage(town, {
		population: [
			{ year: 2024, population: 243_100, source },
			{ year: 2025, population: 24_310, source },
		],
	})
	expect(await send(wired(town.key, first))).toMatchObject({ is: 'accepted' })
	const second = samplePackage(town, {
		...{ id: randomUUID(), number: 2, replaces: first.id, reason: 'Rättad folkmängd.' },
		population: [{ year: 2025, population: 24_311, source }],
	})
	expect(await send(wired(town.key, second))).toMatchObject({ is: 'accepted' })
	expect((await standing(town.placeId)).population).toEqual([[2025, 24_311]])
})

test('a package that is taken back tells nothing any more, its sender is told why, and the next is the next number', async () => {
	const town = await sendingTown(tenant, '9002', 'Furuvik')
	const send = async (text: string) =>
		valueIn(await acceptPackage(await posting(house, town.network, text), { text, way: 'push' }))
	const first = samplePackage(town)
	const text = wired(town.key, first)
	const { receipt } = (await send(text)) as { receipt: { digest: string } }
	const packageId = first.id
	expect(await withdrawPackage(tenant.as('county'), { packageId, reason })).toEqual({ is: 'forbidden' })
	for (const [said, problem] of [
		['', 'required'],
		['Ring 070-123 45 67.', 'leads-to-somebody'],
	]) {
		expect(await withdrawPackage(secretariat, { packageId, reason: said })).toMatchObject({
			faults: [{ path: 'reason', problem }],
		})
	}
	expect((await standing(town.placeId)).figures).toBe(first.figures.length)
	valueIn(await withdrawPackage(secretariat, { packageId, reason }))
	expect(await standing(town.placeId)).toEqual({ figures: 0, methods: 0, population: [] })
	const page = valueIn(await packagePage(secretariat, { packageId }))
	expect([page.stands, page.received.withdrawnBecause, page.lines.length > 0]).toEqual([false, reason, true])
	const asking = await askingAfter(house, {
		...{ network: town.network, packageId, digest: receipt.digest },
	})
	if (asking === null) throw new Error('the sender is not known')
	expect(valueIn(await packageReceipt(asking, { packageId }))).toMatchObject({
		...{ state: 'withdrawn', withdrawnBecause: reason },
	})
	expect(await withdrawPackage(secretariat, { packageId, reason })).toMatchObject({
		refusal: { because: 'already-withdrawn' },
	})
	// The same bytes have the same receipt, and bring nothing back.
	expect(await send(text)).toMatchObject({ is: 'accepted', again: true })
	expect((await standing(town.placeId)).figures).toBe(0)

	const next = samplePackage(town, {
		id: randomUUID(),
		number: 2,
		replaces: packageId,
		reason: 'Genomgången.',
	})
	expect(await send(wired(town.key, next))).toMatchObject({ is: 'accepted', again: false })
	expect((await standing(town.placeId)).figures).toBe(next.figures.length)
	expect(await withdrawPackage(secretariat, { packageId, reason })).toMatchObject({
		refusal: { because: 'not-standing' },
	})
})

test('what was taken back is carried over by no later answer by hand', async () => {
	const placeId = tenant.places['9003']
	const holderFor = async (year: number) => {
		const { link } = valueIn(await makeSubmissionLink(secretariat, { placeId, year }))
		const holder = await submittingBy(house, new URL(link).searchParams.get('code') ?? '')
		if (holder === null) throw new Error('the link opens nothing')
		return holder.caller
	}
	const caller = await holderFor(2024)
	const answer = { year: 2024, values: { 'homeless-on-list': '34' }, population: '9 100' }
	const { packageId } = valueIn(await answerForPlace(caller, answer))
	valueIn(await withdrawPackage(secretariat, { packageId, reason }))
	expect(valueIn(await submissionForm(caller, { year: 2024 }))).toMatchObject({
		...{ population: null, answered: { number: 1 } },
	})
	const later = { year: 2025, values: { 'homeless-on-list': '40' } }
	const holder = await holderFor(2025)
	expect(await answerForPlace(holder, later)).toMatchObject({ faults: [{ path: 'reason' }] })
	const made = valueIn(await answerForPlace(holder, { ...later, reason: 'Nytt år.' }))
	expect(made.number).toBe(2)
	const { content } = valueIn(await packagePage(secretariat, { packageId: made.packageId }))
	expect(content.figures.map(({ year, value }) => [year, value])).toEqual([[2025, 40]])
	expect(content.population).toEqual([])
})
