import { expect, test } from 'vitest'
import { heldIn } from './lacking.ts'

const answer = (question: string, said: 'yes' | 'partly' | 'no' | 'not-known', year = 2025) => ({
	...{ question, answer: said, year },
})

test('one of two kinds of agreement is enough', () => {
	const single = (said: 'yes' | 'no') => [answer('landlords-overall', 'no'), answer('landlords-single', said)]
	expect(heldIn('agreement', single('yes')).is).toBe('has')
	expect(heldIn('agreement', single('no')).is).toBe('lacks')
})

test('no answer, and one that is not known, are never taken for a no', () => {
	expect(heldIn('plan', [])).toEqual({ is: 'not-told', year: null })
	expect(heldIn('plan', [answer('decided-plan', 'not-known')]).is).toBe('not-told')
	expect(heldIn('routine', [answer('arrears-families', 'partly')]).is).toBe('partly')
})

test('what is held has the year of the answer that says so', () => {
	const answers = [answer('landlords-overall', 'yes', 2019), answer('landlords-single', 'no', 2025)]
	expect(heldIn('agreement', answers)).toEqual({ is: 'has', year: 2019 })
	expect(heldIn('agreement', answers.slice(1))).toEqual({ is: 'lacks', year: 2025 })
})
