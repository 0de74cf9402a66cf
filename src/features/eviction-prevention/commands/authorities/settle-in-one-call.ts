import * as z from 'zod'
import { isRefused, type Refusal, refuse } from '../../../../foundation/refusal.ts'
import { type Answer, BadInput, type Missing, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { amount, day, id, notInFuture, optionalText, text } from '../../../../platform/fields.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { mayHandleCases } from '../../access.ts'
import { contactKinds, contactResults, grounds, livingForms } from '../../rules/case.ts'
import { noTalkReasons } from '../../rules/child-talks.ts'
import { chosenOutcomes, isEviction, type Outcome } from '../../rules/outcomes.ts'
import { addChild } from '../add-child.ts'
import { closeCase } from '../close-case.ts'
import { openOwnCase } from '../open-own-case.ts'
import { samePerson } from '../person-known-as.ts'
import { recordContactAttempt } from '../record-contact-attempt.ts'
import { recordNoTalkReason } from '../record-no-talk-reason.ts'

const quickOutcomes = chosenOutcomes.filter((outcome) => !isEviction(outcome)) as [Outcome, ...Outcome[]]

const child = z.object({
	givenName: text(100),
	familyName: text(100),
	bornOn: day().optional(),
	living: z.enum(livingForms, { error: 'choose-one' }),
	reason: z.enum(noTalkReasons, { error: 'choose-one' }),
})

/**
 * A matter that one call settles: opens, records the contact and how it ended, and closes, with every fact that closing
 * asks for and nothing else. All of it or none. Refusals: those of opening, of a child's reason and of closing.
 */
export const settleInOneCall = command({
	name: 'settleInOneCall',
	input: z.object({
		givenName: text(100),
		familyName: text(100),
		nationalId: optionalText(30),
		address: text(200),
		dwelling: optionalText(20),
		landlordId: id().optional(),
		openedBy: z.enum(['tenant', 'own-finding'], { error: 'choose-one' }),
		ground: z.enum(grounds, { error: 'choose-one' }),
		debt: amount().optional(),
		children: z.enum(['yes', 'no'], { error: 'choose-one' }),
		kids: z.array(child).max(10, 'too-long').default([]),
		onDay: day(),
		contact: z.enum(contactKinds, { error: 'choose-one' }),
		result: z.enum(contactResults, { error: 'choose-one' }),
		note: text(2000),
		debtAdviceOffered: z.literal('yes').optional(),
		outcome: z.enum(quickOutcomes, { error: 'choose-one' }),
		samePerson: samePerson(),
	}),
	may: mayHandleCases,
	run: async (act, input) => {
		const { kids, onDay, contact: kind, result, note, debtAdviceOffered, outcome, ...household } = input
		notInFuture(act, { onDay })
		if (input.children === 'yes' && kids.length === 0) {
			throw new BadInput([{ path: 'kids.0.givenName', problem: 'required' }])
		}
		const opened = valueOr(await openOwnCase.within(act, told(household)))
		if (isRefused(opened) || opened === missing) return opened
		const { caseId } = opened
		const attempt = told({ caseId, kind, result, onDay, note, debtAdviceOffered })
		const met = valueOr(await recordContactAttempt.within(act, attempt))
		if (isRefused(met) || met === missing) return met
		for (const kid of kids) {
			const refusal = await nameChild(act, caseId, onDay, kid)
			if (refusal !== null) return refusal
		}
		const closed = valueOr(await closeCase.within(act, { caseId, outcome }))
		return isRefused(closed) || closed === missing ? closed : opened
	},
	audit: (_, value) => ({ kind: 'eviction-case', ids: value === null ? [] : [value.caseId] }),
})

async function nameChild(
	act: Act,
	caseId: string,
	onDay: string,
	{ reason, ...kid }: z.output<typeof child>,
): Promise<Refusal | Missing | null> {
	const added = valueOr(await addChild.within(act, told({ caseId, ...kid })))
	// Which of several children somebody is, is asked in the case itself.
	if (isRefused(added) && added.because === 'perhaps-already-registered') {
		return refuse({ because: 'child-perhaps-registered' })
	}
	if (isRefused(added) || added === missing) return added
	const { childId } = added
	const said = valueOr(await recordNoTalkReason.within(act, { caseId, childId, reason, onDay }))
	return isRefused(said) || said === missing ? said : null
}

/** What was not told is left out, as a form leaves it out; amounts go on as they were read. */
function told(facts: object): object {
	return Object.fromEntries(
		Object.entries(facts).flatMap(([field, value]) => {
			if (value === null || value === undefined) return []
			return [[field, field === 'debt' ? String(value / 100).replace('.', ',') : value]]
		}),
	)
}

function valueOr<Value>(answer: Answer<Value>): Value | Refusal | Missing {
	switch (answer.is) {
		case 'done':
			return answer.value
		case 'refused':
			return answer.refusal
		case 'bad-input':
			throw new BadInput(answer.faults)
		case 'forbidden':
		case 'missing':
			return missing
	}
}
