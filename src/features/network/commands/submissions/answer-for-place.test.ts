import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { sendingTown } from '../../../../../tests/support/sending-town.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { addDays, plainDate } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { submittingBy } from '../../queries/submissions/callers.ts'
import { packagePage } from '../../queries/submissions/package-page.ts'
import { submissionForm } from '../../queries/submissions/submission-form.ts'
import { sampleNetwork } from '../../samples.ts'
import { answerForPlace } from './answer-for-place.ts'
import { makeSubmissionLink } from './make-submission-link.ts'

const { house, clock, databaseUrl } = await testHouse()
const tenant = await sampleNetwork(house)
const secretariat = tenant.as('secretariat')

const codeIn = (link: string) => new URL(link).searchParams.get('code') ?? ''
async function linked(place: string, year = 2025) {
	const made = valueIn(await makeSubmissionLink(secretariat, { placeId: tenant.places[place], year }))
	const holder = await submittingBy(house, codeIn(made.link))
	if (holder === null) throw new Error('the link opens nothing')
	return { ...holder, code: codeIn(made.link) }
}

test('a municipality answers for a year without an account, and another year is carried over', async () => {
	const { caller, year, code } = await linked('9001')
	expect(await answerForPlace(caller, { year })).toMatchObject({ refusal: { because: 'nothing-answered' } })
	const first = valueIn(
		await answerForPlace(caller, {
			...{
				year,
				population: '24 310',
				answers: { 'decided-plan': 'yes' },
				ownWords: { 'decided-plan': 'Antagen.' },
			},
			coverage: { 'homeless-on-list': '90', 'evictions-executed': '50' },
			values: { 'homeless-on-list': '34', 'prevented-180-arrears-notice': '75,5', 'evictions-executed': '0' },
			states: { 'children-in-homelessness': 'withheld', 'homeless-inflow': 'not-counted' },
		}),
	)
	const page = valueIn(await packagePage(secretariat, { packageId: first.packageId }))
	expect(page.received).toMatchObject({ way: 'form', keyFingerprint: null, number: 1 })
	// Coverage is said of what several count together, and of nothing else.
	expect(
		page.content.figures.flatMap(({ definition, coverage }) =>
			coverage === null ? [] : [[definition, coverage]],
		),
	).toEqual([['homeless-on-list', 0.9]])
	const told = page.content.figures.map(({ definition, state, value }) => [definition, state, value])
	expect(told).toContainEqual(['prevented-180-arrears-notice', 'number', 0.755])
	expect(told).toContainEqual(['evictions-executed', 'number', 0])
	expect(told).toContainEqual(['children-in-homelessness', 'withheld', null])
	expect(valueIn(await submissionForm(caller, { year }))).toMatchObject({
		population: 24_310,
		answered: { number: 1 },
	})

	const next = await linked('9001', 2026)
	const later = { year: 2026, answers: { 'decided-plan': 'partly' } }
	expect(await answerForPlace(next.caller, later)).toMatchObject({ faults: [{ path: 'reason' }] })
	const second = valueIn(await answerForPlace(next.caller, { ...later, reason: 'Nytt år.' }))
	const after = valueIn(await packagePage(secretariat, { packageId: second.packageId }))
	expect(after.content.figures).toHaveLength(5)
	expect(after.content).toMatchObject({ number: 2, firstYear: 2025, lastYear: 2026 })
	expect(after.changes?.methods).toMatchObject([{ year: 2026, answer: 'partly' }])
	const kept = await withSql(databaseUrl, (db) =>
		db.rows<{ row: string }>('select l::text as row from counted.submission_link l'),
	)
	expect(JSON.stringify(kept)).not.toContain(code)
})

test('what tells of few or leads to somebody is refused at its field, and nothing is kept', async () => {
	const { caller, year } = await linked('9002')
	for (const [given, path, problem] of [
		[{ values: { 'homeless-on-list': '3' } }, 'values.homeless-on-list', 'too-small-to-tell'],
		[{ values: { 'homeless-on-list': '12,5' } }, 'values.homeless-on-list', 'count-not-whole'],
		[{ values: { 'homeless-on-list': 'några' } }, 'values.homeless-on-list', 'not-a-number'],
		[{ states: { 'homeless-on-list': 'number' } }, 'values.homeless-on-list', 'not-a-number'],
		[
			{ values: { 'homeless-on-list': '34' }, states: { 'homeless-on-list': 'withheld' } },
			...(['values.homeless-on-list', 'state-and-value'] as const),
		],
		[
			{ values: { 'homeless-on-list': '34' }, coverage: { 'homeless-on-list': '90,5' } },
			...(['coverage.homeless-on-list', 'not-whole-percent'] as const),
		],
		[
			{ coverage: { 'homeless-on-list': '90' }, answers: { outreach: 'yes' } },
			...(['coverage.homeless-on-list', 'coverage-without-figure'] as const),
		],
		[
			{ states: { 'homeless-on-list': 'not-counted' }, coverage: { 'homeless-on-list': '90' } },
			...(['coverage.homeless-on-list', 'coverage-of-nothing'] as const),
		],
		[
			{ values: { 'prevented-180-arrears-notice': '120' } },
			'values.prevented-180-arrears-notice',
			'share-not-share',
		],
		[
			{ answers: { outreach: 'yes' }, ownWords: { outreach: 'Ring Kim på 070-123 45 67' } },
			...(['ownWords.outreach', 'leads-to-somebody'] as const),
		],
	] as const) {
		expect(await answerForPlace(caller, { year, ...given })).toMatchObject({
			...{ is: 'bad-input', faults: [{ path, problem }] },
		})
	}
	expect(valueIn(await submissionForm(caller, { year })).answered).toBeNull()
})

test('a link is over after its days, when another is made, and for those who send by a system', async () => {
	const first = await linked('9003')
	const second = await linked('9003')
	expect(await submittingBy(house, first.code)).toBeNull()
	expect(await submittingBy(house, `${second.code}A`)).toBeNull()
	await sendingTown(tenant, '9003', 'Granås')
	const given = { year: 2025, values: { 'homeless-on-list': '34' } }
	expect(await answerForPlace(second.caller, given)).toMatchObject({
		refusal: { because: 'sends-by-system' },
	})
	expect(await makeSubmissionLink(secretariat, { placeId: tenant.places['9003'], year: 2025 })).toMatchObject(
		{
			refusal: { because: 'sends-by-system' },
		},
	)
	const open = await linked('9004')
	clock.set(`${addDays(plainDate('2026-10-12'), 91)}T07:00:00Z` as ReturnType<typeof house.clock.now>)
	expect(await submittingBy(house, open.code)).toBeNull()
})
