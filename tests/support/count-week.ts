import { answerCount } from '../../src/features/homelessness/commands/count-week/answer-count.ts'
import { inviteInformant } from '../../src/features/homelessness/commands/count-week/invite-informant.ts'
import { openCountRound } from '../../src/features/homelessness/commands/count-week/open-count-round.ts'
import { planCountRound } from '../../src/features/homelessness/commands/count-week/plan-count-round.ts'
import type { SampleMunicipality } from '../../src/features/organisation/samples.ts'
import { valueIn } from '../../src/platform/answer.ts'
import type { Caller } from '../../src/platform/house.ts'

/** The week before the test house's Monday. */
export const countedWeek = {
	definition: 'se-2023',
	measureFrom: '2026-10-05',
	measureTo: '2026-10-11',
	adultsOn: '2026-10-11',
	answerBy: '2026-10-23',
}

/** A form with what must be answered. */
export const somebodyMet = {
	sex: 'man',
	population: 'resident',
	place: 'night-shelter',
	answers: { 'lives-with-children': 'not' },
}

export type OpenRound = { countRoundId: string; unit: string; outside: string }

/** An open round in which the unit may tell numbers and the organisation outside birth date and initials. */
export async function openSampleRound(
	town: SampleMunicipality,
	name: string,
	otherwise: object = {},
): Promise<OpenRound> {
	const keeper = town.as('strategist')
	const { countRoundId } = valueIn(await planCountRound(keeper, { ...countedWeek, ...otherwise, name }))
	const invite = async (given: object) =>
		valueIn(await inviteInformant(keeper, { countRoundId, ...given })).countInformantId
	const unit = await invite({ unitId: town.unitId, legalGround: 'same-committee', identity: 'number' })
	const outside = await invite({
		organisationId: town.informantId,
		...{ legalGround: 'agreement', identity: 'initials' },
	})
	valueIn(await openCountRound(keeper, { countRoundId }))
	return { countRoundId, unit, outside }
}

export async function tellSample(by: Caller, countInformantId: string, more: object = {}): Promise<string> {
	return valueIn(await answerCount(by, { ...somebodyMet, ...more, countInformantId })).countAnswerId
}
