import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { type Answer, valueIn } from '../../../../platform/answer.ts'
import type { Caller } from '../../../../platform/house.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import { markedInputs } from '../../queries/partnership/marked-inputs.ts'
import { noteInputForm } from '../../queries/partnership/note-input-form.ts'
import { possibleMembers } from '../../queries/partnership/possible-members.ts'
import { reformFigures } from '../../queries/partnership/reform-figures.ts'
import { sampleNetwork } from '../../samples.ts'
import { addPartnershipMember } from './add-partnership-member.ts'
import { addReform } from './add-reform.ts'
import { addReformIndicator } from './add-reform-indicator.ts'
import { addTheme } from './add-theme.ts'
import { changeReform } from './change-reform.ts'
import { endTheme } from './end-theme.ts'
import { giveSeat } from './give-seat.ts'
import { noteInput } from './note-input.ts'
import { strikeReformValue } from './strike-reform-value.ts'
import { tellReformValue } from './tell-reform-value.ts'
import { withdrawInput } from './withdraw-input.ts'

const { house } = await testHouse()
const network = await sampleNetwork(house, 'Reformriket')
const secretariat = network.as('secretariat')
const member = network.as('member')
const another = await network.another('member')

const told = (answer: Answer<unknown>) =>
	answer.is === 'refused'
		? answer.refusal.because
		: answer.is === 'bad-input'
			? answer.faults.map(({ path, problem }) => `${path}: ${problem}`).join(', ')
			: answer.is

async function seated(name: string, { actor }: Caller) {
	const networkOrganisationId = await asSystem(house, network.municipalityId, async ({ db }) => {
		const { id } = await db
			.insertInto('counted.networkOrganisation')
			.values({ municipalityId: network.municipalityId, name, sector: 'civil-society', country: 'SE' })
			.returning('id')
			.executeTakeFirstOrThrow()
		return id
	})
	const { organisations } = valueIn(await possibleMembers(secretariat, {}))
	expect(organisations.map(({ id }) => id)).toContain(networkOrganisationId)
	const { memberId } = valueIn(
		await addPartnershipMember(secretariat, { networkOrganisationId, since: '2026-01-01' }),
	)
	valueIn(await giveSeat(secretariat, { memberId, staffId: actor.actorId }))
	return memberId
}

const memberId = await seated('Stadsmissionen i Prov', member)
const anotherId = await seated('Kvinnojouren i Prov', another)

const reform = { title: 'Bostad först i hela landet', decision: 'Lag (påhittad)', beginsOn: '2023-10-01' }

test('a reform is followed by indicators whose values of years have a source and say how sure they are', async () => {
	const { reformId } = valueIn(await addReform(secretariat, reform))
	const indicator = {
		reformId,
		name: 'Hem enligt Bostad först',
		unit: 'homes',
		wanted: 'more',
		countedHow: 'Antal 31/12',
	}
	const { indicatorId } = valueIn(await addReformIndicator(secretariat, indicator))
	const value = { indicatorId, state: 'number', source: 'Boverket (påhittad)', status: 'verified' }
	valueIn(await tellReformValue(secretariat, { ...value, year: '2024', value: '1 240' }))
	valueIn(
		await tellReformValue(secretariat, { ...value, year: 2025, value: '1310,5', status: 'preliminary' }),
	)
	valueIn(
		await tellReformValue(secretariat, {
			indicatorId,
			year: 2023,
			state: 'not-counted',
			source: 'Ingen',
			status: 'verified',
		}),
	)
	expect(told(await tellReformValue(secretariat, { ...value, year: 2026 }))).toBe('value: required')
	expect(told(await tellReformValue(secretariat, { ...value, year: 2026, value: 'många' }))).toBe(
		'value: not-a-number',
	)
	expect(
		told(await tellReformValue(secretariat, { ...value, year: 2026, state: 'withheld', value: '3' })),
	).toBe('value: no-number-then')
	expect(told(await tellReformValue(member, { ...value, year: 2026, value: '3' }))).toBe('forbidden')
	const figures = async (more = {}) =>
		valueIn(await reformFigures(member, { reformId, ...more })).reforms[0]?.indicators[0]
	expect((await figures())?.values.map(({ year, state, value: number }) => [year, state, number])).toEqual([
		[2023, 'not-counted', null],
		[2024, 'number', 1240],
		[2025, 'number', 1310.5],
	])
	expect((await figures())?.course?.way).toBe('as-wanted')
	expect((await figures({ upTo: 2024 }))?.values).toHaveLength(2)
	// Zero is a number, and a corrected year takes the place of what was told before.
	const { valueId } = valueIn(await tellReformValue(secretariat, { ...value, year: 2025, value: 0 }))
	expect((await figures())?.values.at(-1)).toMatchObject({ state: 'number', value: 0 })
	valueIn(await strikeReformValue(secretariat, { valueId }))
	expect((await figures())?.values.map(({ year }) => year)).toEqual([2023, 2024])
	valueIn(await changeReform(secretariat, { reformId, ...reform, endedOn: '2026-01-01' }))
	expect(told(await addReform(secretariat, reform))).toBe('reform-title-taken')
})

