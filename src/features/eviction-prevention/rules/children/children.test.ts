import { expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { answerOfAll } from './child-checks.ts'
import { weeksIn } from './child-settings.ts'
import { checkCompetence } from './competence.ts'

const course = (takenOn: string, expiresOn: string | null, forChildTalks = true) => ({
	forChildTalks,
	takenOn: plainDate(takenOn),
	expiresOn: expiresOn === null ? null : plainDate(expiresOn),
})

test.each([
	['none', [], false],
	['of another kind', [course('2024-01-08', null, false)], false],
	['taken that day', [course('2026-10-06', null)], true],
	['taken the day after', [course('2026-10-07', null)], false],
	['that ends that day', [course('2023-10-06', '2026-10-06')], true],
	['that ended the day before', [course('2023-10-06', '2026-10-05')], false],
	['renewed', [course('2020-10-06', '2023-10-05'), course('2023-10-06', '2026-10-06')], true],
])(
	'a talk on 6 October by somebody with a course %s (domain 3.1, requirements: competence)',
	(_, courses, held) => {
		const refusal = checkCompetence(courses, plainDate('2026-10-06'))
		expect(refusal).toEqual(held ? null : expect.objectContaining({ because: 'talk-without-competence' }))
	},
)

test.each([
	['2, 8', [2, 8]],
	['8 2 8', [2, 8]],
	['1;4;12;26;52;104', [1, 4, 12, 26, 52, 104]],
	['', null],
	['0', null],
	['2,5', [2, 5]],
	['två', null],
	['1,2,3,4,5,6,7', null],
])('weeks written as "%s"', (text, weeks) => {
	expect(weeksIn(text)).toEqual(weeks)
})

test('a follow-up is answered with its last child, and as unknown where nobody told of any', () => {
	const check = (childId: string, result: 'child-met' | 'not-reached') => ({ childId, result })
	expect(answerOfAll([], [])).toBeNull()
	expect(answerOfAll(['a', 'b'], [check('a', 'child-met')])).toBeNull()
	expect(answerOfAll(['a', 'b'], [check('a', 'child-met'), check('b', 'not-reached')])).toEqual({
		answer: 'moved',
		source: 'tenant',
	})
	expect(answerOfAll(['a'], [check('a', 'not-reached')])).toEqual({ answer: 'unknown', source: 'not-known' })
})
