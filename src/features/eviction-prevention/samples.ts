import { valueIn } from '../../platform/answer.ts'
import type { Caller } from '../../platform/house.ts'
import { addChild } from './commands/add-child.ts'
import { answerHomeOffer } from './commands/debt/around/answer-home-offer.ts'
import { offerHome } from './commands/debt/around/offer-home.ts'
import { recordDelegation } from './commands/debt/delegation/record-delegation.ts'
import { openOwnCase } from './commands/open-own-case.ts'
import { recordCaseDate } from './commands/record-case-date.ts'
import { caseAround } from './queries/debt/case-around.ts'

const household = {
	givenName: 'Jenny',
	familyName: 'Åkerlund',
	address: 'Skeppargatan 12',
	dwelling: '1203',
	ground: 'arrears',
	openedBy: 'own-finding',
	children: 'unknown',
	debt: '18 640 kr',
	samePerson: 'nobody',
}

/** An open case of one's own about unpaid rent; anything may be said otherwise. */
export async function openSampleCase(caller: Caller, otherwise: object = {}): Promise<string> {
	return valueIn(await openOwnCase(caller, { ...household, ...otherwise })).caseId
}

/** One more child in the case's home. */
export async function addSampleChild(
	caller: Caller,
	caseId: string,
	otherwise: object = {},
): Promise<string> {
	const child = {
		givenName: 'Tilde',
		familyName: 'Åkerlund',
		bornOn: '2012-03-04',
		living: 'alternating',
		samePerson: 'nobody',
	}
	return valueIn(await addChild(caller, { caseId, ...child, ...otherwise })).childId
}

export async function recordSampleDate(
	caller: Caller,
	caseId: string,
	kind: string,
	onDay: string,
): Promise<void> {
	const source = kind === 'authority-told' ? 'enforcement-authority' : 'landlord'
	valueIn(await recordCaseDate(caller, { caseId, kind, onDay, source }))
}

/** Another home that was offered and answered; a flat that fits the children and is accepted, unless said otherwise. */
export async function offerSampleHome(
	caller: Caller,
	caseId: string,
	{ answer = 'accepted', ...otherwise }: { answer?: string; [field: string]: string } = {},
): Promise<void> {
	const offer = { kind: 'municipal-contract', what: 'Trea på Sjögatan', offeredOn: '2026-10-05' }
	valueIn(await offerHome(caller, { caseId, ...offer, fitsTheChildren: 'yes', ...otherwise }))
	const [made] = valueIn(await caseAround(caller, { caseId })).offers
	valueIn(await answerHomeOffer(caller, { caseId, offerId: made?.id, answer, answeredOn: '2026-10-09' }))
}

/** The committee lets its officers decide, by item 4.2; what and up to how much may be said otherwise. */
export async function delegateSample(administrator: Caller, otherwise: object = {}): Promise<void> {
	const item = { decisionKind: 'assume-liability', role: 'officer', point: '4.2', validFrom: '2026-01-01' }
	valueIn(await recordDelegation(administrator, { ...item, ...otherwise }))
}
