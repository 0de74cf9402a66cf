import { createHash } from 'node:crypto'
import { answerLogEntry } from '../../src/features/data-protection/commands/log-review/answer-log-entry.ts'
import { logReview } from '../../src/features/data-protection/queries/log-review/log-review.ts'
import { lastPeriod } from '../../src/features/data-protection/rules/log-review/period.ts'
import { insertReview } from '../../src/features/data-protection/store/log-review.ts'
import { addDays, instant, type PlainDate } from '../../src/foundation/plain-date.ts'
import { valueIn } from '../../src/platform/answer.ts'
import type { House } from '../../src/platform/house.ts'
import { asSystem } from '../../src/platform/purpose.ts'
import { somebodyOn } from './at-time.ts'
import { workday } from './fates.ts'
import type { Places } from './load-organisation.ts'
import type { Lillhamn } from './shape.ts'

type Town = Pick<Lillhamn, 'people' | 'cases' | 'households' | 'homeless'>
type Why = 'own-name' | 'protected' | 'no-case' | 'hours' | 'sample'
type Answer = readonly [answer: 'explained' | 'to-look-into', said: string]
type Told = {
	readonly who: string
	readonly personId: string
	readonly name: 'caseFile' | 'personCard'
	readonly day: number
	/** The hour is UTC's. */
	readonly hour: string
	readonly times: number
	readonly why: readonly Why[]
	readonly said?: Answer
}

const daysToAnswer = 21

/**
 * The unit's log of the month before last, looked through, and of last month, half way. The log itself begins on the day
 * Lillhamn is filled and cannot be written backwards: what was read before is told here, and only the answers are real acts.
 */
export async function loadLogReviews(
	house: House,
	places: Places,
	town: Town,
	today: PlainDate,
): Promise<void> {
	const last = lastPeriod(today, 1)
	const before = lastPeriod(addDays(last.fromOn, 1), 1)
	const usual = usualReadings(town)
	const calm = usual.map((one) => ({ ...one, said: one.said ?? explained }))
	await review(house, places, today, { period: before, readings: 212, told: calm.slice(0, 4) })
	await review(house, places, today, { period: last, readings: 268, told: [...oddReadings(town), ...usual] })
}

const explained: Answer = ['explained', 'Eget ärende.']

/** What chance drew: officers in their own cases. */
function usualReadings({ cases, households }: Town): Told[] {
	const first = new Map(households.map(({ id, members }) => [id, members[0]?.personId]))
	const ofOfficer = (who: string) =>
		first.get(
			cases.findLast(({ officer, closing }) => officer === who && closing === null)?.householdId ?? '',
		)
	const own = { name: 'caseFile', why: ['sample'] } as const
	return ofSomebody([
		{
			...own,
			who: 'sara-holm',
			personId: ofOfficer('sara-holm'),
			day: 2,
			hour: '07:12',
			times: 4,
			said: explained,
		},
		{
			...own,
			who: 'ali-demir',
			personId: ofOfficer('ali-demir'),
			day: 7,
			hour: '11:40',
			times: 2,
			said: explained,
		},
		{ ...own, who: 'eva-lund', personId: ofOfficer('eva-lund'), day: 9, hour: '13:05', times: 6 },
		{ ...own, who: 'johan-rask', personId: ofOfficer('johan-rask'), day: 15, hour: '08:22', times: 1 },
		{ ...own, who: 'hodan-jama', personId: ofOfficer('hodan-jama'), day: 22, hour: '12:48', times: 3 },
	])
}

