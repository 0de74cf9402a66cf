import { answerCount } from '../../src/features/homelessness/commands/count-week/answer-count.ts'
import { closeCountRound } from '../../src/features/homelessness/commands/count-week/close-count-round.ts'
import { confirmCountDrafts } from '../../src/features/homelessness/commands/count-week/confirm-count-drafts.ts'
import { correctCountAnswer } from '../../src/features/homelessness/commands/count-week/correct-count-answer.ts'
import { finishAnswering } from '../../src/features/homelessness/commands/count-week/finish-answering.ts'
import { inviteInformant } from '../../src/features/homelessness/commands/count-week/invite-informant.ts'
import { openCountRound } from '../../src/features/homelessness/commands/count-week/open-count-round.ts'
import { planCountRound } from '../../src/features/homelessness/commands/count-week/plan-count-round.ts'
import { prefillFromList } from '../../src/features/homelessness/commands/count-week/prefill-from-list.ts'
import { remindInformant } from '../../src/features/homelessness/commands/count-week/remind-informant.ts'
import { reportNothing } from '../../src/features/homelessness/commands/count-week/report-nothing.ts'
import { settleDouble } from '../../src/features/homelessness/commands/count-week/settle-double.ts'
import { withdrawCountAnswer } from '../../src/features/homelessness/commands/count-week/withdraw-count-answer.ts'
import { answerForm } from '../../src/features/homelessness/queries/count-week/answer-form.ts'
import { askedCount } from '../../src/features/homelessness/queries/count-week/asked-count.ts'
import { countDoubles } from '../../src/features/homelessness/queries/count-week/count-doubles.ts'
import { beforeAsPosted } from '../../src/features/homelessness/screens/count-week/before-as-posted.ts'
import { addDays, instant, type PlainDate, weekday } from '../../src/foundation/plain-date.ts'
import type { Actor } from '../../src/platform/actor.ts'
import { BadInput, valueIn } from '../../src/platform/answer.ts'
import type { House } from '../../src/platform/house.ts'
import { type Act, actIn, enter } from '../../src/platform/transaction.ts'
import type { Places } from './load-organisation.ts'
import { somebody } from './somebody.ts'

type Asked = Readonly<Record<'housing' | 'advice' | 'anchor' | 'shelter', string>>

/** What the association met on its own: told by birth date and initials, as its agreement lets it. */
const metByAnchor = [
	{ place: 'rough-sleeping', sex: 'man', bornOn: '1979-02-11', initials: 'TO', population: 'resident' },
	{
		place: 'public-space-tent-car-stairwell',
		sex: 'man',
		bornOn: '1988-11-30',
		initials: 'IM',
		population: 'eu-eea',
	},
	{ place: 'night-shelter', sex: 'woman', bornOn: '1994-06-02', initials: 'LB', population: 'resident' },
	{ place: 'friends-acquaintances', sex: 'woman', birthYear: '2003', population: 'resident' },
	{ place: 'caravan-allotment', sex: 'man', bornOn: '1961-09-19', initials: 'BÅ', population: 'resident' },
]

/** Two count weeks: last spring's, closed with its numbers, and last week's, half way through. Lillhamn's list must be there. */
export async function loadCountWeek(house: House, places: Places, today: PlainDate): Promise<void> {
	const monday = addDays(today, -6 - weekday(today))
	const halfAYearAgo = addDays(monday, -26 * 7)
	const spring = onDay(house, addDays(halfAYearAgo, 14))
	const closed = await openRound(spring, places, weekFrom(halfAYearAgo, 21))
	await answerAll(spring, places, closed.asked)
	await settleAndClose(onDay(house, addDays(halfAYearAgo, 30)), places, closed.countRoundId)

	const opened = await openRound(onDay(house, monday), places, weekFrom(monday, 12))
	await answerHalf(house, places, opened.asked)
}

const months = 'Januari Februari Mars April Maj Juni Juli Augusti September Oktober November December'.split(
	' ',
)

/** A week from its Monday, called by its month. */
function weekFrom(monday: PlainDate, daysToAnswer: number): Week {
	const measureTo = addDays(monday, 6)
	return {
		name: `${months[Number(monday.slice(5, 7)) - 1]} ${monday.slice(0, 4)}`,
		measureFrom: monday,
		measureTo,
		answerBy: addDays(measureTo, daysToAnswer),
	}
}

/** The same house on another day, at eight in the morning. */
const onDay = (house: House, day: PlainDate): House => ({
	...house,
	clock: { now: () => instant(`${day}T06:00:00Z`) },
})

type Week = Readonly<Record<'name' | 'measureFrom' | 'measureTo' | 'answerBy', string>>

async function openRound(house: House, places: Places, week: Week) {
	const caller = { house, actor: somebody(places, 'maria-strom') }
	const plan = { ...week, definition: 'se-2023', adultsOn: week.measureTo }
	const { countRoundId } = valueIn(await planCountRound(caller, plan))
	const invite = async (given: object) =>
		valueIn(await inviteInformant(caller, { countRoundId, ...given })).countInformantId
	const own = { legalGround: 'same-committee', identity: 'number' }
	const outside = { legalGround: 'agreement', identity: 'initials', groundNote: 'Överenskommelse 2025-11-14' }
	const asked: Asked = {
		housing: await invite({ unitId: places.unit('housing-unit'), ...own }),
		advice: await invite({ unitId: places.unit('debt-advice'), ...own }),
		anchor: await invite({ organisationId: places.landlord('anchor'), ...outside }),
		shelter: await invite({
			organisationId: places.landlord('womens-shelter'),
			...{ legalGround: 'no-person-told', identity: 'none' },
		}),
	}
	valueIn(await openCountRound(caller, { countRoundId }))
	return { countRoundId, asked }
}

