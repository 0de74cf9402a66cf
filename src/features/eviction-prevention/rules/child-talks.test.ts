import { expect, test } from 'vitest'
import { plainDate } from '../../../foundation/plain-date.ts'
import { defaultCaseSettings } from './case.ts'
import { checkNoTalkReason, checkTalkGround, noTalkReasons, type TalkFacts } from './child-talks.ts'

const talk: TalkFacts = {
	ground: 'guardian-consent',
	heldOn: plainDate('2026-10-06'),
	childBornOn: plainDate('2012-03-04'),
	guardianConsents: [plainDate('2026-10-05'), plainDate('2026-10-06')],
	investigation: null,
}

test('a talk by consent needs the consent of each guardian, given by then', () => {
	expect(checkTalkGround(talk)).toBeNull()
	const refused = { because: 'guardian-consent-missing' }
	expect(checkTalkGround({ ...talk, guardianConsents: [plainDate('2026-10-05'), null] })).toMatchObject(
		refused,
	)
	expect(checkTalkGround({ ...talk, guardianConsents: [] })).toMatchObject(refused)
	expect(checkTalkGround({ ...talk, guardianConsents: [plainDate('2026-10-07')] })).toMatchObject(refused)
})

test.each([
	[null, false],
	[{ openedOn: '2026-10-01', closedOn: null }, true],
	[{ openedOn: '2026-10-06', closedOn: null }, true],
	[{ openedOn: '2026-10-07', closedOn: null }, false],
	[{ openedOn: '2026-09-01', closedOn: '2026-10-06' }, false],
	[{ openedOn: '2026-09-01', closedOn: '2026-10-07' }, true],
])('20:7 is a ground only when an investigation is open that day: %o', (period, allowed) => {
	const investigation =
		period === null
			? null
			: {
					openedOn: plainDate(period.openedOn),
					closedOn: period.closedOn === null ? null : plainDate(period.closedOn),
				}
	const refusal = checkTalkGround({ ...talk, ground: 'investigation', investigation })
	expect(refusal).toEqual(allowed ? null : expect.objectContaining({ because: 'no-open-investigation' }))
})

test('from the fifteenth birthday the child has standing of its own', () => {
	const own = (born: string) =>
		checkTalkGround({ ...talk, ground: 'own-standing', childBornOn: plainDate(born) })
	expect(own('2011-10-06')).toBeNull()
	expect(own('2011-10-07')).toMatchObject({ because: 'child-under-15' })
	expect(checkTalkGround({ ...talk, ground: 'own-standing', childBornOn: null })).toMatchObject({
		because: 'child-under-15',
	})
})

test('"not reached" is a reason only after attempts on record, the others stand by themselves', () => {
	for (const reason of noTalkReasons) {
		const refusal = checkNoTalkReason(reason, 0, defaultCaseSettings)
		expect(refusal === null).toBe(reason !== 'not-reached')
	}
	expect(checkNoTalkReason('not-reached', 2, defaultCaseSettings)).toBeNull()
})
