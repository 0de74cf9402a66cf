import * as z from 'zod'
import { isRefused, type Refusal, refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { findOrganisationByName, getMunicipality } from '../../../organisation/index.ts'
import { joinHousehold, protectPerson } from '../../../people/index.ts'
import { mayHandleCases } from '../../access.ts'
import { type CasePackage, openPackage } from '../../queries/transfer/case-package.ts'
import { contentToKeep } from '../../queries/transfer/content-in.ts'
import { goesAlong, isAddressedTo } from '../../rules/transfer/transfer.ts'
import { insertTouched } from '../../store/around.ts'
import { insertCaseChild } from '../../store/case-people.ts'
import { findCase } from '../../store/cases.ts'
import { changeArrival, findArrivalToAnswer } from '../../store/transfers.ts'
import { openFrom } from '../case-opening.ts'
import { type NamedPerson, personKnownAs, samePerson } from '../person-known-as.ts'

/** Who in the parcel is asked about, as `adults-0` or `children-2`. */
const whoIs = z.record(z.string().regex(/^(adults|children|touched)-\d+$/), samePerson()).default({})

/**
 * Makes another municipality's case one's own: people registered here (or the ones they are), household, home, case, dates
 * and children, all or nothing. The answer has the receipt number that the sender waits for. Refusals:
 * transfer-key-wrong, transfer-to-another, transfer-answered, perhaps-already-registered (`who` says of whom), case-already-open, no-unit.
 */
export const acceptTransfer = command({
	name: 'acceptTransfer',
	input: z.object({ receivedId: id(), key: text(100), known: whoIs, unitId: id().optional() }),
	may: mayHandleCases,
	run: async (act, { receivedId, key, known, unitId }) => {
		const found = await findArrivalToAnswer(act.db, receivedId)
		if (found === undefined) return missing
		if (found.parcel === null) return refuse({ because: 'transfer-answered' })
		const packed = openPackage(found.parcel, key)
		if (packed === null) return refuse({ because: 'transfer-key-wrong' })
		if (!isAddressedTo(packed.to, await getMunicipality(act.db)))
			return refuse({ because: 'transfer-to-another' })
		const people = await peopleOf(act, packed, known)
		if (isRefused(people)) return people
		const opened = await openHere(act, packed, people, unitId ?? null)
		if (isRefused(opened)) return opened
		const { receiptNumber } = packed
		await changeArrival(act.db, receivedId, {
			...{
				caseId: opened.caseId,
				content: contentToKeep(packed, act.house.keys),
				receiptNumber,
				parcel: null,
			},
			...{ acceptedOn: act.today, acceptedBy: act.actor.actorId },
		})
		return { caseId: opened.caseId, receiptNumber }
	},
	audit: ({ receivedId }, value) => ({
		kind: 'received-transfer',
		ids: value === null ? [receivedId] : [receivedId, value.caseId],
	}),
	constraints: { one_open_case_in_a_home: 'case-already-open', accepted_once: 'transfer-answered' },
})

type Known = Readonly<Record<string, string | undefined>>
type People = Readonly<Record<'adults' | 'children' | 'touched', readonly string[]>>

async function peopleOf(act: Act, packed: CasePackage, known: Known): Promise<People | Refusal> {
	const { address, postalCode, city } = packed.home
	const adults = await registered(act, 'adults', packed.adults, known, { address, postalCode, city })
	if (isRefused(adults)) return adults
	const children = await registered(act, 'children', packed.children, known, {})
	if (isRefused(children)) return children
	const touched = await registered(act, 'touched', packed.touched, known, {})
	return isRefused(touched) ? touched : { adults, children, touched }
}

type Sent = CasePackage['adults' | 'children' | 'touched'][number]

async function registered(
	act: Act,
	part: keyof People,
	sent: readonly Sent[],
	known: Known,
	home: Partial<NamedPerson>,
): Promise<string[] | Refusal> {
	const ids: string[] = []
	for (const [place, one] of sent.entries()) {
		const who = `${part}-${place}`
		const { givenName, familyName, nationalId, bornOn } = one
		const reached = 'phone' in one ? { phone: one.phone, language: one.language } : {}
		const told = { givenName, familyName, nationalId, bornOn, ...reached, ...home, samePerson: known[who] }
		const personId = await personKnownAs(act, told)
		if (isRefused(personId)) {
			return refuse({ ...personId, who, whose: `${givenName} ${familyName}`.trim() })
		}
		ids.push(personId)
	}
	return ids
}

async function openHere(act: Act, packed: CasePackage, people: People, unitId: string | null) {
	const { matter, home } = packed
	const dates = packed.dates.filter(goesAlong)
	const [tenantId] = people.adults
	if (tenantId === undefined) return refuse({ because: 'person-not-registered' })
	const landlord =
		matter.landlord === null ? undefined : await findOrganisationByName(act.db, matter.landlord)
	const { ground, regime, children, debtOre, mustMoveAnyway } = matter
	const opened = await openFrom(act, {
		tenant: { personId: tenantId },
		...{ home, ground, regime, children, debtOre, mustMoveAnyway, dates, unitId },
		openedBy: 'other-municipality',
		landlordId: landlord?.id ?? null,
		otherSystemNumber: null,
	})
	if (isRefused(opened)) return opened
	await moveIn(act, opened.caseId, packed, people)
	await protect(act, packed, people)
	return opened
}

async function moveIn(act: Act, caseId: string, packed: CasePackage, people: People): Promise<void> {
	const opened = await findCase(act.db, caseId)
	if (opened === undefined) return
	const { householdId, homeId } = opened
	for (const personId of people.adults.slice(1)) {
		await joinHousehold.within(act, { householdId, personId, role: 'adult' })
	}
	for (const [place, childId] of people.children.entries()) {
		const child = packed.children[place]
		if (child === undefined) continue
		const { living, daysAYear } = child
		await joinHousehold.within(act, { householdId, personId: childId, role: 'child', living })
		await insertCaseChild(act.db, act.actor.municipalityId, { caseId, childId, living, daysAYear })
	}
	for (const [place, personId] of people.touched.entries()) {
		const one = packed.touched[place]
		if (one === undefined) continue
		const { role, landlordConsents, fromOn } = one
		await insertTouched(act.db, act.actor.municipalityId, {
			...{ caseId, homeId, personId, role, landlordConsents, fromOn, recordedBy: act.actor.actorId },
		})
	}
}

/** Protected where they come from, protected here: whoever accepts keeps named access, nobody else has it. */
async function protect(act: Act, packed: CasePackage, people: People): Promise<void> {
	const sent = [...packed.adults, ...packed.children, ...packed.touched]
	for (const [place, personId] of [...people.adults, ...people.children, ...people.touched].entries()) {
		const protection = sent[place]?.protection ?? 'none'
		if (protection === 'none') continue
		await protectPerson.within(act, { personId, protection, source: packed.from.municipality })
	}
}
