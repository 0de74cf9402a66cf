import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { BadInput, type Fault } from '../../../../platform/answer.ts'
import { day, optionalText } from '../../../../platform/fields.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { readIdentityNumber } from '../../../people/index.ts'
import { type PlaceType, places } from '../../rules/codes/places.ts'
import { readAnswers } from '../../rules/count-week/form.ts'
import { getGround } from '../../rules/count-week/grounds.ts'
import { faultsInFacts, faultsInMarks, readInitials } from '../../rules/count-week/told.ts'
import type { ToldAnswer } from '../../store/count-week/answers.ts'
import type { Informant } from '../../store/count-week/informants.ts'
import type { Round } from '../../store/count-week/rounds.ts'

/** Where somebody in a count can have been: a home of one's own is no answer. */
const asked = places.map(({ code }) => code).filter((code) => code !== 'own-home')

const tick = z.enum(['yes']).optional()

/** What every form asks, and under `answers` what this round's form asks besides. */
export const answerFields = {
	nationalId: optionalText(30),
	bornOn: day().optional(),
	birthYear: optionalText(10),
	initials: optionalText(10),
	consent: tick,
	// Asked of everybody, and told to be missing together with whatever else is wrong.
	place: z.enum(asked as [PlaceType, ...PlaceType[]], { error: 'choose-one' }).optional(),
	population: z.enum(['resident', 'eu-eea', 'without-permit'], { error: 'choose-one' }).optional(),
	sex: z.enum(['woman', 'man', 'unknown'], { error: 'choose-one' }).optional(),
	contract: z
		.enum(['none', 'special-terms', 'sublet', 'own-lease', 'unknown'], { error: 'choose-one' })
		.default('unknown'),
	contractEndsOn: day().optional(),
	dischargeOn: day().optional(),
	homeAfter: z.enum(['none', 'arranged', 'unknown'], { error: 'choose-one' }).default('unknown'),
	overstays: tick,
	answers: z
		.record(z.string(), z.union([z.string().max(200, 'too-long'), z.array(z.string().max(200, 'too-long'))]))
		.default({}),
}

const input = z.object(answerFields)
export type AnswerInput = z.output<typeof input>

/**
 * The form as one answer; throws what is wrong with it field by field, and keeps nothing that the ground does not cover.
 * A number that was told before and is kept needs what a number needs.
 */
export function toldIn(
	act: Act,
	given: AnswerInput,
	informant: Informant,
	round: Round,
	keepsNumber = false,
): ToldAnswer {
	const { place = 'unknown', population = 'resident' } = given
	const faults: Fault[] = (['place', 'population', 'sex'] as const)
		.filter((path) => given[path] === undefined)
		.map((path) => ({ path, problem: 'choose-one' }))
	const number = given.nationalId === null ? null : readIdentityNumber(given.nationalId, act.today)
	if (isRefused(number)) faults.push({ path: 'nationalId', problem: number.because })
	const read = number === null || isRefused(number) ? null : number
	const bornOn = given.bornOn ?? null
	const birthYear = given.birthYear === null ? null : Number(given.birthYear)
	if (birthYear !== null && !/^\d{4}$/.test(given.birthYear ?? ''))
		faults.push({ path: 'birthYear', problem: 'not-a-birth-year' })
	const sex = given.sex === undefined || given.sex === 'unknown' ? null : given.sex
	if (read !== null) {
		if (bornOn !== null && read.bornOn !== null && bornOn !== read.bornOn)
			faults.push({ path: 'bornOn', problem: 'differs-from-identity-number' })
		if (sex !== null && read.sex !== null && sex !== read.sex)
			faults.push({ path: 'sex', problem: 'differs-from-identity-number' })
	}
	const who = {
		hasNumber: given.nationalId !== null || keepsNumber,
		bornOn,
		birthYear: Number.isInteger(birthYear) ? birthYear : null,
		initials: given.initials,
		consent: given.consent === 'yes',
	}
	const { needsConsent } = getGround(informant.legalGround)
	faults.push(...faultsInMarks(who, { identity: informant.identity, needsConsent }, round))
	const facts = {
		...{ place, contract: given.contract, homeAfter: given.homeAfter },
		contractEndsOn: given.contractEndsOn ?? null,
		dischargeOn: given.dischargeOn ?? null,
		overstays: given.overstays === 'yes',
	}
	faults.push(...faultsInFacts(facts, round))
	const { answers, faults: unanswered } = readAnswers(round.form, given.answers)
	faults.push(...unanswered)
	if (faults.length > 0) throw new BadInput(onceEach(faults))
	return {
		...facts,
		...{ answers, population },
		sex: read?.sex ?? sex,
		birthDate: read?.bornOn ?? bornOn,
		birthYear: read === null ? who.birthYear : null,
		initials: given.initials === null ? null : readInitials(given.initials),
		identity:
			read === null
				? null
				: {
						kind: read.kind,
						cipher: act.house.keys.seal(read.number),
						index: act.house.keys.blindIndex(read.number),
					},
	}
}

/** One fault a field: the first tells enough. */
function onceEach(faults: readonly Fault[]): Fault[] {
	return faults.filter((fault, place) => faults.findIndex(({ path }) => path === fault.path) === place)
}