/** One transaction for one member of staff: a day's work at the form. */
async function asOne(house: House, actor: Actor, work: (act: Act) => Promise<void>): Promise<void> {
	await house.app.transaction().execute(async (db) => {
		await enter(db, house, actor, 'work')
		await work(actIn(db, house, actor))
	})
}

async function answerAll(house: House, places: Places, asked: Asked): Promise<void> {
	await confirmList(house, places, asked.housing, Number.POSITIVE_INFINITY)
	await tellByAnchor(house, places, asked, metByAnchor.length)
	await asOne(house, somebody(places, 'sara-holm'), async (act) => {
		valueIn(await finishAnswering.within(act, { countInformantId: asked.housing }))
	})
	await nothingToReport(house, places, asked)
	await asOne(house, somebody(places, 'stina-palmer'), async (act) => {
		valueIn(await finishAnswering.within(act, { countInformantId: asked.anchor }))
	})
}

async function answerHalf(house: House, places: Places, asked: Asked): Promise<void> {
	await confirmList(house, places, asked.housing, 2)
	await tellByAnchor(house, places, asked, 3)
	await nothingToReport(house, places, asked)
	const keeper = { house, actor: somebody(places, 'maria-strom') }
	valueIn(await remindInformant(keeper, { countInformantId: asked.shelter }))
}

async function nothingToReport(house: House, places: Places, asked: Asked): Promise<void> {
	await asOne(house, somebody(places, 'karim-haddad'), async (act) => {
		valueIn(await reportNothing.within(act, { countInformantId: asked.advice }))
	})
}

/** The unit fills in from its list, confirms what lacks nothing, and writes to the end so many of the others. */
async function confirmList(
	house: House,
	places: Places,
	countInformantId: string,
	most: number,
): Promise<void> {
	await asOne(house, somebody(places, 'sara-holm'), async (act) => {
		valueIn(await prefillFromList.within(act, { countInformantId }))
		valueIn(await confirmCountDrafts.within(act, { countInformantId }))
		const { answers } = valueIn(await askedCount.within(act, { countInformantId }))
		for (const { countAnswerId } of answers.filter(({ state }) => state === 'draft').slice(0, most)) {
			const { before } = valueIn(await answerForm.within(act, { countInformantId, countAnswerId }))
			if (before === null) continue
			const posted = beforeAsPosted(before)
			const told = Object.assign({}, posted.answers, { 'lives-with-children': 'full' })
			await tellOrTakeOut(act, countAnswerId, { ...posted, answers: told })
		}
	})
}

/** What the list says of somebody may not fit the week any more, e.g. a contract that has ended: then they are taken out. */
async function tellOrTakeOut(act: Act, countAnswerId: string, told: object): Promise<void> {
	try {
		valueIn(await correctCountAnswer.within(act, { ...told, countAnswerId }))
	} catch (fault) {
		if (!(fault instanceof BadInput)) throw fault
		valueIn(await withdrawCountAnswer.within(act, { countAnswerId }))
	}
}

/** Whom the association met; two of them the unit has on its list too, and tells by number. */
async function tellByAnchor(house: House, places: Places, asked: Asked, most: number): Promise<void> {
	const alsoOnTheList: object[] = []
	await asOne(house, somebody(places, 'sara-holm'), async (act) => {
		const { answers } = valueIn(await askedCount.within(act, { countInformantId: asked.housing }))
		for (const { countAnswerId } of answers.filter(({ initials }) => initials !== null).slice(0, 2)) {
			const form = { countInformantId: asked.housing, countAnswerId }
			const { before } = valueIn(await answerForm.within(act, form))
			if (before?.bornOn == null) continue
			const { bornOn, initials, sex } = before
			alsoOnTheList.push({
				place: 'night-shelter',
				population: 'resident',
				bornOn,
				initials,
				sex: sex ?? 'unknown',
			})
		}
	})
	await asOne(house, somebody(places, 'stina-palmer'), async (act) => {
		for (const met of [...metByAnchor.slice(0, most), ...alsoOnTheList]) {
			const answers = { 'lives-with-children': 'not', 'main-income': 'unknown' }
			valueIn(await answerCount.within(act, { ...met, answers, countInformantId: asked.anchor }))
		}
	})
}

async function settleAndClose(house: House, places: Places, countRoundId: string): Promise<void> {
	const keeper = { house, actor: somebody(places, 'maria-strom') }
	const { open } = valueIn(await countDoubles(keeper, { countRoundId }))
	for (const { aId, bId, reasons } of open) {
		const decision = reasons.includes('same-birth-date') ? 'same' : 'different'
		await settleDouble(keeper, { countRoundId, aId, bId, decision })
	}
	valueIn(await closeCountRound(keeper, { countRoundId, leaveDoubles: 'yes' }))
}