/** What stood out: somebody protected, a late evening, a namesake, and somebody whom the unit has nothing to do with. */
function oddReadings({ people, homeless }: Town): Told[] {
	const open = people.filter(({ protection, duplicateOf }) => protection === 'none' && duplicateOf === null)
	const namesake = open.find(({ familyName }) => familyName === 'Rask')
	const hidden = people.find(({ knownTo }) => knownTo.includes('ali-demir'))
	const elsewhere = homeless.find(
		({ unit, personId }) => unit === 'young-adults' && open.some(({ id }) => id === personId),
	)
	const evening = open.find(({ born }) => born !== null && born < '1990')
	return ofSomebody([
		{
			...{ who: 'ali-demir', personId: hidden?.id, name: 'personCard', day: 3, hour: '09:30', times: 2 },
			...{ why: ['protected'], said: ['explained', 'Ali har namngiven åtkomst och följer personen.'] },
		},
		{
			...{ who: 'hodan-jama', personId: evening?.id, name: 'personCard', day: 10, hour: '19:34', times: 1 },
			...{ why: ['no-case', 'hours'], said: ['explained', 'Kvällsjour: personen ringde och ville ha råd.'] },
		},
		{
			...{ who: 'johan-rask', personId: namesake?.id, name: 'personCard', day: 17, hour: '10:15', times: 3 },
			...{ why: ['own-name', 'no-case'] },
			said: ['to-look-into', 'Samma efternamn och inget ärende hos oss. Jag frågar Johan om släktskap.'],
		},
		{
			...{
				who: 'ida-ek',
				personId: elsewhere?.personId,
				name: 'personCard',
				day: 24,
				hour: '14:02',
				times: 1,
			},
			...{ why: ['no-case'] },
		},
	])
}

type Perhaps = Omit<Told, 'personId'> & { readonly personId: string | undefined }

/** On some days an officer has no open case, and nobody of a kind is there. */
const ofSomebody = (told: readonly Perhaps[]): Told[] =>
	told.flatMap(({ personId, ...rest }) => (personId === undefined ? [] : [{ ...rest, personId }]))

type Drawn = {
	readonly period: { readonly fromOn: PlainDate; readonly untilOn: PlainDate }
	readonly readings: number
	readonly told: readonly Told[]
}

async function review(
	house: House,
	places: Places,
	today: PlainDate,
	{ period, readings, told }: Drawn,
): Promise<void> {
	const { municipalityId } = places
	const committeeId = places.committee('social')
	const drawnOn = period.untilOn
	const drawn = told.map(({ who, day, hour, said: _, why, ...one }) => {
		const on = workday(addDays(period.fromOn, day))
		return {
			...{ ...one, why, staffId: places.staff(who), day: on, at: instant(`${on}T${hour}:00Z`) },
			...{ entryId: 0, kind: one.name === 'caseFile' ? 'eviction-case' : 'person', purpose: 'work' },
			...{ offHours: why.includes('hours'), isProtected: why.includes('protected'), isWatched: false },
			...{ ofUnit: !why.includes('no-case'), familyName: null, sameHome: false },
		}
	})
	const reviewId = await asSystem(house, municipalityId, ({ db }) =>
		insertReview(
			db,
			{
				...{ ...period, municipalityId, committeeId, unitId: places.unit('housing-unit'), readings },
				...{ seed: seedOf(period.fromOn), leftOut: 0, drawnOn, doneOn: null },
				dueOn: addDays(drawnOn, daysToAnswer),
			},
			drawn,
		),
	)
	const answeredOn = addDays(drawnOn, 8)
	const lena = somebodyOn(house, places)('lena-wik', answeredOn < today ? answeredOn : today)
	const { entries } = valueIn(await logReview(lena, { reviewId }))
	for (const { personId, day, said } of told) {
		const on = workday(addDays(period.fromOn, day))
		const found = entries.find((entry) => entry.personId === personId && entry.at.startsWith(on))
		if (said === undefined || found === undefined) continue
		const [answer, words] = said
		valueIn(await answerLogEntry(lena, { entryId: found.id, answer, said: words }))
	}
}

const seedOf = (day: PlainDate) => createHash('sha256').update(`Lillhamn ${day}`).digest('hex').slice(0, 32)
