import { expect, test } from 'vitest'
import { plainDate as day } from '../../../foundation/plain-date.ts'
import { type PersonFacts, personStep } from './person-step.ts'

const today = day('2026-10-12')
const settled: PersonFacts = {
	onList: true,
	active: true,
	responsible: true,
	inactiveOn: day('2027-01-04'),
	endsOn: null,
	missingHome: [],
}

test('with all in order, contact is to be kept before the day of inactivity', () => {
	expect(personStep(settled, today)).toEqual({ step: 'keep-contact', onDay: '2027-01-04', urgent: false })
})

test('a place that nobody knows comes before all else, then a home that will be missing', () => {
	const ahead = { from: day('2026-10-18'), until: day('2026-11-01') }
	const now = { from: day('2026-09-01'), until: null }
	expect(personStep({ ...settled, missingHome: [ahead] }, today)).toMatchObject({
		step: 'find-home',
		urgent: true,
	})
	expect(personStep({ ...settled, missingHome: [now, ahead] }, today)).toMatchObject({ step: 'tell-place' })
})

test('who soon turns inactive is to be met, who has nobody is to be given somebody', () => {
	expect(personStep({ ...settled, inactiveOn: day('2026-10-20') }, today)).toMatchObject({ step: 'meet' })
	expect(personStep({ ...settled, responsible: false }, today)).toMatchObject({ step: 'give-responsible' })
})

test('a stay that ends within a month asks what comes after', () => {
	expect(personStep({ ...settled, endsOn: day('2026-11-01') }, today)).toEqual({
		...{ step: 'plan-next', onDay: '2026-11-01', urgent: false },
	})
})

test('somebody who is not on the list has no next step there', () => {
	expect(personStep({ ...settled, onList: false }, today)).toBeNull()
})