const said = {
	...{
		words: 'Jag fick nyckeln samma dag som jag skrev på.',
		kind: 'lived-experience',
		saidOn: '2026-09-01',
	},
	...{ consentTo: 'report', consentOn: '2026-09-01', consentHow: 'spoken', nobodyKnown: 'yes' },
}

test('an input is marked by whom it is from in kind, and used as far as there is consent', async () => {
	const { themeId } = valueIn(await addTheme(secretariat, { title: 'Vägen in', begunOn: '2026-01-01' }))
	valueIn(await noteInput(member, { ...said, themeId }))
	valueIn(
		await noteInput(secretariat, {
			...said,
			kind: 'council',
			council: 'Brukarrådet',
			consentTo: 'publish',
			consentHow: 'minutes',
		}),
	)
	valueIn(await noteInput(another, { ...said, kind: 'member', consentTo: 'within', consentHow: 'written' }))
	const listed = async (asked: object) =>
		valueIn(await markedInputs(member, asked)).inputs.map(({ kind, member: from, theme }) => [
			kind,
			from,
			theme,
		])
	expect(await listed({ use: 'report', year: 2026 })).toEqual([
		['council', null, null],
		['lived-experience', 'Stadsmissionen i Prov', 'Vägen in'],
	])
	expect(await listed({ use: 'publish' })).toEqual([['council', null, null]])
	expect(await listed({ year: 2025 })).toEqual([])
	expect(await listed({ kind: 'member' })).toEqual([['member', 'Kvinnojouren i Prov', null]])
	valueIn(await endTheme(secretariat, { themeId }))
	const { themes, members } = valueIn(await noteInputForm(member, {}))
	expect([themes, members.map(({ id }) => id)]).toEqual([[], [memberId]])
})

test('what tells who somebody is does not come in, and a member speaks for no other member', async () => {
	expect(told(await noteInput(member, { ...said, words: 'Ring 070-123 45 67.' }))).toBe('phone-in-text')
	const named = { ...said, words: 'Hen fick hjälp av Kim Exempel.' }
	expect(told(await noteInput(member, named))).toBe('perhaps-a-name')
	expect(told(await noteInput(member, { ...said, nobodyKnown: undefined }))).toBe(
		'nobodyKnown: read-it-first',
	)
	expect(told(await noteInput(member, { ...said, consentOn: '2026-08-01' }))).toBe(
		'consentOn: consent-before',
	)
	expect(told(await noteInput(secretariat, { ...said, kind: 'member' }))).toBe('which-member')
	const { inputId } = valueIn(await noteInput(member, { ...said, memberId: anotherId, words: 'Genom oss.' }))
	const { inputs } = valueIn(await markedInputs(secretariat, {}))
	expect(inputs.find(({ id }) => id === inputId)?.memberId).toBe(memberId)
	expect(told(await noteInput(await network.another('member'), said))).toBe('no-seat')
	expect(told(await markedInputs(network.as('county'), {}))).toBe('forbidden')
})

test('when the consent is taken back the words are gone, and that there was an input stays', async () => {
	const { inputId } = valueIn(await noteInput(member, { ...said, words: 'Ord som tas tillbaka.' }))
	const back = { inputId, withdrawnOn: '2026-10-12' }
	expect(told(await withdrawInput(another, back))).toBe('missing')
	valueIn(await withdrawInput(member, back))
	expect(told(await withdrawInput(secretariat, back))).toBe('missing')
	const found = valueIn(await markedInputs(secretariat, {})).inputs.find(({ id }) => id === inputId)
	expect(found).toMatchObject({ words: null, withdrawnOn: '2026-10-12', mayTakeBack: false })
	const used = valueIn(await markedInputs(secretariat, { use: 'within' })).inputs
	expect(used.some(({ id }) => id === inputId)).toBe(false)
})
