import { isRefused, type Refusal } from '../../../../foundation/refusal.ts'
import { BadInput, type Missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { notInFuture } from '../../../../platform/fields.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { mayHandleCases } from '../../access.ts'
import { groundOf, messageRules, missingIn } from '../../rules/authorities/message-rules.ts'
import { insertMessage, listMessages } from '../../store/authorities.ts'
import { insertContactAttempt } from '../../store/case-facts.ts'
import { findCase } from '../../store/cases.ts'
import { caseInWork, isCase } from '../case-in-work.ts'
import { openFrom } from '../case-opening.ts'
import { putDate } from '../put-date.ts'
import { type MessageInput, messageInput } from './message-input.ts'

/**
 * What an authority, the tribunal, the tenant or our own people told: opens a case, or joins the one that is open in the
 * home. The enforcement authority's date begins the same-day answer; nothing that a landlord writes comes this way.
 * Refusals: case-in-another-unit, and those of opening a case.
 */
export const registerMessage = command({
	name: 'registerMessage',
	input: messageInput,
	may: mayHandleCases,
	run: async (act, given) => {
		checkFacts(act, given)
		const into = given.caseId === undefined ? await openOrJoin(act, given) : await joined(act, given.caseId)
		if (typeof into !== 'string') return into
		await write(act, into, given)
		return { caseId: into }
	},
	audit: (_, value) => ({ kind: 'eviction-case', ids: value === null ? [] : [value.caseId] }),
	constraints: { one_open_case_in_a_home: 'case-in-another-unit' },
})

function checkFacts(act: Act, given: MessageInput): void {
	const { kind, receivedOn, plannedOn, supportReviewedOn } = given
	const wanted: string[] = [...missingIn(kind, given)]
	if (given.caseId === undefined) {
		for (const field of ['givenName', 'familyName', 'address', 'children'] as const) {
			if (given[field] === undefined || given[field] === null) wanted.push(field)
		}
	} else if (wanted.includes('ground')) wanted.splice(wanted.indexOf('ground'), 1)
	const faults = wanted.map((path) => ({ path, problem: path === 'children' ? 'choose-one' : 'required' }))
	if (!messageRules[kind].channels.includes(given.channel)) {
		faults.push({ path: 'channel', problem: 'not-this-way' })
	}
	if (plannedOn !== undefined && plannedOn < receivedOn) {
		faults.push({ path: 'plannedOn', problem: 'before-it-was-told' })
	}
	if (faults.length > 0) throw new BadInput(faults)
	notInFuture(act, { receivedOn, supportReviewedOn })
}

async function joined(act: Act, caseId: string): Promise<string | Refusal | Missing> {
	const found = await caseInWork(act, caseId)
	return isCase(found) ? found.id : found
}

async function openOrJoin(act: Act, given: MessageInput): Promise<string | Refusal | Missing> {
	const { givenName, familyName, nationalId, bornOn, phone, language, samePerson } = given
	const { address, postalCode, city, dwelling, rooms, regime } = given
	const opened = await openFrom(act, {
		tenant: {
			...{ givenName: givenName ?? '', familyName: familyName ?? '', nationalId, bornOn, phone, language },
			...{ address, postalCode, city, samePerson },
		},
		home: { address: address ?? '', postalCode, city, dwelling, rooms },
		ground: groundOf(given),
		regime,
		openedBy: messageRules[given.kind].openedBy,
		children: given.children ?? 'unknown',
		landlordId: given.landlordId ?? null,
		debtOre: given.debt ?? null,
		mustMoveAnyway: false,
		dates: [],
		otherSystemNumber: null,
		unitId: given.unitId ?? null,
	})
	if (!isRefused(opened)) return opened.caseId
	// The household's case in the home is open already: what was told belongs there.
	return opened.because === 'case-already-open' && 'caseId' in opened
		? await joined(act, String(opened.caseId))
		: opened
}

async function write(act: Act, caseId: string, given: MessageInput): Promise<void> {
	const { municipalityId, actorId } = act.actor
	const { kind, receivedOn, channel, reference, authorityOfficer, supportReview, note } = given
	const messageId = await insertMessage(act.db, municipalityId, {
		...{ caseId, kind, receivedOn, channel, reference, authorityOfficer, supportReview, note },
		receivedTime: given.receivedTime ?? null,
		plannedOn: given.plannedOn ?? null,
		plannedTime: given.plannedTime ?? null,
		invokes: given.invokes ?? null,
		lease: given.lease ?? null,
		endedBecause: given.endedBecause ?? null,
		leaseEndsOn: given.leaseEndsOn ?? null,
		supportReviewedOn: given.supportReviewedOn ?? null,
		supportResult: given.supportResult ?? null,
		registeredBy: actorId,
	})
	await writeDates(act, { caseId, messageId }, given)
	// Whoever calls has been reached.
	if (kind === 'tenants-call' && (channel === 'phone' || channel === 'in-person')) {
		const how = channel === 'phone' ? 'phone' : 'meeting'
		const attempt = {
			caseId,
			kind: how,
			result: 'reached',
			onDay: receivedOn,
			note,
			madeBy: actorId,
		} as const
		await insertContactAttempt(act.db, municipalityId, attempt)
	}
}

// What came before another of its kind tells how it was: the days of the latest stand.
async function writeDates(
	act: Act,
	{ caseId, messageId }: { caseId: string; messageId: string },
	given: MessageInput,
): Promise<void> {
	const { dates, dateSource: source } = messageRules[given.kind]
	if (dates.length === 0) return
	const latest = (await listMessages(act.db, caseId)).find((one) => one.kind === given.kind)
	const found = await findCase(act.db, caseId)
	if (found === undefined || latest?.id !== messageId) return
	const known = found.dates['authority-told']
	if (given.kind === 'eviction-date' && known !== undefined && known > given.receivedOn) return
	for (const [kind, from] of dates) {
		const onDay = given[from]
		if (onDay !== undefined) await putDate(act, found, { kind, onDay, source })
	}
}
