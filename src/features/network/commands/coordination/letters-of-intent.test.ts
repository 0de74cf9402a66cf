import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { coordinationOfPlace } from '../../queries/coordination/coordination-of-place.ts'
import { letterOfIntentForm } from '../../queries/coordination/letter-of-intent-form.ts'
import { letterOfIntentList } from '../../queries/coordination/letter-of-intent-list.ts'
import { letterOfIntentPage } from '../../queries/coordination/letter-of-intent-page.ts'
import { mandatePage } from '../../queries/coordination/mandate-page.ts'
import { whatIsDue } from '../../queries/coordination/what-is-due.ts'
import { sampleNetwork } from '../../samples.ts'
import { addCommitment } from './add-commitment.ts'
import { addLetterOfIntent } from './add-letter-of-intent.ts'
import { changeCommitment } from './change-commitment.ts'
import { changeLetterOfIntent } from './change-letter-of-intent.ts'
import { endLetterOfIntent } from './end-letter-of-intent.ts'
import { reviewLetterOfIntent } from './review-letter-of-intent.ts'
import { tellCommitment } from './tell-commitment.ts'

const { house } = await testHouse()
const network = await sampleNetwork(house)
const secretariat = network.as('secretariat')
const county = network.as('county')
const placeId = network.places['9002']
const elsewhere = network.places['9004']
const letter = {
	...{
		placeId,
		title: 'Avsiktsförklaring',
		aim: 'Ingen ska vräkas med barn i hemmet.',
		datedOn: '2026-02-01',
	},
	...{ parties: 'Furuvik\nProvbostäder AB\nFuruvik', goals: 'Inga barn vräks\nFärre akuta boenden' },
	reviewOn: '2026-10-20',
}
const { letterId } = valueIn(await addLetterOfIntent(secretariat, letter))
const page = async (id = letterId) => valueIn(await letterOfIntentPage(secretariat, { letterId: id }))
const refused = (because: string) => ({ is: 'refused', refusal: { because } })

test('a letter has parties and goals, each once and in order, and is due to be looked at', async () => {
	const { parties, goals, letter: shown } = await page()
	expect(parties.map(({ name }) => name)).toEqual(['Furuvik', 'Provbostäder AB'])
	expect(goals.map(({ text }) => text)).toEqual(['Inga barn vräks', 'Färre akuta boenden'])
	expect(shown.state).toBe('in-force')
	const { due } = valueIn(await whatIsDue(secretariat, {}))
	expect(due.map(({ kind, on }) => [kind, on])).toContainEqual(['letter-review', '2026-10-20'])
	expect(await addLetterOfIntent(secretariat, { ...letter, endsOn: '2026-01-01' })).toMatchObject({
		faults: [{ path: 'endsOn', problem: 'not-after-letter' }],
	})
	expect((await addLetterOfIntent(secretariat, { ...letter, parties: ' ' })).is).toBe('bad-input')
})

test('a commitment stands as it was last told, with all that was told before', async () => {
	const { goals } = await page()
	const promise = {
		goalId: goals[0]?.id,
		text: 'Kontakt inom två dagar',
		owner: 'Furuvik',
		dueOn: '2026-09-01',
	}
	const { commitmentId } = valueIn(await addCommitment(secretariat, { letterId, ...promise }))
	expect((await page()).commitments).toMatchObject([{ state: 'promised', late: true, told: [] }])
	const told = (toldOn: string, state: string, more = {}) =>
		tellCommitment(secretariat, { commitmentId, toldOn, state, ...more })
	expect(await told('2026-01-31', 'kept')).toMatchObject(refused('told-before-letter'))
	valueIn(await told('2026-06-01', 'under-way', { reviewOn: '2026-11-01', note: 'Hälften igång' }))
	expect(await told('2026-05-01', 'kept')).toMatchObject(refused('told-before-last'))
	expect(valueIn(await whatIsDue(secretariat, { kind: 'commitment' })).due).toHaveLength(1)
	valueIn(
		await changeCommitment(secretariat, {
			commitmentId,
			...promise,
			dueOn: '2027-01-01',
			reviewOn: '2026-11-01',
		}),
	)
	expect(valueIn(await whatIsDue(secretariat, { kind: 'commitment-review' })).due).toHaveLength(1)
	valueIn(await told('2026-10-01', 'kept'))
	expect((await page()).commitments).toMatchObject([
		{ state: 'kept', late: false, reviewOn: null, told: [{ state: 'under-way' }, { state: 'kept' }] },
	])
	expect((await addCommitment(secretariat, { letterId, ...promise, goalId: letterId })).is).toBe('missing')
})

test('goals are mended without losing what was promised toward them', async () => {
	const change = { ...letter, letterId, placeId: undefined }
	valueIn(
		await changeLetterOfIntent(secretariat, {
			...change,
			goals: 'Färre akuta boenden\nInga barn förlorar sitt hem',
		}),
	)
	const { goals, commitments } = await page()
	expect(goals.map(({ text }) => text)).toEqual(['Färre akuta boenden', 'Inga barn förlorar sitt hem'])
	expect(commitments[0]?.goalId).toBe(goals[1]?.id)
	expect(await changeLetterOfIntent(secretariat, { ...change, goals: 'Färre akuta boenden' })).toMatchObject(
		refused('goal-has-commitments'),
	)
	expect((await page()).goals).toHaveLength(2)
})

