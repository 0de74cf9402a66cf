import * as z from 'zod'
import { addDays, type PlainDate } from '../../../../foundation/plain-date.ts'
import { BadInput, type Fault, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, optionalText, text } from '../../../../platform/fields.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { mayRecordDisclosure } from '../../access.ts'
import { readCaseNumber } from '../../rules/access/case-number.ts'
import { consenters, receivers, sectionKeys } from '../../rules/disclosures/sections.ts'
import { findOwnCase, insertDisclosure, isOwnPerson } from '../../store/disclosures.ts'

/**
 * What was given out of a case or about a person by letter, telephone or a meeting: to which office, on which section,
 * by whose decision. To another committee it names the committee; on consent it says whose, and until when. Refused:
 * own-committee.
 */
export const recordDisclosure = command({
	name: 'recordDisclosure',
	input: z.object({
		personId: id().optional(),
		caseNumber: optionalText(30),
		givenOn: day(),
		toKind: z.enum(receivers, { error: 'choose-one' }),
		toName: text(200),
		toCommitteeId: id().optional(),
		section: z.enum(sectionKeys, { error: 'choose-one' }),
		what: text(1000),
		purpose: text(500),
		consentedBy: z.enum(consenters, { error: 'choose-one' }).optional(),
		consentedOn: day().optional(),
		consentEndsOn: day().optional(),
		decidedBy: id().optional(),
	}),
	may: mayRecordDisclosure,
	run: async (act, { personId, caseNumber, decidedBy, ...said }) => {
		const { toCommitteeId = null, consentedBy = null, consentedOn = null, consentEndsOn = null } = said
		const given = { ...said, toCommitteeId, consentedBy, consentedOn, consentEndsOn }
		notInFuture(act, { givenOn: given.givenOn, consentedOn: given.consentedOn })
		const faults = [...faultsOfConsent(given), ...faultsOfReceiver(given)]
		if (faults.length > 0) throw new BadInput(faults)
		const about = await matterOf(act, personId, caseNumber)
		if (about === null) return missing
		const disclosureId = await insertDisclosure(act.db, act.actor, {
			...{ ...about, ...given },
			...{ decidedBy: decidedBy ?? act.actor.actorId, recordedOn: act.today },
		})
		return { disclosureId, ...about }
	},
	constraints: { crosses_to_another: 'own-committee' },
	audit: ({ personId }, value) => ({
		kind: 'disclosure',
		ids: [value?.disclosureId, value?.caseId, personId].filter((one) => one !== null && one !== undefined),
	}),
})

async function matterOf({ db }: Act, personId: string | undefined, caseNumber: string | null) {
	if (personId !== undefined) return (await isOwnPerson(db, personId)) ? { personId, caseId: null } : null
	if (caseNumber === null) throw new BadInput([{ path: 'caseNumber', problem: 'required' }])
	const number = readCaseNumber(caseNumber)
	if (number === null) throw new BadInput([{ path: 'caseNumber', problem: 'not-a-case-number' }])
	const caseId = await findOwnCase(db, number)
	return caseId === undefined ? null : { personId: null, caseId }
}

/** A year, also one with a leap day in it. */
const longestConsent = 366

type Consent = {
	section: string
	consentedBy: string | null
	consentedOn: PlainDate | null
	consentEndsOn: PlainDate | null
}

function faultsOfConsent({ section, consentedBy, consentedOn, consentEndsOn }: Consent): Fault[] {
	const parts = { consentedBy, consentedOn, consentEndsOn }
	if (section !== 'consent') {
		return Object.entries(parts)
			.filter(([, given]) => given !== null)
			.map(([path]) => ({ path, problem: 'only-with-consent' }))
	}
	const lacking = Object.entries(parts)
		.filter(([, given]) => given === null)
		.map(([path]) => ({ path, problem: 'required' }))
	if (consentedOn === null || consentEndsOn === null) return lacking
	const at = { path: 'consentEndsOn' }
	if (consentEndsOn < consentedOn) return [...lacking, { ...at, problem: 'ends-before-it-began' }]
	if (consentEndsOn > addDays(consentedOn, longestConsent)) {
		return [...lacking, { ...at, problem: 'longer-than-a-year' }]
	}
	return lacking
}

function faultsOfReceiver({
	toKind,
	toCommitteeId,
}: {
	toKind: string
	toCommitteeId: string | null
}): Fault[] {
	if ((toKind === 'other-committee') === (toCommitteeId !== null)) return []
	return [{ path: 'toCommitteeId', problem: toCommitteeId === null ? 'required' : 'only-to-a-committee' }]
}