test('a letter is looked at again with a new day, and is due no more when it has ended', async () => {
	const review = { letterId, reviewedOn: '2026-10-10', finding: 'Hålls i stort' }
	expect(await reviewLetterOfIntent(secretariat, { ...review, reviewOn: '2026-10-10' })).toMatchObject({
		faults: [{ path: 'reviewOn', problem: 'day-not-ahead' }],
	})
	valueIn(await reviewLetterOfIntent(secretariat, { ...review, reviewOn: '2027-10-10' }))
	expect((await page()).reviews).toMatchObject([{ finding: 'Hålls i stort' }])
	expect(valueIn(await whatIsDue(secretariat, { kind: 'letter-review' })).due).toEqual([])
})

test('a letter that takes another\u2019s place is begun with what that said; one place is taken once', async () => {
	const form = valueIn(await letterOfIntentForm(secretariat, { replaces: letterId }))
	expect(form.before?.parties).toEqual(['Furuvik', 'Provbostäder AB'])
	const next = { ...letter, datedOn: '2026-10-01', replaces: letterId }
	expect((await addLetterOfIntent(secretariat, { ...next, placeId: elsewhere })).is).toBe('missing')
	expect(
		await addLetterOfIntent(secretariat, { ...next, datedOn: '2026-01-01', reviewOn: '2026-12-01' }),
	).toMatchObject(refused('older-than-replaced'))
	const after = valueIn(await addLetterOfIntent(secretariat, next))
	expect((await page()).letter).toMatchObject({ state: 'replaced', replacedBy: after.letterId })
	expect(await addLetterOfIntent(secretariat, next)).toMatchObject(refused('letter-replaced'))
	const promise = { letterId, text: 'Mer', owner: 'Furuvik' }
	expect(await addCommitment(secretariat, promise)).toMatchObject(refused('letter-ended'))
	const end = { letterId: after.letterId, endedOn: '2026-10-11', endedBecause: 'Sagts upp av kommunen' }
	valueIn(await endLetterOfIntent(secretariat, end))
	expect(await endLetterOfIntent(secretariat, end)).toMatchObject(refused('letter-ended'))
	expect((await page(after.letterId)).letter.state).toBe('ended')
})

test('a county sees the letters of its own municipalities and no others, and writes nothing', async () => {
	const other = valueIn(await addLetterOfIntent(secretariat, { ...letter, placeId: elsewhere }))
	const promise = { letterId: other.letterId, text: 'Löfte', owner: 'Hasselby', dueOn: '2026-09-01' }
	valueIn(await addCommitment(secretariat, promise))
	const seen = valueIn(await letterOfIntentList(county, {})).letters
	expect(seen.length).toBeGreaterThan(0)
	expect(new Set(seen.map((one) => one.placeId))).toEqual(new Set([placeId]))
	expect((await letterOfIntentPage(county, { letterId: other.letterId })).is).toBe('missing')
	expect(valueIn(await coordinationOfPlace(county, { placeId: elsewhere })).letters).toEqual([])
	expect(valueIn(await whatIsDue(county, {})).due.filter((one) => one.placeId === elsewhere)).toEqual([])
	expect((await addCommitment(county, promise)).is).toBe('forbidden')
	expect((await letterOfIntentForm(county, {})).is).toBe('forbidden')
})

test('what was promised in a letter whose last day has gone by is due and handed over until the letter is ended', async () => {
	const old = { ...letter, placeId: network.places['9003'], endsOn: '2026-10-11', reviewOn: undefined }
	const ranOut = valueIn(await addLetterOfIntent(secretariat, old)).letterId
	const open = async () => {
		const { due, followed } = valueIn(await whatIsDue(secretariat, {}))
		return {
			kinds: due.filter(({ placeId: of }) => of === old.placeId).map(({ kind, late }) => [kind, late]),
			followed: followed.find(({ placeId: of }) => of === old.placeId),
			left: valueIn(await mandatePage(secretariat, {})).open,
		}
	}
	const before = (await open()).left
	const changed = { ...letter, letterId: ranOut, placeId: undefined, reviewOn: undefined }
	valueIn(await changeLetterOfIntent(secretariat, { ...changed, endsOn: '2026-12-31' }))
	const promise = { letterId: ranOut, text: 'Rutin', owner: 'Granås', dueOn: '2026-10-01' }
	valueIn(await addCommitment(secretariat, promise))
	valueIn(await changeLetterOfIntent(secretariat, { ...changed, endsOn: '2026-10-11' }))
	expect((await page(ranOut)).letter.state).toBe('ran-out')
	const { kinds, followed, left } = await open()
	expect(kinds).toEqual([
		['commitment', true],
		['letter-ends', true],
	])
	expect(followed).toMatchObject({ letters: 0, commitments: 1 })
	expect(left).toMatchObject({ commitments: before.commitments + 1, letters: before.letters })
	valueIn(
		await endLetterOfIntent(secretariat, {
			letterId: ranOut,
			endedOn: '2026-10-12',
			endedBecause: 'Löpte ut',
		}),
	)
	const after = await open()
	expect(after.kinds).toEqual([])
	expect(after.left).toMatchObject({ commitments: before.commitments, letters: before.letters - 1 })
})

test('what is due stands on a map of the whole country, and for a county of its own municipalities alone', async () => {
	const holding = { ...letter, placeId: network.places['9001'], reviewOn: undefined }
	valueIn(await addLetterOfIntent(secretariat, holding))
	const { map } = valueIn(await whatIsDue(secretariat, { locale: 'en' }))
	expect(map?.counties.map(({ name, late }) => [name, late])).toEqual([
		['Provlän', 0],
		['Grannlän', 1],
	])
	expect(map?.title).toBe('Something is late in one municipality')
	expect(map?.svg).toContain('Hasselby: something is late')
	const own = valueIn(await whatIsDue(county, {})).map
	expect(own?.svg).toContain('Ekby: något väntar')
	expect(own?.svg).not.toContain('Grannlän')
})
